/**
 * Renumbering: inserting, moving or deleting a provision, with every mark and every reference that
 * depends on it. All functions are pure: they give the changes of the text, and say what they could
 * not change.
 */
import type { TextChange } from '../check/finding.js';
import { type Dasar, dasarKey } from '../text/dasar.js';
import { letterValue, toLetter, toOrdinal, toRoman } from './numbers.js';
import { lineAt, placeOf } from './places.js';
import { nodeByKey, parseDasarKey, withDescendants } from './queries.js';
import type { Naskah, NaskahNode, NodeIndex, Reference, Span } from './types.js';

/** What is to be done. `after` and `before` name a provision of the same sequence. */
export type Renumbering =
    | { readonly kind: 'insert'; readonly after: NodeIndex; readonly text: string }
    | { readonly kind: 'insert'; readonly before: NodeIndex; readonly text: string }
    | { readonly kind: 'delete'; readonly node: NodeIndex }
    | { readonly kind: 'move'; readonly node: NodeIndex; readonly after: NodeIndex }
    | { readonly kind: 'move'; readonly node: NodeIndex; readonly before: NodeIndex };

/**
 * Why something could not be changed.
 * - `rujukan-ke-yang-dihapus` a reference means a provision that is deleted;
 * - `rentang-berubah` a range has an end that moves, so what it covers changes;
 * - `tanda-hilang` the provision's mark is not in the text; `tanpa-nomor` it has no number;
 * - `baris-bersama` the provision shares its line with another one, so it cannot be cut out;
 * - `urutan-lain` the two provisions are not of one sequence;
 * - `penjelasan-kurang` the elucidation has numbers for this, and the new provision has none there.
 */
export type RenumberProblem =
    | 'rujukan-ke-yang-dihapus'
    | 'rentang-berubah'
    | 'tanda-hilang'
    | 'tanpa-nomor'
    | 'baris-bersama'
    | 'urutan-lain'
    | 'penjelasan-kurang';

export interface NotUpdated {
    readonly problem: RenumberProblem;
    readonly span: Span;
    readonly reference?: Reference;
}

/** Old keys and new ones (`null`: deleted), of every node whose key changes. */
export type KeyChanges = ReadonlyMap<string, string | null>;

export interface RenumberResult {
    /** Sorted by place, none overlapping. Empty if the operation is impossible (see `notUpdated`). */
    readonly changes: readonly TextChange[];
    readonly keys: KeyChanges;
    /** The key of the inserted provision. */
    readonly inserted?: string;
    readonly notUpdated: readonly NotUpdated[];
}

interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

const impossible = (problem: RenumberProblem, span: Span): RenumberResult => ({
    changes: [],
    keys: new Map(),
    notUpdated: [{ problem, span }],
});

/** The changes that an operation makes. */
export function renumber(naskah: Naskah, operation: Renumbering): RenumberResult {
    const anchorIndex =
        'after' in operation ? operation.after : 'before' in operation ? operation.before : operation.node;
    const anchor = naskah.nodes[anchorIndex];
    if (anchor === undefined) return impossible('urutan-lain', { start: 0, end: 0 });
    const sequence = sequenceOf(naskah, anchor);
    if (sequence.length === 0 || anchor.ordinal === 0) return impossible('tanpa-nomor', anchor.span);
    const at = sequence.indexOf(anchor) + ('after' in operation ? 1 : 0);
    switch (operation.kind) {
        case 'insert':
            return insert(naskah, sequence, at, anchor, 'after' in operation, operation.text);
        case 'delete':
            return remove(naskah, sequence, anchor);
        case 'move': {
            const node = naskah.nodes[operation.node];
            if (node === undefined || !sequence.includes(node)) return impossible('urutan-lain', anchor.span);
            return move(naskah, sequence, node, anchor, at, 'after' in operation);
        }
    }
}

