import {
    type AstNode,
    AstUtils,
    CstUtils,
    GrammarUtils,
    type LangiumDocument,
    type LeafCstNode,
} from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';

/** Blocks and comments of several lines fold, comments of one line each and regions too; the closing brace stays in sight. */
export class PerkadaFoldingProvider implements FoldingRangeProvider {
    getFoldingRanges(document: LangiumDocument, _params: FoldingRangeParams): FoldingRange[] {
        const root = document.parseResult.value;
        const folds: FoldingRange[] = [];
        for (const node of AstUtils.streamAst(root)) {
            const fold = block(node);
            if (fold) folds.push(fold);
        }
        if (root.$cstNode) folds.push(...comments(CstUtils.flattenCst(root.$cstNode)));
        folds.push(...regions(document.textDocument.getText().split(/\r?\n/)));
        return folds;
    }
}

/** What the drafter folds himself, between `// #region` and `// #endregion`. */
function regions(lines: readonly string[]): FoldingRange[] {
    const folds: FoldingRange[] = [];
    const open: number[] = [];
    for (const [line, text] of lines.entries()) {
        if (/^\s*\/\/\s*#region\b/.test(text)) open.push(line);
        const startLine = /^\s*\/\/\s*#endregion\b/.test(text) ? open.pop() : undefined;
        if (startLine !== undefined) folds.push({ startLine, endLine: line, kind: FoldingRangeKind.Region });
    }
    return folds;
}

function comments(leaves: Iterable<LeafCstNode>): FoldingRange[] {
    const folds: FoldingRange[] = [];
    let run: { startLine: number; endLine: number } | undefined;
    const finish = () => {
        if (run && run.endLine > run.startLine) folds.push({ ...run, kind: FoldingRangeKind.Comment });
        run = undefined;
    };
    let lastLine = -1;
    for (const leaf of leaves) {
        if (leaf.hidden && leaf.text.trim() === '') continue;
        const { start, end } = leaf.range;
        const alone = start.line > lastLine;
        lastLine = end.line;
        if (leaf.hidden && leaf.text.startsWith('/*')) {
            finish();
            if (end.line > start.line)
                folds.push({ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Comment });
        } else if (leaf.hidden && alone && !/^\/\/\s*#(end)?region\b/.test(leaf.text)) {
            if (run && start.line === run.endLine + 1) run.endLine = start.line;
            else {
                finish();
                run = { startLine: start.line, endLine: start.line };
            }
        } else if (!leaf.hidden) finish();
    }
    finish();
    return folds;
}

function block(node: AstNode): FoldingRange | undefined {
    const open = GrammarUtils.findNodeForKeyword(node.$cstNode, '{');
    const close = GrammarUtils.findNodeForKeyword(node.$cstNode, '}');
    if (!open || !close || close.range.start.line <= open.range.start.line + 1) return undefined;
    return { startLine: open.range.start.line, endLine: close.range.start.line - 1 };
}
