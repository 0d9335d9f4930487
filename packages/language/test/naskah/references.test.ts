import { readNaskah } from '@perkada/language';
import { nodeByKey, referenceAtPosition, referencesTo, textOf } from '@perkada/model';
import { describe, expect, it } from 'vitest';
import { PERATURAN } from './contoh.js';

const naskah = readNaskah(PERATURAN);
const at = (key: string, source = naskah) => {
    const node = nodeByKey(source, key)!;
    return source.references.filter((reference) => reference.node === node.index);
};
const targets = (key: string) =>
    at(key).map((reference) =>
        reference.targets.map((target) => (target.node < 0 ? target.reason : naskah.nodes[target.node]!.key)),
    );

/** Reads one sentence as Pasal 9 of a regulation with a few provisions to refer to. */
function sentence(words: string) {
    const source = readNaskah(
        `BAB I\nUMUM\n\nPasal 1\n\n(1) Satu:\n  a. a;\n  b. b; dan\n  c. c.\n(2) Dua.\n(3) Tiga.\n(4) Empat.\n\nPasal 2\n\nDua.\n\nPasal 3\n\nTiga.\n\nPasal 9\n\n${words}\n\nLAMPIRAN I\nPERATURAN BUPATI\n\nA. Satu\n\nLAMPIRAN II\nPERATURAN BUPATI\n\nA. Dua\n`,
    );
    return source.references
        .filter((reference) => reference.node === nodeByKey(source, 'pasal:9')!.index)
        .map((reference) =>
            reference.targets.map((target) =>
                target.node < 0 ? target.reason : source.nodes[target.node]!.key,
            ),
        );
}

