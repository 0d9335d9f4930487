import type { Finding, FindingParam } from '../../check/finding.js';
import { type RegulationTexts, targetOfBasis } from '../../naskah/basis.js';
import { flowOf, placeOf } from '../../naskah/places.js';
import type { Naskah, NaskahNode } from '../../naskah/types.js';
import { type Dasar, formatDasar } from '../../text/dasar.js';
import type { WrittenBasis } from '../written.js';

/** The item of the text that a rule rests on, among others beside it. */
export interface Item {
    readonly dasar: WrittenBasis;
    readonly naskah: Naskah;
    readonly node: NaskahNode;
    readonly parent: NaskahNode;
}

/**
 * The one item that these bases name. Undefined for several bases, since the rule may rest on all of them
 * together, and where the text is damaged or the item has items of its own.
 */
export function itemOf(texts: RegulationTexts, bases: readonly Dasar[]): Item | undefined {
    const [dasar] = bases;
    if (bases.length !== 1 || !dasar?.place) return undefined;
    const target = targetOfBasis(texts, dasar);
    if (target.status !== 'ada' || target.nodes.length !== 1) return undefined;
    const node = target.nodes[0]!;
    const parent = target.naskah.nodes[node.parent];
    if (!parent || node.children.length > 0 || node.damaged || parent.damaged) return undefined;
    return { dasar: { ...dasar, place: dasar.place }, naskah: target.naskah, node, parent };
}

/** The own words of a node, small, with single spaces. */
export function wordsOf(naskah: Naskah, node: NaskahNode): string {
    const { text } = flowOf(naskah, [...node.heading, ...node.text]);
    return ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
}

/**
 * That a rule rests on the wrong item, when exactly one of those beside it has words that fit: the finding
 * names that item, shows both, and puts it in place. `params` says what each of them is about.
 */
export function restsOnWrongItem(
    code: `dasar/${string}`,
    { dasar, naskah, node, parent }: Item,
    fits: (words: string) => boolean,
    params: Readonly<Record<string, FindingParam>>,
): Finding | undefined {
    const fitting = parent.children
        .map((index) => naskah.nodes[index]!)
        .filter((other) => other !== node && other.kind === node.kind && other.level === node.level)
        .filter((other) => fits(wordsOf(naskah, other)));
    const [right] = fitting;
    if (!right || fitting.length !== 1) return undefined;
    const last = dasar.parts.at(-1)!;
    const written: Dasar = { parts: dasar.parts };
    const better: Dasar = {
        parts: [...dasar.parts.slice(0, -1), { unit: last.unit, number: right.number }],
    };
    const shown = (item: NaskahNode, name: Dasar) => ({
        place: placeOf(naskah, item.mark ?? item.span),
        role: 'teks-naskah',
        params: { dasar: name },
    });
    return {
        code,
        severity: 'warning',
        params: { dasar: written, ...params, benar: better },
        place: dasar.place,
        dasar: [],
        related: [shown(node, written), shown(right, better)],
        fixes: [
            {
                title: 'ganti',
                params: { dasar: better },
                changes: [{ place: dasar.place, newText: formatDasar(better) }],
                preferred: true,
            },
        ],
    };
}
