import type { Fix } from '../../../check/finding.js';
import type { Naskah, NaskahNode, Span } from '../../types.js';
import { replaceFix } from './report.js';
import { judgeable, type Sequence } from './sequences.js';
import { flowOfNode } from './units.js';

/** The word that joins the last two items. */
export const joinerPattern = /[;,]?\s+(dan\/atau|dan|atau)\s*[;,]?$/;

/** The lists of a text: huruf and angka that stand in one sequence, at least two of them. */
export function listsOf(naskah: Naskah): Sequence[] {
    return judgeable(naskah).filter((sequence) => {
        const kind = sequence.items[0]!.kind;
        return sequence.items.length >= 2 && (kind === 'huruf' || kind === 'angka');
    });
}

/** The words of a node before its first child: what announces a list. */
export function leadOf(naskah: Naskah, node: NaskahNode): string {
    const first = naskah.nodes[node.children[0] ?? -1];
    if (first === undefined) return flowOfNode(naskah, node).text;
    return node.text
        .filter((span) => span.end <= first.span.start)
        .map((span) => naskah.text.slice(span.start, span.end))
        .join(' ')
        .trim();
}

/** Whether the node's sentence goes on behind its last child ("dicabut dan dinyatakan …"). */
export function hasTail(naskah: Naskah, node: NaskahNode): boolean {
    const last = naskah.nodes[node.children.at(-1) ?? -1];
    if (last === undefined) return false;
    const tail = node.text.find((span) => span.start >= last.span.end);
    return tail !== undefined && /^\p{Ll}/u.test(naskah.text.slice(tail.start, tail.end));
}

/** The words with which a node ends, those of its last descendant if it has any. */
export function lastWordsOf(naskah: Naskah, node: NaskahNode): string {
    let deepest = node;
    while (deepest.children.length > 0) deepest = naskah.nodes[deepest.children.at(-1)!]!;
    return flowOfNode(naskah, deepest).text;
}

/** The last word of a node's own text, to mark where an ending is wrong. */
export function endOf(naskah: Naskah, node: NaskahNode): Span {
    const last = lastSpan(naskah, node);
    if (last === undefined) return { start: node.span.start, end: node.span.end };
    const text = naskah.text.slice(last.start, last.end).trimEnd();
    const word = text.lastIndexOf(' ') + 1;
    return { start: last.start + word, end: last.start + text.length };
}

/** The span of a node's words that stand before its first child, or the last one. */
function lastSpan(naskah: Naskah, node: NaskahNode): Span | undefined {
    const first = naskah.nodes[node.children[0] ?? -1];
    const spans = first === undefined ? node.text : node.text.filter((span) => span.end <= first.span.start);
    return spans.at(-1);
}

/** Puts `ending` in the place of the punctuation (and joining word, if `word`) at the end of a node's words. */
export function endingFix(naskah: Naskah, node: NaskahNode, ending: string, keepWord = false): Fix {
    const last = lastSpan(naskah, node) ?? node.span;
    const text = naskah.text.slice(last.start, last.end).trimEnd();
    let keep = text;
    let tail = '';
    const joiner = joinerPattern.exec(text);
    if (joiner !== null) {
        keep = text.slice(0, joiner.index);
        if (keepWord) tail = ` ${joiner[1]!}`;
    }
    keep = keep.replace(/[\s.,;:]+$/, '');
    const span = { start: last.start + keep.length, end: last.start + text.length };
    return replaceFix(naskah, span, `${ending}${tail}`, 'akhiri', { baru: ending });
}
