import type { Fix } from '../../../check/finding.js';
import type { Naskah, NaskahNode, Span } from '../../types.js';
import { replaceFix } from './report.js';
import { judgeable, type Sequence } from './sequences.js';
import { flowOfNode } from './units.js';

/** The words that join the last two items. */
const joiners = ['dan/atau', 'dan', 'atau'];
/** Joining words as a scanner misreads or tears them. */
const misread: Readonly<Record<string, string>> = {
    'dan/ atau': 'dan/atau',
    'dan / atau': 'dan/atau',
    'dan /atau': 'dan/atau',
    'dan latau': 'dan/atau',
    'danf atau': 'dan/atau',
    clan: 'dan',
    darl: 'dan',
    'a tau': 'atau',
};

/** The end of an item: its words, the joining word, and the marks around it. */
export interface Ending {
    /** Where the words stop, joining word and the marks before it left out. */
    readonly words: number;
    readonly joiner?: string;
    /** The mark right after the words ("" if none), and the one after the joining word. */
    readonly mark: string;
    readonly after: string;
}

/** Takes the end of a text apart from behind, so that the time does not depend on what stands before. */
export function endingOf(text: string): Ending {
    let end = trimmed(text, text.length);
    let after = '';
    if (end > 0 && /[;,]/.test(text[end - 1]!)) {
        after = text[end - 1]!;
        end = trimmed(text, end - 1);
    }
    for (const word of [...Object.keys(misread), ...joiners]) {
        const start = end - word.length;
        const joiner = misread[word] ?? word;
        if (start < 1 || !text.startsWith(word, start) || !/[\s;,]/.test(text[start - 1]!)) continue;
        let words = trimmed(text, start);
        const mark = words > 0 && /[.,;:]/.test(text[words - 1]!) ? text[words - 1]! : '';
        if (mark !== '') words = trimmed(text, words - 1);
        return { words, joiner, mark, after };
    }
    const whole = trimmed(text, text.length);
    const mark = whole > 0 && /[.,;:]/.test(text[whole - 1]!) ? text[whole - 1]! : '';
    return { words: mark === '' ? whole : trimmed(text, whole - 1), mark, after: '' };
}

/** The offset behind the last character before `end` that is no space. */
function trimmed(text: string, end: number): number {
    let at = end;
    while (at > 0 && /\s/.test(text[at - 1]!)) at--;
    return at;
}

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

/** Puts `ending` in the place of the punctuation (and joining word, if `keepWord`) at the end of a node's words. */
export function endingFix(naskah: Naskah, node: NaskahNode, ending: string, keepWord = false): Fix {
    const last = lastSpan(naskah, node) ?? node.span;
    const text = naskah.text.slice(last.start, last.end);
    const { words, joiner } = endingOf(text);
    const tail = keepWord && joiner !== undefined ? ` ${joiner}` : '';
    const span = { start: last.start + words, end: last.start + trimmed(text, text.length) };
    return replaceFix(naskah, span, `${ending}${tail}`, 'akhiri', { baru: ending });
}
