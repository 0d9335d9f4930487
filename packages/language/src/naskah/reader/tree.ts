import type {
    Damage,
    DamageKind,
    MarkForm,
    NaskahKind,
    NaskahNode,
    NumberSystem,
    Span,
} from '@perkada/model';
import { appended } from './compact.js';
import { MARK_CLASSES, type MarkClass } from './marks.js';

/** A node while it is being read; the same object becomes the `NaskahNode`. */
export interface Draft extends NaskahNode {
    kind: NaskahKind;
    parent: number;
    children: number[];
    number: string;
    ordinal: number;
    suffix: string;
    system: NumberSystem;
    form: MarkForm;
    level: number;
    span: { start: number; end: number };
    mark?: Span;
    numberSpan?: Span;
    heading: Span[];
    text: Span[];
    key: string;
    scope: number;
    damaged: boolean;
    implied: boolean;
    quoted: boolean;
}

/** An open node with the last number of each kind of list among its children. */
export interface Frame {
    node: Draft;
    /** The class of the mark that opened the node; 0 for headings and parts. */
    cls: MarkClass;
    last: Int16Array;
}

const EMPTY: never[] = [];

/** The growing tree: a stack of open nodes, the nodes made so far, and the damage found. */
export class Tree {
    readonly nodes: Draft[] = [];
    readonly damages: Damage[] = [];
    private readonly frames: Frame[] = [];
    depth = -1;
    /** End of the last words that belong to any node. */
    lastEnd = 0;

    get top(): Draft {
        return this.frames[this.depth]!.node;
    }

    frame(depth: number): Frame {
        return this.frames[depth]!;
    }

    /** Opens a child of the innermost open node. */
    open(kind: NaskahKind, start: number, cls: MarkClass = 0): Draft {
        const parent = this.depth >= 0 ? this.frames[this.depth]!.node : undefined;
        const index = this.nodes.length;
        const node: Draft = {
            index,
            kind,
            parent: parent === undefined ? -1 : parent.index,
            children: EMPTY as number[],
            number: '',
            ordinal: 0,
            suffix: '',
            system: 'none',
            form: 'tanpa',
            level: 0,
            span: { start, end: start },
            mark: undefined,
            numberSpan: undefined,
            heading: EMPTY as Span[],
            text: EMPTY as Span[],
            key: '',
            scope: parent === undefined ? index : parent.scope,
            damaged: false,
            implied: false,
            quoted: parent?.quoted ?? false,
        };
        if (kind === 'batang-tubuh' || kind === 'lampiran' || kind === 'penjelasan' || kind === 'kutipan') {
            node.scope = index;
        }
        if (kind === 'kutipan') node.quoted = true;
        if (parent !== undefined) {
            parent.children = appended(parent.children, index);
        }
        this.nodes.push(node);
        this.depth++;
        const reused = this.frames[this.depth];
        if (reused === undefined) this.frames.push({ node, cls, last: new Int16Array(MARK_CLASSES) });
        else {
            reused.node = node;
            reused.cls = cls;
            reused.last.fill(0);
        }
        if (this.lastEnd < start) this.lastEnd = start;
        return node;
    }

    /** Closes open nodes until the one at `depth` is the innermost. */
    closeTo(depth: number): void {
        while (this.depth > depth) {
            this.frames[this.depth]!.node.span.end = this.lastEnd;
            this.depth--;
        }
    }

    /** The depth of the innermost open node of this kind, or -1. */
    depthOf(kind: NaskahKind): number {
        let depth = this.depth;
        while (depth >= 0 && this.frames[depth]!.node.kind !== kind) depth--;
        return depth;
    }

    addText(node: Draft, start: number, end: number): void {
        node.text = appended(node.text, { start, end });
        if (end > this.lastEnd) this.lastEnd = end;
    }

    addHeading(node: Draft, start: number, end: number): void {
        node.heading = appended(node.heading, { start, end });
        if (end > this.lastEnd) this.lastEnd = end;
        if (end > node.span.end) node.span.end = end;
    }

