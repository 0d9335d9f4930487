import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { perkada } from '../support/cli.js';

interface Record {
    readonly code: string;
    readonly severity: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly message: string;
    readonly basis: string[];
}

const records = (...args: string[]): Record[] =>
    JSON.parse(perkada('periksa', '--format', 'json', ...args).stdout);

function folder(files: { readonly [name: string]: string | Uint8Array }): string {
    const path = mkdtempSync(join(tmpdir(), 'perkada-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
    return path;
}

const sound = 'peraturan bupati "Contoh" nomor 1 tahun 2024\nketua tim wajib ada dasar Pasal 9;\n';

describe('perkada periksa', () => {
    it('reports the team that violates Pasal 9 ayat (3) of Bungo as an error, with its place and basis', () => {
        const found = records('examples/bungo-15-2024').filter(
            (item) => item.code === 'tim/ketua-bukan-dari-pemilik',
        );
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({ severity: 'error', file: 'examples/bungo-15-2024/kasus.perkada' });
        expect(found[0]!.basis).toContain('Pasal 9 ayat (3)');
        expect(found[0]!.endColumn - found[0]!.column).toBe('Lestari'.length);
    });

    it('reports the same team under Malang, which only prefers, as a warning', () => {
        const found = records('examples/malang-132-2023').filter(
            (item) => item.code === 'tim/ketua-bukan-dari-pemilik' && item.file.endsWith('kasus.perkada'),
        );
        expect(found.map((item) => item.severity)).toEqual(['warning']);
        expect(found[0]!.basis).toContain('Pasal 6 ayat (3)');
    });

    it('reports the missing Ahli Utama of Bungo, with the pasal that causes it', () => {
        const found = records('examples/bungo-15-2024').filter(
            (item) => item.code === 'kedudukan/jenjang-tanpa-aturan',
        );
        expect(found.length).toBeGreaterThan(0);
        for (const item of found) expect(item.message).toContain('Ahli Utama');
        const basis = found.flatMap((item) => item.basis);
        for (const pasal of ['16', '19', '22', '25'])
            expect(basis.join()).toContain(`Pasal ${pasal} ayat (2)`);
    });

    it('exits 0 without errors, 1 with an error, 2 for input that cannot be used', () => {
        expect(perkada('periksa', folder({ 'a.perkada': sound })).status).toBe(0);
        expect(perkada('periksa', 'examples/bungo-15-2024').status).toBe(1);
        expect(perkada('periksa', 'examples/tidak-ada').status).toBe(2);
        expect(perkada('periksa', folder({})).status).toBe(2);
        expect(perkada('periksa').status).toBe(2);
    });

    it('says where a binary file is wrong and still checks the others', () => {
        const path = folder({
            'a.perkada': new Uint8Array([0, 255, 1, 2, 0]),
            'b.perkada': `${sound}susunan`,
        });
        const found = records(path);
        expect(found.map((item) => item.code)).toContain('berkas/tidak-terbaca');
        expect(found.some((item) => item.code.startsWith('sintaks/'))).toBe(true);
    });

    it('shows the line with a marker below it, without colour when it is not a terminal', () => {
        const { stdout } = perkada(
            'periksa',
            folder({ 'a.perkada': `${sound}ketua tim wajib ditunjuk oleh Kepala;\n` }),
        );
        expect(stdout).toContain('ketua tim wajib ditunjuk oleh Kepala;');
        expect(stdout).toMatch(/│ +\^{6}\n/);
        expect(stdout).not.toContain('\u001b[');
    });

    it('checks one file with the other files of its regulation at hand, and reports that file only', () => {
        const found = records('examples/bungo-15-2024/kasus.perkada');
        expect(new Set(found.map((item) => item.file))).toEqual(
            new Set(['examples/bungo-15-2024/kasus.perkada']),
        );
        expect(found.map((item) => item.code)).not.toContain('nama/tidak-dikenal');
    });

    it('keeps regulations apart: a name of one is unknown in the other', () => {
        const path = folder({});
        for (const [name, text] of [
            [
                'satu',
                'peraturan bupati "Satu"\nsusunan Dinas "Dinas" {}\nperangkat daerah "Dinas A" bersusunan Dinas;',
            ],
            ['dua', 'peraturan bupati "Dua"\nperangkat daerah "Dinas B" bersusunan Dinas;'],
        ] as const) {
            mkdirSync(join(path, name));
            writeFileSync(join(path, name, 'a.perkada'), text);
        }
        const found = records(path).filter((item) => item.code === 'nama/tidak-dikenal');
        expect(found.map((item) => item.file.includes('/dua/'))).toEqual([true]);
    });

    it('answers to its English name and speaks English when asked', () => {
        const { stdout, status } = perkada('check', 'examples/bungo-15-2024', '--lang', 'en');
        expect(status).toBe(1);
        expect(stdout).toContain('has no rule of kedudukan');
        expect(perkada('frob', '--lang', 'id').stderr).toContain('Perintah tidak dikenal: frob');
    });
});
