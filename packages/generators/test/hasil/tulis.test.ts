import { inflateSync } from 'node:zlib';
import { generatedMark, type Isi, jalurDiDalam, type Tempat, tulisHasil } from '@perkada/generators';
import { describe, expect, test } from 'vitest';
import { pngBertanda } from '../../src/hasil/png.js';

/** A folder in memory. */
class Ingatan implements Tempat {
    constructor(readonly isi: Map<string, Isi> = new Map()) {}
    async lihat(path: string): Promise<Isi> {
        return this.isi.get(path) ?? 'tidak ada';
    }
    async tulis(path: string, content: Uint8Array): Promise<void> {
        this.isi.set(path, content);
    }
}
const bytes = (text: string) => new TextEncoder().encode(text);
const files = (...paths: string[]) => paths.map((path) => ({ path, content: `// ${generatedMark}` }));

describe('tulisHasil', () => {
    test.each(['../a', 'a/../../b', '/a', 'C:/a', 'a\\..\\b', 'a//b', './a', '', 'a\u0000b', 'a/'])(
        'refuses the path %j',
        async (path) => {
            expect(jalurDiDalam(path)).toBe(false);
            const tempat = new Ingatan();
            expect(await tulisHasil(files('baik', path), tempat)).toEqual({ path, sebab: 'luar' });
            expect(tempat.isi.size).toBe(0);
        },
    );

    test('writes new files and its own, and tells each', async () => {
        const tempat = new Ingatan(new Map([['b/c.ts', bytes(`lama ${generatedMark}`)]]));
        const told: string[] = [];
        expect(await tulisHasil(files('a.ts', 'b/c.ts'), tempat, (path) => told.push(path))).toBeUndefined();
        expect(told).toEqual(['a.ts', 'b/c.ts']);
        expect(tempat.isi.get('b/c.ts')).toEqual(bytes(`// ${generatedMark}`));
    });

    test.each<[string, Isi, string]>([
        ['a file of somebody else', bytes('punya saya'), 'asing'],
        ['an empty file', bytes(''), 'asing'],
        ['a mark far down in the file', bytes(`${' '.repeat(20_000)}${generatedMark}`), 'asing'],
        ['a folder', 'bukan berkas', 'asing'],
        ['a link', 'luar', 'luar'],
    ])('writes nothing over %s, nor anything before it', async (_, there, sebab) => {
        const tempat = new Ingatan(new Map([['b', there]]));
        expect(await tulisHasil(files('a', 'b'), tempat)).toEqual({ path: 'b', sebab });
        expect([...tempat.isi]).toEqual([['b', there]]);
    });
});

test('a PNG carries the mark in a part with the right checksum, and is the same picture', () => {
    const png = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
        'base64',
    );
    const marked = Buffer.from(pngBertanda(png));
    const parts: Record<string, Buffer> = {};
    for (let at = 8; at < marked.length; ) {
        const length = marked.readUInt32BE(at);
        const kind = marked.subarray(at + 4, at + 8).toString();
        parts[kind] = marked.subarray(at + 8, at + 8 + length);
        at += length + 12;
    }
    expect(Object.keys(parts)).toEqual(['IHDR', 'tEXt', 'IDAT', 'IEND']);
    expect(parts.tEXt!.toString()).toBe(`Software\0${generatedMark}`);
    expect(inflateSync(parts.IDAT!).length).toBeGreaterThan(0);
    // The checksum of the part as the PNG specification defines it.
    const at = marked.indexOf('tEXt');
    const crc = crc32(marked.subarray(at, at + 4 + parts.tEXt!.length));
    expect(marked.readUInt32BE(at + 4 + parts.tEXt!.length)).toBe(crc);
});

function crc32(data: Buffer): number {
    let crc = ~0;
    for (const byte of data) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return ~crc >>> 0;
}
