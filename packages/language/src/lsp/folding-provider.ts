import { type AstNode, AstUtils, CstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';

/** Blocks and comments of several lines fold; the closing brace stays in sight. */
export class PerkadaFoldingProvider implements FoldingRangeProvider {
    getFoldingRanges(document: LangiumDocument, _params: FoldingRangeParams): FoldingRange[] {
        const root = document.parseResult.value;
        const folds: FoldingRange[] = [];
        for (const node of AstUtils.streamAst(root)) {
            const fold = block(node);
            if (fold) folds.push(fold);
        }
        if (root.$cstNode) {
            for (const leaf of CstUtils.flattenCst(root.$cstNode)) {
                const { start, end } = leaf.range;
                if (leaf.hidden && leaf.text.startsWith('/*') && end.line > start.line) {
                    folds.push({ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Comment });
                }
            }
        }
        return folds;
    }
}

function block(node: AstNode): FoldingRange | undefined {
    const open = GrammarUtils.findNodeForKeyword(node.$cstNode, '{');
    const close = GrammarUtils.findNodeForKeyword(node.$cstNode, '}');
    if (!open || !close || close.range.start.line <= open.range.start.line + 1) return undefined;
    return { startLine: open.range.start.line, endLine: close.range.start.line - 1 };
}
