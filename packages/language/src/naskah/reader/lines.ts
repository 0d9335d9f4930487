import type { Span } from '@perkada/model';
import { JoinedLines } from './joined-lines.js';

/**
 * The text cut into lines as editors count them (LF, CRLF, CR), and into strips: a strip is a line,
 * or a part of one where a form feed ends a page inside it, or where an extraction has joined lines.
 */
export interface LineTable {
    readonly count: number;
    readonly starts: Int32Array;
    /** Number of strips, and of each: where it starts and ends (without the break) and its line. */
    readonly stripCount: number;
    readonly stripStart: Int32Array;
    readonly stripEnd: Int32Array;
    readonly stripLine: Int32Array;
    /** The lines that hold several lines of the regulation, and were cut where these begin for certain. */
    readonly joinedLines: readonly Span[];
}

export function cutLines(text: string): LineTable {
    const table = text.includes('\r') || text.includes('\f') ? cutAnyLines(text) : cutPlainLines(text);
    return cutJoined(text, table);
}

/** Cuts the strips that hold several lines of the regulation. */
function cutJoined(text: string, table: LineTable): LineTable {
    const lines = new JoinedLines(text);
    const starts: number[] = [];
    const ends: number[] = [];
    const owners: number[] = [];
    const joinedLines: Span[] = [];
    let done = 0;
    for (let strip = 0; strip < table.stripCount; strip++) {
        const from = table.stripStart[strip]!;
        const to = table.stripEnd[strip]!;
        if (!lines.isJoined(from, to)) continue;
        for (; done < strip; done++) {
            starts.push(table.stripStart[done]!);
            ends.push(table.stripEnd[done]!);
            owners.push(table.stripLine[done]!);
        }
        joinedLines.push({ start: from, end: to });
        const cuts = lines.cuts(from, to);
        for (const [index, start] of [from, ...cuts].entries()) {
            starts.push(start);
            ends.push(cuts[index] ?? to);
            owners.push(table.stripLine[strip]!);
        }
        done = strip + 1;
    }
    if (done === 0) return table;
    for (; done < table.stripCount; done++) {
        starts.push(table.stripStart[done]!);
        ends.push(table.stripEnd[done]!);
        owners.push(table.stripLine[done]!);
    }
    return {
        ...table,
        stripCount: starts.length,
        stripStart: Int32Array.from(starts),
        stripEnd: Int32Array.from(ends),
        stripLine: Int32Array.from(owners),
        joinedLines,
    };
}

/** The usual text, with LF alone: strips and lines are the same. */
function cutPlainLines(text: string): LineTable {
    let starts = new Int32Array((text.length >> 5) + 16);
    let count = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (count === starts.length) {
            const larger = new Int32Array(starts.length * 2);
            larger.set(starts);
            starts = larger;
        }
        starts[count++] = at + 1;
    }
    starts = starts.slice(0, count);
    const stripEnd = new Int32Array(count);
    const stripLine = new Int32Array(count);
    for (let line = 0; line < count; line++) {
        stripEnd[line] = line + 1 < count ? starts[line + 1]! - 1 : text.length;
        stripLine[line] = line;
    }
    return { count, starts, stripCount: count, stripStart: starts, stripEnd, stripLine, joinedLines: [] };
}

function cutAnyLines(text: string): LineTable {
    const length = text.length;
    let size = 1;
    for (let at = 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code < 0x0e && code > 0x09) size++;
    }
    const starts = new Int32Array(size);
    const stripStart = new Int32Array(size);
    const stripEnd = new Int32Array(size);
    const stripLine = new Int32Array(size);
    let line = 0;
    let strip = 0;
    let from = 0;
    for (let at = 0; at <= length; at++) {
        const code = at < length ? text.charCodeAt(at) : 0x0a;
        if (code > 0x0d || code < 0x0a || code === 0x0b) continue;
        stripStart[strip] = from;
        stripEnd[strip] = at;
        stripLine[strip++] = line;
        if (at >= length) break;
        if (code === 0x0d && at + 1 < length && text.charCodeAt(at + 1) === 0x0a) at++;
        from = at + 1;
        if (code !== 0x0c) starts[++line] = from;
    }
    return {
        count: line + 1,
        starts: starts.slice(0, line + 1),
        stripCount: strip,
        stripStart,
        stripEnd,
        stripLine,
        joinedLines: [],
    };
}
