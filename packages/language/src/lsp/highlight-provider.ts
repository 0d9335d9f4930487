import type { Cancellation, LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import {
    type DocumentHighlight,
    DocumentHighlightKind,
    type DocumentHighlightParams,
} from 'vscode-languageserver';
import type { PerkadaLspServices } from './lsp-services.js';
import { stepsOf } from './steps.js';
import { occurrencesOf, targetAt } from './target.js';

/** The same name elsewhere in the file: its declaration is a write, every use a read. */
export class PerkadaHighlightProvider implements DocumentHighlightProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    async getDocumentHighlight(
        document: LangiumDocument,
        params: DocumentHighlightParams,
        token?: Cancellation.CancellationToken,
    ): Promise<DocumentHighlight[]> {
        const step = stepsOf(this.services, token);
        const target = targetAt(document, params.position, this.services);
        if (!target) return [];
        const occurrences = await occurrencesOf(target.node, document, this.services, step);
        return occurrences
            .filter((occurrence) => occurrence.document === document)
            .map(({ cst, declares }) => ({
                range: cst.range,
                kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
            }));
    }
}
