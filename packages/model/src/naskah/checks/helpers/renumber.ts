import type { Fix, TextChange } from '../../../check/finding.js';
import { placeOf, textOf } from '../../places.js';
import type { Naskah, NaskahNode, Span } from '../../types.js';
import { numberLike } from './numbers.js';
import type { Sequence } from './sequences.js';

/**
 * Renumbers a sequence from one item on, in steps of one, and every reference of this text to the
 * renumbered units. Undefined when a number cannot be written or the sequence has inserted numbers.
 */
export function renumberFix(
    naskah: Naskah,
    sequence: Sequence,
    from: number,
    first: number,
): Fix | undefined {
    const renamed = new Map<number, string>();
    const changes: TextChange[] = [];
    for (let at = from; at < sequence.items.length; at++) {
        const item = sequence.items[at]!;
        const newText = numberLike(item, first + at - from);
        if (newText === '' || item.suffix !== '' || item.numberSpan === undefined) return undefined;
        if (textOf(naskah, item.numberSpan) === newText) continue;
        changes.push({ place: placeOf(naskah, item.numberSpan), newText });
        renamed.set(item.index, newText);
    }
    if (changes.length === 0) return undefined;
    const mentions = mentionsOf(naskah);
    for (const [index, newText] of renamed) {
        for (const span of mentions.get(index) ?? []) changes.push({ place: placeOf(naskah, span), newText });
    }
    const item = sequence.items[from]!;
    return {
        title: 'urutkan',
        params: { baru: numberLike(item, first), jumlah: changes.length },
        changes: sorted(changes),
        preferred: true,
    };
}

const made = new WeakMap<Naskah, ReadonlyMap<number, readonly Span[]>>();

/** Where references of the text write the number of a node, by the node's index. */
function mentionsOf(naskah: Naskah): ReadonlyMap<number, readonly Span[]> {
    let mentions = made.get(naskah);
    if (mentions === undefined) {
        mentions = collect(naskah);
        made.set(naskah, mentions);
    }
    return mentions;
}

function collect(naskah: Naskah): Map<number, Span[]> {
    const mentions = new Map<number, Span[]>();
    for (const reference of naskah.references) {
        if (reference.external) continue;
        for (const target of reference.targets) {
            let node: NaskahNode | undefined = naskah.nodes[target.node];
            for (
                let at = target.parts.length - 1;
                at >= 0 && node !== undefined;
                node = naskah.nodes[node.parent]
            ) {
                const part = target.parts[at]!;
                if (node.kind !== part.unit) continue;
                at--;
                if (part.numberSpan.end <= part.numberSpan.start) continue;
                const spans = mentions.get(node.index);
                if (spans === undefined) mentions.set(node.index, [part.numberSpan]);
                else spans.push(part.numberSpan);
            }
        }
    }
    return mentions;
}

function sorted(changes: TextChange[]): TextChange[] {
    const unique = new Map<string, TextChange>();
    for (const change of changes) {
        unique.set(`${change.place.start.line}:${change.place.start.character}`, change);
    }
    return [...unique.values()].sort(
        (a, b) =>
            a.place.start.line - b.place.start.line || a.place.start.character - b.place.start.character,
    );
}
