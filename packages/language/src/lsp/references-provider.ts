import type { LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { PerkadaLspServices } from './lsp-services.js';
import { basisReferences } from './naskah/basis-features.js';
import { occurrencesOf, targetAt } from './target.js';

/** Every place that names a declaration, within the regulation's own files. */
export class PerkadaReferencesProvider implements ReferencesProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    findReferences(document: LangiumDocument, params: ReferenceParams): Location[] {
        const target = targetAt(document, params.position, this.services);
        if (!target) {
            const { includeDeclaration } = params.context;
            return basisReferences(document, params.position, includeDeclaration, this.services) ?? [];
        }
        return occurrencesOf(target.node, document, this.services)
            .filter((occurrence) => params.context.includeDeclaration || !occurrence.declares)
            .map(({ document: { uri }, cst }) => ({ uri: uri.toString(), range: cst.range }));
    }
}