/** The provisions that are numbered in one row with this one, in the order of the text. */
export function sequenceOf(naskah: Naskah, node: NaskahNode): NaskahNode[] {
    switch (node.kind) {
        case 'pasal':
        case 'bab':
            return naskah.nodes.filter(
                (other) =>
                    other.kind === node.kind && other.scope === node.scope && other.system === node.system,
            );
        case 'bagian':
        case 'paragraf': {
            // By the division that they belong to, also where one stands behind its first pasal.
            const division = (key: string) => key.slice(0, key.lastIndexOf('/'));
            return naskah.nodes.filter(
                (other) => other.kind === node.kind && division(other.key) === division(node.key),
            );
        }
        case 'ayat':
        case 'huruf':
        case 'angka':
            return (naskah.nodes[node.parent]?.children ?? [])
                .map((index) => naskah.nodes[index]!)
                .filter(
                    (other) =>
                        other.kind === node.kind &&
                        other.level === node.level &&
                        other.system === node.system,
                );
        default:
            return [];
    }
}

function insert(
    naskah: Naskah,
    sequence: readonly NaskahNode[],
    at: number,
    anchor: NaskahNode,
    after: boolean,
    text: string,
): RenumberResult {
    const shifted = new Map<NodeIndex, string>();
    for (const node of sequence.slice(at))
        shifted.set(node.index, numberFor(sequence, node, node.ordinal + 1));
    const ordinal = after ? anchor.ordinal + 1 : anchor.ordinal;
    const number = numberFor(sequence, { system: anchor.system, number: anchor.number, suffix: '' }, ordinal);
    const work = new Work(naskah, shifted);
    const lines = sharesLine(naskah, anchor);
    if (lines) return impossible('baris-bersama', anchor.span);
    const eol = naskah.text.includes('\r\n') ? '\r\n' : '\n';
    const words = newText(naskah, anchor, number, text, eol);
    const blank = anchor.kind === 'pasal' ? eol + eol : eol;
    if (after) work.edit(anchor.span.end, anchor.span.end, blank + words);
    else {
        const start = lineStart(naskah, anchor);
        work.edit(start, start, words + blank);
    }
    if (nodeByKey(naskah, `penjelasan/${anchor.key}`) !== undefined)
        work.problem('penjelasan-kurang', anchor.span);
    return { ...work.finish(), inserted: replaceLast(anchor.key, number) };
}

function remove(naskah: Naskah, sequence: readonly NaskahNode[], node: NaskahNode): RenumberResult {
    if (sharesLine(naskah, node)) return impossible('baris-bersama', node.span);
    const shifted = new Map<NodeIndex, string>();
    for (const later of sequence.slice(sequence.indexOf(node) + 1)) {
        shifted.set(later.index, numberFor(sequence, later, later.ordinal - 1));
    }
    const work = new Work(naskah, shifted, node);
    const { start, end } = wholeLines(naskah, node);
    work.edit(start, end, '');
    return work.finish();
}

function move(
    naskah: Naskah,
    sequence: readonly NaskahNode[],
    node: NaskahNode,
    anchor: NaskahNode,
    at: number,
    after: boolean,
): RenumberResult {
    if (sharesLine(naskah, node) || sharesLine(naskah, anchor)) return impossible('baris-bersama', node.span);
    const from = sequence.indexOf(node);
    const to = at > from ? at - 1 : at;
    const shifted = new Map<NodeIndex, string>();
    if (to === from) return { changes: [], keys: new Map(), notUpdated: [] };
    shifted.set(node.index, numberFor(sequence, node, sequence[to]!.ordinal));
    const [low, high, step] = to > from ? [from + 1, to, -1] : [to, from - 1, 1];
    for (let i = low; i <= high; i++)
        shifted.set(sequence[i]!.index, numberFor(sequence, sequence[i]!, sequence[i]!.ordinal + step));
    const work = new Work(naskah, shifted, undefined, node);
    work.moveText(
        wholeLines(naskah, node),
        after ? wholeLines(naskah, anchor).end : lineStart(naskah, anchor),
    );
    return work.finish();
}

/** Collects the edits of one operation. */
class Work {
    private edits: Edit[] = [];
    private readonly notUpdated: NotUpdated[] = [];

    constructor(
        private readonly naskah: Naskah,
        private readonly shifted: ReadonlyMap<NodeIndex, string>,
        private readonly deleted?: NaskahNode,
        private readonly moved?: NaskahNode,
    ) {
        for (const [index, number] of shifted) this.renumberNode(naskah.nodes[index]!, number);
        const gone = new Set(deleted === undefined ? [] : withDescendants(naskah, deleted));
        for (const reference of naskah.references) {
            if (gone.has(reference.node)) continue;
            this.renumberReference(reference, gone);
        }
    }

