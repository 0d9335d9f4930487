import { readNaskah } from '@perkada/language';
import { findNode, headingOf, type Naskah, nodeByKey, ownText, placeOf, provisionsOf } from '@perkada/model';
import { describe, expect, it } from 'vitest';
import { PERATURAN, PERUBAHAN, UNDANG_UNDANG } from './contoh.js';

const keys = (naskah: Naskah) => naskah.nodes.map((node) => node.key);
const words = (naskah: Naskah, key: string) => {
    const node = nodeByKey(naskah, key);
    return node === undefined ? undefined : ownText(naskah, node);
};

describe('outline of a regulation', () => {
    const naskah = readNaskah(PERATURAN, 'a.naskah');

    it('names every part, division and item', () => {
        expect(keys(naskah).filter((key) => key.startsWith('pasal:3'))).toEqual([
            'pasal:3',
            'pasal:3/ayat:1',
            'pasal:3/ayat:1/huruf:a',
            'pasal:3/ayat:1/huruf:a/angka:1',
            'pasal:3/ayat:1/huruf:a/angka:2',
            'pasal:3/ayat:1/huruf:a/angka:2/huruf:a',
            'pasal:3/ayat:1/huruf:a/angka:2/huruf:b',
            'pasal:3/ayat:1/huruf:b',
            'pasal:3/ayat:2',
            'pasal:3/ayat:3',
        ]);
        for (const key of [
            'menimbang/huruf:b',
            'mengingat/angka:1',
            'bab:II',
            'bab:II/bagian:Kesatu',
            'penutup',
            'berita',
        ]) {
            expect(nodeByKey(naskah, key)?.key).toBe(key);
        }
    });

    it('takes a number after "ayat" on the line before for a reference, not for a mark', () => {
        expect(words(naskah, 'pasal:3/ayat:2')).toMatch(/ayat \(3\), dan Pasal 2/);
    });

    it('reads headings, title, signing block, gazette line and annex', () => {
        expect(headingOf(naskah, nodeByKey(naskah, 'bab:II')!)).toBe('LAYANAN');
        expect(naskah.title).toMatchObject({
            jenis: 'peraturan-bupati',
            region: { text: 'CONTOH' },
            province: { text: 'UTARA' },
            number: { text: '4' },
            year: { text: '2030' },
            tentang: { text: 'LAYANAN SURAT' },
        });
        expect(naskah.signings[0]).toMatchObject({
            role: 'ditetapkan',
            city: { text: 'Contoh' },
            date: { text: '2 Januari 2030' },
            office: { text: 'BUPATI CONTOH' },
            name: { text: 'BUDI' },
        });
        expect(naskah.gazette).toMatchObject({
            gazette: 'BD',
            year: { text: '2030' },
            number: { text: '4' },
        });
        expect(naskah.annexes).toHaveLength(1);
        expect(naskah.annexes[0]).toMatchObject({
            number: '',
            name: { text: 'TATA CARA' },
            title: { number: { text: '4' } },
        });
        expect(naskah.annexes[0]?.signing?.office?.text).toBe('BUPATI CONTOH');
    });

    it('numbers an annex by itself', () => {
        expect(keys(naskah).filter((key) => key.startsWith('lampiran:/'))).toEqual([
            'lampiran:/judul-lampiran',
            'lampiran:/huruf:A',
            'lampiran:/huruf:A/angka:1',
            'lampiran:/huruf:A/angka:1/huruf:a',
            'lampiran:/huruf:A/angka:1/huruf:b',
            'lampiran:/huruf:A/angka:2',
            'lampiran:/huruf:B',
            'lampiran:/huruf:B/angka:1',
            'lampiran:/tanda-tangan',
        ]);
    });

    it('finds a basis, also one that leaves out a division', () => {
        const found = findNode(naskah, {
            parts: [
                { unit: 'pasal', number: '3' },
                { unit: 'ayat', number: '1' },
                { unit: 'huruf', number: 'b' },
            ],
        });
        expect(found?.key).toBe('pasal:3/ayat:1/huruf:b');
        expect(placeOf(naskah, found!.mark!).start).toEqual({
            line: PERATURAN.split('\n').indexOf('    b. disimpan.'),
            character: 4,
        });
        expect(findNode(naskah, { parts: [{ unit: 'bagian', number: 'Kedua' }] })?.key).toBe(
            'bab:II/bagian:Kedua',
        );
        expect(findNode(naskah, { parts: [{ unit: 'pasal', number: '9' }] })).toBeUndefined();
    });

    it('reads definitions with their abbreviations', () => {
        expect(
            naskah.definitions.map(({ term, aliases, verb }) => [
                term.text,
                aliases.map((a) => `${a.verb} ${a.text}`),
                verb?.text,
            ]),
        ).toEqual([
            ['Daerah', [], 'adalah'],
            ['Petugas Surat', ['disingkat PS'], 'adalah'],
        ]);
        const [, second] = naskah.definitions;
        expect(PERATURAN.slice(second!.term.span.start, second!.term.span.end)).toBe('Petugas Surat');
    });

    it('lists the provisions that a model can carry', () => {
        const leaves = provisionsOf(naskah).map(({ node }) => naskah.nodes[node]!.key);
        expect(leaves).toContain('pasal:2/ayat:1/huruf:a');
        expect(leaves).not.toContain('pasal:2/ayat:1');
        expect(leaves).toContain('pasal:4');
    });

    it('is sound: no damage and no damaged node', () => {
        expect(naskah.damages).toEqual([]);
        expect(naskah.nodes.filter((node) => node.damaged)).toEqual([]);
    });
});