describe('references', () => {
    it('resolves steps, the own pasal, considerations and annexes', () => {
        expect(targets('pasal:3/ayat:1')).toEqual([['pasal:2/ayat:1/huruf:a']]);
        expect(targets('pasal:2/ayat:2')).toEqual([['pasal:2/ayat:1']]);
        expect(targets('menimbang/huruf:b')).toEqual([['menimbang/huruf:a']]);
        expect(targets('pasal:4')).toEqual([['pasal:3/ayat:2'], ['lampiran:']]);
    });

    it('reads a chain over a line break, and what a range covers', () => {
        const [chain] = at('pasal:3/ayat:2');
        expect(targets('pasal:3/ayat:2')).toEqual([
            ['pasal:3/ayat:1', 'pasal:3/ayat:3', 'pasal:2', 'pasal:4'],
        ]);
        expect(chain!.targets.map((target) => target.joiner)).toEqual([
            'awal',
            'koma',
            'dan',
            'sampai-dengan',
        ]);
        expect(chain!.targets[3]!.between.map((index) => naskah.nodes[index]!.key)).toEqual(['pasal:3']);
        expect(textOf(naskah, chain!.targets[1]!.span)).toBe('ayat\n(3)');
    });

    it('finds its provision among very many, and doubts a number that stands there twice', () => {
        const ayat = Array.from({ length: 60 }, (_, i) => `(${i + 1}) Ketentuan.`);
        const source = readNaskah(
            `BAB I\nUMUM\n\nPasal 1\n\n${ayat.join('\n')}\n(60) Ketentuan lagi.\n\nPasal 2\n\n` +
                'Pasal 1 ayat (1), ayat (59), ayat (60), ayat (61), dan Pasal 1 ayat (57) sampai dengan ayat (59).\n',
        );
        const [chain] = at('pasal:2', source);
        expect(
            chain!.targets.map(({ node, reason }) => (node < 0 ? reason : source.nodes[node]!.key)),
        ).toEqual([
            'pasal:1/ayat:1',
            'pasal:1/ayat:59',
            'tidak-pasti',
            'tidak-ada',
            'pasal:1/ayat:57',
            'pasal:1/ayat:59',
        ]);
        expect(chain!.targets[5]!.between.map((index) => source.nodes[index]!.key)).toEqual([
            'pasal:1/ayat:58',
        ]);
    });

    it('keeps preposition, phrase and named matter with their places', () => {
        const [reference] = at('pasal:3/ayat:1');
        expect([reference!.preposition?.text, reference!.phrase?.text, reference!.matter?.text]).toEqual([
            'dalam',
            'sebagaimana dimaksud',
            'Surat masuk',
        ]);
        expect(textOf(naskah, reference!.matter!.span)).toBe('Surat masuk');
        expect(textOf(naskah, reference!.targets[0]!.parts[2]!.numberSpan)).toBe('a');
    });

    it('does not take a provision of another act for one of its own', () => {
        const [reference] = at('pasal:3/ayat:3');
        expect(reference).toMatchObject({ external: true });
        expect(naskah.citations[reference!.citation]).toMatchObject({
            jenis: 'undang-undang',
            number: { text: '23' },
        });
        expect(
            sentence('menurut Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945'),
        ).toEqual([['peraturan-lain']]);
        expect(sentence('menurut Pasal 2 Peraturan Bupati ini')).toEqual([['pasal:2']]);
    });

    it.each([
        ['dimaksud dalam Pasal 1 ayat (2) dan (3)', [['pasal:1/ayat:2', 'pasal:1/ayat:3']]],
        [
            'dimaksud dalam Pasal 1 ayat (1) huruf a, huruf b, dan huruf c',
            [['pasal:1/ayat:1/huruf:a', 'pasal:1/ayat:1/huruf:b', 'pasal:1/ayat:1/huruf:c']],
        ],
        [
            'dimaksud dalam Pasal 1 ayat (1) huruf a dan c',
            [['pasal:1/ayat:1/huruf:a', 'pasal:1/ayat:1/huruf:c']],
        ],
        [
            'dimaksud dalam Pasal 1 ayat (1) huruf b, ayat (3), dan Pasal 2',
            [['pasal:1/ayat:1/huruf:b', 'pasal:1/ayat:3', 'pasal:2']],
        ],
        ['dimaksud dalam Pasal 2, Pasal 7, atau Pasal 3', [['pasal:2', 'tidak-ada', 'pasal:3']]],
        ['dimaksud dalam Pasal 1 ayat (9)', [['tidak-ada']]],
        ['dimaksud pada ayat (1)', [['tidak-ada']]],
        ['tercantum dalam Lampiran II huruf A', [['lampiran:II/huruf:A']]],
        ['tercantum dalam Lampiran', [['tidak-pasti']]],
        ['diatur dalam Pasal 2 dan 3 (tiga) orang', [['pasal:2']]],
        ['berdasarkan BAB I', [['bab:I']]],
        ['berdasarkan Pasal ini', [['pasal:9']]],
        ['pasal yang ayatnya tidak bernomor, huruf kapital, dan angka kredit', []],
    ])('%s', (words, expected) => {
        expect(sentence(words)).toEqual(expected);
    });

    it('answers who refers to a provision, and what stands at a position', () => {
        const node = nodeByKey(naskah, 'pasal:2/ayat:1')!;
        expect(referencesTo(naskah, node).map((reference) => naskah.nodes[reference.node]!.key)).toEqual([
            'pasal:2/ayat:2',
        ]);
        expect(
            referencesTo(naskah, node, true).map((reference) => naskah.nodes[reference.node]!.key),
        ).toEqual(['pasal:2/ayat:2', 'pasal:3/ayat:1']);
        const line = PERATURAN.split('\n').findIndex((text) => text.startsWith('(2) Layanan'));
        const hit = referenceAtPosition(naskah, {
            line,
            character: PERATURAN.split('\n')[line]!.indexOf('ayat (1)') + 2,
        });
        expect(hit?.target?.node).toBe(node.index);
        expect(referenceAtPosition(naskah, { line, character: 5 })).toBeUndefined();
    });
});

