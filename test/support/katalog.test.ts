import { describe, expect, test } from 'vitest';
import { readCatalogue, resolve } from './katalog.js';
import type { Statement } from './statements.js';

const statements: Statement[] = [
    {
        jenis: 'langkah',
        nama: 'LintasUnit a',
        dasar: ['Pasal 6 ayat (3) huruf a'],
        fakta: { pelaku: 'ketua tim', tembusan: 'penilai kinerja bersangkutan', modalitas: 'wajib' },
    },
    { jenis: 'langkah', nama: 'LintasUnit b', dasar: [], fakta: { pelaku: 'pejabat' } },
];

const fault = (line: string) =>
    resolve(statements, readCatalogue(`## X-1 row\n${line}`)[0]!.expectations[0]!).fault;

describe('a line of the catalogue', () => {
    test.each([
        'langkah LintasUnit a',
        'langkah LintasUnit *',
        'langkah LintasUnit a @ Pasal 6 ayat (3) huruf a | pelaku=ketua tim; tembusan~penilai kinerja',
        'langkah LintasUnit b | tembusan!; pelaku=pejabat',
        'tidak ada langkah LintasUnit c',
        'tidak ada langkah * | pelaku=pengawas',
    ])('is met: %s', (line) => expect(fault(line)).toBeUndefined());

    test.each([
        ['langkah LintasUnit c', 'no such element'],
        ['langkah LintasUnit a @ Pasal 6 ayat (3) huruf b', 'Pasal 6 ayat (3) huruf a'],
        ['langkah LintasUnit a | pelaku=pejabat', 'pelaku is ketua tim, not pejabat'],
        ['langkah LintasUnit a | tembusan!', 'tembusan is penilai kinerja bersangkutan, not –'],
        ['langkah LintasUnit b | tembusan~penilai', 'tembusan is –, not penilai'],
        ['tidak ada langkah * | pelaku=pejabat', 'there is one'],
    ])('is not met: %s', (line, why) => expect(fault(line)).toContain(why));

    test('a word that is no fact is refused', () =>
        expect(() => readCatalogue('## X-1 row\nlangkah | pelaku: pejabat')).toThrow('is no fact'));
});
