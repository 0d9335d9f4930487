import { decodeNaskah, readNaskah } from '@perkada/language';
import {
    type Naskah,
    nodeAtPosition,
    nodeByKey,
    outlineOf,
    placeOf,
    positionAt,
    provisionsOf,
    referenceAtPosition,
    renumber,
} from '@perkada/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERATURAN, PERUBAHAN, UNDANG_UNDANG } from './contoh.js';
import { verify } from './verify.js';

const PIECES = [
    'Pasal 1',
    'Pasal 2',
    'Pasal I',
    'BAB I',
    'BAB II TATA CARA',
    'Bagian Kesatu',
    'Paragraf 1',
    '(1) Surat:',
    '(2)',
    'a. satu;',
    'b. dua; dan',
    'c.',
    '1. satu',
    '2)',
    'a) satu',
    '- ',
    '- surat',
    '**',
    '<s>',
    'Menimbang : a. bahwa',
    'Mengingat',
    ': 1.',
    'MEMUTUSKAN:',
    'Menetapkan : PERATURAN',
    'dimaksud dalam Pasal 1 ayat (2) huruf a,',
    'huruf b dan',
    'sampai dengan',
    'ayat',
    '(3)',
    'LAMPIRAN',
    'LAMPIRAN II',
    'A. Satu',
    'A.1. Dua',
    'I. Tiga',
    'PENJELASAN',
    'Ayat (1)',
    'Cukup jelas.',
    'Ditetapkan di Contoh',
    'pada tanggal 1-1-2030',
    'BUPATI CONTOH,',
    'BERITA DAERAH TAHUN 2030 NOMOR 1',
    '- 2 -',
    '3',
    'Surat masuk... 4',
    'diubah sehingga berbunyi sebagai berikut:',
    '1. Ketentuan Pasal 1 diubah',
    'Undang-Undang Nomor 1 Tahun 2030 tentang Surat (Lembaran Negara Tahun 2030 Nomor 1)',
    'dicabut.',
    'TENTANG',
    'NOMOR 1 TAHUN 2030',
    'PERATURAN BUPATI',
    '\f',
    '\u00a0',
    '“',
    'X adalah surat.',
    'Pasal',
    'dalam',
];

describe('any text', () => {
    it('is read without fail, and every word belongs somewhere (random strings)', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => verify(readNaskah(text))),
            { numRuns: 300 },
        );
    });

    it('is read without fail, and every word belongs somewhere (lines of regulations in any order)', () => {
        const line = fc
            .array(fc.constantFrom(...PIECES), { minLength: 0, maxLength: 3 })
            .map((pieces) => pieces.join(' '));
        const texts = fc
            .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { maxLength: 50 })
            .map((parts) => parts.flat().join(''));
        fc.assert(
            fc.property(texts, (text) => verify(readNaskah(text))),
            { numRuns: 600 },
        );
    });

    it('answers at every position, and renumbers every node or says why not', () => {
        for (const text of [PERATURAN, PERUBAHAN, UNDANG_UNDANG]) {
            const naskah = readNaskah(text);
            verify(naskah);
            for (let offset = 0; offset <= text.length; offset += 7) {
                const position = positionAt(naskah, offset);
                expect(nodeAtPosition(naskah, position)).toBeDefined();
                referenceAtPosition(naskah, position);
            }
            expect(outlineOf(naskah).length).toBeGreaterThan(0);
            provisionsOf(naskah);
            for (const node of naskah.nodes) {
                const { changes, notUpdated } = renumber(naskah, { kind: 'delete', node: node.index });
                expect(changes.length + notUpdated.length).toBeGreaterThan(0);
            }
        }
    });

    it.each([
        ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
        ['CR', (text: string) => text.replaceAll('\n', '\r')],
        [
            'form feeds between pages',
            (text: string) => text.replace('\nBAB II', '\n\fBAB II').replace('\nPasal 4', '\f\nPasal 4'),
        ],
        ['no final newline', (text: string) => text.trimEnd()],
        ['a byte order mark', (text: string) => `\ufeff${text}`],
        ['no-break spaces', (text: string) => text.replaceAll('    ', '\u00a0\u00a0')],
    ])('has the same outline with %s, at its true lines', (_name, change) => {
        const plain = readNaskah(PERATURAN);
        const changed = readNaskah(change(PERATURAN));
        verify(changed);
        expect(changed.nodes.map((node) => node.key)).toEqual(plain.nodes.map((node) => node.key));
        const line = (naskah: Naskah) =>
            placeOf(naskah, nodeByKey(naskah, 'pasal:3/ayat:1')!.span).start.line;
        expect(line(changed)).toBe(line(plain));
        expect(changed.references.map((r) => r.targets.map((t) => t.node))).toEqual(
            plain.references.map((r) => r.targets.map((t) => t.node)),
        );
    });

    it('reads ten megabytes in one line, and many one-letter lines', () => {
        const long = `Pasal 1\n${'surat sebagaimana dimaksud dalam Pasal 1 ayat (2) '.repeat(200_000)}`;
        const naskah = readNaskah(long);
        expect(naskah.references).toHaveLength(200_000);
        expect(naskah.nodes).toHaveLength(3);
        expect(readNaskah('a.\n'.repeat(200_000)).lines.count).toBe(200_001);
        expect(readNaskah(`BAB I\nPasal 1\n${'1. surat;\n'.repeat(50_000)}`).nodes.length).toBeGreaterThan(
            50_000,
        );
    });
});

describe('decoding', () => {
    const bytes = (text: string, unit: (code: number) => number[]) =>
        Uint8Array.from([...text].flatMap((char) => unit(char.charCodeAt(0))));
    const text = 'Pasal 1 – “surat”';

    it('recognises UTF-8, UTF-16 with and without a mark, and Windows-1252', () => {
        const little = (code: number) => [code & 255, code >> 8];
        const big = (code: number) => [code >> 8, code & 255];
        expect(decodeNaskah(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8', errors: 0 });
        expect(decodeNaskah(Uint8Array.from([0xff, 0xfe, ...bytes(text, little)]))).toMatchObject({
            text,
            encoding: 'utf-16le',
        });
        expect(decodeNaskah(Uint8Array.from([0xfe, 0xff, ...bytes(text, big)]))).toMatchObject({
            text,
            encoding: 'utf-16be',
        });
        expect(decodeNaskah(bytes('Pasal 1 berlaku', little))).toMatchObject({
            text: 'Pasal 1 berlaku',
            encoding: 'utf-16le',
        });
        expect(decodeNaskah(Uint8Array.from([0x50, 0x20, 0x96, 0x20, 0x93, 0x61, 0x94]))).toMatchObject({
            text: 'P – “a”',
            encoding: 'windows-1252',
        });
    });

    it('keeps what is right of a UTF-8 text with wrong bytes', () => {
        const wrong = Uint8Array.from([
            ...new TextEncoder().encode('“a” – '),
            0xff,
            ...new TextEncoder().encode(' b'),
        ]);
        expect(decodeNaskah(wrong)).toEqual({ text: '“a” – \ufffd b', encoding: 'utf-8', errors: 1 });
    });

    it('never fails on any bytes, and what it gives can be read', () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
                const decoded = decodeNaskah(any);
                verify(readNaskah(decoded.text));
            }),
            { numRuns: 300 },
        );
    });

    it('gives back any text that is encoded as UTF-8', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (any) => {
                const encoded = new TextEncoder().encode(any);
                expect(decodeNaskah(Uint8Array.from([0xef, 0xbb, 0xbf, ...encoded])).text).toBe(
                    new TextDecoder().decode(encoded),
                );
            }),
        );
    });
});
