import { checkModel, type Finding, type Model } from '@perkada/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFiles, regulations, type SourceFile, World } from '../support/world.js';

const seed = 20_240_613;
const keyOf = (value: unknown) => JSON.stringify(value);

/** All that can be asked of a set of files: the Models and the findings, byte for byte. */
const answers = (world: World, uri: string) => ({
    model: keyOf(world.model(uri)),
    findings: keyOf(world.allFindings()),
});

/** The same files in an order drawn from the seed. */
const shuffles = (files: readonly SourceFile[], count: number) =>
    fc.sample(fc.shuffledSubarray([...files], { minLength: files.length, maxLength: files.length }), {
        seed,
        numRuns: count,
    });

describe.each(regulations)('$nama', ({ folder }) => {
    const files = exampleFiles(folder);
    const uri = files[0]!.uri;

    test('the order of the files changes neither the Model nor the findings', async () => {
        const expected = answers(await World.of(files), uri);
        for (const order of shuffles(files, 2)) {
            expect(order.map((file) => file.uri)).not.toEqual([]);
            expect(answers(await World.of(order), uri)).toEqual(expected);
        }
    });

    test('the same text gives the same answers, byte for byte, and asking twice changes nothing', async () => {
        const world = await World.of(files);
        const first = answers(world, uri);
        expect(answers(world, uri)).toEqual(first);
        expect(answers(await World.of(files), uri)).toEqual(first);
    });

    test('the Model survives JSON: nothing in it is undefined, a function or shared beyond data', async () => {
        const model = (await World.of(files)).model(uri);
        const copy = JSON.parse(JSON.stringify(model)) as Model;
        expect(copy).toEqual(model);
        const findings = (of: Model): Finding[] => checkModel(of);
        expect(keyOf(findings(copy))).toBe(keyOf(findings(model)));
    });

    test('checking leaves the Model as it was', async () => {
        const model = (await World.of(files)).model(uri);
        const before = keyOf(model);
        checkModel(model);
        expect(keyOf(model)).toBe(before);
    });
});

test('the four regulations do not see each other: together each is what it is alone', async () => {
    const all = regulations.map(({ folder }) => exampleFiles(folder));
    const together = await World.of(all.flat());
    for (const files of all) {
        const alone = await World.of(files);
        expect(keyOf(together.model(files[0]!.uri))).toBe(keyOf(alone.model(files[0]!.uri)));
        const both = (world: World) => keyOf(files.map((file) => world.findings(file.uri)));
        expect(both(together)).toBe(both(alone));
    }
});

describe('editing step by step', () => {
    const main = 'memory:/contoh/contoh.perkada';
    const annex = 'memory:/contoh/lampiran.perkada';
    const scenario = 'memory:/contoh/uji.perkada';
    const states: Readonly<Record<string, readonly string[]>> = {
        [main]: [
            'peraturan bupati "Contoh" nomor 1 tahun 2024\nsusunan Dinas "Dinas", 2 level {\n    level 1 jabatan Kepala "Kepala", JPT Pratama, pimpinan;\n    level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;\n}\n',
            'peraturan bupati "Contoh" nomor 1 tahun 2024\nsusunan Dinas "Dinas" {\n    jabatan Kepala "Kepala", JPT Pratama, pimpinan;\n}\n',
            'peraturan bupati "Lain" nomor 2 tahun 2024\n',
            '',
        ],
        [annex]: [
            'lampiran dari Contoh\nkedudukan Dinas {\n    ahli muda di bawah KepalaBidang dasar Lampiran huruf A;\n}\nperangkat daerah DinasPasar "Dinas Pasar" bersusunan Dinas;\n',
            'lampiran dari Contoh\nsusunan Badan "Badan" {\n    jabatan KepalaBidang "Kepala Bidang", Administrator, pimpinan;\n}\nkedudukan umum {\n    ahli muda di bawah KepalaBidang;\n}\n',
            'lampiran dari Lain\nsusunan Badan "Badan" { jabatan Kepala "Kepala", pimpinan; }\n',
            'lampiran dari ',
        ],
        [scenario]: [
            'uji menurut Contoh\nuji "Kepala bidang" {\n    ahli muda di Dinas harapkan atasan KepalaBidang;\n}\n',
            'uji menurut Lain\nuji "Badan" {\n    ahli muda di Badan harapkan tidak ada atasan;\n}\n',
            'uji menurut Contoh\npegawai Sari "Sari", ahli muda di DinasPasar;\n',
        ],
    };

    test('gives at every step what a fresh start gives', async () => {
        const edit = fc
            .constantFrom(...Object.keys(states))
            .chain((uri) => fc.constantFrom(...states[uri]!).map((text) => ({ uri, text })));
        const [steps] = fc.sample(fc.array(edit, { minLength: 40, maxLength: 40 }), { seed, numRuns: 1 });
        const current = new Map(Object.entries(states).map(([uri, texts]) => [uri, texts[0]!]));
        const files = () => [...current].map(([uri, text]) => ({ uri, text }));
        const world = await World.of(files());
        const all = (of: World) =>
            of.uris.map((uri) => ({ uri, findings: of.findings(uri), model: of.model(uri) }));
        for (const [index, { uri, text }] of steps!.entries()) {
            current.set(uri, text);
            await world.edit(uri, text);
            const fresh = await World.of(files());
            expect(keyOf(all(world)), `after step ${index}: ${uri.slice(8)} is\n${text}`).toBe(
                keyOf(all(fresh)),
            );
        }
    });
});
