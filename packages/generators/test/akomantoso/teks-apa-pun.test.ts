import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNaskah } from '../../../language/src/index.js';
import { renderAkomaNtoso } from '../../src/akomantoso/index.js';
import { contoh, naskahContoh } from '../support/contoh.js';
import { expectValid, parse, skemaResmi, temuanSkema } from './struktur.js';

const akn = (text: string) => renderAkomaNtoso(readNaskah(text, 'file:///uji.naskah'));

/** Texts that no drafter would hand in. */
const ganjil = [
    '',
    '\n\n\n',
    'bukan peraturan',
    '\u0000\u0007 <x> \ud800 \ufffe',
    'PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2025\nTENTANG\nSISTEM KERJA',
    'PERATURAN BUPATI <&>\nNOMOR "1" TAHUN 0000\nTENTANG\n\'',
    'Pasal 1\nPasal 1\nPasal 1',
    'Pasal 12\nSatu.\nPasal 12A\n(1) Dua.\n(1a) Tiga.\nPasal 12A\nEmpat.',
    '(1) Ayat tanpa pasal\n(2) dan yang kedua pada ayat (1)',
    'BAB I\nBAB I\nBagian Kesatu\nParagraf 1\nBAB',
    'Pasal 1\na. satu\n1. dua\na) tiga\n1) empat\n- lima\n- enam\n(1) tujuh\ni) delapan\na. sembilan',
    'LAMPIRAN\n\nA. satu\n1. dua',
    'LAMPIRAN I\nLAMPIRAN I\nLAMPIRAN I\nPasal 1\nLAMPIRAN II\nPENJELASAN\nLAMPIRAN',
    'PENJELASAN\nPasal 1\nAyat (1)\nHuruf a\nAngka 1\nCukup jelas.',
    'Menimbang :\nMengingat :\nMemperhatikan :\nMenimbang :\nMEMUTUSKAN:\nMenetapkan :',
    'Menimbang : a. bahwa\n1. satu\na) dua\n1) tiga sebagaimana dimaksud dalam huruf a angka 1\nb. bahwa',
    'Ditetapkan di X\npada tanggal 31 Februari 2024\nBUPATI X,\nDiundangkan\nBERITA DAERAH',
];

const pieces = [
    ...ganjil.flatMap((text) => text.split('\n')),
    'PERUBAHAN ATAS PERATURAN BUPATI NOMOR 1 TAHUN 2024',
    'Pasal I',
    '1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:',
    'Pasal 4',
    'BUKU KESATU',
    'A.1. dua',
    'I. UMUM',
    'sebagaimana dimaksud dalam Pasal 1 ayat (1) huruf a sampai dengan',
    'Pasal 4 dan Lampiran I huruf A angka 1 Undang-Undang',
    'Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
    'BUPATI CONTOH,',
    'NAMA',
];
const kepala = fc.constantFrom(
    '',
    'PERATURAN BUPATI X\nNOMOR 1 TAHUN 2025\nTENTANG\nSISTEM KERJA\n',
    'PERATURAN BUPATI X\nNOMOR 2 TAHUN 2025\nTENTANG\nPERUBAHAN ATAS PERATURAN BUPATI NOMOR 1 TAHUN 2024\nPasal I\nBeberapa ketentuan diubah:\n1. Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\n',
);
const baris = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const teks = fc
    .tuple(
        kepala,
        fc.array(fc.tuple(baris, fc.constantFrom('\n', '\n', '\r\n', '\n\n', ' ')), { maxLength: 50 }),
    )
    .map(([head, lines]) => head + lines.flat().join(''));

test.each(ganjil)('an odd text gives a document that keeps to the schema: %j', (text) =>
    expectValid(parse(akn(text))),
);

test('any lines of regulations in any order give a document that keeps to the schema', () => {
    fc.assert(
        fc.property(teks, (text) => expectValid(parse(akn(text)))),
        { numRuns: 150 },
    );
});

if (skemaResmi === undefined)
    console.info('PERKADA_AKN_XSD names no official schema here: xmllint is not asked.');
test.skipIf(skemaResmi === undefined)('the official schema, where it is at hand, finds nothing wrong', () => {
    const texts = [...contoh.map(naskahContoh), ...ganjil, ...fc.sample(teks, 1000)];
    expect(temuanSkema(texts.map(akn))).toEqual([]);
    // It is asked indeed: a document without its body is refused.
    expect(temuanSkema([akn('').replace(/<body>.*<\/body>/, '')])).not.toEqual([]);
});
