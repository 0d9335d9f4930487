import type { Fix, TextChange } from '../../../check/finding.js';
import { placeOf, textOf } from '../../places.js';
import type { Naskah, NaskahNode } from '../../types.js';
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
    for (const reference of naskah.references) {
        if (reference.external) continue;
        for (const target of reference.targets) {
            changes.push(...changesOf(naskah, target.node, target.parts, renamed));
        }
    }
    const item = sequence.items[from]!;
    return {
        title: 'urutkan',
        params: { baru: numberLike(item, first), jumlah: changes.length },
        changes: sorted(changes),
        preferred: true,
    };
}

function changesOf(
    naskah: Naskah,
    target: number,
    parts: readonly { readonly unit: string; readonly numberSpan: { start: number; end: number } }[],
    renamed: ReadonlyMap<number, string>,
): TextChange[] {
    const changes: TextChange[] = [];
    let node: NaskahNode | undefined = naskah.nodes[target];
    for (let at = parts.length - 1; at >= 0 && node !== undefined; ) {
        const part = parts[at]!;
        if (node.kind !== part.unit) {
            node = naskah.nodes[node.parent];
            continue;
        }
        const newText = renamed.get(node.index);
        if (newText !== undefined && part.numberSpan.end > part.numberSpan.start) {
            changes.push({ place: placeOf(naskah, part.numberSpan), newText });
        }
        at--;
        node = naskah.nodes[node.parent];
    }
    return changes;
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
