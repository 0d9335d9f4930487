import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../packages/cli/src/periksa.js';
import { Workspace } from '../../packages/cli/src/workspace.js';
import { judge } from '../support/sound.js';
import { exampleFiles, regulations, type SourceFile, World } from '../support/world.js';

const seed = 20_240_613;
const examples = regulations.map(({ folder }) => exampleFiles(folder));
const all = examples.flat();

/** Where to cut a text: evenly, each file with an offset of its own, so that cuts fall anywhere in a line. */
function cuts(text: string, count: number, offset: number): number[] {
    const step = text.length / count;
    return Array.from({ length: count }, (_, index) =>
        Math.min(text.length, Math.floor(index * step + ((offset * 7919) % Math.max(1, Math.floor(step))))),
    );
}

/** Judges texts one after another, each alone in the world, and says how many there were. */
async function judgeAlone(what: string, texts: Iterable<string>, limit = Number.POSITIVE_INFINITY) {
    const uri = 'memory:/berkas.perkada';
    const world = await World.of([{ uri, text: '' }]);
    const faults: string[] = [];
    let count = 0;
    for (const text of texts) {
        if (count >= limit) break;
        count++;
        try {
            await world.edit(uri, text);
            for (const fault of judge(world, uri)) faults.push(`${fault}\n${text.slice(-200)}`);
        } catch (error) {
            faults.push(`threw ${(error as Error).stack}\n${JSON.stringify(text.slice(-400))}`);
        }
        if (faults.length > 5) break;
    }
    console.info(`${what}: ${count} tried`);
    return faults;
}

describe('a text that stops anywhere', () => {
    test('alone', async () => {
        const texts = all.flatMap(({ text }, file) => cuts(text, 8, file).map((end) => text.slice(0, end)));
        expect(await judgeAlone('prefixes of files alone', texts)).toEqual([]);
    });

    test('among the other files of its regulation', async () => {
        const faults: string[] = [];
        let count = 0;
        for (const files of examples) {
            const world = await World.of(files);
            const uris = files.map(({ uri }) => uri);
            // Every other file: each cut reads and judges the whole regulation anew.
            for (const [index, file] of files.entries()) {
                if (index % 2 === 1) continue;
                for (const end of cuts(file.text, 1, index + 31)) {
                    count++;
                    await world.edit(file.uri, file.text.slice(0, end));
                    for (const fault of judge(world, file.uri, uris))
                        faults.push(`${file.uri} cut at ${end}: ${fault}`);
                }
                await world.edit(file.uri, file.text);
            }
        }
        console.info(`prefixes of files among their regulation: ${count} tried`);
        expect(faults).toEqual([]);
    });
});

