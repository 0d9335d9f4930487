/** Questions to a naskah: which node, which references, what text, which provisions. */
import { type Dasar, type DasarPart, dasarKey } from '../text/dasar.js';
import type { Position } from '../text/place.js';
import { ordinalValue } from './numbers.js';
import { headingOf, lineAt, offsetAt } from './places.js';
import type { Naskah, NaskahNode, NodeIndex, Reference, ReferenceTarget } from './types.js';

/** What is looked up often, made once for each naskah. */
interface Lookup {
    readonly byKey: ReadonlyMap<string, NodeIndex>;
    readonly targets: ReadonlyMap<NodeIndex, readonly Reference[]>;
}

const LOOKUPS = new WeakMap<Naskah, Lookup>();

function lookupOf(naskah: Naskah): Lookup {
    let lookup = LOOKUPS.get(naskah);
    if (lookup === undefined) {
        const byKey = new Map<string, NodeIndex>();
        for (const node of naskah.nodes) if (!byKey.has(node.key)) byKey.set(node.key, node.index);
        const targets = new Map<NodeIndex, Reference[]>();
        for (const reference of naskah.references) {
            for (const index of meantBy(reference)) {
                const list = targets.get(index);
                if (list === undefined) targets.set(index, [reference]);
                else if (list[list.length - 1] !== reference) list.push(reference);
            }
        }
        lookup = { byKey, targets };
        LOOKUPS.set(naskah, lookup);
    }
    return lookup;
}

/** All nodes that a reference means, those inside its ranges included. */
export function meantBy(reference: Reference): NodeIndex[] {
    const found: NodeIndex[] = [];
    for (const target of reference.targets) {
        found.push(...target.between);
        if (target.node >= 0) found.push(target.node);
    }
    return found;
}

/** The node with this key; see `NaskahNode.key`. */
export function nodeByKey(naskah: Naskah, key: string): NaskahNode | undefined {
    const index = lookupOf(naskah).byKey.get(key);
    return index === undefined ? undefined : naskah.nodes[index];
}

/**
 * The provision that a basis names. Steps that the basis leaves out are filled in where only one
 * provision fits ("Lampiran huruf A" where the annex has one BAB). Undefined if there is none, or several.
 */
export function findNode(naskah: Naskah, dasar: Dasar): NaskahNode | undefined {
    if (dasar.parts.length === 0) return undefined;
    const direct = nodeByKey(naskah, dasarKey(dasar));
    if (direct !== undefined) return direct;
    let current: readonly NaskahNode[] = naskah.nodes.filter((node) => node.parent < 0);
    for (const part of dasar.parts) {
        const next: NaskahNode[] = [];
        for (const node of current) collectNearest(naskah, node, part, next);
        if (next.length === 0) return undefined;
        current = next;
    }
    return current.length === 1 ? current[0] : undefined;
}

/** The nearest descendants that fit a part; what lies inside such a one is not looked at. */
function collectNearest(naskah: Naskah, node: NaskahNode, part: DasarPart, out: NaskahNode[]): void {
    for (const index of node.children) {
        const child = naskah.nodes[index]!;
        if (fits(child, part)) out.push(child);
        else if (mayStandBetween(child, part)) collectNearest(naskah, child, part, out);
    }
}

function fits(node: NaskahNode, part: DasarPart): boolean {
    if (node.kind !== part.unit) return false;
    if (node.number.toLowerCase() === part.number.toLowerCase()) return true;
    return (
        (part.unit === 'bagian' || part.unit === 'paragraf') &&
        node.ordinal > 0 &&
        ordinalValue(part.number) === node.ordinal
    );
}

/** Only divisions may be left out of a basis, never an item of a list. */
function mayStandBetween(node: NaskahNode, part: DasarPart): boolean {
    switch (node.kind) {
        case 'batang-tubuh':
        case 'bab':
        case 'bagian':
        case 'paragraf':
            return true;
        case 'lampiran':
            return part.unit !== 'pasal';
        case 'huruf':
        case 'angka':
            return node.system === 'capital' || node.system === 'roman';
        default:
            return false;
    }
}

/** The basis of a node (Pasal 9 ayat (2) huruf a), from its key. Empty for parts that no basis can name. */
export function dasarOfNode(node: NaskahNode): Dasar {
    return { parts: parseDasarKey(node.key) };
}

