import { usesOfTerm } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import {
    type DocumentHighlight,
    DocumentHighlightKind,
    type DocumentHighlightParams,
} from 'vscode-languageserver';
import { handleOf, mentionsOf, type NaskahContext, rangeOfSpan, subjectAt } from './context.js';

/** A provision's mark (write) and every reference to it (read); a defined term where it is defined and used. */
export class NaskahHighlightProvider implements DocumentHighlightProvider {
    constructor(private readonly context: NaskahContext) {}

    getDocumentHighlight(document: LangiumDocument, params: DocumentHighlightParams): DocumentHighlight[] {
        const naskah = this.context.naskah(document);
        const subject = naskah && subjectAt(naskah, params.position);
        if (!naskah || !subject?.node || subject.on === 'kata') return [];
        if (subject.on === 'istilah')
            return usesOfTerm(naskah, subject.use.definition).map(({ span, defines }) => ({
                range: rangeOfSpan(naskah, span),
                kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
            }));
        return [
            { range: rangeOfSpan(naskah, handleOf(subject.node)), kind: DocumentHighlightKind.Write },
            ...mentionsOf(naskah, subject.node).map((span) => ({
                range: rangeOfSpan(naskah, span),
                kind: DocumentHighlightKind.Read,
            })),
        ];
    }
}
