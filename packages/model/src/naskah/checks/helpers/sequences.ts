import { enclosing } from '../../places.js';
import type { Naskah, NaskahNode } from '../../types.js';

/** Units that are numbered together: the pasal of a body, the ayat of a pasal, the items of a list. */
export interface Sequence {
    /** The node that holds them; for pasal and bab the root of the numbering scope. */
    readonly holder: NaskahNode;
    readonly items: readonly NaskahNode[];
    /** Marks were lost or torn here: the numbers say nothing about the drafter. */
    readonly damaged: boolean;
}

const made = new WeakMap<Naskah, readonly Sequence[]>();

/** Every sequence of a naskah, quoted provisions left out. Linear in the number of nodes. */
export function sequencesOf(naskah: Naskah): readonly Sequence[] {
    let sequences = made.get(naskah);
    if (sequences === undefined) {
        sequences = build(naskah);
        made.set(naskah, sequences);
    }
    return sequences;
}

function build(naskah: Naskah): Sequence[] {
    const sequences: Sequence[] = [];
    const scoped = new Map<string, NaskahNode[]>();
    for (const node of naskah.nodes) {
        if (node.quoted || node.kind === 'kutipan') continue;
        const root = rootOf(naskah, node);
        if (root !== undefined) {
            const key = `${root}/${node.kind}`;
            const items = scoped.get(key);
            if (items === undefined) scoped.set(key, [node]);
            else items.push(node);
        }
        for (const items of runsOf(naskah, node)) {
            sequences.push({ holder: node, items, damaged: isDamaged(node, items) });
        }
    }
    for (const items of scoped.values()) {
        const holder = naskah.nodes[rootOf(naskah, items[0]!) ?? 0] ?? items[0]!;
        sequences.push({ holder, items, damaged: isDamaged(holder, items) });
    }
    return sequences.sort((a, b) => a.items[0]!.index - b.items[0]!.index);
}

/**
 * Where the numbers of a heading start anew: a pasal counts through its scope, a bab through its buku
 * or scope, a bagian through its bab, a paragraf through its bagian. Undefined for ayat and list items.
 */
function rootOf(naskah: Naskah, node: NaskahNode): number | undefined {
    switch (node.kind) {
        case 'pasal':
        case 'buku':
            return node.scope;
        case 'bab':
            return enclosing(naskah, node.index, 'buku')?.index ?? node.scope;
        case 'bagian':
            return enclosing(naskah, node.index, 'bab')?.index ?? node.scope;
        case 'paragraf':
            return (enclosing(naskah, node.index, 'bagian', 'bab') ?? naskah.nodes[node.scope])?.index;
        default:
            return undefined;
    }
}

function isDamaged(holder: NaskahNode, items: readonly NaskahNode[]): boolean {
    return holder.damaged || items.some((item) => item.implied || item.form === 'rusak');
}

/**
 * The children of a node as runs of the same kind and form. A list that begins again with its first
 * number directly behind a sentence of the same node is another list, not a repetition.
 */
function runsOf(naskah: Naskah, node: NaskahNode): NaskahNode[][] {
    const runs: NaskahNode[][] = [];
    const open = new Map<string, NaskahNode[]>();
    let before: NaskahNode | undefined;
    for (const index of node.children) {
        const child = naskah.nodes[index]!;
        if (child.quoted || !isNumbered(child)) continue;
        const key = `${child.kind}/${formOf(child)}/${child.system}`;
        const run = open.get(key);
        const separate = before !== undefined && wordsBetween(node, before, child);
        if (run === undefined || (child.ordinal === 1 && separate)) {
            const fresh = [child];
            runs.push(fresh);
            open.set(key, fresh);
        } else {
            run.push(child);
        }
        before = child;
    }
    return runs;
}

/** A misread mark belongs to the list that it was read into. */
function formOf({ form, kind }: NaskahNode): string {
    return form !== 'rusak' ? form : kind === 'ayat' ? 'kurung-ganda' : 'titik';
}

function isNumbered(node: NaskahNode): boolean {
    return (
        node.ordinal > 0 &&
        node.form !== 'bertingkat' &&
        (node.kind === 'ayat' || node.kind === 'huruf' || node.kind === 'angka' || node.kind === 'lampiran')
    );
}

/** Whether the holder has words of its own between two of its children. */
export function wordsBetween(holder: NaskahNode, before: NaskahNode, after: NaskahNode): boolean {
    for (const span of holder.text) {
        if (span.start >= before.span.end && span.end <= after.span.start) return true;
        if (span.start >= after.span.start) return false;
    }
    return false;
}

/** One fault of a sequence. */
export interface SequenceFault {
    readonly kind: 'ganda' | 'lompat' | 'mundur';
    readonly item: NaskahNode;
    /** The item with the same number (`ganda`), or the item before (`lompat`, `mundur`). */
    readonly other?: NaskahNode;
    /** The number that stands to reason here. */
    readonly expected: number;
    /** Position in `Sequence.items`. */
    readonly at: number;
}

/**
 * The faults of a sequence, each reported once: a number that was there before is a repetition, a
 * number that leaves some out is a gap, a smaller one is out of order. Inserted numbers ("12A")
 * follow their stem.
 */
export function faultsOf(sequence: Sequence): SequenceFault[] {
    const faults: SequenceFault[] = [];
    const seen = new Map<string, NaskahNode>();
    let last = 0;
    let previous: NaskahNode | undefined;
    sequence.items.forEach((item, at) => {
        if (item.ordinal === 0) return;
        const key = `${item.ordinal}/${item.suffix}`;
        const same = seen.get(key);
        const expected = last + 1;
        if (same !== undefined) {
            faults.push({ kind: 'ganda', item, other: same, expected, at });
        } else if (item.ordinal > last + 1) {
            faults.push({ kind: 'lompat', item, ...(previous ? { other: previous } : {}), expected, at });
        } else if (
            item.ordinal < last ||
            (item.ordinal === last && previous && item.suffix <= previous.suffix)
        ) {
            faults.push({ kind: 'mundur', item, ...(previous ? { other: previous } : {}), expected, at });
        }
        if (same === undefined) seen.set(key, item);
        if (item.ordinal >= last) {
            last = item.ordinal;
            previous = item;
        }
    });
    return faults;
}

const judged = new WeakMap<Naskah, readonly Sequence[]>();

/** Sequences in which numbers can be judged: sound, and not of the elucidation. */
export function judgeable(naskah: Naskah): readonly Sequence[] {
    let sequences = judged.get(naskah);
    if (sequences === undefined) {
        sequences = sequencesOf(naskah).filter(
            (sequence) =>
                !sequence.damaged && enclosing(naskah, sequence.items[0]!.index, 'penjelasan') === undefined,
        );
        judged.set(naskah, sequences);
    }
    return sequences;
}