describe('amending acts', () => {
    const naskah = readNaskah(PERUBAHAN);

    it('keeps the quoted provisions apart from the orders', () => {
        expect(naskah.amending).toBe(true);
        expect(keys(naskah).filter((key) => key.startsWith('pasal:I'))).toEqual([
            'pasal:I',
            'pasal:I/angka:1',
            'pasal:I/angka:1/kutipan',
            'pasal:I/angka:1/pasal:1',
            'pasal:I/angka:1/pasal:1/angka:1',
            'pasal:I/angka:1/pasal:1/angka:2',
            'pasal:I/angka:2',
            'pasal:I/angka:2/kutipan',
            'pasal:I/angka:2/pasal:3A',
            'pasal:I/angka:2/pasal:3A/ayat:1',
            'pasal:I/angka:2/pasal:3A/ayat:2',
            'pasal:I/angka:3',
            'pasal:II',
        ]);
        expect(nodeByKey(naskah, 'pasal:I/angka:2/pasal:3A')).toMatchObject({
            ordinal: 3,
            suffix: 'A',
            quoted: true,
        });
    });

    it('leaves references to the amended act unresolved', () => {
        const inserted = nodeByKey(naskah, 'pasal:I/angka:2/pasal:3A/ayat:2')!;
        const [own, other] = naskah.references.filter((reference) => reference.node === inserted.index);
        expect(naskah.nodes[own!.targets[0]!.node]?.key).toBe('pasal:I/angka:2/pasal:3A/ayat:1');
        expect(other!.targets[0]).toMatchObject({ node: -1, reason: 'peraturan-lain' });
    });
});

describe('acts with elucidation', () => {
    const naskah = readNaskah(UNDANG_UNDANG);

    it('reads the elucidation by pasal and ayat', () => {
        expect(words(naskah, 'penjelasan/pasal:1/ayat:2')).toBe('Yang ditulis ialah jawaban.');
        expect(naskah.title.jenis).toBe('undang-undang');
    });

    it('takes catchwords, repeated page headings and page numbers for damage', () => {
        expect(naskah.damages.map((damage) => damage.kind)).toEqual([
            'kata-penghubung',
            'baris-terulang',
            'baris-terulang',
            'nomor-halaman',
        ]);
        expect(keys(naskah).filter((key) => key.startsWith('pasal:1'))).toEqual([
            'pasal:1',
            'pasal:1/ayat:1',
            'pasal:1/ayat:2',
        ]);
    });
});

