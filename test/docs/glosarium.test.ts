import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readAll = (folder: string, ending: string) =>
    readdirSync(new URL(folder, root))
        .filter((name) => name.endsWith(ending))
        .map((name) => read(`${folder}${name}`))
        .join('\n');

const grammar = readAll('grammars/', '.langium');
const model = `${readAll('packages/model/src/model/', '.ts')}\n${readAll('packages/model/src/text/', '.ts')}`;
const rows = read('docs/glosarium.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Kata'))
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/`/g, '')));

/** The words between quotes in a rule of the grammar. */
function words(rule: string): string[] {
    const body = new RegExp(`^${rule} returns string:([^;]*);`, 'm').exec(grammar)?.[1] ?? '';
    return [...body.matchAll(/'([^']+)'/g)].map((match) => match[1]!);
}

describe('the glossary', () => {
    test('names rules of the grammar and types of the model that exist', () => {
        const missing: string[] = [];
        for (const [, word, , rule, type] of rows) {
            if (
                !new RegExp(
                    `^(?:fragment |terminal )?${rule}(?: returns \\w+)?:|\\{infer ${rule}\\}`,
                    'm',
                ).test(grammar)
            ) {
                missing.push(`${word}: no rule ${rule}`);
            }
            if (!new RegExp(`export (?:interface|type) ${type}\\b`).test(model))
                missing.push(`${word}: no type ${type}`);
        }
        expect(rows.length).toBeGreaterThan(60);
        expect(missing).toEqual([]);
    });

    test('is sorted, with every word once', () => {
        const keys = rows.map((row) => row[1]!);
        expect(keys).toEqual([...new Set(keys)].sort((a, b) => a.localeCompare(b, 'id')));
    });
});

describe('the reference', () => {
    const pages = readAll('docs/bahasa/', '.md');
    for (const [rule, page] of [
        ['Perbuatan', 'kalimat-dan-pelaku.md'],
        ['Pihak', 'kalimat-dan-pelaku.md'],
        ['PeranAktor', 'kalimat-dan-pelaku.md'],
        ['WaktuLangkah', 'kalimat-dan-pelaku.md'],
        ['Modalitas', 'modalitas.md'],
        ['JenisSubUnit', 'perangkat-daerah.md'],
        ['Tahap', 'tahapan.md'],
        ['JenisPeran', 'peran.md'],
        ['TindakanKewenangan', 'struktur-penugasan.md'],
        ['Waktu', 'pelaporan.md'],
    ] as const) {
        test(`${page} has every word of ${rule}`, () => {
            const text = read(`docs/bahasa/${page}`);
            expect(words(rule).length).toBeGreaterThan(2);
            expect(words(rule).filter((word) => !new RegExp(`\\b${word}\\b`).test(text))).toEqual([]);
        });
    }

    test('uses every keyword of the language somewhere', () => {
        const keywords = new Set([...grammar.matchAll(/'([a-zA-Z][\w/-]*)'/g)].map((match) => match[1]!));
        // Words of the library's own files, which drafters read and do not write.
        for (const word of ['pustaka', 'rumpun', 'hanya', 'jenis', 'provinsi', 'kabupaten', 'kota'])
            keywords.delete(word);
        expect(
            [...keywords].filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(pages)).sort(),
        ).toEqual([]);
    });
});
