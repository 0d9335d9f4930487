import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNaskah } from '@perkada/language';
import { describe, expect, it } from 'vitest';
import { perkada } from '../support/cli.js';
import { pdfFile, wordFile } from '../support/documents.js';

function stored(name: string, content: Uint8Array | string): string {
    const path = join(mkdtempSync(join(tmpdir(), 'perkada-')), name);
    writeFileSync(path, content);
    return path;
}

/** Imports a file and gives the text that was made, with what was said on standard error. */
function imported(path: string, ...args: string[]) {
    const result = perkada('impor', path, ...args);
    const target = path.replace(/\.\w+$/, '.naskah');
    return { ...result, text: existsSync(target) ? readFileSync(target, 'utf8') : undefined };
}

describe('perkada impor: Word', () => {
    it('writes automatic numbers as Word shows them, and the text is read as a regulation', async () => {
        const lists = [
            [['upperRoman', 'BAB %1']],
            [
                ['decimal', 'Pasal %1'],
                ['decimal', '(%2)'],
                ['lowerLetter', '%3.'],
                ['decimal', '%4)'],
            ],
        ] as const;
        const path = stored(
            'a.docx',
            await wordFile(
                [
                    { text: 'KETENTUAN UMUM', list: [1, 0] },
                    { text: '', list: [2, 0] },
                    { text: 'Pejabat bekerja dalam tim:', list: [2, 1] },
                    { text: 'ketua; dan', list: [2, 2] },
                    { text: 'anggota:', list: [2, 2] },
                    { text: 'tetap;', list: [2, 3] },
                    { text: 'sementara.', list: [2, 3] },
                    { text: 'Tim dibentuk pimpinan.', list: [2, 1] },
                    { text: 'PENUTUP', list: [1, 0] },
                    { text: '', list: [2, 0] },
                    { text: 'Ketentuan sebagaimana dimaksud dalam Pasal 1 ayat (2) berlaku.' },
                ],
                lists,
            ),
        );
        const { text, status } = imported(path);
        expect(status).toBe(0);
        expect(text!.split('\n').filter((line) => line !== '')).toEqual([
            'BAB I KETENTUAN UMUM',
            'Pasal 1',
            '(1) Pejabat bekerja dalam tim:',
            'a. ketua; dan',
            'b. anggota:',
            '1) tetap;',
            '2) sementara.',
            '(2) Tim dibentuk pimpinan.',
            'BAB II PENUTUP',
            'Pasal 2',
            'Ketentuan sebagaimana dimaksud dalam Pasal 1 ayat (2) berlaku.',
        ]);
        const naskah = readNaskah(text!);
        expect(naskah.nodes.map((node) => node.key)).toContain('pasal:1/ayat:1/huruf:b/angka:2');
        expect(naskah.references[0]!.targets[0]!.node).toBeGreaterThan(0);
    });

    it('takes numbers from styles, restarts and starts where the document says so', async () => {
        const lists = [[['decimal', 'Pasal %1', 7]], [['lowerLetter', '%1.']]] as const;
        const path = stored(
            'a.docx',
            await wordFile(
                [
                    { text: '', style: 'Pasal' },
                    { text: 'satu', list: [2, 0] },
                    { text: 'dua', list: [2, 0] },
                    { text: '', style: 'PasalTurunan' },
                    { text: 'tiga', list: [3, 0] },
                    { text: 'tanpa', style: 'Pasal', list: [0, 0] },
                    { runs: '<w:r><w:t>Baris satu</w:t><w:br/><w:t>baris dua</w:t></w:r>' },
                ],
                lists,
                {
                    nums: '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
                    styles: '<w:style w:type="paragraph" w:styleId="Pasal"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="PasalTurunan"><w:basedOn w:val="Pasal"/></w:style>',
                },
            ),
        );
        expect(
            imported(path)
                .text!.split('\n')
                .filter((line) => line !== ''),
        ).toEqual(['Pasal 7', 'a. satu', 'b. dua', 'Pasal 8', 'a. tiga', 'tanpa', 'Baris satu', 'baris dua']);
    });

    it('joins the row of a layout table to the line that the page shows', async () => {
        const cell = (...paragraphs: string[]) =>
            `<w:tc>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:tc>`;
        const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
        const path = stored(
            'a.docx',
            await wordFile([{ text: 'CAMAT CONTOH,' }], [], {
                body: `<w:tbl>${row(cell('Menimbang'), cell(':'), cell('a.'), cell('bahwa perlu layanan;'))}${row(cell(''), cell(''), cell('b.'), cell('bahwa perlu aturan;'))}</w:tbl><w:tbl>${row(cell('Jenjang'), cell('Atasan'))}${row(cell('Ahli Muda'), cell('Kepala', 'Bagian'))}</w:tbl>`,
            }),
        );
        const { text, stderr } = imported(path);
        expect(text!.split('\n').filter((line) => line !== '')).toEqual([
            'CAMAT CONTOH,',
            'Menimbang : a. bahwa perlu layanan;',
            'b. bahwa perlu aturan;',
            'Jenjang | Atasan',
            'Ahli Muda | Kepala',
            'Bagian',
        ]);
        expect(stderr).toBe('');
    });

    it('reads no headers, and says that notes at the foot were left out', async () => {
        const path = stored(
            'a.docx',
            await wordFile([
                { runs: '<w:r><w:t>Pasal 1</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>' },
            ]),
        );
        const { text, stderr, status } = imported(path);
        expect([text, status]).toEqual(['Pasal 1\n', 0]);
        expect(stderr).toContain('1 catatan kaki');
    });

    it('gives the annex that is made of a model back as a text without a finding', () => {
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        const made = perkada('hasilkan', 'lampiran', 'examples/bungo-15-2024', '--out', folder);
        expect(made.status, made.stderr).toBe(0);
        const { text, status } = imported(join(folder, 'bungo-15-2024-lampiran.docx'));
        expect(status).toBe(0);
        expect(text).toContain('\nA. SUSUNAN DAN KEDUDUKAN\n');
        const checked = perkada('naskah', join(folder, 'bungo-15-2024-lampiran.naskah'));
        expect(checked.stdout).toBe('Tidak ada temuan dalam 1 berkas.\n');
    });

    it('says what it did not read', async () => {
        const lists = [[['chicago', '%1)']]] as const;
        const path = stored(
            'a.docx',
            await wordFile([{ text: 'isi', list: [1, 0] }], lists, {
                body: '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>sel</w:t></w:r></w:p><w:p><w:r><w:t>lagi</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>kanan</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>hapus</w:delText></w:r></w:del><w:ins><w:r><w:t>tambah</w:t></w:r></w:ins></w:p>',
            }),
        );
        const { text, stderr } = imported(path);
        expect(text).toContain('1) isi');
        expect(text).toContain('sel');
        expect(text).toContain('tambah');
        expect(text).not.toContain('hapus');
        expect(stderr).toContain('1 tabel');
        expect(stderr).toContain('perubahan yang dilacak');
        expect(stderr).toContain('1 nomor otomatis');
    });
});

