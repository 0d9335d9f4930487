import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readNaskah } from '@perkada/language';
import { checkNaskah, type Finding, formatDasar } from '@perkada/model';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../packages/language/test/checks/support.js';

const examples = new URL('../../examples/', import.meta.url);
const expectations = new URL('./temuan/', import.meta.url);

/** One line of an expectation: how many findings of this code rest on this basis, and which list entries they are. */
interface Harapan {
    readonly kode: string;
    readonly dasar: string;
    readonly jumlah: number;
    readonly entri: readonly string[];
}

/** The flat list of records that the expectation files are. */
function read(text: string): Harapan[] {
    const records = text.split(/^- /m).slice(1);
    return records.map((record) => {
        const fields = new Map(
            record.split('\n').flatMap((line) => {
                const match = /^\s*(\w+): (.*)$/.exec(line);
                return match ? [[match[1]!, match[2]!] as const] : [];
            }),
        );
        return {
            kode: fields.get('kode') ?? '',
            dasar: fields.get('dasar') ?? '',
            jumlah: Number(fields.get('jumlah')),
            entri: (fields.get('entri') ?? '').split(', '),
        };
    });
}

/** The findings on a regulation itself: its cases and scenarios are examples of ours. */
async function findingsOf(name: string): Promise<Finding[]> {
    const folder = new URL(`${name}/`, examples);
    const names = readdirSync(folder).filter((file) => file.endsWith('.perkada'));
    const main = `${name}.perkada`;
    const files = Object.fromEntries(
        [main, ...names.filter((file) => file !== main)].map((file) => [
            file,
            readFileSync(new URL(file, folder), 'utf8'),
        ]),
    );
    const { findings } = await checkTexts(files);
    return findings.filter((finding) => !/\/(kasus|uji)\.perkada$/.test(finding.place.uri));
}

/** The lines of a table of this folder's text files, comments left out. */
function rows(path: string): string[][] {
    return readFileSync(new URL(path, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(' | '));
}

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const present = existsSync(seeds);
if (!present)
    console.warn(
        `temuan: the enacted texts are not at ${seeds.pathname}; what only they show is not measured`,
    );

/** The lines of an enacted text on which each check of the text has something to say, related places included. */
function textPoints(name: string): Set<string> {
    const text = readFileSync(new URL(`${name}.txt`, seeds), 'utf8');
    return new Set(
        checkNaskah(readNaskah(text, name)).flatMap((finding) =>
            [finding.place, ...(finding.related ?? []).map((item) => item.place)].map(
                (place) => `${place.start.line + 1} ${finding.code}`,
            ),
        ),
    );
}

const page = readFileSync(new URL('../../docs/temuan/empat-peraturan.md', import.meta.url), 'utf8');

const key = (kode: string, dasar: string) => `${kode} | ${dasar}`;

const regulations = readdirSync(expectations)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));

describe.each(regulations)('%s', (name) => {
    const expected = read(readFileSync(new URL(`${name}.yaml`, expectations), 'utf8'));

    it('is found as a careful reader judged it: nothing is lost and nothing new appears', async () => {
        const counts = new Map<string, number>();
        for (const finding of await findingsOf(name)) {
            const basis = finding.dasar[0] ? formatDasar(finding.dasar[0]) : '-';
            const at = key(finding.code, basis);
            counts.set(at, (counts.get(at) ?? 0) + 1);
        }
        const lines = [...counts].map(([at, count]) => `${at} × ${count}`).sort();
        expect(lines).toEqual(
            expected.map((item) => `${key(item.kode, item.dasar)} × ${item.jumlah}`).sort(),
        );
    });

    it('has the published numbers', () => {
        const total = expected.reduce((sum, item) => sum + item.jumlah, 0);
        const [first] = expected.flatMap((item) => item.entri).filter((entry) => entry !== '+');
        const section = page.split(/^## /m).find((part) => part.includes(`| ${first} `)) ?? '';
        const title = section.split('\n')[0]!;
        const row = page.split('\n').find((line) => line.startsWith(`| ${title} |`)) ?? '';
        const cells = row.split('|').map((cell) => cell.trim());
        expect(Number(cells[6])).toBe(total);
        const listed = new Set(expected.flatMap((item) => item.entri).filter((entry) => entry !== '+'));
        for (const entry of listed) expect(section).toMatch(new RegExp(`\\| ${entry} `));
        const text = rows('./temuan/dari-naskah.txt').filter(([, source]) => source === name);
        for (const [entry, , , code] of text)
            expect(section).toMatch(new RegExp(`\\| ${entry} .*\\[\`${code}\`\\]`));
        expect(section.match(/^\| \w+ .*\[`/gm)?.length).toBe(Number.parseInt(cells[3]!, 10));
    });
});

describe.skipIf(!present)('what only the words of the text show', () => {
    it.each(regulations)('%s: is found by the checks of the text, at its line', (name) => {
        const points = textPoints(name);
        for (const [entry, source, line, code] of rows('./temuan/dari-naskah.txt'))
            if (source === name) expect([...points], `${entry} ${code}`).toContain(`${line} ${code}`);
    });
});

describe('the second reading', () => {
    it.each(regulations)('%s: what is said to be found is found', async (name) => {
        const model = new Set(
            (await findingsOf(name)).map(
                (item) => `${item.code} @ ${item.dasar[0] ? formatDasar(item.dasar[0]) : '-'}`,
            ),
        );
        const text = present ? textPoints(name) : undefined;
        for (const [number, , , , , now] of rows(`./pembacaan-kedua/${name}.txt`)) {
            if (!now || now === '-') continue;
            const [code, place] = now.split(' @ ');
            if (!place!.startsWith('baris ')) expect([...model], `${number}`).toContain(now);
            else if (text) expect([...text], `${number}`).toContain(`${place!.slice(6)} ${code}`);
        }
    });

    it('has the published numbers', () => {
        const section = page.split(/^## /m).find((part) => part.startsWith('Pembacaan kedua')) ?? '';
        let [all, first, now] = [0, 0, 0];
        for (const name of regulations) {
            const certain = rows(`./pembacaan-kedua/${name}.txt`).filter(([, kind]) => kind === 'pasti');
            const counts = [4, 5].map((at) => certain.filter((row) => row[at] !== '-').length);
            all += certain.length;
            first += counts[0]!;
            now += counts[1]!;
            expect(section).toMatch(
                new RegExp(
                    `\\| ${certain.length} \\| ${counts[0]} \\(\\d+%\\) \\| ${counts[1]} \\(\\d+%\\) \\|`,
                ),
            );
            for (const row of certain.filter((item) => item[5] === '-'))
                expect(section, row[3]!).toContain(`| ${row[2]} | ${row[3]} |`);
        }
        expect(section).toContain(`| **${all}** | **${first} (`);
        expect(section).toContain(`| **${now} (`);
    });
});

describe('the four regulations together', () => {
    it('are all covered', () => {
        expect(regulations.length).toBe(4);
    });
});