    edit(start: number, end: number, text: string): void {
        this.edits.push({ start, end, text });
    }

    problem(problem: RenumberProblem, span: Span, reference?: Reference): void {
        this.notUpdated.push(reference === undefined ? { problem, span } : { problem, span, reference });
    }

    private renumberNode(node: NaskahNode, number: string): void {
        if (number === '') this.problem('tanpa-nomor', node.span);
        else if (node.numberSpan === undefined) this.problem('tanda-hilang', node.span);
        else this.edit(node.numberSpan.start, node.numberSpan.end, number);
        const elucidated = nodeByKey(this.naskah, `penjelasan/${node.key}`);
        if (elucidated?.numberSpan !== undefined && number !== '') {
            this.edit(elucidated.numberSpan.start, elucidated.numberSpan.end, number);
        }
    }

    private renumberReference(reference: Reference, gone: ReadonlySet<NodeIndex>): void {
        const { naskah } = this;
        for (const target of reference.targets) {
            if (target.node < 0) continue;
            if (gone.has(target.node)) {
                this.problem('rujukan-ke-yang-dihapus', target.span, reference);
                continue;
            }
            if (target.self) continue;
            if (this.moved !== undefined && target.joiner === 'sampai-dengan') {
                const ends = [
                    target.node,
                    reference.targets[reference.targets.indexOf(target) - 1]?.node,
                    ...target.between,
                ];
                if (ends.some((index) => index === this.moved!.index))
                    this.problem('rentang-berubah', target.span, reference);
            }
            // Each written step means the enclosing node of its kind; the last step is the target itself.
            let node = naskah.nodes[target.node];
            for (let i = target.parts.length - 1; i >= 0 && node !== undefined; i--) {
                const part = target.parts[i]!;
                while (node !== undefined && (node.kind !== part.unit || !sameNumber(node, part.number)))
                    node = naskah.nodes[node.parent];
                if (node === undefined) break;
                const number = this.shifted.get(node.index);
                if (number !== undefined && number !== '')
                    this.edit(part.numberSpan.start, part.numberSpan.end, number);
                node = naskah.nodes[node.parent];
            }
        }
    }

    /** Cuts out the lines of a node with the edits inside them, and puts them before `to`. */
    moveText(lines: Span, to: number): void {
        const inside = this.edits.filter((edit) => edit.start >= lines.start && edit.end <= lines.end);
        this.edits = this.edits.filter((edit) => !inside.includes(edit));
        let text = apply(this.naskah.text, inside, lines);
        const atEnd = to > 0 && to === this.naskah.text.length && !this.naskah.text.endsWith('\n');
        if (atEnd) text = `\n${text.replace(/\r?\n$/, '')}`;
        else if (!text.endsWith('\n')) text += '\n';
        this.edit(lines.start, lines.end, '');
        this.edit(to, to, text);
    }

    finish(): RenumberResult {
        const { naskah } = this;
        const seen = new Set<string>();
        const edits = this.edits
            .filter((edit) => {
                if (edit.start < edit.end && naskah.text.slice(edit.start, edit.end) === edit.text)
                    return false;
                const key = `${edit.start} ${edit.end} ${edit.text}`;
                return seen.has(key) ? false : seen.add(key);
            })
            .filter(
                (edit) => this.deleted === undefined || edit.text === '' || !inside(edit, this.deleted.span),
            )
            .sort((a, b) => a.start - b.start || a.end - b.end);
        return {
            changes: edits.map((edit) => ({ place: placeOf(naskah, edit), newText: edit.text })),
            keys: keyChanges(naskah, this.shifted, this.deleted),
            notUpdated: this.notUpdated,
        };
    }
}

const inside = (edit: Edit, span: Span): boolean => edit.start >= span.start && edit.end <= span.end;

function apply(text: string, edits: readonly Edit[], range: Span): string {
    let out = '';
    let at = range.start;
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
        if (edit.start < at) continue;
        out += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return out + text.slice(at, range.end);
}

function sameNumber(node: NaskahNode, number: string): boolean {
    if (node.number === number || node.kind === 'bagian' || node.kind === 'paragraf') return true;
    return node.system === 'letter' && letterValue(number) === node.ordinal;
}

