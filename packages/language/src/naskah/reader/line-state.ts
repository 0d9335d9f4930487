import { isAllCaps, isDigit, isLetter, lastWordStart, skipBlank, trimEnd } from './chars.js';
import {
    type ScannedHeading,
    scanBab,
    scanBagian,
    scanLampiran,
    scanParagraf,
    scanPasal,
} from './headings.js';
import { cutLines, type LineTable } from './lines.js';
import { emptyMark, isMarkOnly, Mark, scanMark } from './marks.js';
import {
    announcesPage,
    isCatchword,
    isPageBreak,
    isPageNumber,
    isTornCatchword,
    isWordless,
    repeatedHeader,
    SHORTEST_CATCHWORD,
} from './noise.js';
import type { FoundSection } from './sections.js';
import { type Draft, Tree } from './tree.js';

export type Part = 'judul' | 'konsiderans' | 'batang' | 'penutup' | 'lampiran' | 'penjelasan';

/** After these words a line that looks like a mark goes on with a reference. */
const NUMBER_WORDS = new Set(
    'ayat pasal huruf angka nomor tahun bab lampiran paragraf romawi butir'.split(' '),
);
/** After these words a line that looks like a heading goes on with the sentence. */
const OPEN_WORDS = new Set('dalam pada dari dengan ketentuan antara terhadap atas oleh'.split(' '));
const PAGE_WORDS = ['HALAMAN ', 'Halaman ', 'halaman ', 'PAGE ', 'Page ', 'page '];
const JOINING_WORDS = new Set(['dan', 'atau', 'serta', 'dan/atau']);

/**
 * The lowest layer of the outline reader: the lines, where the reader is, what the line before was,
 * and which lines are no words of the regulation. The layers above: `DivisionReader` (headings),
 * `PartReader` (the parts of a regulation), `OutlineReader` (items and words).
 */
export abstract class LineState {
    readonly tree = new Tree();
    readonly torn: boolean;
    /** The text may name its pages ("=== HALAMAN 4 ==="), so that catchwords before these count. */
    private readonly paged: boolean;
    readonly mark = emptyMark();
    amending = false;
    protected readonly table: LineTable;
    protected readonly owner: Int32Array;
    protected readonly damage: Uint8Array;
    protected readonly heading: ScannedHeading = {
        kind: 'bab',
        numberStart: 0,
        numberEnd: 0,
        ordinal: 0,
        suffix: '',
        roman: false,
        rest: 0,
    };
    protected readonly section: FoundSection = { section: 'agar', wordEnd: 0, rest: 0 };
    protected part: Part = 'judul';
    protected strip = 0;
    protected line = 0;
    /** The heading that still takes lines, or undefined. */
    protected openHeading: Draft | undefined;
    /** The last line of words: where it starts and ends. */
    protected prevFrom = 0;
    prevTo = 0;
    blankBefore = 0;
    protected blankFrom = 0;
    protected lastTorn = -1;
    tornPending = false;
    protected tail = false;

    constructor(readonly text: string) {
        this.table = cutLines(text);
        this.owner = new Int32Array(this.table.count);
        this.damage = new Uint8Array(this.table.count);
        this.torn = this.countTorn() >= 3;
        for (const { start, end } of this.table.joinedLines)
            this.tree.damage('baris-tergabung', start, end, 0);
        this.paged = PAGE_WORDS.some((word) => text.includes(word));
    }

    /** How many lines hold nothing but a mark and follow another such line. */
    protected countTorn(): number {
        const { stripCount, stripStart, stripEnd } = this.table;
        let torn = 0;
        let before = false;
        for (let i = 0; i < stripCount; i++) {
            const start = stripStart[i]!;
            const end = stripEnd[i]!;
            if (end - start > 10) {
                before = false;
                continue;
            }
            const from = skipBlank(this.text, start, end);
            if (from === end) continue;
            const only = isMarkOnly(this.text, from, trimEnd(this.text, from, end));
            if (only && before && !isPageNumber(this.text, from, trimEnd(this.text, from, end))) torn++;
            before = only;
        }
        return torn;
    }

    protected skipMarkup(from: number, end: number, to: number): number {
        this.tree.damage('markup', from, end, this.tree.top.index);
        return skipBlank(this.text, end, to);
    }

    /** The end of a tag such as `<s>` or `</b>` at `from`, or -1. */
    protected tagEnd(from: number, to: number): number {
        let at = from + 1;
        if (this.text.charCodeAt(at) === 0x2f) at++;
        const name = at;
        while (at < to && at - name < 8 && isLetter(this.text.charCodeAt(at))) at++;
        return at > name && this.text.charCodeAt(at) === 0x3e ? at + 1 : -1;
    }

