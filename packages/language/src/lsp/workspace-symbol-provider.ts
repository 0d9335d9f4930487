import { type Naskah, type NaskahKind, type OutlineEntry, outlineOf } from '@perkada/model';
import type { AstNode, AstNodeDescription, Cancellation } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { naskahOf } from '../naskah/naskah-parser.js';
import { unquote, wordsOf } from '../scope/names.js';
import type { PerkadaLspSharedServices } from './lsp-services.js';
import { handleOf, rangeOfSpan } from './naskah/context.js';
import { kindPhrase, PerkadaNodeKinds } from './node-kinds.js';
import { stepsOf } from './steps.js';
import { phrase } from './text/phrases.js';

/** More results than this help nobody. */
const most = 400;

const kinds = new PerkadaNodeKinds();

/** What of a text is looked for by name; an ayat or a huruf is not. */
const divisions: ReadonlySet<NaskahKind> = new Set(['bab', 'bagian', 'paragraf', 'pasal', 'lampiran']);

/** The words of a name: `KepalaSubBagian` is kepala, sub, bagian. */
export function searchWords(text: string): string[] {
    return text
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}

/** Whether every word of the query begins a word of the text, or they are written together in it. */
export function matchesWords(query: readonly string[], text: string): boolean {
    const words = searchWords(text);
    const joined = words.join('');
    return query.every((part) => words.some((word) => word.startsWith(part)) || joined.includes(part));
}

/** How well a text answers: 0 where every word of the query begins a word, 1 where one is inside; undefined for no. */
function rankOf(query: readonly string[], text: string): number | undefined {
    if (!matchesWords(query, text)) return undefined;
    const words = searchWords(text);
    return query.every((part) => words.some((word) => word.startsWith(part))) ? 0 : 1;
}

/**
 * Search over every regulation and its text: "kep bag" finds Kepala Bagian, "tim retribusi" a team, "pasal 16"
 * the provision. Better matches come first.
 */
export class PerkadaWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
    constructor(private readonly services: PerkadaLspSharedServices) {}

    async getSymbols(
        params: WorkspaceSymbolParams,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<WorkspaceSymbol[]> {
        const step = stepsOf({ shared: this.services }, cancelToken);
        const query = searchWords(params.query);
        const found: { readonly rank: number; readonly symbol: WorkspaceSymbol }[] = [];
        for (const description of this.services.workspace.IndexManager.allElements()) {
            await step();
            const item = this.declaration(description, query);
            if (item) found.push(item);
        }
        for (const document of this.services.workspace.LangiumDocuments.all) {
            await step();
            const naskah = query.length > 0 ? naskahOf(document) : undefined;
            if (naskah) found.push(...provisions(naskah, document.uri.toString(), query));
        }
        return found
            .sort((a, b) => a.rank - b.rank)
            .slice(0, most)
            .map(({ symbol }) => symbol);
    }

    private declaration(description: AstNodeDescription, query: readonly string[]) {
        const { node, nameSegment } = description;
        const label = node && 'label' in node && typeof node.label === 'string' ? unquote(node.label) : '';
        if (!nameSegment) return undefined;
        // The kind counts as a word too, but only beside another: "tim" alone does not list every team.
        const own = `${description.name} ${label}`;
        const kind = query.length > 1 ? phrase(kindPhrase(description), 'id') : '';
        const rank = rankOf(query, own) ?? (rankOf(query, `${kind} ${own}`) === undefined ? undefined : 1);
        if (rank === undefined) return undefined;
        const dot = description.name.lastIndexOf('.');
        const written = node ? wordsOf(node.$cstNode && this.nameNode(node)) : '';
        const symbol: WorkspaceSymbol = {
            name: label || unquote(written) || description.name.slice(dot + 1),
            kind: kinds.getSymbolKind(description),
            containerName: dot < 0 ? '' : description.name.slice(0, dot),
            location: { uri: description.documentUri.toString(), range: nameSegment.range },
        };
        return { rank, symbol };
    }

    private nameNode(node: AstNode) {
        const document = this.services.ServiceRegistry.all[0];
        return document?.references.NameProvider.getNameNode(node);
    }
}

/** The pasal, chapters and annexes of a text whose number or heading answers. */
function provisions(naskah: Naskah, uri: string, query: readonly string[]) {
    const found: { readonly rank: number; readonly symbol: WorkspaceSymbol }[] = [];
    const visit = (entry: OutlineEntry): void => {
        const node = naskah.nodes[entry.node]!;
        const label = entry.label.trim();
        if (divisions.has(node.kind)) {
            const rank = rankOf(query, `${label} ${node.heading.length > 0 ? entry.detail : ''}`);
            if (rank !== undefined && label !== '') {
                const range = rangeOfSpan(naskah, handleOf(node));
                const containerName = uri.slice(uri.lastIndexOf('/') + 1);
                const name = entry.detail ? `${label} ${entry.detail}` : label;
                found.push({
                    rank,
                    symbol: { name, kind: SymbolKind.Function, containerName, location: { uri, range } },
                });
            }
        }
        entry.children.forEach(visit);
    };
    outlineOf(naskah).forEach(visit);
    return found;
}