    setMark(node: Draft, start: number, end: number, numberStart: number, numberEnd: number): void {
        node.mark = { start, end };
        if (numberEnd > numberStart) node.numberSpan = { start: numberStart, end: numberEnd };
        if (end > this.lastEnd) this.lastEnd = end;
    }

    damage(kind: DamageKind, start: number, end: number, node: number, detail?: string): void {
        this.damages.push(
            detail === undefined
                ? { kind, span: { start, end }, node }
                : { kind, span: { start, end }, node, detail },
        );
    }
}

/** Gives every node its key; see `NaskahNode.key`. */
export function nameNodes(nodes: readonly Draft[]): void {
    const seen = new Map<string, number>();
    for (const node of nodes) {
        const parent = nodes[node.parent];
        // Items of a pasal or of an item are named with their siblings, for only these can share a key.
        if (parent === undefined || !isProvision(parent) || !isItem(node))
            node.key = distinct(seen, keyOf(nodes, node));
        if (isProvision(node) && node.children.length > 0) nameItems(nodes, node);
    }
}

function isProvision({ kind }: Draft): boolean {
    return kind === 'pasal' || isItemKind(kind);
}

function isItem({ kind }: Draft): boolean {
    return isItemKind(kind);
}

function isItemKind(kind: NaskahKind): boolean {
    return kind === 'ayat' || kind === 'huruf' || kind === 'angka' || kind === 'butir';
}

function distinct(seen: Map<string, number>, key: string): string {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    if (count === 0) return key;
    return distinct(seen, `${key}#${count + 1}`);
}

/** What stands between the key of a provision and the number of its item. */
const START_OF = { ayat: '/ayat:', huruf: '/huruf:', angka: '/angka:', butir: '/butir:' } as const;

/** Names the items of one provision. Numbers that only rise need no look at the other keys. */
function nameItems(nodes: readonly Draft[], parent: Draft): void {
    let rising = true;
    let last = 0;
    let kind: NaskahKind | undefined;
    for (const index of parent.children) {
        const child = nodes[index]!;
        if ((kind !== undefined && child.kind !== kind) || child.ordinal <= last) {
            rising = false;
            break;
        }
        kind = child.kind;
        last = child.ordinal;
    }
    const seen = rising ? undefined : new Map<string, number>();
    // Siblings share the string that their keys begin with.
    let start = '';
    kind = undefined;
    for (const index of parent.children) {
        const child = nodes[index]!;
        if (!isItem(child)) continue;
        if (child.kind !== kind) {
            kind = child.kind;
            start = parent.key + START_OF[kind as keyof typeof START_OF];
        }
        const key = start + (kind === 'butir' ? child.ordinal : child.number);
        child.key = seen === undefined ? key : distinct(seen, key);
    }
}

/** What the keys of a node's children start with. */
function prefixOf(nodes: readonly Draft[], node: Draft | undefined): string {
    if (
        node === undefined ||
        node.kind === 'batang-tubuh' ||
        node.kind === 'naskah' ||
        node.kind === 'pembukaan'
    )
        return '';
    if (node.kind === 'penutup') return '';
    if (node.kind === 'kutipan') return prefixOf(nodes, nodes[node.parent]);
    return `${node.key}/`;
}

function keyOf(nodes: readonly Draft[], node: Draft): string {
    const parent = nodes[node.parent];
    switch (node.kind) {
        case 'bab':
        case 'pasal':
            return `${prefixOf(nodes, nodes[node.scope])}${node.kind}:${node.number}`;
        case 'bagian':
        case 'paragraf': {
            let over = parent;
            while (over !== undefined && over.kind === 'pasal') over = nodes[over.parent];
            return `${prefixOf(nodes, over)}${node.kind}:${node.number}`;
        }
        case 'ayat':
        case 'huruf':
        case 'angka':
            return `${prefixOf(nodes, parent)}${node.kind}:${node.number}`;
        case 'butir':
            return `${prefixOf(nodes, parent)}butir:${node.ordinal}`;
        case 'lampiran':
            return `lampiran:${node.number}`;
        default:
            return `${prefixOf(nodes, parent)}${node.kind}`;
    }
}
