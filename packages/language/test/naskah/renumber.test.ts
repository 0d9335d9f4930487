import { readNaskah } from '@perkada/language';
import {
    dasarKey,
    type Naskah,
    nodeByKey,
    offsetAt,
    parseDasarKey,
    type RenumberResult,
    renumber,
    renumberDasar,
    textOf,
} from '@perkada/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERATURAN } from './contoh.js';

/** Applies changes as an editor does: all of them to the old text. */
function apply(naskah: Naskah, result: RenumberResult): string {
    let text = naskah.text;
    for (const change of [...result.changes].reverse()) {
        const start = offsetAt(naskah, change.place.start);
        const end = offsetAt(naskah, change.place.end);
        text = text.slice(0, start) + change.newText + text.slice(end);
    }
    return text;
}

const naskah = readNaskah(PERATURAN);
const index = (key: string, source = naskah) => nodeByKey(source, key)!.index;

/** What each reference means, by the words of the provision, so that it can be compared across renumberings. */
function meanings(source: Naskah): string[] {
    return source.references
        .filter((reference) => !reference.external)
        .flatMap((reference) => reference.targets)
        .map((target) => {
            const node = source.nodes[target.node];
            const span =
                node?.text[0] ??
                node?.children
                    .map((child) => source.nodes[child]!.text[0])
                    .find((first) => first !== undefined && textOf(source, first) !== 'Baru.');
            return span === undefined
                ? `${target.reason}`
                : textOf(source, span)
                      .replace(/\d+/g, '#')
                      .replace(/huruf [a-z]/g, 'huruf #');
        });
}

describe('renumbering', () => {
    it('inserts a pasal and updates headings, references, lists and ranges', () => {
        const result = renumber(naskah, {
            kind: 'insert',
            after: index('pasal:2'),
            text: 'Surat diberi tanggal.',
        });
        const next = readNaskah(apply(naskah, result));
        expect(result.inserted).toBe('pasal:3');
        expect(result.notUpdated).toEqual([]);
        expect(next.nodes.filter((node) => node.kind === 'pasal').map((node) => node.number)).toEqual([
            '1',
            '2',
            '3',
            '4',
            '5',
        ]);
        expect(textOf(next, nodeByKey(next, 'pasal:3')!.text[0]!)).toBe('Surat diberi tanggal.');
        expect(meanings(next)).toEqual(meanings(naskah));
        expect(next.text).toContain('dan Pasal 2 sampai dengan Pasal 5 berlaku');
        expect(next.text).toContain('Pasal 5 Undang-Undang Nomor 23');
    });

    it('inserts an ayat and a huruf as their neighbours are written', () => {
        const ayat = apply(
            naskah,
            renumber(naskah, { kind: 'insert', before: index('pasal:3/ayat:1'), text: 'Surat dibaca.' }),
        );
        expect(ayat).toContain('(1) Surat dibaca.\n(2) Surat masuk');
        expect(ayat).toContain('pada ayat (2), ayat\n(4), dan');
        expect(ayat).toContain('dalam Pasal 3 ayat (3) tercantum');
        const huruf = apply(
            naskah,
            renumber(naskah, {
                kind: 'insert',
                before: index('pasal:2/ayat:1/huruf:a'),
                text: 'surat lain;',
            }),
        );
        expect(huruf).toContain('    a. surat lain;\n    b. surat masuk; dan\n    c. surat keluar.');
        expect(huruf).toContain('Pasal 2 ayat (1) huruf b dicatat');
    });

    it('says which references mean what is deleted', () => {
        const result = renumber(naskah, { kind: 'delete', node: index('pasal:2') });
        expect(result.notUpdated.map(({ problem, span }) => [problem, textOf(naskah, span)])).toEqual([
            ['rujukan-ke-yang-dihapus', 'Pasal 2 ayat (1) huruf a'],
            ['rujukan-ke-yang-dihapus', 'Pasal 2'],
        ]);
        expect(
            readNaskah(apply(naskah, result))
                .nodes.filter((node) => node.kind === 'pasal')
                .map((node) => node.number),
        ).toEqual(['1', '2', '3']);
    });

    it('moves a provision with its words, and the references follow', () => {
        const result = renumber(naskah, { kind: 'move', node: index('pasal:4'), before: index('pasal:3') });
        const next = readNaskah(apply(naskah, result));
        expect(textOf(next, nodeByKey(next, 'pasal:3')!.text[0]!)).toContain(
            'dalam Pasal 4 ayat (2) tercantum',
        );
        expect(next.nodes.filter((node) => node.kind === 'pasal').map((node) => node.number)).toEqual([
            '1',
            '2',
            '3',
            '4',
        ]);
        expect(result.notUpdated.map(({ problem }) => problem)).toEqual(['rentang-berubah']);
    });

    it('maps the bases of a model', () => {
        const basis = (key: string) => ({ parts: parseDasarKey(key) });
        const inserted = renumber(naskah, { kind: 'insert', after: index('pasal:2'), text: 'Baru.' });
        const moved = (key: string, keys = inserted.keys) => {
            const dasar = renumberDasar(keys, basis(key));
            return dasar === undefined ? undefined : dasarKey(dasar);
        };
        expect(moved('pasal:3/ayat:1/huruf:a')).toBe('pasal:4/ayat:1/huruf:a');
        expect(moved('pasal:3/ayat:7')).toBe('pasal:4/ayat:7');
        expect(moved('pasal:2')).toBe('pasal:2');
        expect(moved('lampiran:/huruf:A')).toBe('lampiran:/huruf:A');
        const deleted = renumber(naskah, { kind: 'delete', node: index('pasal:2/ayat:1') });
        expect(moved('pasal:2/ayat:1/huruf:a', deleted.keys)).toBeUndefined();
        expect(moved('pasal:2/ayat:2', deleted.keys)).toBe('pasal:2/ayat:1');
    });

    it('refuses what shares its line, and what is of another sequence', () => {
        expect(
            renumber(naskah, { kind: 'delete', node: index('menimbang/huruf:a') }).notUpdated[0]?.problem,
        ).toBe('baris-bersama');
        expect(
            renumber(naskah, { kind: 'move', node: index('pasal:2/ayat:1'), after: index('pasal:3/ayat:1') })
                .notUpdated[0]?.problem,
        ).toBe('urutan-lain');
    });

    it('comes back to the same text when what was inserted is deleted', () => {
        const provisions = naskah.nodes.filter(
            (node) => ['pasal', 'ayat', 'huruf', 'angka'].includes(node.kind) && !node.key.startsWith('me'),
        );
        fc.assert(
            fc.property(fc.constantFrom(...provisions), fc.boolean(), (node, after) => {
                const inserted = renumber(
                    naskah,
                    after
                        ? { kind: 'insert', after: node.index, text: 'Baru.' }
                        : { kind: 'insert', before: node.index, text: 'Baru.' },
                );
                const between = readNaskah(apply(naskah, inserted));
                expect(meanings(between)).toEqual(meanings(naskah));
                const added = nodeByKey(between, inserted.inserted!)!;
                const back = readNaskah(
                    apply(between, renumber(between, { kind: 'delete', node: added.index })),
                );
                expect(back.text.replace(/\s+/g, ' ')).toBe(naskah.text.replace(/\s+/g, ' '));
            }),
        );
    });
});
