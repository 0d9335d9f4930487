import type { Place, Position } from '../text/place.js';
import type { Naskah, NaskahNode, NodeIndex, Span } from './types.js';

/** The line (zero-based) on which an offset stands. Offsets outside the text count as its ends. */
export function lineAt(naskah: Naskah, offset: number): number {
    const { starts, count } = naskah.lines;
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
    }
    return low;
}

/** The position of an offset as editors count. */
export function positionAt(naskah: Naskah, offset: number): Position {
    const inside = Math.max(0, Math.min(offset, naskah.text.length));
    const line = lineAt(naskah, inside);
    return { line, character: inside - naskah.lines.starts[line]! };
}

/** The offset of a position; a character behind the line's end counts as its end, likewise a line. */
export function offsetAt(naskah: Naskah, position: Position): number {
    const { starts, count } = naskah.lines;
    if (position.line < 0) return 0;
    if (position.line >= count) return naskah.text.length;
    const end = position.line + 1 < count ? starts[position.line + 1]! - 1 : naskah.text.length;
    const start = starts[position.line]!;
    return Math.max(start, Math.min(start + position.character, Math.max(start, end)));
}

/** Where a span stands, for findings and editors. */
export function placeOf(naskah: Naskah, span: Span): Place {
    return { uri: naskah.uri, start: positionAt(naskah, span.start), end: positionAt(naskah, span.end) };
}

/** The words of a span as written, line breaks included. */
export function textOf(naskah: Naskah, span: Span): string {
    return naskah.text.slice(span.start, span.end);
}

/** The node's number as written ("(2)" gives `2`), or empty. */
export function writtenNumber(naskah: Naskah, node: NaskahNode): string {
    return node.numberSpan === undefined ? '' : textOf(naskah, node.numberSpan);
}

/** The heading of a node in one line, empty if it has none. */
export function headingOf(naskah: Naskah, node: NaskahNode): string {
    return node.heading.map((span) => textOf(naskah, span)).join(' ');
}

/** The node's own words in one line, its children left out. For words with offsets see `flowOf`. */
export function ownText(naskah: Naskah, node: NaskahNode): string {
    return node.text.map((span) => textOf(naskah, span)).join(' ');
}

/** The node's own words joined by single spaces, with the way back from there into the text. */
export interface TextFlow {
    readonly text: string;
    /** The offset in the naskah of a character of `text`; the end of `text` gives the end of the last line. */
    offsetOf(character: number): number;
    /** The span in the naskah of a stretch of `text`; it may run over lines. */
    spanOf(start: number, end: number): Span;
}

/** The words of several lines as one line, each character traceable. Take `node.text` or any spans. */
export function flowOf(naskah: Naskah, spans: readonly Span[]): TextFlow {
    let text = '';
    const begins: number[] = [];
    for (const span of spans) {
        if (text !== '') text += ' ';
        begins.push(text.length);
        text += textOf(naskah, span);
    }
    const offsetOf = (character: number): number => {
        let low = 0;
        let high = begins.length - 1;
        if (high < 0) return 0;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (begins[middle]! <= character) low = middle;
            else high = middle - 1;
        }
        const span = spans[low]!;
        return Math.min(span.start + (character - begins[low]!), span.end);
    };
    return {
        text,
        offsetOf,
        spanOf: (start, end) => ({
            start: offsetOf(start),
            end: end <= start ? offsetOf(start) : offsetOf(end - 1) + 1,
        }),
    };
}

/** The node of an index, or undefined for -1. */
export function nodeAt(naskah: Naskah, index: NodeIndex): NaskahNode | undefined {
    return naskah.nodes[index];
}

/** The children of a node as nodes. */
export function childrenOf(naskah: Naskah, node: NaskahNode): NaskahNode[] {
    return node.children.map((index) => naskah.nodes[index]!);
}

/** The enclosing node of one of these kinds, the node itself included. */
export function enclosing(
    naskah: Naskah,
    index: NodeIndex,
    ...kinds: readonly NaskahNode['kind'][]
): NaskahNode | undefined {
    for (let node = naskah.nodes[index]; node !== undefined; node = naskah.nodes[node.parent]) {
        if (kinds.includes(node.kind)) return node;
    }
    return undefined;
}
