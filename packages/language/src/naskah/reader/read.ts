import type { Naskah } from '@perkada/model';
import { collectReferences } from '../references/collect.js';
import { readDefinitions } from './definitions.js';
import { readOutline } from './outline.js';
import { readAnnexes, readGazette, readSignings, readTitle } from './title.js';

/**
 * Reads the text of a regulation: outline, title, definitions, references, citations, damage.
 * Never fails: whatever the text, every line belongs to a node. Time and memory grow with the
 * text's length alone. `uri` is only carried along, for places.
 */
export function readNaskah(text: string, uri = ''): Naskah {
    const outline = readOutline(text);
    const { store, nodes, damages } = outline.tree;
    const { references, citations } = collectReferences(text, store, outline.amending);
    const bare: Naskah = {
        uri,
        text,
        lines: {
            count: outline.table.count,
            starts: outline.table.starts,
            owner: outline.owner,
            damage: outline.damage,
        },
        nodes,
        title: { jenis: 'lain' },
        amending: outline.amending,
        annexes: [],
        signings: [],
        definitions: [],
        references,
        citations,
        damages: damages.sort((a, b) => a.span.start - b.span.start),
    };
    const title = readTitle(bare);
    const signings = readSignings(bare);
    return {
        ...bare,
        title,
        amending: outline.amending || /^PERUBAHAN\b/i.test(title.tentang?.text ?? ''),
        annexes: readAnnexes(bare, title.tentang?.text ?? '', signings),
        signings,
        gazette: readGazette(bare),
        definitions: readDefinitions(bare),
    };
}
