import type { Naskah } from '../../types.js';
import { hasTail } from './lists.js';
import type { Sequence } from './sequences.js';

/**
 * The marks with which the item at `at` of a list may end, the usual one first; undefined where
 * nothing is certain.
 *
 * An item ends with ";", one with items of its own with ":". The last item ends with "." — unless
 * the sentence goes on behind the list (then ","), or the list stands inside an item of an outer
 * list, whose ending it takes over.
 */
export function wanted(naskah: Naskah, sequence: Sequence, at: number): string | undefined {
    const { holder, items } = sequence;
    const item = items[at]!;
    if (item.children.length > 0) {
        const first = naskah.nodes[item.children[0]!]!;
        if (first.kind === 'huruf' || first.kind === 'angka') return ':';
        return undefined;
    }
    if (at < items.length - 1) return ';';
    if (hasTail(naskah, holder)) return ',;.';
    if (holder.kind === 'pasal' || holder.kind === 'ayat') return '.';
    if (holder.kind === 'huruf' || holder.kind === 'angka') {
        const outer = naskah.nodes[holder.parent];
        const siblings = (outer?.children ?? []).filter((index) => naskah.nodes[index]!.kind === holder.kind);
        return siblings.at(-1) === holder.index ? '.;' : ';.';
    }
    return undefined;
}