/** The parts of a key that a basis can name; steps such as `menimbang` and `#2` are left out. */
export function parseDasarKey(key: string): DasarPart[] {
    const parts: DasarPart[] = [];
    for (const step of key.split('/')) {
        const colon = step.indexOf(':');
        if (colon < 0) continue;
        parts.push({
            unit: step.slice(0, colon) as DasarPart['unit'],
            number: step.slice(colon + 1).replace(/#\d+$/, ''),
        });
    }
    return parts;
}

/** The references that mean this node; with `inside`, also those that mean something inside it. */
export function referencesTo(naskah: Naskah, node: NaskahNode, inside = false): Reference[] {
    const { targets } = lookupOf(naskah);
    if (!inside) return [...(targets.get(node.index) ?? [])];
    const found = new Set<Reference>();
    for (const index of withDescendants(naskah, node))
        for (const reference of targets.get(index) ?? []) found.add(reference);
    return [...found].sort((a, b) => a.span.start - b.span.start);
}

/** The node and everything inside it, in the order of the text. */
export function withDescendants(naskah: Naskah, node: NaskahNode): NodeIndex[] {
    const found: NodeIndex[] = [];
    const stack = [node.index];
    while (stack.length > 0) {
        const index = stack.pop()!;
        found.push(index);
        const { children } = naskah.nodes[index]!;
        for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
    return found;
}

/** The innermost node at a position of the text. */
export function nodeAtPosition(naskah: Naskah, position: Position): NaskahNode | undefined {
    const offset = offsetAt(naskah, position);
    let node = naskah.nodes[naskah.lines.owner[lineAt(naskah, offset)] ?? -1];
    while (node !== undefined && node.parent >= 0 && offset < node.span.start)
        node = naskah.nodes[node.parent];
    return node;
}

/** The reference at a position, and the target in it that the position touches. */
export function referenceAtPosition(
    naskah: Naskah,
    position: Position,
): { readonly reference: Reference; readonly target: ReferenceTarget | undefined } | undefined {
    const offset = offsetAt(naskah, position);
    let low = 0;
    let high = naskah.references.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (naskah.references[middle]!.span.start <= offset) low = middle;
        else high = middle - 1;
    }
    const reference = naskah.references[low];
    if (reference === undefined || offset < reference.span.start || offset > reference.span.end)
        return undefined;
    return {
        reference,
        target: reference.targets.find(({ span }) => offset >= span.start && offset <= span.end),
    };
}

/** The whole text of a node with everything inside it, as written. */
export function fullText(naskah: Naskah, node: NaskahNode): string {
    return naskah.text.slice(node.span.start, node.span.end);
}

/** One entry of the outline: a node with its label ("Pasal 9", "(2)", "BAB II") and its name or first words. */
export interface OutlineEntry {
    readonly node: NodeIndex;
    readonly label: string;
    readonly detail: string;
    readonly children: readonly OutlineEntry[];
}

const DETAIL = 80;

/** The outline of the whole naskah, for tables of contents. */
export function outlineOf(naskah: Naskah): OutlineEntry[] {
    const entry = (node: NaskahNode): OutlineEntry => ({
        node: node.index,
        label: labelOf(naskah, node),
        detail: detailOf(naskah, node),
        children: node.children.map((index) => entry(naskah.nodes[index]!)),
    });
    return (naskah.nodes[0]?.children ?? []).map((index) => entry(naskah.nodes[index]!));
}

/** What a node is called where it stands: its mark as written, or its kind. */
export function labelOf(naskah: Naskah, node: NaskahNode): string {
    if (node.mark !== undefined)
        return naskah.text.slice(node.mark.start, node.mark.end).replace(/\s+/g, ' ');
    return node.number === '' ? node.kind : `${node.kind} ${node.number}`;
}

function detailOf(naskah: Naskah, node: NaskahNode): string {
    const heading = headingOf(naskah, node);
    if (heading !== '') return heading;
    const first = node.text[0];
    return first === undefined
        ? ''
        : naskah.text.slice(first.start, Math.min(first.end, first.start + DETAIL));
}

/** A provision that a model can carry: a leaf of the body or of an annex. */
export interface Provision {
    readonly node: NodeIndex;
    readonly dasar: Dasar;
    /** It defines a term, so that no rule has to carry it. */
    readonly definition: boolean;
}

/** The normative provisions without further provisions inside, in the order of the text; quoted ones left out. */
export function provisionsOf(naskah: Naskah): Provision[] {
    const definitions = new Set(naskah.definitions.map((definition) => definition.node));
    const found: Provision[] = [];
    for (const node of naskah.nodes) {
        const unit =
            node.kind === 'pasal' || node.kind === 'ayat' || node.kind === 'huruf' || node.kind === 'angka';
        const scope = naskah.nodes[node.scope]?.kind;
        if (!unit || node.quoted || (scope !== 'batang-tubuh' && scope !== 'lampiran')) continue;
        if (node.text.length === 0 || node.children.some((index) => naskah.nodes[index]!.kind !== 'bagian'))
            continue;
        found.push({ node: node.index, dasar: dasarOfNode(node), definition: definitions.has(node.index) });
    }
    return found;
}
