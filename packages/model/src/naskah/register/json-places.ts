import type { Span } from '../types.js';

/** Where the members of a JSON list stand in its text; `error` is where it stops to be JSON, or -1. */
export interface JsonPlaces {
    readonly rows: readonly Span[];
    readonly error: number;
}

const TOKEN =
    /[ \t\r\n]*("(?:[^"\\\r\n]|\\.)*"|[[\]{},:]|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b)/y;

/** What may come next: a value, a key, a colon, a comma or closing bracket, nothing more. */
type Wanted = 'value' | 'key' | 'colon' | 'separator' | 'end';

/** Looks through a text that should be a JSON list. */
export function jsonPlaces(text: string): JsonPlaces {
    const rows: Span[] = [];
    const open: string[] = [];
    let wanted = 'value' as Wanted;
    let before = '';
    let rowStart = -1;
    TOKEN.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let at = TOKEN.lastIndex;
    const close = (end: number): Wanted => {
        if (open.length === 1) rows.push({ start: rowStart, end });
        return open.length === 0 ? 'end' : 'separator';
    };
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
        const token = match[1]!;
        const end = TOKEN.lastIndex;
        const start = end - token.length;
        const inside = open[open.length - 1];
        const closes = (token === ']' && inside === '[') || (token === '}' && inside === '{');
        if (closes && (wanted === 'separator' || before === inside)) {
            open.pop();
            wanted = close(end);
        } else if (wanted === 'separator' && token === ',') wanted = inside === '{' ? 'key' : 'value';
        else if (wanted === 'key' && token.startsWith('"')) wanted = 'colon';
        else if (wanted === 'colon' && token === ':') wanted = 'value';
        else if (wanted === 'value' && !/^[\]},:]$/.test(token)) {
            if (open.length === 1) rowStart = start;
            if (token === '{' || token === '[') {
                open.push(token);
                wanted = token === '{' ? 'key' : 'value';
            } else wanted = close(end);
        } else return { rows, error: start };
        before = token;
        at = end;
    }
    const rest = at + (/\S/.exec(text.slice(at))?.index ?? text.length - at);
    return { rows, error: wanted === 'end' && rest === text.length ? -1 : rest };
}
