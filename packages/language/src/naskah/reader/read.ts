import type { Naskah } from '@perkada/model';
import { readOutline } from './outline.js';
import { collectReferences } from '../references/collect.js';
import { nameNodes } from './tree.js';

/** Reads the text of a regulation. Never fails: whatever the text, every line belongs to a node. */
export function readNaskah(text: string, uri = ''): Naskah {
    const outline = readOutline(text);
    nameNodes(outline.tree.nodes);
    const { references, citations } = collectReferences(text, outline.tree.nodes, outline.amending);
    return {
        uri,
        text,
        lines: { count: outline.table.count, starts: outline.table.starts, owner: outline.owner, damage: outline.damage },
        nodes: outline.tree.nodes,
        title: { jenis: 'lain' },
        amending: outline.amending,
        annexes: [],
        signings: [],
        definitions: [],
        references,
        citations,
        damages: outline.tree.damages,
    };
}
