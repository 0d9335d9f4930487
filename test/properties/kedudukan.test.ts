import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../packages/language/test/checks/support.js';

/** Grades as the regulation writes them, with those they stand for, from the highest. */
const grades: readonly (readonly [string, readonly string[]])[] = [
    ['ahli utama', ['Ahli Utama']],
    ['ahli madya', ['Ahli Madya']],
    ['ahli muda', ['Ahli Muda']],
    ['ahli pertama', ['Ahli Pertama']],
    ['keterampilan', ['Keterampilan']],
    ['pelaksana', ['Pelaksana']],
];
const experts = ['ahli utama', 'ahli madya', 'ahli muda', 'ahli pertama'];
const posts = ['Kepala', 'KepalaBidang', 'KepalaSeksi'] as const;
const conditions = ['', 'ada KepalaSeksi', 'tidak ada KepalaSeksi', 'Beban', 'tidak Beban'] as const;

interface Rule {
    readonly grades: readonly string[];
    readonly post: (typeof posts)[number];
    readonly may: boolean;
    readonly condition: (typeof conditions)[number];
}
interface Facts {
    readonly seksi: boolean;
    readonly beban: boolean;
}

const regulations = fc.record({
    optional: fc.boolean(),
    rules: fc.array(
        fc.record({
            grades: fc.subarray(
                grades.map(([name]) => name),
                { minLength: 1, maxLength: 4 },
            ),
            post: fc.constantFrom(...posts),
            may: fc.boolean(),
            condition: fc.constantFrom(...conditions),
        }),
        { minLength: 1, maxLength: 5 },
    ),
});

function written(rules: readonly Rule[], optional: boolean, general = ''): string {
    const lines = rules.map(
        (rule, at) =>
            `        ${rule.grades.join(', ')} ${rule.may ? 'dapat ' : ''}di bawah ${rule.post}` +
            `${rule.condition === '' ? '' : ` jika ${rule.condition}`} dasar Pasal 4 ayat (${at + 1});`,
    );
    return `peraturan bupati "Contoh" nomor 1 tahun 2024
keadaan Beban "beban kerja" dasar Pasal 3;
${general}susunan Dinas "Dinas" {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    level 3 jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang${optional ? ', bila ada' : ''};
    kedudukan {
${lines.join('\n')}
    }
}
perangkat daerah "Dinas Sosial" bersusunan Dinas;
`;
}

/** The whole table, cell by cell, without the product's evaluator. */
function oracle(rules: readonly Rule[], optional: boolean) {
    const asksSeksi = optional && rules.some((rule) => rule.condition.includes('KepalaSeksi'));
    const asksBeban = rules.some((rule) => rule.condition.includes('Beban'));
    const facts: Facts[] = [];
    for (const seksi of asksSeksi ? [true, false] : [true])
        for (const beban of asksBeban ? [true, false] : [true]) facts.push({ seksi, beban });
    const holds = (rule: Rule, fact: Facts) => {
        const negated = rule.condition.startsWith('tidak ');
        if (rule.condition === '') return true;
        return negated !== (rule.condition.includes('Beban') ? fact.beban : fact.seksi);
    };
    const applying = (grade: string, fact: Facts) =>
        rules.filter(
            (rule) =>
                rule.grades.includes(grade) &&
                holds(rule, fact) &&
                (rule.post !== 'KepalaSeksi' || fact.seksi),
        );
    const rank = (post: string) => posts.indexOf(post as Rule['post']);
    const [always, sometimes, conflicts] = [new Set<string>(), new Set<string>(), new Set<string>()];
    let inverted = false;
    for (const [grade] of grades) {
        const empty = facts.filter((fact) => applying(grade, fact).length === 0);
        if (empty.length === facts.length) always.add(grade);
        else if (empty.length > 0) sometimes.add(grade);
        for (const fact of facts) {
            const commanded = new Set(applying(grade, fact).flatMap((rule) => (rule.may ? [] : [rule.post])));
            if (commanded.size > 1) conflicts.add(grade);
        }
    }
    for (const fact of facts) {
        const seats = experts.map((grade) => {
            const commanded = [
                ...new Set(applying(grade, fact).flatMap((rule) => (rule.may ? [] : [rule.post]))),
            ];
            return commanded.length === 1 ? rank(commanded[0]!) : undefined;
        });
        seats.forEach((upper, at) => {
            for (const lower of seats.slice(at + 1))
                if (upper !== undefined && lower !== undefined && lower < upper) inverted = true;
        });
    }
    const never = rules.filter((rule) => rule.condition !== '' && !facts.some((fact) => holds(rule, fact)));
    return { always, sometimes, conflicts, inverted, never: never.length };
}

