import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { text } from '../lsp/support/naskah.js';
import { perkada } from '../support/cli.js';

const wrong = text.replace('Pasal 2 ayat (1)', 'Pasal 2 ayat (7)');
const line = wrong.split('\n').findIndex((item) => item.startsWith('Tim kerja')) + 1;

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
    const path = mkdtempSync(join(tmpdir(), 'perkada-'));
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(join(path, name, '..'), { recursive: true });
        writeFileSync(join(path, name), content);
    }
    return path;
}

const records = (...args: string[]): { code: string; file: string; line: number; column: number }[] =>
    JSON.parse(perkada('naskah', '--format', 'json', ...args).stdout);
const missing = (path: string) => records(path).filter((item) => item.code === 'naskah/rujukan-tidak-ada');

describe('perkada naskah', () => {
    it('finds a reference to nothing at its line, with the fields of periksa and an exit code', () => {
        const path = folder({ 'a.naskah': wrong, 'b.txt': text, 'c.md': wrong, 'd/e.txt': wrong });
        const found = missing(path);
        expect(found.map((item) => [item.file.slice(path.length + 1), item.line])).toEqual([
            ['a.naskah', line],
            ['d/e.txt', line],
        ]);
        // Related places and repairs stand only where a finding has them.
        const own = (
            JSON.parse(perkada('periksa', 'examples/bungo-15-2024', '--format', 'json').stdout) as object[]
        ).find((item) => !('related' in item) && !('fixes' in item));
        expect(Object.keys(found[0]!).filter((key) => key !== 'accepted')).toEqual(
            Object.keys(own!).filter((key) => key !== 'accepted'),
        );
        expect(perkada('naskah', join(path, 'a.naskah')).status).toBe(1);
        const sound = perkada('naskah', join(path, 'b.txt'));
        expect(sound.status).toBe(0);
        expect(perkada('lint-text', join(path, 'a.naskah'), '--lang', 'en').stdout).toContain('error');
    });

    it.each([
        ['UTF-8 with a mark', Buffer.from(`\ufeff${wrong}`)],
        ['UTF-16', Buffer.from(`\ufeff${wrong}`, 'utf16le')],
        ['UTF-16 without a mark', Buffer.from(wrong, 'utf16le')],
        ['UTF-16, the other order', Buffer.from(`\ufeff${wrong}`, 'utf16le').swap16()],
        [
            'Latin-1',
            Buffer.from(wrong.replace('sendiri', 'sendiri\u00a0\u2014 é'.replace('\u2014', '-')), 'latin1'),
        ],
        ['CRLF', Buffer.from(wrong.replaceAll('\n', '\r\n'))],
        ['lone CR', Buffer.from(wrong.replaceAll('\n', '\r'))],
        ['no final newline', Buffer.from(wrong.trimEnd())],
        ['form feeds', Buffer.from(wrong.replace('\nBAB II', '\n\fBAB II'))],
    ])('reads %s, and stays at the true line', (_name, bytes) => {
        const path = folder({ 'a.naskah': bytes });
        expect(missing(path).map((item) => item.line)).toEqual([line]);
    });

    it('reads ten megabytes in one line, zeros and nothing at all', () => {
        const path = folder({
            'a.naskah': 'Pasal 1 ayat (1) '.repeat(620_000),
            'b.naskah': new Uint8Array(1000),
            'c.naskah': '',
        });
        const { status, stdout, stderr } = perkada('naskah', path, '--format', 'json');
        expect(stderr).toBe('');
        expect([0, 1]).toContain(status);
        expect(Array.isArray(JSON.parse(stdout))).toBe(true);
    });

    it('says what to do with a Word or PDF file, a missing path and a folder without texts', () => {
        const path = folder({ 'a.naskah': '%PDF-1.7 …', 'b.naskah': 'PK\u0003\u0004…', 'kosong/c.md': '' });
        for (const name of ['a.naskah', 'b.naskah']) {
            const { status, stdout } = perkada('naskah', join(path, name));
            expect(status).toBe(2);
            expect(stdout).toContain('perkada impor');
        }
        expect(perkada('naskah', join(path, 'tiada')).status).toBe(2);
        expect(perkada('naskah', join(path, 'kosong')).stderr).toContain('Tidak ada berkas');
    });

    it('shows how far it is when there are many texts, apart from the findings', () => {
        const files = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`${i}.naskah`, text]));
        const { stdout, stderr } = perkada('naskah', folder(files), '--format', 'json');
        expect(JSON.parse(stdout)).toBeInstanceOf(Array);
        expect(stderr).toContain('25/25');
    });

    it('compares citations across the texts', () => {
        const path = folder({
            'a.naskah': text,
            'b.naskah': text,
            'c.naskah': text.replace('2014 Nomor 244', '2014 Nomor 245'),
        });
        const found = records(path).filter((item) => item.code.startsWith('naskah/kutipan'));
        expect(found.some((item) => item.file.endsWith('c.naskah'))).toBe(true);
        expect(
            found.some((item) => item.file.endsWith('a.naskah') && item.code === 'naskah/kutipan-lembaran'),
        ).toBe(false);
    });

    it('judges citations by the acts that the folder adds to the register, and says which rows it cannot use', () => {
        const cited = `Pasal 1

Camat menaati Peraturan Daerah Kabupaten Contoh Nomor 4 Tahun 2021 tentang Perangkat Daerah (Lembaran Daerah Kabupaten Contoh Tahun 2021 Nomor 5).
`;
        const act = {
            jenis: 'peraturan-daerah',
            penerbit: 'Kabupaten Contoh',
            nomor: 4,
            tahun: 2021,
            tentang: 'Perangkat Daerah',
            lembaran: [{ jenis: 'LD', tahun: 2021, nomor: 4 }],
        };
        const files = { 'd/a.naskah': cited, 'perkada.register.json': JSON.stringify([act]) };
        const found = records(folder(files));
        expect(found.map((item) => [item.code, item.line])).toEqual([['naskah/kutipan-register', 3]]);
        expect(records(folder({ 'a.naskah': cited }))).toEqual([]);
        const broken = folder({
            ...files,
            'perkada.register.json': JSON.stringify([act, { jenis: 'lain' }]),
        });
        const { status, stdout } = perkada('naskah', broken);
        expect(status).toBe(1);
        expect(stdout).toContain('Baris 2 dalam');
        expect(stdout).toContain('naskah/kutipan-register');
    });

    it('writes SARIF that tells the place, the level and the rule of each finding', () => {
        const log: Log = JSON.parse(perkada('naskah', 'examples/bungo-15-2024', '--format', 'sarif').stdout);
        expect(log.version).toBe('2.1.0');
        const [run] = log.runs;
        const { driver } = run!.tool;
        expect(driver.name).toBe('perkada');
        expect(run!.results!.length).toBeGreaterThan(10);
        for (const result of run!.results!) {
            expect(driver.rules![result.ruleIndex!]!.id).toBe(result.ruleId);
            expect(['error', 'warning', 'note']).toContain(result.level);
            expect(result.message.text!.length).toBeGreaterThan(10);
            const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
            expect(artifactLocation).toEqual({
                uri: 'examples/bungo-15-2024/bungo-15-2024.naskah',
                uriBaseId: 'FOLDER',
            });
            expect(region!.startLine).toBeGreaterThan(0);
            expect(region!.endLine! * 10_000 + region!.endColumn!).toBeGreaterThanOrEqual(
                region!.startLine! * 10_000 + region!.startColumn!,
            );
        }
        const model: Log = JSON.parse(
            perkada('periksa', 'examples/bungo-15-2024', '--format', 'sarif').stdout,
        );
        expect(model.runs[0]!.results!.some((item) => item.suppressions?.[0]?.justification)).toBe(
            JSON.parse(
                perkada('periksa', 'examples/bungo-15-2024', '--diterima', '--format', 'json').stdout,
            ).some((item: { accepted?: string }) => item.accepted),
        );
    });
});

