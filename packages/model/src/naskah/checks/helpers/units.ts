import { type DasarPart, type DasarUnit, formatDasar } from '../../../text/dasar.js';
import { enclosing, flowOf, type TextFlow } from '../../places.js';
import type { Naskah, NaskahNode, Span } from '../../types.js';

const units: ReadonlySet<string> = new Set<DasarUnit>([
    'lampiran',
    'bab',
    'bagian',
    'paragraf',
    'pasal',
    'ayat',
    'huruf',
    'angka',
]);

/** Whether a node is one that a reference can name. */
export function isUnit(node: NaskahNode): boolean {
    return units.has(node.kind);
}

/** The unit of a node as it is cited in its own sequence: "ayat (2)", "huruf a", "Pasal 5". */
export function unitName(node: NaskahNode): string {
    if (!isUnit(node)) return node.number;
    return formatDasar({ parts: [{ unit: node.kind as DasarUnit, number: node.number }] });
}

/** What the units of a kind are called in a sentence: "ayat", "Pasal", "BAB". */
export function kindName(node: NaskahNode): string {
    if (node.kind === 'pasal') return 'Pasal';
    if (node.kind === 'bab') return 'BAB';
    if (node.kind === 'bagian') return 'Bagian';
    if (node.kind === 'paragraf') return 'Paragraf';
    if (node.kind === 'lampiran') return 'Lampiran';
    return node.kind;
}

/** The whole basis of a node, from Pasal or Lampiran down: "Pasal 5 ayat (2) huruf a". */
export function basisName(naskah: Naskah, node: NaskahNode): string {
    const parts: DasarPart[] = [];
    for (let at: NaskahNode | undefined = node; at !== undefined; at = naskah.nodes[at.parent]) {
        if (!isUnit(at)) continue;
        parts.unshift({ unit: at.kind as DasarUnit, number: at.number });
        if (at.kind === 'pasal') break;
    }
    return parts.length === 0 ? '' : formatDasar({ parts });
}

/** Whether a node stands in the body (batang tubuh), outside quoted provisions. */
export function inBody(naskah: Naskah, node: NaskahNode): boolean {
    return !node.quoted && enclosing(naskah, node.index, 'batang-tubuh') !== undefined;
}

/** Whether a node stands in an annex. */
export function inAnnex(naskah: Naskah, node: NaskahNode): boolean {
    return enclosing(naskah, node.index, 'lampiran') !== undefined;
}

const flows = new WeakMap<Naskah, (TextFlow | undefined)[]>();

/** The node's own words as one line, made once per naskah. */
export function flowOfNode(naskah: Naskah, node: NaskahNode): TextFlow {
    let made = flows.get(naskah);
    if (made === undefined) {
        made = new Array(naskah.nodes.length);
        flows.set(naskah, made);
    }
    let flow = made[node.index];
    if (flow === undefined) {
        flow = flowOf(naskah, node.text);
        made[node.index] = flow;
    }
    return flow;
}

/** The mark of a node, or the start of it when the source has none. */
export function markOrStart(node: NaskahNode): Span {
    if (node.mark !== undefined) return node.mark;
    const first = node.text[0] ?? node.heading[0];
    if (first !== undefined) return first;
    return { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) };
}

/** Kinds whose own words are sentences of provisions: where wording is checked. */
const provisionKinds: ReadonlySet<string> = new Set([
    'pasal',
    'ayat',
    'huruf',
    'angka',
    'butir',
    'lampiran',
    'bab',
    'bagian',
    'paragraf',
]);

const provisions = new WeakMap<Naskah, readonly NaskahNode[]>();

/** Nodes of the body and the annexes whose own words are provisions. */
export function provisionNodes(naskah: Naskah): readonly NaskahNode[] {
    let nodes = provisions.get(naskah);
    if (nodes === undefined) {
        nodes = naskah.nodes.filter(
            (node) =>
                !node.quoted &&
                provisionKinds.has(node.kind) &&
                node.text.length > 0 &&
                enclosing(naskah, node.index, 'batang-tubuh', 'lampiran') !== undefined,
        );
        provisions.set(naskah, nodes);
    }
    return nodes;
}

/** Everything inside the parts of the preamble of these kinds, the parts themselves included. */
export function preambleNodes(naskah: Naskah, ...kinds: readonly NaskahNode['kind'][]): NaskahNode[] {
    const found: NaskahNode[] = [];
    let end = -1;
    for (const node of naskah.nodes) {
        if (node.kind === 'batang-tubuh' && !node.quoted) break;
        if (kinds.includes(node.kind)) end = Math.max(end, node.span.end);
        if (
            !node.quoted &&
            (kinds.includes(node.kind) || (node.span.start < end && inside(naskah, node, kinds)))
        ) {
            found.push(node);
        }
    }
    return found;
}

function inside(naskah: Naskah, node: NaskahNode, kinds: readonly NaskahNode['kind'][]): boolean {
    return enclosing(naskah, node.index, ...kinds) !== undefined;
}

/** Whether the text breaks off with this node: no body follows, so its last words may be cut. */
export function endsTheText(naskah: Naskah, node: NaskahNode): boolean {
    if (naskah.nodes.some(({ kind }) => kind === 'batang-tubuh')) return false;
    return naskah.text.slice(node.span.end).trim() === '';
}
