import { createPerkadaServices } from '@perkada/language';
import {
    type AstNode,
    type CstNode,
    CstUtils,
    createLangiumParser,
    DefaultLexer,
    EmptyFileSystem,
    isCompositeCstNode,
} from 'langium';
import { describe, expect, test } from 'vitest';
import type { Berkas, KetuaTim } from '../../src/generated/ast.js';
import { sample } from './sample.js';

const header = 'peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja"\n';

const { perkada } = createPerkadaServices(EmptyFileSystem);

const commented = `/* kepala */ // dua\n${sample
    .replace('susunan Kecamatan', '// sebelum susunan\nsusunan /* nama */ Kecamatan')
    .replace('kedudukan {', 'kedudukan { // di dalam')
    .replace('mulai berlaku', '/* sebelum */ mulai /* di tengah */ berlaku')}\n// akhir\n`;

function outline(node: CstNode): unknown {
    const own = [node.offset, node.end, node.range, node.hidden, node.astNode.$type];
    return isCompositeCstNode(node) ? [own, Array.from(node.content, outline)] : [own, node.text];
}

function kinds(node: AstNode): unknown {
    return Object.fromEntries(
        Object.entries(node)
            .filter(([key]) => !key.startsWith('$') || key === '$type')
            .map(([key, value]) => [key, shape(value)]),
    );
}

function shape(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== 'object' || value === null) return value;
    if ('$refText' in value) return value.$refText;
    return kinds(value as AstNode);
}

describe('the parser', () => {
    test('reads the same tokens as the stock lexer', () => {
        const stock = new DefaultLexer(perkada).tokenize(commented);
        const own = perkada.parser.Lexer.tokenize(commented);
        const told = (result: typeof stock) =>
            [...result.tokens, ...result.hidden].map((token) => [
                token.tokenType.name,
                token.startOffset,
                token.image,
            ]);
        expect(told(own)).toEqual(told(stock));
        expect(own.errors).toEqual([]);
    });

    test('tells keywords from names and from longer words', () => {
        const text =
            'susunan susunanLain Pasal PasalSatu dan dan/atau undang-undang dasar dasarnya sewaktu-waktu';
        const names = perkada.parser.Lexer.tokenize(text).tokens.map((token) => token.tokenType.name);
        expect(names).toEqual([
            'susunan',
            'KATA',
            'Pasal',
            'NAMA',
            'dan',
            'dan/atau',
            'undang-undang',
            'dasar',
            'KATA',
            'sewaktu-waktu',
        ]);
    });

    test('takes diterima for an outcome where no reason follows', () => {
        const text = 'selesai diterima dasar Pasal 1 diterima "alasan"';
        const names = perkada.parser.Lexer.tokenize(text).tokens.map((token) => token.tokenType.name);
        expect(names).toEqual(['selesai', 'KATA', 'dasar', 'Pasal', 'ANGKA', 'diterima', 'TEKS']);
    });

    test.each([
        'lintas unit kerja dalam hal Pertimbangan',
        'lintas unit dalam hal tidak ada Pengawas',
        'lintas unit organisasi dalam perangkat daerah dalam hal Pertimbangan',
        'lintas unit dalam /* perangkat daerah */ hal Pertimbangan',
        'lintas unit dalam // di dalam\n perangkat daerah jika Pertimbangan',
        'dalam perangkat daerah, dalam unit kerja dalam hal Pertimbangan',
    ])('tells a clause `dalam hal` from a scope: %s', (words) => {
        const text = `${header}ketua tim dari unit pemilik kinerja untuk ${words} dasar Pasal 1;\n`;
        const { value, parserErrors, lexerErrors } = perkada.parser.LangiumParser.parse<Berkas>(text);
        expect([...lexerErrors, ...parserErrors].map(({ message }) => message)).toEqual([]);
        const rule = value.isi[0] as KetuaTim;
        const scopes = words.replace(/\/\/.*\n|\/\*.*\*\//g, '').split(/ (?:dalam +hal|jika) /)[0]!;
        expect(rule.lingkup).toEqual(scopes.split(', ').map((scope) => scope.replace(/\s+/g, '')));
        expect(rule.syarat?.kondisi).toHaveLength(1);
    });

    test('builds the same trees as the stock parser', () => {
        const stock = createLangiumParser(perkada).parse(commented);
        const own = perkada.parser.LangiumParser.parse(commented);
        expect(own.parserErrors).toEqual([]);
        expect(outline(own.value.$cstNode!)).toEqual(outline(stock.value.$cstNode!));
        expect(kinds(own.value)).toEqual(kinds(stock.value));
        expect([...CstUtils.flattenCst(own.value.$cstNode!)].filter((leaf) => leaf.hidden)).toHaveLength(8);
    });
});