describe('perkada cakupan', () => {
    it.each(['bungo-15-2024', 'malang-132-2023', 'meranti-11-2024', 'palangka-raya-13-2024'])(
        '%s: every provision is carried, every basis exists',
        (name) => {
            const [result] = JSON.parse(perkada('cakupan', `examples/${name}`, '--format', 'json').stdout);
            expect(result.naskah).toEqual([`examples/${name}/${name}.naskah`]);
            expect(result.ketentuan).toBeGreaterThan(200);
            expect(result.dimuat + result.melaluiInduk + result.definisi + result.tidakDimuat.length).toBe(
                result.ketentuan,
            );
            expect(result.tidakDimuat).toEqual([]);
            expect(result.dasarTidakAda).toEqual([]);
            expect(result.aturan).toBeGreaterThan(300);
        },
    );

    it('lists what no rule carries, rules without a basis, and a text that is not there', () => {
        const head = 'peraturan bupati "Contoh" nomor 1 tahun 2025 naskah "contoh.naskah"\n';
        const path = folder({
            'contoh.naskah': text,
            'contoh.perkada': `${head}ketua tim dari unit pemilik kinerja dasar Pasal 2 ayat (2);\nketua tim wajib ada;\n`,
            'lain/lain.perkada': 'peraturan bupati "Lain" naskah "../../tiada.naskah"\n',
        });
        const { status, stdout } = perkada('cakupan', path);
        expect(stdout).toContain('Pasal 2 ayat (1) — Pejabat bekerja sendiri');
        expect(stdout).not.toContain('Pasal 2 ayat (2) —');
        expect(stdout).toContain('contoh.perkada:3');
        expect(stdout).toContain('Naskahnya tidak ditemukan');
        expect(status).toBe(2);
    });

    it('opens no text outside of the folder that was asked for', () => {
        const path = folder({
            'contoh.naskah': text,
            'dalam/contoh.perkada':
                'peraturan bupati "Contoh" naskah "../contoh.naskah"\nketua tim wajib ada dasar Pasal 99;\n',
        });
        const codes = (target: string) =>
            JSON.parse(perkada('periksa', target, '--format', 'json').stdout).map(
                (item: { code: string }) => item.code,
            );
        expect(codes(join(path, 'dalam'))).toContain('dasar/naskah-tidak-ditemukan');
        expect(codes(join(path, 'dalam'))).not.toContain('dasar/tidak-ada');
        expect(codes(path)).toContain('dasar/tidak-ada');
    });
});
