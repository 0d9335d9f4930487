import type { Cancellation, LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { PerkadaLspServices } from './lsp-services.js';
import { basisReferences } from './naskah/basis-features.js';
import { stepsOf } from './steps.js';
import { occurrencesOf, targetAt } from './target.js';

/** Every place that names a declaration, within the regulation's own files. */
export class PerkadaReferencesProvider implements ReferencesProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    async findReferences(
        document: LangiumDocument,
        params: ReferenceParams,
        token?: Cancellation.CancellationToken,
    ): Promise<Location[]> {
        const step = stepsOf(this.services, token);
        const target = targetAt(document, params.position, this.services);
        if (!target) {
            const { includeDeclaration } = params.context;
            return (
                (await basisReferences(document, params.position, includeDeclaration, this.services, step)) ??
                []
            );
        }
        const occurrences = await occurrencesOf(target.node, document, this.services, step);
        return occurrences
            .filter((occurrence) => params.context.includeDeclaration || !occurrence.declares)
            .map(({ document: { uri }, cst }) => ({ uri: uri.toString(), range: cst.range }));
    }
}
