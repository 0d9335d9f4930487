import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { perkada } from '../support/cli.js';

interface Comparison {
    readonly a: string;
    readonly b: string;
    readonly pokok: readonly {
        readonly topik: string;
        readonly berbeda: boolean;
        readonly a: string[];
        readonly b: string[];
    }[];
    readonly unsur?: readonly {
        readonly jenis: string;
        readonly status: string;
        readonly nama?: string;
        readonly teks?: string;
        readonly hal: string[];
        readonly a?: { readonly file: string; readonly line: number };
        readonly b?: { readonly file: string; readonly line: number };
    }[];
}

const regulation = `peraturan bupati "Contoh" nomor 1 tahun 2024
susunan Dinas "Dinas" {
    jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    kedudukan {
        ahli madya di bawah Kepala dasar Pasal 4 huruf a;
        ahli muda, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf b;
    }
}
perangkat daerah "Dinas Sosial" bersusunan Dinas;
`;

/** A folder for each text. */
function folders(...texts: string[]): string[] {
    const root = mkdtempSync(join(tmpdir(), 'perkada-'));
    return texts.map((text, index) => {
        const path = join(root, `v${index + 1}`);
        mkdirSync(path);
        writeFileSync(join(path, 'contoh.perkada'), text);
        return path;
    });
}

const compare = (...args: string[]): Comparison =>
    JSON.parse(perkada('bandingkan', '--format', 'json', ...args).stdout);

describe('perkada bandingkan', () => {
    it('tells by topics where Bungo and Malang differ: the one commands, the other prefers', () => {
        const { pokok, unsur, a, b } = compare('examples/bungo-15-2024', 'examples/malang-132-2023');
        expect([a, b]).toEqual([
            'Peraturan Bupati Bungo Nomor 15 Tahun 2024',
            'Peraturan Bupati Malang Nomor 132 Tahun 2023',
        ]);
        expect(pokok).toHaveLength(52);
        const leader = pokok.find(({ topik }) => topik === 'ketua-tim-lintas');
        expect(leader).toMatchObject({ berbeda: true, a: ['wajib'], b: ['diutamakan'] });
        expect(unsur).toBeUndefined();
    });

    it('compares versions of one regulation element by element, wherever they stand in the files', () => {
        const [before, after] = folders(
            regulation,
            regulation
                .replace('ahli madya di bawah Kepala', 'ahli madya, ahli utama di bawah Kepala')
                .replace('"Kepala Bidang", Administrator', '"Kepala Bidang", Pengawas')
                .replace('perangkat daerah', '// dipindah\n\nperangkat daerah')
                .concat('keadaan Mendesak "keadaan mendesak" dasar Pasal 9;\n'),
        );
        const { unsur } = compare(before!, after!);
        expect(
            unsur!.map(({ jenis, status, nama, teks, hal, a, b }) => [
                `${status} ${jenis} ${nama ?? teks}`,
                hal.join(),
                a?.line,
                b?.line,
            ]),
        ).toEqual([
            ['ditambah keadaan Mendesak', '', undefined, 13],
            ['diubah jabatan Dinas.KepalaBidang', 'jenjang', 4, 4],
            [
                'diubah kedudukan ahli madya, ahli utama di bawah Kepala dasar Pasal 4 huruf a;',
                'subjek,jenjang',
                6,
                6,
            ],
        ]);
    });

    it('exits 0 when nothing differs, 1 when something does, 2 for input that cannot be used', () => {
        const [a, b] = folders(regulation, regulation.replace('ahli madya', 'ahli utama'));
        expect(perkada('bandingkan', a!, a!).status).toBe(0);
        expect(perkada('bandingkan', a!, b!).status).toBe(1);
        expect(perkada('bandingkan', a!, join(b!, 'tidak-ada')).status).toBe(2);
        const several = perkada('bandingkan', a!, join(a!, '..'));
        expect(several.status).toBe(2);
        expect(several.stderr).toContain('Ada beberapa peraturan');
        expect(perkada('bandingkan', a!).status).toBe(2);
    });

    it('shows only what differs, and all topics when asked', () => {
        const [a, b] = folders(regulation, regulation.replace('ahli madya', 'ahli utama'));
        const short = perkada('bandingkan', a!, b!).stdout;
        expect(short).toMatch(/\d+ dari 52 pokok berbeda/);
        expect(short).toContain('Unsur yang berubah');
        expect(short).not.toContain('Mulai berlaku');
        expect(perkada('bandingkan', a!, b!, '--semua').stdout).toContain('Mulai berlaku (=)');
    });

    it('writes Markdown with a table, in English too', () => {
        const { stdout } = perkada(
            ...['compare', 'examples/bungo-15-2024', 'examples/malang-132-2023'],
            ...['--format', 'markdown', '--lang', 'en'],
        );
        expect(stdout).toMatch(/^# Comparison: Peraturan Bupati Bungo/);
        expect(stdout).toContain('| Ketua tim across units from the owning unit | wajib | diutamakan |');
        for (const line of stdout.split('\n').filter((text) => text.startsWith('|')))
            expect(line.match(/(?<!\\)\|/g), line).toHaveLength(4);
    });
});
