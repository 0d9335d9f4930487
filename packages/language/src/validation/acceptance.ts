import type { Finding, TextChange } from '@perkada/model';
import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarUtils, type LangiumDocument } from 'langium';

/**
 * Where a finding can be accepted: the words `diterima "code": ""` behind the provision in which it
 * stands, with the reason left for the drafter. Until he writes one the finding stays. Undefined where
 * nothing around the finding can carry an acceptance.
 */
export function acceptance(document: LangiumDocument, finding: Finding): TextChange | undefined {
    const root = document.parseResult.value.$cstNode;
    if (!root || finding.place.uri !== document.uri.toString()) return undefined;
    const start = document.textDocument.offsetAt(finding.place.start);
    const end = document.textDocument.offsetAt(finding.place.end);
    const leaf = CstUtils.findLeafNodeAtOffset(root, start);
    for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
        const cst = node.$cstNode;
        if (!cst || cst.offset > start || cst.end < end || !canAccept(node)) continue;
        const at = document.textDocument.positionAt(endOfClauses(node, cst));
        return {
            place: { uri: finding.place.uri, start: at, end: at },
            newText: ` diterima "${finding.code}": ""`,
        };
    }
    return undefined;
}

function canAccept(node: AstNode): boolean {
    return Array.isArray((node as { diterima?: unknown }).diterima);
}

/** The end of the basis and whatever stands with it; else before the brace or semicolon of the provision. */
function endOfClauses(node: AstNode, cst: CstNode): number {
    const clauses = ['menyimpang', 'dasar', 'diterima'].flatMap((property) =>
        GrammarUtils.findNodesForProperty(cst, property),
    );
    const last = clauses
        .filter(
            (item) =>
                item.astNode === node ||
                AstUtils.hasContainerOfType(item.astNode, (it): it is AstNode => it === node),
        )
        .at(-1);
    if (last) return last.end;
    const own = ['{', ';'].flatMap((word) => GrammarUtils.findNodeForKeyword(cst, word) ?? []);
    const [first] = own.sort((a, b) => a.offset - b.offset);
    const before = cst.text.slice(0, first ? first.offset - cst.offset : cst.text.length);
    return cst.offset + before.trimEnd().length;
}
