import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNaskah } from '@perkada/language';
import { checkNaskah, citedActs, type Finding, naskahMessages } from '@perkada/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyFix } from '../../packages/language/test/naskah-checks/fixes.js';

/** A certain fault of an enacted text, found by reading it: where it stands, in our own words. */
interface ExpectedFault {
    readonly line: number;
    readonly endLine?: number;
    readonly topic: string;
    readonly what: string;
    /** The codes that report it; absent where no check does. */
    readonly codes?: readonly string[];
}

interface Expectation {
    readonly source: string;
    readonly faults: readonly ExpectedFault[];
    /** Faults that are arguable or need understanding: first line, last line, topic. Neither missed nor false. */
    readonly open: readonly (readonly [number, number, string])[];
}

/** Which findings speak of a topic of the lists. */
const topics: Readonly<Record<string, RegExp>> = {
    capital: /istilah-huruf-besar|rincian-huruf-awal|rujukan-huruf-besar|judul/,
    word: /ejaan|kata-ganda|spasi|bilangan|rujukan|tanda-kurung/,
    list: /rincian|ketentuan|menimbang-akhir|definisi-akhir|tingkat|kutipan-bentuk|tanda-kurung/,
    reference: /rujukan|frasa/,
    numbering: /nomor|urutan-judul|tingkat|rincian-setingkat/,
    definition: /definisi|singkatan|istilah/,
    heading: /judul|penandatangan|baris-berita|lampiran|urutan-tanggal|nomor|spasi/,
    citation: /kutipan|mengingat|kata-ganda|rujukan-huruf/,
    number: /bilangan/,
    date: /tanggal/,
    formula: /lampiran|penutup|menimbang|judul|baris|frasa|penandatangan|spasi/,
    istilah: /istilah|definisi|singkatan/,
};