    protected trimMarkup(from: number, to: number): number {
        const { text } = this;
        let end = to;
        for (;;) {
            const code = text.charCodeAt(end - 1);
            let cut = end;
            if ((code === 0x2a || code === 0x7e) && text.charCodeAt(end - 2) === code && end - 2 >= from)
                cut = end - 2;
            else if (code === 0x3e) {
                const open = text.lastIndexOf('<', end - 1);
                if (open >= from && end - open <= 10 && this.tagEnd(open, end) === end) cut = open;
            }
            if (cut === end) return end;
            this.tree.damage('markup', cut, end, this.tree.top.index);
            end = trimEnd(text, from, cut);
            if (end <= from) return from;
        }
    }

    /** Page numbers, catchwords, torn marks, remains of pictures: no words of the regulation. */
    protected isNoise(from: number, to: number): boolean {
        const { text, tree } = this;
        const node = tree.top.index;
        if (isPageBreak(text, from, to)) return this.drop('nomor-halaman', from, to, node);
        if (isWordless(text, from, to)) {
            const code = text.charCodeAt(from);
            if (code === 0x3a && to - from === 1) return this.drop('tanda-terlepas', from, to, node);
            return this.drop(this.part === 'lampiran' ? 'gambar' : 'derau', from, to, node);
        }
        if (this.part === 'judul') return false;
        if (this.paged && to - from < 48 && this.announcesNextPage(from, to))
            return this.drop('kata-penghubung', from, to, node);
        if (isMarkOnly(text, from, to) && !this.goesOn() && this.isTornMark(from, to)) {
            this.lastTorn = this.strip;
            const pasal = tree.depthOf('pasal');
            const holder =
                this.part === 'konsiderans' ? tree.top : pasal >= 0 ? tree.frame(pasal).node : tree.top;
            if (holder.kind === 'pasal') holder.damaged = true;
            this.tornPending = true;
            return this.drop('tanda-terlepas', from, to, holder.index);
        }
        if (isPageNumber(text, from, to)) return !this.goesOn() && this.drop('nomor-halaman', from, to, node);
        const header = repeatedHeader(text, from, to);
        if (header !== undefined && this.part !== 'penutup') return this.drop(header, from, to, node);
        if (to - from > 90) return false;
        const last = text.charCodeAt(to - 1);
        if (last === 0x2e || last === 0x2026 || isDigit(last)) {
            const next = this.peek(this.strip, 20, true);
            if (isCatchword(text, from, to, next.from, next.to))
                return this.drop('kata-penghubung', from, to, node);
        } else if (this.part === 'batang' && to - from < 49 && to - from >= SHORTEST_CATCHWORD) {
            const next = this.peek(this.strip, 3, true);
            if (next.strip > this.strip + 1 && isTornCatchword(text, from, to, next.from, next.to)) {
                return this.drop('kata-penghubung', from, to, node);
            }
        }
        if (this.part === 'lampiran' && this.isPictureText(from, to))
            return this.drop('gambar', from, to, node);
        return false;
    }

    /**
     * A catchword before a page break that the extraction marked: "(2) Penetapan", "e. bahwa . ." with a
     * dot on the next line, "(s)" as the rest of one.
     */
    protected announcesNextPage(from: number, to: number): boolean {
        const { text } = this;
        const { stripStart, stripEnd, stripCount } = this.table;
        let dots = 0;
        for (let i = this.strip + 1; i < stripCount && i < this.strip + 8; i++) {
            const end = stripEnd[i]!;
            const at = skipBlank(text, stripStart[i]!, end);
            if (at === end) continue;
            const stop = trimEnd(text, at, end);
            if (isPageBreak(text, at, stop)) {
                const line = text.slice(from, to);
                // Nothing but a mark, right before the break: torn off from its catchword.
                if (isMarkOnly(text, from, to)) return true;
                const ending = /[ .\u2026]*$/.exec(line)![0];
                dots += ending.split('.').length - 1 + (ending.includes('\u2026') ? 3 : 0);
                if (dots >= 3 || (dots === 2 && !line.endsWith('..') && !/\p{L}\.$/u.test(line))) return true;
                const next = this.peek(i, 20, true);
                let words = text.slice(next.from, next.to);
                if (isMarkOnly(text, next.from, next.to)) {
                    const more = this.peek(next.strip, 1, false);
                    words = `${words} ${text.slice(more.from, more.to)}`;
                }
                return announcesPage(line, words);
            }
            if (isWordless(text, at, stop)) dots += text.slice(at, stop).split('.').length - 1;
            else if (!isMarkOnly(text, at, stop)) return false;
        }
        return false;
    }

