/**
 * The text cut into lines as editors count them (LF, CRLF, CR), and into strips: a strip is a line,
 * or a part of one where a form feed ends a page inside it.
 */
export interface LineTable {
    readonly count: number;
    readonly starts: Int32Array;
    /** Number of strips, and of each: where it starts and ends (without the break) and its line. */
    readonly stripCount: number;
    readonly stripStart: Int32Array;
    readonly stripEnd: Int32Array;
    readonly stripLine: Int32Array;
}

export function cutLines(text: string): LineTable {
    return text.includes('\r') || text.includes('\f') ? cutAnyLines(text) : cutPlainLines(text);
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
    return { count, starts, stripCount: count, stripStart: starts, stripEnd, stripLine };
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
    };
}