/** Faults of names and terms, from the readings of the substance: line, code, what. */
const names = JSON.parse(readFileSync(new URL('./naskah-sebutan.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, readonly (readonly [number, string, string])[]>
>;

const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const folder = fileURLToPath(new URL('naskah/', import.meta.url));
const present = existsSync(seeds);
if (!present) console.warn(`naskah: the enacted texts are not at ${seeds}, so recall is not measured here`);

interface Point {
    readonly from: number;
    readonly to: number;
    readonly code: string;
}

/** Every line on which a finding stands, related places included: one finding may gather many. */
function pointsOf(findings: readonly Finding[]): Point[] {
    return findings.flatMap((finding) =>
        [finding.place, ...(finding.related ?? []).map((related) => related.place)].map((place) => ({
            from: place.start.line + 1,
            to: place.end.line + 1,
            code: finding.code,
        })),
    );
}

function covers(point: Point, from: number, to: number): boolean {
    return point.from <= to && point.to >= from;
}

describe.skipIf(!present)('the enacted texts', () => {
    const measured: { source: string; certain: number; hit: number; findings: number; false: string[] }[] =
        [];
    const findingsOf = new Map<string, Finding[]>();
    const texts = new Map<string, string>();
    const expectations = readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Expectation);

    beforeAll(() => {
        for (const { source } of expectations) texts.set(source, readFileSync(seeds + source, 'utf8'));
        const others = [...texts].flatMap(([source, text]) => citedActs(readNaskah(text, source)));
        for (const [source, text] of texts)
            findingsOf.set(source, checkNaskah(readNaskah(text, source), { others }));
    });

    test.each(expectations)(
        '$source: at least 95 % of the certain faults, and nothing that is sound',
        (expected) => {
            const findings = findingsOf.get(expected.source)!;
            const points = pointsOf(findings);
            const hit = (fault: ExpectedFault) =>
                points.some(
                    (point) =>
                        covers(point, fault.line, fault.endLine ?? fault.line) &&
                        fault.codes?.includes(point.code) === true,
                );
            const missed = expected.faults.filter((fault) => !hit(fault));
            const wrong = findings.filter((finding) => {
                if (finding.code === 'naskah/sumber-rusak') return false;
                const from = finding.place.start.line + 1;
                const to = finding.place.end.line + 1;
                const point = { from, to, code: finding.code };
                return (
                    !names[expected.source]?.some(
                        ([line, code]) => code === finding.code && covers(point, line, line),
                    ) &&
                    !expected.faults.some(
                        (fault) =>
                            covers(point, fault.line, fault.endLine ?? fault.line) &&
                            topics[fault.topic]!.test(finding.code),
                    ) &&
                    !expected.open.some(
                        ([a, b, topic]) => covers(point, a, b) && topics[topic]!.test(finding.code),
                    )
                );
            });
            measured.push({
                source: expected.source,
                certain: expected.faults.length,
                hit: expected.faults.length - missed.length,
                findings: findings.length,
                false: wrong.map((finding) => `${finding.code} ${finding.place.start.line + 1}`),
            });
            console.log(
                `${expected.source}: ${expected.faults.length - missed.length} of ${expected.faults.length} certain faults, ` +
                    `${findings.length} findings, ${wrong.length} false; missed: ` +
                    (missed.map((fault) => `${fault.line} (${fault.what})`).join('; ') || 'none'),
            );
            expect(
                missed.length,
                missed.map((fault) => `${fault.line}: ${fault.what}`).join('\n'),
            ).toBeLessThanOrEqual(Math.floor(expected.faults.length * 0.05) || 1);
            expect(wrong.map((finding) => `${finding.code} line ${finding.place.start.line + 1}`)).toEqual(
                [],
            );
        },
    );

    test.each(Object.entries(names))('%s: every fault of names that is listed', (source, listed) => {
        const points = pointsOf(findingsOf.get(source)!);
        for (const [line, code, what] of listed)
            expect(
                points.some((point) => point.code === code && covers(point, line, line)),
                `${code} line ${line}: ${what}`,
            ).toBe(true);
    });

    test('all four together: recall over 95 %', () => {
        const certain = measured.reduce((sum, row) => sum + row.certain, 0);
        const hit = measured.reduce((sum, row) => sum + row.hit, 0);
        console.log(`together: ${hit} of ${certain} (${((100 * hit) / certain).toFixed(1)} %)`);
        expect(hit / certain).toBeGreaterThanOrEqual(0.95);
    });

    test('the text that lost its column of marks raises no drafting fault of numbering', () => {
        const numbering = findingsOf
            .get('malang-132-2023.txt')!
            .filter((finding) =>
                /naskah\/(?:nomor|tingkat|urutan-judul|rincian-setingkat|rujukan-tidak-ada)/.test(
                    finding.code,
                ),
            );
        expect(numbering).toEqual([]);
    });

    test('every finding has its sentence, every repair its title, every related place its words', () => {
        for (const findings of findingsOf.values()) {
            for (const finding of findings) {
                const sentences = naskahMessages[finding.code]!;
                for (const language of [sentences.id, sentences.en]) {
                    expect(language, finding.code).toHaveProperty(finding.variant ?? 'main');
                    for (const slot of (language[finding.variant ?? 'main'] ?? '').matchAll(/\{(\w+)\}/g)) {
                        expect(finding.params, finding.code).toHaveProperty(slot[1]!);
                    }
                    for (const fix of finding.fixes ?? [])
                        expect(language, finding.code).toHaveProperty(fix.title);
                    for (const related of finding.related ?? [])
                        expect(language, finding.code).toHaveProperty(related.role);
                }
            }
        }
    });

    test('a preferred repair removes its finding and adds none of its kind', () => {
        for (const [source, text] of texts) {
            const findings = findingsOf.get(source)!;
            const seen = new Map<string, number>();
            for (const finding of findings) {
                const tried = seen.get(finding.code) ?? 0;
                const fix = finding.fixes?.find((each) => each.preferred);
                if (fix === undefined || tried >= 2 || finding.code === 'naskah/kutipan-berbeda') continue;
                seen.set(finding.code, tried + 1);
                const count = (list: readonly Finding[]) =>
                    list.filter((each) => each.code === finding.code).length;
                const only = { codes: new Set([finding.code]) };
                const after = checkNaskah(readNaskah(applyFix(text, fix), source), only);
                const before = checkNaskah(readNaskah(text, source), only);
                expect(
                    count(after),
                    `${source} ${finding.code} line ${finding.place.start.line + 1}`,
                ).toBeLessThan(count(before));
            }
        }
    });
});
