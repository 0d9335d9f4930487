/**
 * The four enacted regulations that lie beside the repository, as extracted from PDF. Their text is
 * not part of the repository; only facts about their structure stand here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeNaskah, readNaskah } from '@perkada/language';
import {
    dasarKey,
    findNode,
    type Naskah,
    nodeByKey,
    offsetAt,
    parseDasarKey,
    renumber,
} from '@perkada/model';
import { describe, expect, it } from 'vitest';
import { verify } from './verify.js';

const folder = fileURLToPath(new URL('../../../../../shared/seeds/', import.meta.url));
const present = existsSync(folder);
if (!present) console.log(`naskah: the enacted texts are not at ${folder}; their tests are skipped`);

const read = (name: string): Naskah => readNaskah(decodeNaskah(readFileSync(`${folder}${name}.txt`)).text);
const numbers = (naskah: Naskah, kind: string, scope = 'batang-tubuh') =>
    naskah.nodes
        .filter((node) => node.kind === kind && naskah.nodes[node.scope]!.kind === scope)
        .map((node) => node.number);
const upTo = (last: number) => Array.from({ length: last }, (_, i) => String(i + 1));
const has = (naskah: Naskah, ...keys: string[]) => {
    for (const key of keys) expect(findNode(naskah, { parts: parseDasarKey(key) })?.key, key).toBe(key);
};
/** Keys of the nodes whose children skip or repeat a number, where the source is sound. */
const faults = (naskah: Naskah) =>
    naskah.nodes
        .filter((node) => !node.damaged)
        .flatMap((node) => {
            const last = new Map<string, number>();
            return node.children.flatMap((index) => {
                const child = naskah.nodes[index]!;
                const list = `${child.kind} ${child.form}`;
                const wrong =
                    child.ordinal > 0 &&
                    !['pasal', 'lampiran'].includes(child.kind) &&
                    child.ordinal !== (last.get(list) ?? 0) + 1 &&
                    child.ordinal !== 1;
                last.set(list, child.ordinal);
                return wrong ? [child.key] : [];
            });
        });
const missing = (naskah: Naskah) =>
    naskah.references.flatMap((reference) =>
        reference.targets
            .filter((target) => target.reason === 'tidak-ada')
            .map((target) => dasarKey({ parts: target.dasar })),
    );

