import { dasarOfNode, formatDasar, positionAt } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import { handleOf, type NaskahContext, rangeOfSpan } from './context.js';
import { naskahText } from './texts.js';

/** Every reference that leads somewhere, as a link to that line. */
export class NaskahDocumentLinkProvider implements DocumentLinkProvider {
    constructor(private readonly context: NaskahContext) {}

    getDocumentLinks(document: LangiumDocument): DocumentLink[] {
        const naskah = this.context.naskah(document);
        if (!naskah) return [];
        const links: DocumentLink[] = [];
        for (const { targets } of naskah.references) {
            for (const target of targets) {
                const node = naskah.nodes[target.node];
                if (!node || target.self) continue;
                const { line, character } = positionAt(naskah, handleOf(node).start);
                links.push({
                    range: rangeOfSpan(naskah, target.span),
                    target: `${naskah.uri}#L${line + 1},${character + 1}`,
                    tooltip: naskahText('bukaKetentuan', this.context.language, {
                        ini: formatDasar(dasarOfNode(node)),
                    }),
                });
            }
        }
        return links;
    }
}
