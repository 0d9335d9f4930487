import { type Cancellation, interruptAndCheck } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { unquote, wordsOf } from '../scope/names.js';
import type { PerkadaLspSharedServices } from './lsp-services.js';
import { PerkadaNodeKinds } from './node-kinds.js';

/** More results than this help nobody. */
const most = 400;

const kinds = new PerkadaNodeKinds();

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

/** Search over every regulation: "kep bag" finds Kepala Bagian. */
export class PerkadaWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
    constructor(private readonly services: PerkadaLspSharedServices) {}

    async getSymbols(
        params: WorkspaceSymbolParams,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<WorkspaceSymbol[]> {
        const query = searchWords(params.query);
        const symbols: WorkspaceSymbol[] = [];
        for (const description of this.services.workspace.IndexManager.allElements()) {
            await interruptAndCheck(cancelToken);
            const node = description.node;
            const label =
                node && 'label' in node && typeof node.label === 'string' ? unquote(node.label) : '';
            if (!description.nameSegment || !matchesWords(query, `${description.name} ${label}`)) continue;
            const dot = description.name.lastIndexOf('.');
            const written = node ? wordsOf(node.$cstNode && this.nameNode(node)) : '';
            const name = label || unquote(written) || description.name.slice(dot + 1);
            symbols.push({
                name,
                kind: kinds.getSymbolKind(description),
                containerName: dot < 0 ? '' : description.name.slice(0, dot),
                location: { uri: description.documentUri.toString(), range: description.nameSegment.range },
            });
            if (symbols.length >= most) break;
        }
        return symbols;
    }

    private nameNode(node: NonNullable<import('langium').AstNodeDescription['node']>) {
        const document = this.services.ServiceRegistry.all[0];
        return document?.references.NameProvider.getNameNode(node);
    }
}