describe('damage of the source', () => {
    const body = (text: string) => readNaskah(`BAB I\nUMUM\n\nPasal 1\n\n${text}\n`);

    it('reads marks behind the dashes of a converter', () => {
        const naskah = body('- (1) Surat:\n - a. dibaca; dan\n - b. dijawab.\n- (2) Surat disimpan.');
        expect(keys(naskah)).toContain('pasal:1/ayat:1/huruf:b');
        expect(nodeByKey(naskah, 'pasal:1')?.damaged).toBe(false);
    });

    it('infers items whose marks are lost, and marks what holds them', () => {
        const naskah = body('- (1) Surat:\n- dibaca; dan\n - dijawab.\n- (2) Surat disimpan.');
        expect(nodeByKey(naskah, 'pasal:1/ayat:1/huruf:b')).toMatchObject({ implied: true, form: 'tanpa' });
        expect(nodeByKey(naskah, 'pasal:1/ayat:1')?.damaged).toBe(true);
        expect(nodeByKey(naskah, 'pasal:1/ayat:2')?.damaged).toBe(false);
    });

    it('reads a misread ayat mark as the ayat that it must be', () => {
        const naskah = body('1) Surat dibaca.\n(2) Surat dijawab.\ni) Surat disimpan.');
        expect(keys(naskah).filter((key) => key.startsWith('pasal:1/'))).toEqual([
            'pasal:1/ayat:1',
            'pasal:1/ayat:2',
            'pasal:1/ayat:3',
        ]);
        expect(naskah.damages.map((damage) => damage.kind)).toEqual(['tanda-rusak', 'tanda-rusak']);
    });

    it('reports a heading on the line of its number', () => {
        const naskah = readNaskah('BAB II TATA CARA\n\nBagian Ketiga Surat Masuk\n\nPasal 3\nSurat.\n');
        expect(naskah.damages.map((damage) => damage.kind)).toEqual(['judul-tergabung', 'judul-tergabung']);
        expect(headingOf(naskah, nodeByKey(naskah, 'bab:II')!)).toBe('TATA CARA');
    });

    it('keeps gaps and repetitions of sound lists for the checks', () => {
        const naskah = body('(1) Surat:\na. dibaca;\nc. dijawab.\n(1) Surat disimpan.');
        expect(keys(naskah).filter((key) => key.startsWith('pasal:1/'))).toEqual([
            'pasal:1/ayat:1',
            'pasal:1/ayat:1/huruf:a',
            'pasal:1/ayat:1/huruf:c',
            'pasal:1/ayat:1#2',
        ]);
        expect(naskah.nodes.some((node) => node.damaged)).toBe(false);
    });

    it('does not judge numbering where the columns of marks are torn off', () => {
        const naskah = readNaskah(
            [
                'BAB I\nUMUM\n\nPasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\n1.\n\n2\n3.\n4\n',
                'Daerah adalah Contoh.\nSurat adalah\nkertas.\n\nPS adalah petugas.\n\n(1)\n\n(2)\n\nPasal 2\n',
                'Surat meliputi:\n\na.\nb.\n\nc\n\nsurat masuk; dan\nsurat keluar.\nSurat sebagaimana dimaksud pada\nayat (1) dicatat.\n',
            ].join('\n'),
        );
        expect(keys(naskah).filter((key) => key.startsWith('pasal'))).toEqual([
            'pasal:1',
            'pasal:1/angka:1',
            'pasal:1/angka:2',
            'pasal:1/angka:3',
            'pasal:2',
            'pasal:2/ayat:1',
            'pasal:2/ayat:1/huruf:a',
            'pasal:2/ayat:1/huruf:b',
            'pasal:2/ayat:2',
        ]);
        expect(words(naskah, 'pasal:1/angka:2')).toBe('Surat adalah kertas.');
        for (const key of ['pasal:1', 'pasal:2', 'pasal:2/ayat:1'])
            expect(nodeByKey(naskah, key)?.damaged).toBe(true);
        expect(naskah.definitions.map(({ term }) => term.text)).toEqual(['Daerah', 'Surat', 'PS']);
        expect(naskah.references[0]?.targets[0]).toMatchObject({
            node: nodeByKey(naskah, 'pasal:2/ayat:1')?.index,
        });
    });

    it('finds the body although its first page is lost', () => {
        const naskah = readNaskah(
            'Mengingat : 1. Undang-Undang Nomor 1 Tahun 2030 tentang Surat;\n\n5. Surat adalah kertas.\n6. PS adalah petugas.\n\nBAB II\nLAYANAN\n\nPasal 2\n\nSurat dijawab.\n',
        );
        expect(nodeByKey(naskah, 'pasal:1/angka:5')?.implied).toBe(false);
        expect(nodeByKey(naskah, 'pasal:1')).toMatchObject({ implied: true, damaged: true });
        expect(nodeByKey(naskah, 'bab:I')?.implied).toBe(true);
        expect(naskah.damages.map((damage) => damage.kind)).toContain('baris-hilang');
    });

    it('reads scanned amending acts with misread page headings and catchwords before them', () => {
        const naskah = readNaskah(
            PERUBAHAN.replace(
                'Pasal 3A\n\n(1)',
                'Pasal 3A . . .\nPRESIOE N\nR EPUEL IK INDONESIA\n_ .) _\nPasal 3A\n\n(1)',
            ),
        );
        expect(keys(naskah)).toEqual(keys(readNaskah(PERUBAHAN)));
        expect(naskah.damages.map((damage) => damage.kind)).toEqual([
            'kata-penghubung',
            'baris-terulang',
            'baris-terulang',
            'derau',
        ]);
    });
});