const words = [
    ...new Set(all.flatMap(({ text }) => text.match(/[\p{L}][\p{L}\p{N}_/-]*|[{};:,.()]|"[^"\n]*"/gu) ?? [])),
].sort();

describe('texts that nobody means', () => {
    test('soup of characters', async () => {
        const texts = fc.sample(
            fc.oneof(
                fc.string({ unit: 'binary', maxLength: 400 }),
                fc.string({ unit: 'grapheme', maxLength: 400 }),
                fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder('latin1').decode(bytes)),
            ),
            { seed, numRuns: 200 },
        );
        expect(await judgeAlone('soups of characters', texts)).toEqual([]);
    });

    test('soup of the words of the language', async () => {
        const texts = fc.sample(
            fc
                .array(fc.constantFrom(...words), { minLength: 1, maxLength: 120 })
                .map((list) => list.join(' ')),
            { seed, numRuns: 200 },
        );
        expect(await judgeAlone('soups of words', texts)).toEqual([]);
    });

    test('blocks nested too deeply are said where they begin, and what follows them is still read', async () => {
        const uri = 'memory:/berkas.perkada';
        const nest = (depth: number) => `rincian "x" ${'{ "y" '.repeat(depth)}; ${'} '.repeat(depth)}`;
        const text = (depth: number) =>
            `peraturan bupati "Contoh" nomor 1 tahun 2024\n${nest(depth)}\nistilah "Daerah";\n`;
        const world = await World.of([{ uri, text: text(100) }]);
        const codes = () => world.findings(uri).map(({ code }) => code);
        expect(codes()).not.toContain('sintaks/terlalu-dalam');
        for (const depth of [101, 2_000]) {
            await world.edit(uri, text(depth));
            const [finding] = world.findings(uri).filter(({ code }) => code === 'sintaks/terlalu-dalam');
            const column = 'rincian "x" '.length + 100 * '{ "y" '.length;
            expect(finding?.place.start).toEqual({ line: 1, character: column });
            expect(world.model().istilah.map(({ label }) => label)).toEqual(['Daerah']);
        }
        await world.edit(uri, text(1));
        expect(codes()).not.toContain('sintaks/terlalu-dalam');
    });

    test('deep nesting, long lines, long names, many errors', async () => {
        const head = 'peraturan bupati "Contoh" nomor 1 tahun 2024\n';
        const texts = [
            `${head}rincian "x" ${'{ "y" '.repeat(500)}`,
            `${head}rincian "x" ${'{ "y" '.repeat(5_000)};${'}'.repeat(5_000)}`,
            `${head}perangkat daerah A ${'{ bidang B '.repeat(5_000)};${'}'.repeat(5_000)}`,
            `${head}${'{'.repeat(5_000)}`,
            `${head}susunan ${'A'.repeat(50_000)} { }`,
            `${head}istilah "${'a '.repeat(50_000)}";`,
            `${head}${'susunan\n'.repeat(2_000)}`,
            `${head}${';'.repeat(5_000)}`,
            `${head}/* ${'komentar '.repeat(10_000)}`,
            `${head}perangkat daerah A${'.B'.repeat(2_000)};`,
            '\uFEFFperaturan bupati "Contoh" nomor 1 tahun 2024\r\nsusunan A {\r\n}\r\n',
        ];
        expect(await judgeAlone('extreme texts', texts)).toEqual([]);
    });
});

type Mutation = (text: string, at: number, other: string) => string;

const mutations: readonly Mutation[] = [
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text.slice(at, at + 20) + text.slice(at),
    (text, at, other) => `${text.slice(0, at)} ${other} ${text.slice(at)}`,
    (text, at) => text.slice(0, at) + text.slice(text.indexOf('\n', at) + 1),
    (text, at) => text.slice(0, at) + text.slice(at).replace(/;/, ''),
    (text, at) => text.slice(0, at) + text.slice(at).replace(/[{}]/, ''),
    (text, at) => text.slice(0, at) + text.slice(at).replace(/"/, ''),
    (text, at, other) => text.slice(0, at) + text.slice(at).replace(/[A-Z][A-Za-z]+/, other),
];

test('examples with a slip in them', async () => {
    const texts = fc.sample(
        fc
            .tuple(
                fc.constantFrom<SourceFile>(...all),
                fc.double({ min: 0, max: 1, noNaN: true }),
                fc.constantFrom(...mutations),
                fc.constantFrom(...words),
            )
            .map(([file, where, mutate, other]) =>
                mutate(file.text, Math.floor(where * file.text.length), other),
            ),
        { seed, numRuns: 120 },
    );
    expect(await judgeAlone('examples with a slip', texts)).toEqual([]);
});

describe('files that are no text', () => {
    const sound = 'peraturan bupati "Contoh" nomor 1 tahun 2024\n';
    const check = async (files: Readonly<Record<string, Uint8Array | string>>) => {
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
        mkdirSync(join(folder, 'folder.perkada'));
        return checkWorkspace(await Workspace.load([folder]), 'id').records;
    };

    test.each([
        ['a zero byte', Buffer.from('peraturan\0bupati')],
        ['bytes that are no UTF-8', Buffer.from([0x70, 0xff, 0xfe, 0xc3, 0x28])],
        ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
        ['half a character at the end', Buffer.concat([Buffer.from(sound), Buffer.from([0xe2, 0x82])])],
    ])('%s is reported as a file that cannot be read, and the others are still judged', async (_, bytes) => {
        const records = await check({ 'biner.perkada': bytes, 'utuh.perkada': `${sound}susunan ;` });
        expect(records.filter(({ code }) => code === 'berkas/tidak-terbaca')).toMatchObject([
            { severity: 'error', line: 1, column: 1 },
        ]);
        expect(
            records.some(({ file, code }) => file.endsWith('utuh.perkada') && code.startsWith('sintaks/')),
        ).toBe(true);
    });

    test('random bytes in a file never stop the others from being judged', async () => {
        const contents = fc.sample(fc.uint8Array({ maxLength: 200 }), { seed, numRuns: 60 });
        const files = Object.fromEntries(contents.map((bytes, index) => [`acak-${index}.perkada`, bytes]));
        const records = await check({ ...files, 'utuh.perkada': `${sound}susunan ;` });
        expect(records.some(({ file }) => file.endsWith('utuh.perkada'))).toBe(true);
        console.info(`files of random bytes: ${contents.length} tried`);
    });
});