describe('perkada impor: PDF', () => {
    it('gives the lines as the pages show them, whatever their order in the file', () => {
        const path = stored(
            'a.pdf',
            pdfFile([
                [
                    [90, 760, 'Tim dibentuk pimpinan.'],
                    [280, 880, 'Pasal 1'],
                    [60, 760, '(2)'],
                    [60, 776, '(1)'],
                    [90, 776, 'Pejabat bekerja dalam tim.'],
                ],
                [
                    [290, 900, '- 2 -'],
                    [280, 860, 'Pasal 2'],
                ],
            ]),
        );
        const { text, status, stderr } = imported(path);
        expect(status).toBe(0);
        expect(stderr).toBe('');
        expect(text!.split('\n').filter((line) => line !== '')).toEqual([
            'Pasal 1',
            '(1) Pejabat bekerja dalam tim.',
            '(2) Tim dibentuk pimpinan.',
            '- 2 -',
            'Pasal 2',
        ]);
        expect(readNaskah(text!).nodes.map((node) => node.key)).toContain('pasal:1/ayat:2');
    });

    it('reads a page of two columns one after the other, but a column of marks with its text', () => {
        const words = 'warga dilayani dengan baik oleh camat';
        const lines = (x: number, name: string) =>
            Array.from({ length: 8 }, (_, i) => [x, 880 - 16 * i, `${name}${i + 1} ${words}`] as const);
        const columns = imported(stored('a.pdf', pdfFile([[...lines(40, 'kiri'), ...lines(320, 'kanan')]])));
        const names = columns.text!.match(/(kiri|kanan)\d/g)!;
        expect(names).toEqual(
            [1, 2].flatMap((side) =>
                Array.from({ length: 8 }, (_, i) => `${side === 1 ? 'kiri' : 'kanan'}${i + 1}`),
            ),
        );
        expect(columns.stderr).toContain('halaman 1 dibaca sebagai dua kolom');
        const marks = Array.from({ length: 8 }, (_, i) => [40, 880 - 16 * i, `(${i + 1})`] as const);
        const listed = imported(stored('b.pdf', pdfFile([[...marks, ...lines(80, 'ayat')]])));
        expect(listed.text!.split('\n')[0]).toBe(`(1) ayat1 ${words}`);
        expect(listed.stderr).toBe('');
    });

    it('names pages without text, and a scan without any', () => {
        const part = imported(stored('a.pdf', pdfFile([[[60, 800, 'Pasal 1']], [], []])));
        expect(part.status).toBe(0);
        expect(part.stderr).toContain('halaman 2, 3');
        const scan = imported(stored('b.pdf', pdfFile([[], []])));
        expect(scan.status).toBe(2);
        expect(scan.stderr).toContain('hasil pindai');
        expect(scan.text).toBeUndefined();
    });
});

describe('perkada impor: what it refuses', () => {
    it.each([
        ['a.docx', 'PK\u0003\u0004 rusak', 'rusak'],
        ['a.pdf', '%PDF-1.4 rusak', 'rusak'],
        ['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '.docx'],
        ['a.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'terkunci'],
        ['a.docx', 'hanya teks', 'hanya berkas .docx'],
        ['a.pdf', '', 'hanya berkas .docx'],
    ])('%s', (name, content, message) => {
        const { status, stderr, text } = imported(stored(name, content));
        expect(status).toBe(2);
        expect(stderr).toContain(message);
        expect(stderr).not.toMatch(/^\s+at /m);
        expect(text).toBeUndefined();
    });

    it('overwrites nothing unless told to', async () => {
        const path = stored('a.docx', await wordFile([{ text: 'baru' }]));
        const target = path.replace('.docx', '.naskah');
        writeFileSync(target, 'lama');
        expect(imported(path)).toMatchObject({ status: 2, text: 'lama' });
        expect(imported(path, '--timpa')).toMatchObject({ status: 0, text: 'baru\n' });
        const other = join(path, '..', 'lain.naskah');
        expect(perkada('import', path, '--out', other).status).toBe(0);
        expect(readFileSync(other, 'utf8')).toBe('baru\n');
        expect(perkada('impor', path, '--out', path, '--timpa').status).toBe(2);
        expect(perkada('impor', join(path, '..', 'tiada.docx')).status).toBe(2);
    });
});
