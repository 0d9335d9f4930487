import { type CstNode, GrammarUtils, type LangiumDocument, UriUtils } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { unquote } from '../scope/names.js';
import type { WorldIndex } from '../workspace/worlds.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { phrase } from './text/phrases.js';

/** Links of a file's header: to the text of the regulation, and to the file that declares it. */
export class PerkadaDocumentLinkProvider implements DocumentLinkProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    getDocumentLinks(document: LangiumDocument, _params: DocumentLinkParams): DocumentLink[] {
        const file = document.parseResult.value;
        const header = ast.isBerkas(file) ? file.kepala : undefined;
        if (!header) return [];
        const { language } = this.services.client.ClientSettings;
        const links: DocumentLink[] = [];
        if ('naskah' in header && typeof header.naskah === 'string') {
            const cst = GrammarUtils.findNodeForProperty(header.$cstNode, 'naskah');
            const path = unquote(header.naskah);
            if (cst && path !== '' && !/^[a-z]+:/i.test(path)) {
                const target = UriUtils.joinPath(UriUtils.dirname(document.uri), path).toString();
                links.push({ range: inside(cst), target, tooltip: phrase('bukaNaskah', language) });
            }
        }
        if ('peraturan' in header && header.peraturan?.$refNode) {
            const worlds = this.services.shared.workspace.IndexManager as WorldIndex;
            const mains = worlds.regulationsNamed(header.peraturan.$refText, document.uri.toString());
            if (mains.length === 1) {
                const tooltip = phrase('bukaPeraturan', language);
                links.push({ range: header.peraturan.$refNode.range, target: mains[0]!, tooltip });
            }
        }
        return links;
    }
}

/** The range between the quotes of a label. */
function inside(cst: CstNode): DocumentLink['range'] {
    const { start, end } = cst.range;
    return {
        start: { line: start.line, character: start.character + 1 },
        end: { line: end.line, character: Math.max(start.character + 1, end.character - 1) },
    };
}
