/**
 * Renumbering the four example outlines: wherever a pasal or an ayat is inserted, deleted or moved,
 * every reference and every basis of the model goes on meaning the words that it meant, the text is
 * still numbered without a gap where it was, and nothing else in it is at fault that was not before.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNaskah } from '@perkada/language';
import {
    basesOf,
    checkNaskah,
    type Dasar,
    flowOf,
    type Naskah,
    type NaskahNode,
    nodeByKey,
    nodesOfBasis,
    offsetAt,
    type Renumbering,
    type RenumberResult,
    renumber,
    renumberDasar,
} from '@perkada/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleFiles, examplesFolder, regulations, World } from '../support/world.js';

const NEW = 'Ketentuan ini ditambahkan dalam rancangan perubahan.';

function apply(naskah: Naskah, result: RenumberResult): Naskah {
    let text = naskah.text;
    for (const change of [...result.changes].reverse()) {
        const start = offsetAt(naskah, change.place.start);
        text = text.slice(0, start) + change.newText + text.slice(offsetAt(naskah, change.place.end));
    }
    return readNaskah(text, naskah.uri);
}

/** A provision by its own words; numbers change, so they are left out. */
function words(naskah: Naskah, node: NaskahNode | undefined, gone = -1): string {
    if (node === undefined) return 'tidak ada';
    const own = flowOf(naskah, node.text).text;
    // A heading alone says nothing; the words inside do, whatever their order.
    const inside = node.children
        .filter((child) => child !== gone)
        .map((child) => flowOf(naskah, naskah.nodes[child]!.text).text)
        .sort();
    const first = own !== '' ? own : inside.filter((text) => text !== NEW).join(' ');
    return `${node.kind} ${first
        .replace(/\d+[A-Z]?/g, '#')
        .replace(/\b(huruf|Bagian) \w+/g, '$1 #')
        .replace(/\s+/g, ' ')}`;
}

/** What each basis leads to, by words; `moved` maps it first. A basis of what is gone is left out. */
function basisWords(
    naskah: Naskah,
    bases: readonly Dasar[],
    keys?: RenumberResult['keys'],
    gone = -1,
): string[] {
    return bases.map((dasar) => {
        const now = keys === undefined ? dasar : renumberDasar(keys, dasar);
        if (now === undefined) return 'dihapus';
        return nodesOfBasis(naskah, now)
            .map((node) => words(naskah, node, gone))
            .join(' | ');
    });
}

function referenceWords(naskah: Naskah): string[] {
    return naskah.references
        .filter((reference) => !reference.external)
        .flatMap((reference) => reference.targets.map((target) => words(naskah, naskah.nodes[target.node])));
}

/** Findings by code and by the words of their line, so that moving a line changes nothing. */
function findings(naskah: Naskah): string[] {
    const lines = naskah.text.split('\n');
    return checkNaskah(naskah)
        .map(
            ({ code, place }) =>
                `${code} ${lines[place.start.line]!.replace(/\d+[A-Z]?|\b[a-z]\.|\bKe\w+/g, '#').trim()}`,
        )
        .filter((line) => !line.includes(NEW))
        .sort();
}

describe.each(regulations)('$nama', ({ folder }) => {
    const naskah = readNaskah(
        readFileSync(join(examplesFolder, folder, `${folder}.naskah`), 'utf8'),
        'contoh.naskah',
    );
    const provisions = naskah.nodes.filter(
        (node) =>
            !node.implied &&
            (node.kind === 'pasal' || node.kind === 'ayat') &&
            naskah.nodes[node.scope]!.kind === 'batang-tubuh',
    );
    // A number that the enacted text uses twice cannot be told apart, and is left to dasar/ganda.
    const twice = (node: NaskahNode): boolean =>
        [node, naskah.nodes[node.parent]!].some(
            (each) => each.key.includes('#') || nodeByKey(naskah, `${each.key}#2`) !== undefined,
        );
    const lastPasal = provisions.filter((node) => node.kind === 'pasal').at(-1);
    let bases: Dasar[] = [];
    let before: { bases: string[]; references: string[]; findings: string[] };

    beforeAll(async () => {
        const world = await World.of(exampleFiles(folder));
        bases = basesOf(world.model()).map(({ parts }) => ({ parts }));
        before = {
            bases: basisWords(naskah, bases),
            references: referenceWords(naskah),
            findings: findings(naskah),
        };
    });

    it('has bases to follow', () => {
        expect(bases.length).toBeGreaterThan(100);
        expect(provisions.length).toBeGreaterThan(40);
    });

    it('keeps every meaning when a pasal or an ayat is inserted, before or behind any other', () => {
        for (const node of provisions.filter((each) => !twice(each))) {
            // Before the first pasal stands nothing; behind every other one is before the next.
            for (const where of ['before', 'after'] as const) {
                if (where === 'before' && node.ordinal > 1) continue;
                const operation = {
                    kind: 'insert',
                    [where]: node.index,
                    text: NEW,
                } as unknown as Renumbering;
                const result = renumber(naskah, operation);
                const label = `${where} ${node.key}`;
                expect(result.notUpdated, label).toEqual([]);
                const next = apply(naskah, result);
                expect(words(next, nodeByKey(next, result.inserted!)), label).toBe(`${node.kind} ${NEW}`);
                expect(basisWords(next, bases, result.keys), label).toEqual(before.bases);
                expect(referenceWords(next), label).toEqual(before.references);
                // In front of the definitions and behind the commencement a pasal is a fault of its own.
                const judged = node.kind === 'pasal' && where === 'after' && node.ordinal % 4 === 1;
                if (judged && node !== lastPasal) expect(findings(next), label).toEqual(before.findings);
            }
        }
    });

    it('and says of every deletion which references and bases lose what they meant', () => {
        for (const node of provisions.filter((each) => !twice(each))) {
            const result = renumber(naskah, { kind: 'delete', node: node.index });
            if (result.changes.length === 0) continue;
            const next = apply(naskah, result);
            const after = basisWords(next, bases, result.keys);
            const was = basisWords(naskah, bases, undefined, node.index);
            const wrong = after.filter((now, at) => now !== 'dihapus' && now !== was[at]);
            expect(wrong, node.key).toEqual([]);
            expect(next.nodes.filter(({ kind }) => kind === node.kind).length, node.key).toBeLessThan(
                naskah.nodes.filter(({ kind }) => kind === node.kind).length,
            );
        }
    });

    it('and takes a pasal or ayat that moves past its neighbour with its references and bases', () => {
        for (const node of provisions.filter((each) => !twice(each))) {
            const siblings = provisions.filter(
                (each) => each.kind === node.kind && each.parent === node.parent,
            );
            const next = siblings[siblings.indexOf(node) + 1];
            if (next === undefined || twice(next)) continue;
            const result = renumber(naskah, { kind: 'move', node: node.index, after: next.index });
            if (result.changes.length === 0) continue;
            const moved = apply(naskah, result);
            expect(basisWords(moved, bases, result.keys), node.key).toEqual(before.bases);
            expect(referenceWords(moved).sort(), node.key).toEqual([...before.references].sort());
        }
    });
});