    protected drop(kind: Parameters<Tree['damage']>[0], from: number, to: number, node: number): true {
        this.tree.damage(kind, from, to, node);
        return true;
    }

    /** Boxes of an organisation chart: short lines in capitals that are neither heading nor item. */
    protected isPictureText(from: number, to: number): boolean {
        if (to - from > 44 || this.openHeading !== undefined || this.tree.top.kind === 'judul-lampiran')
            return false;
        if (this.tree.top.kind === 'tanda-tangan' || this.tree.top.kind === 'lampiran') return false;
        if (!isAllCaps(this.text, from, to) || this.text.charCodeAt(to - 1) === 0x2c) return false;
        if (scanMark(this.text, from, to, this.mark) || scanBab(this.text, from, to, this.heading))
            return false;
        return !scanLampiran(this.text, from, to, this.heading) && !this.text.startsWith('PENJELASAN', from);
    }

    /** A lone mark is torn if other lone marks stand beside it, or a heading follows. */
    protected isTornMark(from: number, to: number): boolean {
        if (!this.torn) return false;
        const { text } = this;
        if (this.lastTorn >= 0 && this.onlyBlankSince(this.lastTorn)) return true;
        if (!scanMark(text, from, to, this.mark)) return true;
        const next = this.peek(this.strip, 8, false);
        if (next.from >= next.to || isMarkOnly(text, next.from, next.to)) return true;
        const { heading } = this;
        return (
            scanPasal(text, next.from, next.to, heading) ||
            scanBagian(text, next.from, next.to, heading) ||
            scanBab(text, next.from, next.to, heading) ||
            scanParagraf(text, next.from, next.to, heading)
        );
    }

    protected onlyBlankSince(strip: number): boolean {
        for (let i = strip + 1; i < this.strip; i++) {
            const end = this.table.stripEnd[i]!;
            if (skipBlank(this.text, this.table.stripStart[i]!, end) < end) return false;
        }
        return true;
    }

    /**
     * The next line with words after a strip, at most `reach` such lines on. `past` passes over what
     * is no word of the regulation: page numbers, repeated headings, lone marks of a torn text.
     */
    protected peek(strip: number, reach: number, past: boolean): { from: number; to: number; strip: number } {
        const { text } = this;
        const { stripStart, stripEnd, stripCount } = this.table;
        let seen = 0;
        for (let i = strip + 1; i < stripCount && i < strip + 60; i++) {
            const end = stripEnd[i]!;
            const from = skipBlank(text, stripStart[i]!, end);
            if (from === end) continue;
            const to = trimEnd(text, from, end);
            if (++seen > reach) break;
            const noise =
                past &&
                to - from < 60 &&
                (isPageNumber(text, from, to) ||
                    isPageBreak(text, from, to) ||
                    isWordless(text, from, to) ||
                    repeatedHeader(text, from, to) !== undefined ||
                    (this.torn && isMarkOnly(text, from, to)));
            if (!noise) return { from, to, strip: i };
        }
        return { from: 0, to: 0, strip: stripCount };
    }

    /** Whether the last line of words ends inside a reference, so that this line goes on with it. */
    goesOn(heading = false): boolean {
        const { text, prevFrom, prevTo } = this;
        if (prevTo <= prevFrom || this.openHeading !== undefined) return false;
        if (!isLetter(text.charCodeAt(prevTo - 1))) return false;
        const start = lastWordStart(text, Math.max(prevFrom, prevTo - 14), prevTo);
        const word = text.slice(start, prevTo).toLowerCase();
        // "pasal demi pasal" waits for no number.
        if (
            word === 'pasal' &&
            text
                .slice(Math.max(prevFrom, start - 6), start)
                .trimEnd()
                .endsWith('demi')
        )
            return false;
        if (heading ? OPEN_WORDS.has(word) : NUMBER_WORDS.has(word)) return true;
        if (!JOINING_WORDS.has(word) || (!heading && this.mark.cls !== Mark.ayat)) return false;
        const before = trimEnd(text, prevFrom, start);
        if (before === prevFrom) return false;
        const code = text.charCodeAt(before - 1);
        return code !== 0x3b && code !== 0x2c && code !== 0x2f && code !== 0x2e;
    }

    protected endsSentence(to: number): boolean {
        const code = this.text.charCodeAt(to - 1);
        return code === 0x2e || code === 0x3b || code === 0x3a;
    }

    protected setPrev(from: number, to: number): void {
        this.prevFrom = from;
        this.prevTo = to;
    }
}
