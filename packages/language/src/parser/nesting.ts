import type { ParseResult } from 'langium';

/**
 * How many blocks may stand in one another. No regulation nests ten; a parser that recurses is lost,
 * for this text and every later one, when a text nests thousands.
 */
export const deepestNesting = 100;

/** The name under which a text that nests too deeply is reported among the lexer's errors. */
export const tooDeep = 'terlalu dalam';

/** Comments, labels and braces, in which a brace inside a comment or label does not count. */
const relevant = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|"[^"\r\n]*"?|[{}]/g;

/** Where blocks nest deeper than is allowed: from the brace too many to its counterpart, or to the end. */
export function excessiveNesting(text: string): { readonly start: number; readonly end: number }[] {
    const found: { start: number; end: number }[] = [];
    let depth = 0;
    let start: number | undefined;
    for (const match of text.matchAll(relevant)) {
        if (match[0] === '{') {
            depth++;
            if (depth > deepestNesting && start === undefined) start = match.index;
        } else if (match[0] === '}') {
            if (start !== undefined && depth <= deepestNesting + 1) {
                found.push({ start, end: match.index + 1 });
                start = undefined;
            }
            depth = Math.max(0, depth - 1);
        }
    }
    if (start !== undefined) found.push({ start, end: text.length });
    return found;
}

/** The text with these parts made blank; every other character keeps its place. */
function blanked(text: string, parts: readonly { start: number; end: number }[]): string {
    let result = text;
    for (const { start, end } of parts)
        result =
            result.slice(0, start) + result.slice(start, end).replace(/[^\r\n]/g, ' ') + result.slice(end);
    return result;
}

/** Reads a text past its blocks that nest too deeply, and reports where they are among the lexer's errors. */
export function readPastDeepBlocks<T>(
    input: string,
    parse: (text: string) => ParseResult<T>,
): ParseResult<T> {
    const deep = excessiveNesting(input);
    if (deep.length === 0) return parse(input);
    const result = parse(blanked(input, deep));
    for (const { start } of deep) {
        const before = input.slice(0, start);
        const line = before.split('\n').length;
        const column = start - before.lastIndexOf('\n');
        result.lexerErrors.push({ offset: start, length: 1, line, column, message: tooDeep });
    }
    return result;
}
