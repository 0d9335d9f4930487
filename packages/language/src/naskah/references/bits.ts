/** Words that are known by where they stand are cut out of the text when they are asked for. */
import type { Bit, Span } from '@perkada/model';
import type { Columns } from '../reader/columns.js';
import { squeeze } from './cursor.js';

/** Two columns that hold the ends of a span; -1 in the first one stands for none. */
export function spanOf(rows: Columns, row: number, column: number): Span | undefined {
    const start = rows.get(row, column);
    return start < 0 ? undefined : { start, end: rows.get(row, column + 1) };
}

export function setSpan(rows: Columns, row: number, column: number, span: Span | undefined): void {
    rows.set(row, column, span === undefined ? -1 : span.start);
    rows.set(row, column + 1, span === undefined ? -1 : span.end);
}

/** The words of a stretch of a node's lines as one text with single spaces, as `Cursor.bit` gives them. */
export function wordsOf(text: string, lines: readonly Span[], { start, end }: Span): string {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines[middle]!.start <= start) low = middle;
        else high = middle - 1;
    }
    const first = lines[low];
    if (first === undefined || end <= first.end) return squeeze(text.slice(start, end));
    let words = text.slice(start, first.end);
    for (let i = low + 1; i < lines.length && lines[i]!.start <= end; i++) {
        const part = text.slice(lines[i]!.start, Math.min(end, lines[i]!.end));
        words += words.endsWith('-') ? part : ` ${part}`;
    }
    return squeeze(words);
}

export function bitOf(text: string, lines: readonly Span[], span: Span | undefined): Bit | undefined {
    return span === undefined ? undefined : { text: wordsOf(text, lines, span), span };
}

/** A bit without white space inside, exactly as it is written. */
export function wordOf(text: string, span: Span | undefined): Bit | undefined {
    return span === undefined ? undefined : { text: text.slice(span.start, span.end), span };
}