describe.skipIf(!present)('enacted regulations', () => {
    it.each(['bungo-15-2024', 'malang-132-2023', 'meranti-11-2024', 'palangka-raya-13-2024'])(
        '%s: every word belongs to one node or to damage',
        (name) => verify(read(name)),
    );

    it('Bungo 15/2024: 31 pasal in 7 BAB, the first page of the body lost', () => {
        const naskah = read('bungo-15-2024');
        expect(numbers(naskah, 'pasal')).toEqual(upTo(31));
        expect(numbers(naskah, 'bab')).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
        expect(
            naskah.nodes.filter((node) => node.implied && node.kind === 'pasal').map((node) => node.number),
        ).toEqual(['1']);
        has(
            naskah,
            'pasal:1/angka:7',
            'pasal:6/ayat:4/huruf:e/angka:4',
            'pasal:8/ayat:2/huruf:a/angka:3/huruf:c',
            'pasal:19/ayat:2/huruf:b',
            'pasal:18/ayat:2/huruf:h',
        );
        expect(naskah.definitions).toHaveLength(15);
        // The enacted text repeats ayat (3) in Pasal 24, and has Bagian Kesatu of BAB IV behind its first pasal.
        expect(faults(naskah)).toEqual(['bab:IV/bagian:Kedua', 'pasal:24/ayat:3#2']);
        expect(missing(naskah)).toEqual([]);
    });

    it('Malang 132/2023: 17 pasal in 5 BAB, and no fault of numbering where the marks are torn off', () => {
        const naskah = read('malang-132-2023');
        expect(numbers(naskah, 'pasal')).toEqual(upTo(17));
        expect(numbers(naskah, 'bab')).toEqual(['I', 'II', 'III', 'IV', 'V']);
        expect(numbers(naskah, 'bab', 'lampiran')).toEqual(['I', 'II']);
        expect(naskah.definitions).toHaveLength(16);
        has(
            naskah,
            'pasal:3/huruf:f',
            'pasal:5/ayat:3',
            'pasal:6/ayat:3',
            'pasal:7/ayat:4',
            'pasal:13/ayat:4/huruf:d',
            'pasal:15/huruf:d',
        );
        expect(faults(naskah)).toEqual([]);
        expect(missing(naskah)).toEqual([]);
    });

    it('Kepulauan Meranti 11/2024: 18 pasal in 4 BAB, BAB IV and Bagian Kedua skipped', () => {
        const naskah = read('meranti-11-2024');
        expect(numbers(naskah, 'pasal')).toEqual(upTo(18));
        expect(numbers(naskah, 'bab')).toEqual(['I', 'II', 'III', 'V']);
        expect(numbers(naskah, 'bagian')).toEqual([
            'Kesatu',
            'Ketiga',
            'Keempat',
            'Kelima',
            'Keenam',
            'Ketujuh',
        ]);
        expect(naskah.definitions).toHaveLength(13);
        expect(naskah.annexes.map((annex) => annex.number)).toEqual(['']);
        expect(faults(naskah).filter((key) => !key.startsWith('lampiran'))).toEqual([
            'bab:V',
            'bab:II/bagian:Ketiga',
        ]);
        expect(missing(naskah)).toEqual([]);
    });

    it('Palangka Raya 13/2024: 22 pasal, BAB III twice, two annexes', () => {
        const naskah = read('palangka-raya-13-2024');
        expect(numbers(naskah, 'pasal')).toEqual(upTo(22));
        expect(numbers(naskah, 'bab')).toEqual(['I', 'II', 'III', 'III', 'VII']);
        expect(naskah.annexes.map((annex) => annex.number)).toEqual(['I', 'II']);
        expect(naskah.definitions).toHaveLength(27);
        has(
            naskah,
            'lampiran:I/huruf:A/angka:2/huruf:d',
            'lampiran:I/huruf:I/angka:6/huruf:b',
            'lampiran:II/angka:I/huruf:C/angka:4/huruf:b/angka:12',
            'pasal:21/huruf:z',
        );
        expect(missing(naskah)).toEqual([]);
    });

    it.each(['bungo-15-2024', 'meranti-11-2024', 'palangka-raya-13-2024'])(
        '%s: a pasal inserted anywhere takes every reference and every basis with it',
        (name) => {
            const naskah = read(name);
            const meant = (source: Naskah) =>
                source.references.flatMap((reference) =>
                    reference.targets.map(
                        (target) => source.nodes[target.node]?.key ?? String(target.reason),
                    ),
                );
            for (const pasal of naskah.nodes.filter((node) => node.kind === 'pasal' && !node.implied)) {
                const result = renumber(naskah, { kind: 'insert', after: pasal.index, text: 'Baru.' });
                expect(result.notUpdated).toEqual([]);
                let text = naskah.text;
                for (const { place, newText } of [...result.changes].reverse()) {
                    text =
                        text.slice(0, offsetAt(naskah, place.start)) +
                        newText +
                        text.slice(offsetAt(naskah, place.end));
                }
                const next = readNaskah(text);
                expect(meant(next)).toEqual(meant(naskah).map((key) => result.keys.get(key) ?? key));
                const inserted = nodeByKey(next, result.inserted!)!;
                expect(inserted.kind).toBe('pasal');
                for (const [from, to] of result.keys)
                    expect(nodeByKey(next, to!)?.kind, from).toBe(nodeByKey(naskah, from)!.kind);
            }
        },
    );
});