/** Groups that findings name instead of their members. */
const groups: Readonly<Record<string, readonly string[]>> = {
    Keahlian: ['Ahli Utama', 'Ahli Madya', 'Ahli Muda', 'Ahli Pertama'],
    'Pejabat Fungsional': ['Ahli Utama', 'Ahli Madya', 'Ahli Muda', 'Ahli Pertama', 'Keterampilan'],
};

const ranks = ['JPT Pratama', 'Administrator', 'Pengawas'] as const;
const generals = fc.record({
    grades: fc.subarray(
        grades.map(([name]) => name),
        { minLength: 1, maxLength: 4 },
    ),
    rank: fc.constantFrom(...ranks),
    above: fc.boolean(),
});

/** Grades for which a special rule commands, or only permits, what the general rule does not allow. */
function oracleAgainst(
    general: { grades: readonly string[]; rank: (typeof ranks)[number]; above: boolean },
    rules: readonly Rule[],
    optional: boolean,
) {
    const allowed = [
        ranks.indexOf(general.rank),
        ...(general.above ? [ranks.indexOf(general.rank) - 1] : []),
    ];
    const [against, weak] = [new Set<string>(), new Set<string>()];
    // A condition that can never hold gives a rule no occasion to contradict.
    const possible = (rule: Rule) => rule.condition !== 'tidak ada KepalaSeksi' || optional;
    for (const grade of general.grades) {
        const own = rules.filter((rule) => rule.grades.includes(grade));
        for (const rule of own) {
            if (!rule.may && possible(rule) && !allowed.includes(posts.indexOf(rule.post)))
                against.add(grade);
            if (rule.may && own.every((other) => other.may)) weak.add(grade);
        }
    }
    return { against, weak };
}

const ofFour = (name: string) =>
    ['Penyelia', 'Mahir', 'Terampil', 'Pemula'].includes(name) ? 'Keterampilan' : name;

const label = (set: ReadonlySet<string>) =>
    grades.flatMap(([name, labels]) => (set.has(name) ? labels : [])).sort();

describe('the table of kedudukan', () => {
    test('is judged in every cell: gaps, conflicts, inversions and rules that never apply', async () => {
        await fc.assert(
            fc.asyncProperty(regulations, async ({ rules, optional }) => {
                const { findings } = await checkTexts({ 'a.perkada': written(rules, optional) });
                const of = (code: string, variant?: string) =>
                    findings.filter(
                        (item) => item.code === code && (variant === undefined || item.variant === variant),
                    );
                const named = (list: typeof findings) =>
                    [
                        ...new Set(
                            list
                                .flatMap((item) => item.params.jenjang as string[])
                                .flatMap((name) => groups[name] ?? [name]),
                        ),
                    ].sort();
                const expected = oracle(rules, optional);
                expect({
                    always: named(of('kedudukan/jenjang-tanpa-aturan', 'main')),
                    sometimes: named(of('kedudukan/jenjang-tanpa-aturan', 'bersyarat')),
                    conflicts: named(of('kedudukan/dua-atasan')),
                    inverted: of('kedudukan/jenjang-terbalik').length > 0,
                    never: of('kedudukan/aturan-tidak-berlaku', 'syarat').length,
                }).toEqual({
                    always: label(expected.always),
                    sometimes: label(expected.sometimes),
                    conflicts: label(expected.conflicts),
                    inverted: expected.inverted,
                    never: expected.never,
                });
            }),
            { seed: 20_240_613, numRuns: 150 },
        );
    }, 120_000);

    test('is held against the body: what the annex reverses, and what it only permits', async () => {
        await fc.assert(
            fc.asyncProperty(generals, regulations, async (general, { rules, optional }) => {
                const above =
                    general.above && general.rank !== 'JPT Pratama' ? ' atau setingkat di atasnya' : '';
                const text = `kedudukan umum {\n    ${general.grades.join(', ')} di bawah ${general.rank}${above} dasar Pasal 2;\n}\n`;
                const { findings } = await checkTexts({ 'a.perkada': written(rules, optional, text) });
                const named = (code: string) =>
                    [
                        ...new Set(
                            findings
                                .filter((item) => item.code === code)
                                .flatMap((item) => item.params.jenjang as string[])
                                .map(ofFour),
                        ),
                    ].sort();
                const expected = oracleAgainst({ ...general, above: above !== '' }, rules, optional);
                expect({
                    against: named('kedudukan/lampiran-bertentangan'),
                    weak: named('kedudukan/lampiran-melemahkan'),
                }).toEqual({ against: label(expected.against), weak: label(expected.weak) });
            }),
            { seed: 20_240_613, numRuns: 120 },
        );
    }, 120_000);
});
