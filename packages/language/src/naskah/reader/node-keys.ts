/** The keys of nodes: see `NaskahNode.key`. */
import type { NaskahKind } from '@perkada/model';
import type { NodeView } from './node-view.js';

/** The key of every node. */
export function nameNodes(nodes: readonly NodeView[]): string[] {
    const keys = new Array<string>(nodes.length).fill('');
    const seen = new Map<string, number>();
    for (const node of nodes) {
        const parent = nodes[node.parent];
        // Items of a pasal or of an item are named with their siblings, for only these can share a key.
        if (parent === undefined || !isProvision(parent) || !isItem(node))
            keys[node.index] = distinct(seen, keyOf(keys, nodes, node));
        if (isProvision(node) && node.childCount > 0) nameItems(keys, nodes, node);
    }
    return keys;
}

function isProvision({ kind }: NodeView): boolean {
    return kind === 'pasal' || isItemKind(kind);
}

function isItem({ kind }: NodeView): boolean {
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
function nameItems(keys: string[], nodes: readonly NodeView[], parent: NodeView): void {
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
            start = keys[parent.index] + START_OF[kind as keyof typeof START_OF];
        }
        const key = start + (kind === 'butir' ? child.ordinal : child.number);
        keys[index] = seen === undefined ? key : distinct(seen, key);
    }
}

/** What the keys of a node's children start with. */
function prefixOf(keys: readonly string[], nodes: readonly NodeView[], node: NodeView | undefined): string {
    if (
        node === undefined ||
        node.kind === 'batang-tubuh' ||
        node.kind === 'naskah' ||
        node.kind === 'pembukaan'
    )
        return '';
    if (node.kind === 'penutup') return '';
    if (node.kind === 'kutipan') return prefixOf(keys, nodes, nodes[node.parent]);
    return `${keys[node.index]}/`;
}

function keyOf(keys: readonly string[], nodes: readonly NodeView[], node: NodeView): string {
    const parent = nodes[node.parent];
    switch (node.kind) {
        case 'bab':
        case 'pasal':
            return `${prefixOf(keys, nodes, nodes[node.scope])}${node.kind}:${node.number}`;
        case 'bagian':
        case 'paragraf': {
            let over = parent;
            while (over !== undefined && over.kind === 'pasal') over = nodes[over.parent];
            return `${prefixOf(keys, nodes, over)}${node.kind}:${node.number}`;
        }
        case 'ayat':
        case 'huruf':
        case 'angka':
            return `${prefixOf(keys, nodes, parent)}${node.kind}:${node.number}`;
        case 'butir':
            return `${prefixOf(keys, nodes, parent)}butir:${node.ordinal}`;
        case 'lampiran':
            return `lampiran:${node.number}`;
        default:
            return `${prefixOf(keys, nodes, parent)}${node.kind}`;
    }
}
