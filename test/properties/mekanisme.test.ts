import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../packages/language/test/checks/support.js';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const documents = ['SuratSatu', 'SuratDua'] as const;

/** One way on from a step: to another one, or to an end. */
interface Way {
    readonly outcome?: string;
    readonly to?: number;
}
interface Step {
    readonly act: 'menyusun' | 'menerima' | 'memproses';
    readonly document: (typeof documents)[number];
    /** What is written about the way on; nothing: the next step of the text. */
    readonly flow: 'berikut' | 'lalu' | 'selesai' | 'putusan';
    readonly first: number;
    readonly second: number;
}

const procedures = fc.array(
    fc.record({
        act: fc.constantFrom<Step['act']>('menyusun', 'menerima', 'memproses'),
        document: fc.constantFrom(...documents),
        flow: fc.constantFrom<Step['flow']>('berikut', 'lalu', 'selesai', 'putusan'),
        first: fc.nat(letters.length - 1),
        second: fc.nat(letters.length),
    }),
    { minLength: 2, maxLength: letters.length },
);

/** The ways on from a step, as the text says them. */
function waysOf(steps: readonly Step[], at: number): Way[] {
    const { flow, first, second } = steps[at]!;
    const step = (number: number) => ({ to: number % steps.length });
    switch (flow) {
        case 'berikut':
            return [at + 1 < steps.length ? { to: at + 1 } : {}];
        case 'lalu':
            return [step(first)];
        case 'selesai':
            return [{}];
        case 'putusan':
            return [
                { outcome: 'disetujui', ...step(first) },
                { outcome: 'ditolak', ...(second === letters.length ? {} : step(second)) },
            ];
    }
}

function written(steps: readonly Step[]): string {
    const lines = steps.map((step, at) => {
        const ways = waysOf(steps, at).map(({ outcome, to }) => {
            const target = to === undefined ? 'selesai ditugaskan' : `ke ${letters[to]}`;
            return outcome === undefined ? target : `jika ${outcome} ${target}`;
        });
        const flow =
            step.flow === 'berikut' ? '' : `, ${step.flow === 'lalu' ? 'lalu ' : ''}${ways.join(', ')}`;
        return `    langkah ${letters[at]}: pejabat ${step.act} ${step.document}${flow} dasar Pasal 7 huruf ${letters[at]};`;
    });
    return `peraturan bupati "Contoh" nomor 1 tahun 2024
surat SuratSatu "surat satu" dasar Pasal 7;
surat SuratDua "surat dua" dasar Pasal 7;
mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
${lines.join('\n')}
}
`;
}

/** Every way through the procedure that passes no step twice, walked one by one. */
function allWays(
    steps: readonly Step[],
): { readonly steps: number[]; readonly text: string; readonly open: boolean }[] {
    const result: { steps: number[]; text: string; open: boolean }[] = [];
    const walk = (at: number, passed: number[], text: string) => {
        const here = [...passed, at];
        const told = text === '' ? letters[at]! : `${text} → ${letters[at]}`;
        result.push({ steps: here, text: told, open: false });
        for (const { outcome, to } of waysOf(steps, at)) {
            const on = outcome === undefined ? told : `${told} → ${outcome}`;
            if (to === undefined) result.push({ steps: here, text: on, open: steps[at]!.flow === 'berikut' });
            else if (!here.includes(to)) walk(to, here, on);
        }
    };
    walk(0, [], '');
    return result;
}

function oracle(steps: readonly Step[]) {
    const ways = allWays(steps);
    const reached = new Set(ways.flatMap((way) => way.steps));
    const received = new Map<number, Set<string>>();
    for (const way of ways) {
        const at = way.steps.at(-1)!;
        const before = way.steps.slice(0, -1).map((index) => steps[index]!);
        const { act, document } = steps[at]!;
        const issued = before.some((step) => step.act === 'menyusun' && step.document === document);
        if (act === 'menerima' && !issued) received.set(at, (received.get(at) ?? new Set()).add(way.text));
    }
    return {
        unreached: letters.filter((_, at) => at < steps.length && !reached.has(at)),
        received: new Map([...received].map(([at, texts]) => [letters[at]!, texts])),
        open: [...new Set(ways.filter((way) => way.open).map((way) => letters[way.steps.at(-1)!]!))].sort(),
    };
}

describe('a procedure as a graph', () => {
    test('is followed on every way: steps not reached, ways without an end, letters never issued', async () => {
        await fc.assert(
            fc.asyncProperty(procedures, async (steps) => {
                const text = written(steps);
                const { findings } = await checkTexts({ 'a.perkada': text });
                const lines = text.split('\n');
                const stepOf = (item: (typeof findings)[number]) =>
                    /langkah (\w+):/.exec(lines[item.place.start.line]!)![1]!;
                const of = (code: string) => findings.filter((item) => item.code === code);
                const expected = oracle(steps);
                expect(of('mekanisme/langkah-tidak-tercapai').map(stepOf).sort()).toEqual(expected.unreached);
                expect(of('mekanisme/tanpa-akhir').map(stepOf).sort()).toEqual(expected.open);
                expect(of('mekanisme/dokumen-tidak-terbit').map(stepOf).sort()).toEqual(
                    [...expected.received.keys()].sort(),
                );
                // The counter-example is a way that there is, and on which the letter is not issued.
                for (const item of of('mekanisme/dokumen-tidak-terbit'))
                    expect([...expected.received.get(stepOf(item))!]).toContain(item.params.jalur);
            }),
            { seed: 20_240_613, numRuns: 200 },
        );
    }, 120_000);

    test('is followed to the end however often it forks', async () => {
        // Each decision leads to the next step either way: 2 to the 14th ways, on all of which nothing is issued.
        const names = [...'abcdefghijklmn'];
        const forks = names.map(
            (name, at) =>
                `    langkah ${name}: pejabat memutus "hal", jika disetujui ke ${names[at + 1] ?? 'y'}, jika ditolak ke ${at === 13 ? 'z' : (names[at + 1] ?? 'y')} dasar Pasal 7;`,
        );
        const { findings } = await checkTexts({
            'a.perkada': `peraturan bupati "Contoh" nomor 1 tahun 2024
surat Surat "surat" dasar Pasal 7;
mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
${forks.join('\n')}
    langkah y: pejabat menyusun Surat, lalu ke z dasar Pasal 7;
    langkah z: pejabat menerima Surat, selesai ditugaskan dasar Pasal 7;
}
`,
        });
        const [found] = findings.filter((item) => item.code === 'mekanisme/dokumen-tidak-terbit');
        expect(found?.params.jalur).toMatch(/ → n → ditolak → z$/);
    });
});
