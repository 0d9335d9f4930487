/** What stands before a reference and introduces it: "Ketentuan sebagaimana dimaksud dalam". */
import type { Bit } from '@perkada/model';
import type { WrittenChain } from './chain.js';
import type { Cursor } from './cursor.js';

const CLOSE = 0x29;

/** The words by themselves: what is kept of a text is one string for all its places. */
const wordMap = (words: readonly string[]) => new Map(words.map((word) => [word, word]));
const PREPOSITIONS = wordMap([
    'dalam',
    'pada',
    'dari',
    'di',
    'oleh',
    'dengan',
    'untuk',
    'kepada',
    'terhadap',
    'atas',
    'menurut',
    'antara',
]);
const VERBS = wordMap([
    'dimaksud',
    'dimaksudkan',
    'diatur',
    'tercantum',
    'disebut',
    'disebutkan',
    'ditetapkan',
    'tersebut',
    'ditentukan',
]);
const LEADS = wordMap(['ketentuan', 'berdasarkan', 'melanggar', 'memenuhi', 'menurut', 'sesuai']);
const PHRASES = wordMap([...VERBS.keys()].map((verb) => `sebagaimana ${verb}`));

/** Preposition, introducing words and the named matter, which stand before the chain. */
export function lookBack(cursor: Cursor, chain: WrittenChain): void {
    const { text } = cursor;
    let word = cursor.wordBefore(chain.startLine, chain.start);
    if (word === undefined) return;
    let name = text.slice(word.start, word.end).toLowerCase();
    const preposition = PREPOSITIONS.get(name);
    if (preposition !== undefined) {
        chain.preposition = { text: preposition, span: { start: word.start, end: word.end } };
        word = cursor.wordBefore(word.line, word.start);
        if (word === undefined) return;
        name = text.slice(word.start, word.end).toLowerCase();
    }
    if (!VERBS.has(name) && name !== 'sebagaimana') {
        const lead = LEADS.get(name);
        if (lead !== undefined) chain.phrase = { text: lead, span: { start: word.start, end: word.end } };
        return;
    }
    const last = word;
    let first = word;
    if (VERBS.has(name)) {
        const before = cursor.wordBefore(word.line, word.start);
        if (before !== undefined && text.slice(before.start, before.end).toLowerCase() === 'sebagaimana')
            first = before;
    }
    const phrase = cursor.bit(first.line, first.start, last.line, last.end);
    chain.phrase = { text: PHRASES.get(phrase.text) ?? phrase.text, span: phrase.span };
    if (first !== last || name === 'sebagaimana')
        chain.matter = matterBefore(cursor, first.line, first.start);
}

const MATTER = 200;

/** The words before "sebagaimana", back to the last sign or the beginning of the node. */
function matterBefore(cursor: Cursor, line: number, at: number): Bit | undefined {
    const { text } = cursor;
    let startLine = line;
    let start = at;
    let length = 0;
    scan: while (length < MATTER) {
        const from = cursor.spans[startLine]!.start;
        while (start > from) {
            const code = text.charCodeAt(start - 1);
            if (
                code === 0x2c ||
                code === 0x3b ||
                code === 0x3a ||
                (code === 0x2e && length > 0) ||
                code === CLOSE
            )
                break scan;
            start--;
            if (++length >= MATTER) break scan;
        }
        if (startLine === 0) break;
        startLine--;
        start = cursor.spans[startLine]!.end;
    }
    while (startLine < line && start >= cursor.spans[startLine]!.end) {
        startLine++;
        start = cursor.spans[startLine]!.start;
    }
    let end = at;
    while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
    while (start < end && text.charCodeAt(start) <= 0x20) start++;
    if (startLine === line && end <= start) return undefined;
    const bit = cursor.bit(startLine, start, line, Math.max(end, cursor.spans[line]!.start));
    return bit.text === '' ? undefined : bit;
}
