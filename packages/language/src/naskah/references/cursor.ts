import type { Bit, Span } from '@perkada/model';
import { isBlank, isLetter, isWordChar } from '../reader/chars.js';
import { Column } from '../reader/node-columns.js';
import type { NodeStore } from '../reader/node-store.js';

/**
 * Walks through the words of a node, whose lines are separate spans. The gap between two lines
 * counts as a blank, so that what runs over a line break reads as one.
 */
export class Cursor {
    /** Where the lines begin and end, and how many there are. */
    private starts = new Int32Array(64);
    private ends = new Int32Array(64);
    lines = 0;
    /** Index of the line and the offset in it. */
    line = 0;
    at = 0;

    constructor(readonly text: string) {}

    start(spans: readonly Span[]): void {
        this.makeRoom(spans.length);
        for (const [index, span] of spans.entries()) {
            this.starts[index] = span.start;
            this.ends[index] = span.end;
        }
        this.begin(spans.length);
    }

    /** As `start`, with a node's own words. */
    startNode(store: NodeStore, node: number): void {
        const count = store.get(node, Column.textCount);
        this.makeRoom(count);
        let span = store.get(node, Column.text);
        for (let i = 0; i < count; i++) {
            this.starts[i] = store.spans.start(span);
            this.ends[i] = store.spans.end(span);
            span = store.spans.next(span);
        }
        this.begin(count);
    }

    private makeRoom(lines: number): void {
        if (lines <= this.starts.length) return;
        this.starts = new Int32Array(lines * 2);
        this.ends = new Int32Array(lines * 2);
    }

    private begin(lines: number): void {
        this.lines = lines;
        this.line = 0;
        this.at = lines > 0 ? this.starts[0]! : 0;
    }

    startOf(line: number): number {
        return this.starts[line]!;
    }

    endOf(line: number): number {
        return this.ends[line]!;
    }

    /** End of the current line. */
    get end(): number {
        return this.ends[this.line]!;
    }

    /** Passes blanks and line ends. False at the end of the words. */
    blank(): boolean {
        for (;;) {
            const { end } = this;
            while (this.at < end && isBlank(this.text.charCodeAt(this.at))) this.at++;
            if (this.at < end) return true;
            if (this.line + 1 >= this.lines) return false;
            this.line++;
            this.at = this.starts[this.line]!;
        }
    }

    /** The code at the cursor, 0 at the line's end. */
    code(): number {
        return this.at < this.end ? this.text.charCodeAt(this.at) : 0;
    }

    /** Passes this word if it stands here (after blanks), without regard to capitals. Else stays. */
    word(word: string): boolean {
        const { line, at } = this;
        if (this.blank()) {
            const stop = this.at + word.length;
            if (
                stop <= this.end &&
                this.sameWord(word) &&
                (stop === this.end || !isWordChar(this.text.charCodeAt(stop)))
            ) {
                this.at = stop;
                return true;
            }
        }
        this.line = line;
        this.at = at;
        return false;
    }

    private sameWord(word: string): boolean {
        for (let i = 0; i < word.length; i++) {
            const code = this.text.charCodeAt(this.at + i);
            const wanted = word.charCodeAt(i);
            if (code !== wanted && (!isLetter(code) || (code | 0x20) !== wanted)) return false;
        }
        return true;
    }

    /** Passes this character if it stands here (after blanks). */
    char(code: number): boolean {
        const { line, at } = this;
        if (this.blank() && this.text.charCodeAt(this.at) === code) {
            this.at++;
            return true;
        }
        this.line = line;
        this.at = at;
        return false;
    }

    /** The word before an offset on a line, also on the line before; undefined if none or a sign stands between. */
    wordBefore(line: number, at: number): (Span & { readonly line: number }) | undefined {
        let index = line;
        let end = at;
        for (;;) {
            const from = this.starts[index]!;
            while (end > from && isBlank(this.text.charCodeAt(end - 1))) end--;
            if (end > from) {
                let start = end;
                while (start > from && isLetter(this.text.charCodeAt(start - 1))) start--;
                return start === end ? undefined : { start, end, line: index };
            }
            if (index === 0) return undefined;
            index--;
            end = this.ends[index]!;
        }
    }

    /** The words from an offset on one line to an offset on another as one text with single spaces. */
    bit(startLine: number, start: number, endLine: number, end: number): Bit {
        if (startLine === endLine)
            return { text: squeeze(this.text.slice(start, end)), span: { start, end } };
        let words = this.text.slice(start, this.ends[startLine]!);
        for (let i = startLine + 1; i <= endLine; i++) {
            const part = this.text.slice(this.starts[i]!, i === endLine ? end : this.ends[i]!);
            words += words.endsWith('-') ? part : ` ${part}`;
        }
        return { text: squeeze(words), span: { start, end } };
    }
}

/** A run of white space that is no single space: a long text keeps most of its spaces as they are. */
const RUN = /\s{2,}|[^\S ]/g;

/** White space runs become single spaces. */
export function squeeze(text: string): string {
    // Most words have single spaces already; then nothing is copied.
    let before = 0x20;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if ((code <= 0x20 && (code !== 0x20 || before === 0x20)) || code === 0xa0)
            return text.replace(RUN, ' ').trim();
        before = code;
    }
    return before === 0x20 ? text.trim() : text;
}
