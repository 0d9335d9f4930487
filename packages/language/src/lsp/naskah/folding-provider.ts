import { lineAt } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import type { FoldingRange } from 'vscode-languageserver';
import type { NaskahContext } from './context.js';

/** Every division of more than one line folds under its first line. */
export class NaskahFoldingProvider implements FoldingRangeProvider {
    constructor(private readonly context: NaskahContext) {}

    getFoldingRanges(document: LangiumDocument): FoldingRange[] {
        const naskah = this.context.naskah(document);
        if (!naskah) return [];
        const folds = new Map<number, FoldingRange>();
        for (const node of naskah.nodes) {
            if (node.parent < 0) continue;
            const startLine = lineAt(naskah, node.span.start);
            const endLine = lineAt(naskah, node.span.end);
            // The outer one wins where several begin on a line; a node before its children.
            if (endLine > startLine && !folds.has(startLine)) folds.set(startLine, { startLine, endLine });
        }
        return [...folds.values()];
    }
}