describe('citations', () => {
    it('reads kind, number, year, name and gazette over line breaks', () => {
        expect(naskah.citations[0]).toMatchObject({
            jenis: 'undang-undang',
            kind: { text: 'Undang-Undang' },
            number: { text: '23' },
            year: { text: '2014' },
            tentang: { text: 'Pemerintahan Daerah' },
            gazettes: [
                { gazette: 'LN', year: { text: '2014' }, number: { text: '244' } },
                { gazette: 'TLN', number: { text: '5587' } },
            ],
        });
    });

    it('knows which act a citation changes', () => {
        const source = readNaskah(
            'Mengingat : 1. Peraturan Menteri Urusan Surat Nomor 7 Tahun 2020 tentang Surat, Pos, dan Kurir (Berita Negara Republik Indonesia Tahun 2020 Nomor 3) sebagaimana telah diubah dengan Peraturan Menteri Urusan Surat Nomor 8 Tahun 2021 tentang Perubahan atas Peraturan Menteri Urusan Surat Nomor 7 Tahun 2020 tentang Surat, Pos, dan Kurir;\n',
        );
        expect(
            source.citations.map(({ number, tentang, amends }) => [number?.text, tentang?.text, amends]),
        ).toEqual([
            ['7', 'Surat, Pos, dan Kurir', -1],
            [
                '8',
                'Perubahan atas Peraturan Menteri Urusan Surat Nomor 7 Tahun 2020 tentang Surat, Pos, dan Kurir',
                0,
            ],
        ]);
    });
});

describe('names that a careful drafter would not write', () => {
    it('reads "nomor (1)" as the item of the list around, and where there is none as the ayat', () => {
        const source = readNaskah(
            'Pasal 9\n\n(1) Satu.\n(2) Dua.\n(3) Tiga sebagaimana dimaksud pada nomor (1) dan (2).\n(4) Empat sebagaimana dimaksud pada nomor (7).\n\nLAMPIRAN\nPERATURAN BUPATI\n\nA. Mekanisme\n1) Satu.\n2) Dua.\n3) Tiga sebagaimana dimaksud pada nomor (1) dan (2).\n',
        );
        const meant = source.references.map((reference) =>
            reference.targets.map((target) =>
                target.node < 0 ? target.reason : source.nodes[target.node]!.key,
            ),
        );
        expect(meant).toEqual([
            ['pasal:9/ayat:1', 'pasal:9/ayat:2'],
            ['perlu-induk'],
            ['lampiran:/huruf:A/angka:1', 'lampiran:/huruf:A/angka:2'],
        ]);
    });

    it('reads "Bagian 1" and "Bagian II" as headings of the body, and as what a reference names', () => {
        const source = readNaskah(
            'BAB I\nUMUM\n\nBagian 1\nCamat\n\nPasal 1\n\nCamat memimpin.\n\nBagian II\nLurah\n\nPasal 2\n\nLurah memimpin sebagaimana dimaksud dalam Bagian 1.\n\nLAMPIRAN\nPERATURAN BUPATI\n\nBagian 1\n\nIsi lampiran.\n',
        );
        expect(source.nodes.filter((node) => node.kind === 'bagian').map((node) => node.key)).toEqual([
            'bab:I/bagian:Kesatu',
            'bab:I/bagian:Kedua',
        ]);
        const [reference] = source.references;
        expect(source.nodes[reference!.targets[0]!.node]!.key).toBe('bab:I/bagian:Kesatu');
        expect(textOf(source, reference!.targets[0]!.span)).toBe('Bagian 1');
        const prose = readNaskah(
            'BAB I\nUMUM\n\nPasal 1\n\nCamat memimpin menurut\nBagian 1\n\nPasal 2\n\nIsi.\n',
        );
        expect(prose.nodes.some((node) => node.kind === 'bagian')).toBe(false);
    });
});
