import { enclosing } from '../../places.js';
import type { Naskah, NaskahNode } from '../../types.js';
import { endingOf, hasTail, lastWordsOf, leadOf, listsOf } from './lists.js';
import type { Sequence } from './sequences.js';
import { inBody } from './units.js';

/** How the items of a list end: as parts of one sentence, or as sentences of their own. */
export type ListStyle = 'sentence' | 'sentences' | 'unclear';

/** A list whose endings can be judged. */
export interface PunctuatedList {
    readonly sequence: Sequence;
    /** In the body the rule makes every list one sentence; in an annex the writer's habit decides. */
    readonly style: ListStyle;
    readonly body: boolean;
}

interface Lists {
    readonly all: readonly PunctuatedList[];
    /** The list to which an item belongs, by the index of its node. */
    readonly byItem: ReadonlyMap<number, PunctuatedList>;
}

const made = new WeakMap<Naskah, Lists>();

/** The lists of body and annexes, definitions left out. */
export function punctuatedLists(naskah: Naskah): readonly PunctuatedList[] {
    return listsIn(naskah).all;
}

function listsIn(naskah: Naskah): Lists {
    let lists = made.get(naskah);
    if (lists === undefined) {
        const definitions = new Set(naskah.definitions.map((definition) => definition.node));
        const all = listsOf(naskah).flatMap((sequence) => listOf(naskah, sequence, definitions));
        const byItem = new Map<number, PunctuatedList>();
        for (const list of all) for (const item of list.sequence.items) byItem.set(item.index, list);
        lists = { all, byItem };
        made.set(naskah, lists);
    }
    return lists;
}

function listOf(naskah: Naskah, sequence: Sequence, definitions: ReadonlySet<number>): PunctuatedList[] {
    const { holder, items } = sequence;
    const first = items[0]!;
    if (definitions.has(first.index)) return [];
    if (/yang dimaksud dengan/i.test(leadOf(naskah, holder))) return [];
    const body = inBody(naskah, first);
    if (!body && enclosing(naskah, first.index, 'lampiran') === undefined) return [];
    if (first.ordinal !== 1) return [];
    return [{ sequence, style: body ? 'sentence' : styleOf(naskah, items), body }];
}

/** The habit of an annex: most inner items end with a semicolon, or most with a full stop. */
function styleOf(naskah: Naskah, items: readonly NaskahNode[]): ListStyle {
    const inner = items.slice(0, -1).map((item) => lastWordsOf(naskah, item));
    const parts = inner.filter((text) => isPart(text)).length;
    const whole = inner.filter((text) => text.endsWith('.')).length;
    if (parts > 0 && parts * 2 >= inner.length) return 'sentence';
    if (inner.length >= 3 && whole >= 3 && whole > parts * 3) return 'sentences';
    return 'unclear';
}

/** Whether a text ends with ";" or "," — before a joining word, if there is one. */
function isPart(text: string): boolean {
    const { mark, after } = endingOf(text);
    return /[;,]/.test(mark) || after !== '';
}

/**
 * The marks with which the item at `at` of a list may end, the usual one first; undefined where
 * nothing is certain.
 *
 * As part of one sentence an item ends with ";", one with items of its own with ":". The last one
 * ends with "." — unless the sentence goes on behind the list (then with ","), or the list stands
 * inside an item that itself is not the last of such a list: then with ";" again.
 */
export function wanted(naskah: Naskah, list: PunctuatedList, at: number): string | undefined {
    const { holder, items } = list.sequence;
    const item = items[at]!;
    if (item.children.length > 0) {
        const first = naskah.nodes[item.children[0]!]!;
        const listed = first.kind === 'huruf' || first.kind === 'angka';
        return listed && list.body ? ':' : undefined;
    }
    if (list.style === 'unclear') return undefined;
    if (list.style === 'sentences') return '.';
    if (at < items.length - 1) return ';';
    if (hasTail(naskah, holder)) return ',;';
    return closing(naskah, holder);
}

/** How what ends at the end of `node` must be marked: as the place of `node` in its own list asks. */
function closing(naskah: Naskah, node: NaskahNode): string | undefined {
    if (node.kind !== 'huruf' && node.kind !== 'angka') return '.';
    const outer = listsIn(naskah).byItem.get(node.index);
    if (outer === undefined) return '.';
    // Nothing certain can be said but that some mark must stand there.
    if (outer.style === 'unclear') return '.;,';
    if (outer.style === 'sentences') return '.';
    const last = outer.sequence.items.at(-1) === node;
    if (!last) return ';';
    return hasTail(naskah, outer.sequence.holder) ? ',;' : closing(naskah, outer.sequence.holder);
}
