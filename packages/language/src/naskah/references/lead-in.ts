/** What stands before a reference and introduces it: "Ketentuan sebagaimana dimaksud dalam". */
import type { Span } from '@perkada/model';
import { isBlank } from '../reader/chars.js';
import type { WrittenChain } from './chain.js';
import type { Cursor } from './cursor.js';

const CLOSE = 0x29;

const PREPOSITIONS = new Set(
    'dalam pada dari di oleh dengan untuk kepada terhadap atas menurut antara'.split(' '),
);
const VERBS = new Set(
    'dimaksud dimaksudkan diatur tercantum disebut disebutkan ditetapkan tersebut ditentukan'.split(' '),
);
const LEADS = new Set('ketentuan berdasarkan melanggar memenuhi menurut sesuai'.split(' '));

/** Preposition, introducing words and the named matter, which stand before the chain. */
export function lookBack(cursor: Cursor, chain: WrittenChain): void {
    const { text } = cursor;
    let word = cursor.wordBefore(chain.startLine, chain.start);
    if (word === undefined) return;
    let name = text.slice(word.start, word.end).toLowerCase();
    if (PREPOSITIONS.has(name)) {
        chain.preposition = word;
        word = cursor.wordBefore(word.line, word.start);
        if (word === undefined) return;
        name = text.slice(word.start, word.end).toLowerCase();
    }
    if (!VERBS.has(name) && name !== 'sebagaimana') {
        if (LEADS.has(name)) {
            chain.phrase = word;
            chain.leads = true;
        }
        return;
    }
    const last = word;
    let first = word;
    if (VERBS.has(name)) {
        const before = cursor.wordBefore(word.line, word.start);
        if (before !== undefined && text.slice(before.start, before.end).toLowerCase() === 'sebagaimana')
            first = before;
    }
    chain.phrase = { start: first.start, end: last.end };
    if (first !== last || name === 'sebagaimana')
        chain.matter = matterBefore(cursor, first.line, first.start);
}

const MATTER = 200;

/** The words before "sebagaimana", back to the last sign or the beginning of the node. */
function matterBefore(cursor: Cursor, line: number, at: number): Span | undefined {
    const { text } = cursor;
    let startLine = line;
    let start = at;
    let length = 0;
    scan: while (length < MATTER) {
        const from = cursor.startOf(startLine);
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
        start = cursor.endOf(startLine);
    }
    while (startLine < line && start >= cursor.endOf(startLine)) {
        startLine++;
        start = cursor.startOf(startLine);
    }
    let end = at;
    while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
    while (start < end && text.charCodeAt(start) <= 0x20) start++;
    if (startLine === line && end <= start) return undefined;
    end = Math.max(end, cursor.startOf(line));
    const readable = !isBlank(text.charCodeAt(start)) || cursor.bit(startLine, start, line, end).text !== '';
    return readable ? { start, end } : undefined;
}
