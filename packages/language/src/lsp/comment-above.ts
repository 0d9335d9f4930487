import { type AstNode, AstUtils } from 'langium';

/**
 * What the drafter wrote about a declaration: the comment that stands directly above its provision, without
 * an empty line between. Undefined where there is none.
 */
export function commentAbove(node: AstNode): string | undefined {
    const document = AstUtils.getDocument(node);
    const lines = document.textDocument.getText().split(/\r?\n/);
    const line = firstLineOf(node, lines);
    if (line === undefined) return undefined;
    const comment: string[] = [];
    let at = line - 1;
    if (/\*\/\s*$/.test(lines[at] ?? '')) {
        for (; at >= 0; at--) {
            comment.unshift(lines[at]!);
            if (/^\s*\/\*/.test(lines[at]!)) break;
            // A comment that begins behind a provision belongs to that provision.
            if (lines[at]!.includes('/*')) return undefined;
        }
    } else {
        for (; /^\s*\/\//.test(lines[at] ?? ''); at--) comment.unshift(lines[at]!);
    }
    const words = comment
        .map((text) => text.replace(/^\s*(?:\/\*+|\/\/+|\*(?!\/))?\s?/, '').replace(/\s*\*\/\s*$/, ''))
        .filter((text) => !/^#(end)?region/.test(text));
    const text = words.join('\n').trim();
    return text === '' ? undefined : text;
}

/** The line on which the provision of a declaration begins; undefined where it begins behind something else. */
function firstLineOf(node: AstNode, lines: readonly string[]): number | undefined {
    for (let current: AstNode | undefined = node; current; current = current.$container) {
        const start = current.$cstNode?.range.start;
        if (!start) return undefined;
        if (lines[start.line]!.slice(0, start.character).trim() === '') return start.line;
    }
    return undefined;
}
