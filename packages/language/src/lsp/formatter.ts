import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
    DocumentFormattingParams,
    DocumentOnTypeFormattingOptions,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
    TextEdit,
} from 'vscode-languageserver';
import { formatEdits } from '../formatting/format.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { phrase } from './text/phrases.js';

/** Formatting of a file, a selection, and the line just finished. Only white space changes. */
export class PerkadaFormatter implements Formatter {
    constructor(private readonly services: PerkadaLspServices) {}

    formatDocument(document: LangiumDocument, _params: DocumentFormattingParams): TextEdit[] {
        const edits = this.edits(document);
        if (!edits) this.tellWhyNot();
        return edits ?? [];
    }

    formatDocumentRange(document: LangiumDocument, params: DocumentRangeFormattingParams): TextEdit[] {
        const edits = this.edits(document);
        if (!edits) this.tellWhyNot();
        const { start, end } = params.range;
        // A selection that ends before a line's first character does not mean that line.
        const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
        return (edits ?? []).filter(({ range }) => range.end.line >= start.line && range.end.line <= last);
    }

    formatDocumentOnType(document: LangiumDocument, params: DocumentOnTypeFormattingParams): TextEdit[] {
        const { line } = params.position;
        return (this.edits(document) ?? []).filter(({ range }) => range.end.line === line);
    }

    get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
        return { firstTriggerCharacter: ';', moreTriggerCharacter: ['}'] };
    }

    private edits(document: LangiumDocument): TextEdit[] | undefined {
        return formatEdits(document)?.map(({ offset, length, newText }) => ({
            range: {
                start: document.textDocument.positionAt(offset),
                end: document.textDocument.positionAt(offset + length),
            },
            newText,
        }));
    }

    private tellWhyNot(): void {
        const { language } = this.services.client.ClientSettings;
        void this.services.shared.lsp.Connection?.window.showWarningMessage(phrase('formatGalat', language));
    }
}
