import type { TextChange } from '@perkada/model';

/** A further clause, which begins with its comma, stands right behind the one before it. */
function isClause({ place, newText }: TextChange): boolean {
    const { start, end } = place;
    return newText.startsWith(',') && start.line === end.line && start.character === end.character;
}

/** Words that stand only for the sake of what follows them. */
const leading = /(?:^|\s)(?:tembusan|dan|atau|dan\/atau)\s+$/;

/**
 * A change as it is made in the text. What a repair removes leaves nothing behind: the comma or joining
 * word before it, the statement that has nothing else in it, the line that would be blank. Changes that
 * put something in are made as they are.
 */
export function settled(text: string, change: TextChange): TextChange {
    if (change.newText !== '' && !isClause(change)) return change;
    const lines = text.split('\n');
    const starts = [0];
    for (const line of lines) starts.push(starts.at(-1)! + line.length + 1);
    const offset = (position: TextChange['place']['start']) => starts[position.line]! + position.character;
    const from = offset(change.place.start);
    const [start, end] = isClause(change)
        ? behindWords(text, from)
        : stretch(text, from, offset(change.place.end));
    const positionOf = (at: number) => {
        let line = 0;
        while (starts[line + 1]! <= at && line + 1 < lines.length) line++;
        return { line, character: at - starts[line]! };
    };
    const newText = isClause(change) ? change.newText.trimEnd() : '';
    return { newText, place: { ...change.place, start: positionOf(start), end: positionOf(end) } };
}

/** Behind the last word before an offset; where a comment stands between, at the offset itself. */
function behindWords(text: string, offset: number): readonly [number, number] {
    const before = text.slice(0, offset).trimEnd();
    const commented = before.slice(before.lastIndexOf('\n') + 1).includes('//');
    return commented ? [offset, offset] : [before.length, before.length];
}

function stretch(text: string, from: number, to: number): readonly [number, number] {
    let [start, end] = [from, to];
    const whole =
        text.slice(start, end).trimEnd().endsWith(';') || text.slice(start, end).trimEnd().endsWith('}');
    if (!whole) {
        const open = Math.max(...[';', '{', '}'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
        const before = text.slice(open, start);
        const after = /^\s*([,;]?)/.exec(text.slice(end))!;
        if (/^\s*\p{Ll}+\s+$/u.test(before) && after[1] === ';') {
            start = open + /^\s*/.exec(before)![0].length;
            end += after[0].length;
        } else if (/,\s*$/.test(before)) start -= /,\s*$/.exec(before)![0].length;
        else if (after[1] === ',') end += /^\s*,\s*/.exec(text.slice(end))![0].length;
        else if (leading.test(before)) start -= leading.exec(before)![0].trimStart().length;
    }
    return blank(text, start, end);
}

/** Lines that only held what is removed go with it; inside a line one space stays. */
function blank(text: string, start: number, end: number): readonly [number, number] {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const lineEnd = newline < 0 ? text.length : newline;
    const [head, tail] = [text.slice(lineStart, start), text.slice(end, lineEnd)];
    if (head.trim() === '' && tail.trim() === '') return [lineStart, newline < 0 ? lineEnd : newline + 1];
    if (head.trim() === '') {
        // The rest of a statement moves up behind what it belongs to.
        if (/^\s*[;,)]/.test(tail))
            return [start - trailing(text.slice(0, start)), end + /^\s*/.exec(tail)![0].length];
        return [start, end + /^\s*/.exec(tail)![0].length];
    }
    if (/^\s*(?:[;,)]|$)/.test(tail) || (/\s$/.test(head) && /^\s/.test(tail)))
        return [start - trailing(head), end];
    return [start, end];
}

function trailing(text: string): number {
    return text.length - text.trimEnd().length;
}