/** The number of a place in a sequence, written as the sequence writes it. */
function numberFor(
    sequence: readonly NaskahNode[],
    node: Pick<NaskahNode, 'system' | 'number' | 'suffix'>,
    ordinal: number,
): string {
    if (ordinal < 1) return '';
    switch (node.system) {
        case 'arabic':
            return `${ordinal}${node.suffix}`;
        case 'roman': {
            const roman = toRoman(ordinal);
            return (node.number === node.number.toLowerCase() ? roman.toLowerCase() : roman) + node.suffix;
        }
        case 'letter':
            return toLetter(
                ordinal,
                sequence.some((other) => other.number.length === 2 && other.number[0] !== other.number[1]),
            );
        case 'capital':
            return toLetter(ordinal).toUpperCase();
        case 'ordinal':
            return toOrdinal(ordinal);
        case 'compound':
            return node.number.replace(/\d+$/, String(ordinal));
        case 'none':
            return '';
    }
}

function keyChanges(
    naskah: Naskah,
    shifted: ReadonlyMap<NodeIndex, string>,
    deleted: NaskahNode | undefined,
): Map<string, string | null> {
    const keys = new Map<string, string | null>();
    if (deleted !== undefined)
        for (const index of withDescendants(naskah, deleted)) keys.set(naskah.nodes[index]!.key, null);
    for (const [index, number] of shifted) {
        const node = naskah.nodes[index]!;
        if (number === '' || number === node.number) continue;
        const key = replaceLast(node.key, number);
        for (const inner of withDescendants(naskah, node)) {
            const old = naskah.nodes[inner]!.key;
            if (old === node.key) keys.set(old, key);
            else if (old.startsWith(`${node.key}/`)) keys.set(old, key + old.slice(node.key.length));
        }
    }
    return keys;
}

/** A key with another number in its last step. */
function replaceLast(key: string, number: string): string {
    return key.slice(0, key.lastIndexOf(':') + 1) + number;
}

/** A basis after a renumbering: unchanged, with its new numbers, or undefined if its provision is deleted. */
export function renumberDasar(keys: KeyChanges, dasar: Dasar): Dasar | undefined {
    const parts = dasar.parts;
    // What the naskah does not have still moves with the nearest provision that it has.
    for (let length = parts.length; length > 0; length--) {
        const key = dasarKey({ parts: parts.slice(0, length) });
        const changed = keys.get(key);
        if (changed === null) return undefined;
        if (changed !== undefined)
            return { ...dasar, parts: [...parseDasarKey(changed), ...parts.slice(length)] };
    }
    return dasar;
}

function lineStart(naskah: Naskah, node: NaskahNode): number {
    return naskah.lines.starts[lineAt(naskah, node.span.start)]!;
}

/** Whether other words stand before the node on its first line. */
function sharesLine(naskah: Naskah, node: NaskahNode): boolean {
    if (node.implied) return false;
    return /[^\s\-–*•"“>]/.test(naskah.text.slice(lineStart(naskah, node), node.span.start));
}

/** The lines of a node from its first to the blank lines behind it. */
function wholeLines(naskah: Naskah, node: NaskahNode): Span {
    const { starts, count } = naskah.lines;
    let line = lineAt(naskah, node.span.end) + 1;
    while (
        line < count &&
        naskah.text.slice(starts[line], line + 1 < count ? starts[line + 1] : undefined).trim() === ''
    )
        line++;
    return { start: lineStart(naskah, node), end: line < count ? starts[line]! : naskah.text.length };
}

/** A new provision's lines: its heading or mark as its neighbour writes it, then the words. */
function newText(naskah: Naskah, anchor: NaskahNode, number: string, text: string, eol: string): string {
    if (anchor.mark === undefined || anchor.numberSpan === undefined) return text;
    const prefix = naskah.text.slice(lineStart(naskah, anchor), anchor.span.start).replace(/\*+/g, '');
    const mark =
        naskah.text.slice(anchor.mark.start, anchor.numberSpan.start) +
        number +
        naskah.text.slice(anchor.numberSpan.end, anchor.mark.end);
    return anchor.form === 'judul' ? `${prefix}${mark}${eol}${eol}${text}` : `${prefix}${mark} ${text}`;
}
