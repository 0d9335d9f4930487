/**
 * The outline of a regulation, read line by line. The reader never fails: a line that opens nothing
 * belongs to the node that is open. What a list item's mark means is decided by `items.ts`.
 */
import { toOrdinal } from '@perkada/model';
import {
    isAllCaps,
    isBlank,
    isBullet,
    isDash,
    isDigit,
    isLetter,
    isLower,
    isUpper,
    lastWordStart,
    skipBlank,
    trimEnd,
} from './chars.js';
import { type ScannedHeading, scanBab, scanBagian, scanElucidated, scanLampiran, scanParagraf, scanPasal } from './headings.js';
import { type ItemContext, isLostItem, ordersChange, placeItem, placeLostItem } from './items.js';
import { cutLines, type LineTable } from './lines.js';
import { emptyMark, isMarkOnly, Mark, scanMark } from './marks.js';
import { isCatchword, isPageNumber, isTornCatchword, isWordless, repeatedHeader } from './noise.js';
import { type FoundSection, scanSection } from './sections.js';
import { type Draft, Tree } from './tree.js';

export interface Outline {
    readonly table: LineTable;
    readonly owner: Int32Array;
    readonly damage: Uint8Array;
    readonly tree: Tree;
    readonly amending: boolean;
    /** The columns of marks were torn off from their words in this text. */
    readonly torn: boolean;
}

type Part = 'judul' | 'konsiderans' | 'batang' | 'penutup' | 'lampiran' | 'penjelasan';

/** After these words a line that looks like a mark goes on with a reference. */
const NUMBER_WORDS = new Set('ayat pasal huruf angka nomor tahun bab lampiran paragraf romawi butir'.split(' '));
/** After these words a line that looks like a heading goes on with the sentence. */
const OPEN_WORDS = new Set('dalam pada dari dengan ketentuan antara terhadap atas oleh'.split(' '));
const JOINING_WORDS = new Set(['dan', 'atau', 'serta', 'dan/atau']);
const HEADING_LINES = 8;

export function readOutline(text: string): Outline {
    return new OutlineReader(text).read();
}

class OutlineReader implements ItemContext {
    readonly tree = new Tree();
    readonly torn: boolean;
    readonly mark = emptyMark();
    amending = false;
    private readonly table: LineTable;
    private readonly owner: Int32Array;
    private readonly damage: Uint8Array;
    private readonly heading: ScannedHeading = {
        kind: 'bab',
        numberStart: 0,
        numberEnd: 0,
        ordinal: 0,
        suffix: '',
        roman: false,
        rest: 0,
    };
    private readonly section: FoundSection = { section: 'agar', wordEnd: 0, rest: 0 };
    private part: Part = 'judul';
    private strip = 0;
    private line = 0;
    /** The heading that still takes lines, or undefined. */
    private openHeading: Draft | undefined;
    /** The last line of words: where it starts and ends. */
    private prevFrom = 0;
    prevTo = 0;
    blankBefore = 0;
    private blankFrom = 0;
    private lastTorn = -1;
    tornPending = false;
    private tail = false;

    constructor(readonly text: string) {
        this.table = cutLines(text);
        this.owner = new Int32Array(this.table.count);
        this.damage = new Uint8Array(this.table.count);
        this.torn = this.countTorn() >= 3;
    }

    /** How many lines hold nothing but a mark and follow another such line. */
    private countTorn(): number {
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

    read(): Outline {
        const { text, table, tree } = this;
        tree.open('naskah', 0);
        for (this.strip = 0; this.strip < table.stripCount; this.strip++) {
            const end = table.stripEnd[this.strip]!;
            const from = skipBlank(text, table.stripStart[this.strip]!, end);
            this.line = table.stripLine[this.strip]!;
            const first = this.strip === 0 || table.stripLine[this.strip - 1] !== this.line;
            if (from === end) {
                if (this.blankBefore++ === 0) this.blankFrom = table.stripStart[this.strip]!;
            } else if (this.readLine(from, trimEnd(text, from, end))) {
                this.damage[this.line] = 0;
            } else if (first) this.damage[this.line] = 1;
            this.owner[this.line] = tree.top.index;
        }
        tree.lastEnd = Math.max(tree.lastEnd, trimEnd(text, 0, text.length));
        tree.closeTo(-1);
        if (this.torn) doubtGaps(tree.nodes);
        return { table, owner: this.owner, damage: this.damage, tree, amending: this.amending, torn: this.torn };
    }

    /** Reads one line without the blanks around it. False if the whole line is damage of the source. */
    private readLine(lineFrom: number, lineTo: number): boolean {
        const { text } = this;
        let from = lineFrom;
        let to = lineTo;
        if (to - from < 120 && this.isNoise(from, to)) return false;
        // What a converter or an editor put before and after the words.
        let dash = -1;
        for (;;) {
            const code = text.charCodeAt(from);
            if ((isDash(code) || isBullet(code)) && from + 1 < to && isBlank(text.charCodeAt(from + 1)) && dash < 0) {
                dash = from;
                from = skipBlank(text, from + 1, to);
            } else if (code === 0x2a && text.charCodeAt(from + 1) === 0x2a) from = this.skipMarkup(from, from + 2, to);
            else if (code === 0x7e && text.charCodeAt(from + 1) === 0x7e) from = this.skipMarkup(from, from + 2, to);
            else if (code === 0x23) {
                let at = from;
                while (at < to && text.charCodeAt(at) === 0x23) at++;
                if (at - from > 6 || !isBlank(text.charCodeAt(at))) break;
                from = this.skipMarkup(from, at, to);
            } else if (code === 0x3c) {
                const tag = this.tagEnd(from, to);
                if (tag < 0) break;
                from = this.skipMarkup(from, tag, to);
            } else break;
            if (from >= to) return false;
        }
        to = this.trimMarkup(from, to);
        if (from >= to) return false;
        if (dash >= 0) this.tree.damage('tanda-hubung', dash, dash + 1, this.tree.top.index);

        const done =
            this.readSection(from, to) ||
            this.readHeading(from, to) ||
            this.readMark(from, to) ||
            this.readWords(from, to, dash >= 0);
        if (!done) return false;
        this.prevFrom = from;
        this.prevTo = to;
        this.blankBefore = 0;
        return true;
    }

    private skipMarkup(from: number, end: number, to: number): number {
        this.tree.damage('markup', from, end, this.tree.top.index);
        return skipBlank(this.text, end, to);
    }

    /** The end of a tag such as `<s>` or `</b>` at `from`, or -1. */
    private tagEnd(from: number, to: number): number {
        let at = from + 1;
        if (this.text.charCodeAt(at) === 0x2f) at++;
        const name = at;
        while (at < to && at - name < 8 && isLetter(this.text.charCodeAt(at))) at++;
        return at > name && this.text.charCodeAt(at) === 0x3e ? at + 1 : -1;
    }

    private trimMarkup(from: number, to: number): number {
        const { text } = this;
        let end = to;
        for (;;) {
            const code = text.charCodeAt(end - 1);
            let cut = end;
            if ((code === 0x2a || code === 0x7e) && text.charCodeAt(end - 2) === code && end - 2 >= from) cut = end - 2;
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
    private isNoise(from: number, to: number): boolean {
        const { text, tree } = this;
        const node = tree.top.index;
        if (isWordless(text, from, to)) {
            const code = text.charCodeAt(from);
            if (code === 0x3a && to - from === 1) return this.part !== 'konsiderans' && this.drop('derau', from, to, node);
            return this.drop(this.part === 'lampiran' ? 'gambar' : 'derau', from, to, node);
        }
        if (this.part === 'judul') return false;
        if (isMarkOnly(text, from, to) && !this.goesOn() && this.isTornMark(from, to)) {
            this.lastTorn = this.strip;
            const pasal = tree.depthOf('pasal');
            const holder = this.part === 'konsiderans' ? tree.top : pasal >= 0 ? tree.frame(pasal).node : tree.top;
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
            const next = this.peek(this.strip, 5);
            if (isCatchword(text, from, to, next.from, next.to)) return this.drop('kata-penghubung', from, to, node);
        } else if (this.part === 'batang' && to - from < 49) {
            const next = this.peek(this.strip, 3);
            if (next.strip > this.strip + 1 && isTornCatchword(text, from, to, next.from, next.to)) {
                return this.drop('kata-penghubung', from, to, node);
            }
        }
        if (this.part === 'lampiran' && this.isPictureText(from, to)) return this.drop('gambar', from, to, node);
        return false;
    }

    private drop(kind: Parameters<Tree['damage']>[0], from: number, to: number, node: number): true {
        this.tree.damage(kind, from, to, node);
        return true;
    }

    /** Boxes of an organisation chart: short lines in capitals that are neither heading nor item. */
    private isPictureText(from: number, to: number): boolean {
        if (to - from > 44 || this.openHeading !== undefined || this.tree.top.kind === 'judul-lampiran') return false;
        if (this.tree.top.kind === 'tanda-tangan' || this.tree.top.kind === 'lampiran') return false;
        if (!isAllCaps(this.text, from, to) || this.text.charCodeAt(to - 1) === 0x2c) return false;
        if (scanMark(this.text, from, to, this.mark) || scanBab(this.text, from, to, this.heading)) return false;
        return !scanLampiran(this.text, from, to, this.heading) && !this.text.startsWith('PENJELASAN', from);
    }

    /** A lone mark is torn if other lone marks stand beside it, or a heading follows. */
    private isTornMark(from: number, to: number): boolean {
        if (!this.torn) return false;
        const { text } = this;
        if (this.lastTorn >= 0 && this.onlyBlankSince(this.lastTorn)) return true;
        if (!scanMark(text, from, to, this.mark)) return true;
        const next = this.peek(this.strip, 8);
        if (next.from >= next.to || isMarkOnly(text, next.from, next.to)) return true;
        const { heading } = this;
        return (
            scanPasal(text, next.from, next.to, heading) ||
            scanBagian(text, next.from, next.to, heading) ||
            scanBab(text, next.from, next.to, heading) ||
            scanParagraf(text, next.from, next.to, heading)
        );
    }

    private onlyBlankSince(strip: number): boolean {
        for (let i = strip + 1; i < this.strip; i++) {
            const end = this.table.stripEnd[i]!;
            if (skipBlank(this.text, this.table.stripStart[i]!, end) < end) return false;
        }
        return true;
    }

    /** The next line with words after a strip, at most `reach` such lines on; page numbers are passed over. */
    private peek(strip: number, reach: number): { from: number; to: number; strip: number } {
        const { stripStart, stripEnd, stripCount } = this.table;
        let seen = 0;
        for (let i = strip + 1; i < stripCount && i < strip + 40; i++) {
            const end = stripEnd[i]!;
            const from = skipBlank(this.text, stripStart[i]!, end);
            if (from === end) continue;
            const to = trimEnd(this.text, from, end);
            if (++seen > reach) break;
            if (this.torn || (!isPageNumber(this.text, from, to) && repeatedHeader(this.text, from, to) === undefined)) {
                return { from, to, strip: i };
            }
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
        if (NUMBER_WORDS.has(word)) return true;
        if (heading && OPEN_WORDS.has(word)) return true;
        if (!JOINING_WORDS.has(word) || (!heading && this.mark.cls !== Mark.ayat)) return false;
        const before = trimEnd(text, prevFrom, start);
        if (before === prevFrom) return false;
        const code = text.charCodeAt(before - 1);
        return code !== 0x3b && code !== 0x2c && code !== 0x2f && code !== 0x2e;
    }

    private readSection(from: number, to: number): boolean {
        const { text, tree, section } = this;
        if (this.part === 'lampiran' && this.readAnnexSigning(from, to)) return true;
        if (scanLampiran(text, from, to, this.heading) && this.opensAnnex(from, to)) {
            this.openAnnex(from);
            return true;
        }
        if (!scanSection(text, from, to, section)) return false;
        switch (section.section) {
            case 'rahmat':
                if (this.part !== 'judul') return false;
                this.openPart('pembukaan', from);
                this.part = 'konsiderans';
                tree.addText(tree.top, from, to);
                return true;
            case 'menimbang':
            case 'mengingat':
            case 'memperhatikan':
            case 'memutuskan':
            case 'menetapkan': {
                if (this.part !== 'judul' && this.part !== 'konsiderans') return false;
                this.part = 'konsiderans';
                const opening = tree.depthOf('pembukaan');
                if (opening >= 0) tree.closeTo(opening);
                else this.openPart('pembukaan', from);
                const node = tree.open(section.section, from);
                tree.setMark(node, from, section.wordEnd, 0, 0);
                this.setPrev(from, section.wordEnd);
                if (section.rest < to && !this.readMark(section.rest, to)) tree.addText(node, section.rest, to);
                return true;
            }
            case 'agar':
            case 'ditetapkan':
            case 'diundangkan':
                if (this.part === 'judul' || this.part === 'konsiderans') return false;
                if (this.part === 'batang') {
                    tree.closeTo(0);
                    tree.open('penutup', from);
                    this.part = 'penutup';
                } else if (this.part !== 'penutup') return false;
                tree.closeTo(1);
                this.openHeading = undefined;
                if (section.section !== 'agar') tree.open('tanda-tangan', from);
                tree.addText(tree.top, from, to);
                return true;
            case 'berita':
                if (this.part === 'penutup') {
                    tree.closeTo(1);
                    tree.open('berita', from);
                    tree.addText(tree.top, from, to);
                    this.tail = true;
                    return true;
                }
                return false;
            case 'penjelasan':
                if (this.part === 'judul' || this.part === 'konsiderans') return false;
                if (this.part === 'lampiran' && section.rest === to && this.peekCaps() === false) return false;
                tree.closeTo(0);
                tree.setMark(tree.open('penjelasan', from), from, section.wordEnd, 0, 0);
                this.openHeading = undefined;
                if (section.rest < to) tree.addHeading(tree.top, section.rest, to);
                this.part = 'penjelasan';
                this.tail = false;
                this.openHeading = tree.top;
                return true;
        }
    }

    private peekCaps(): boolean {
        const next = this.peek(this.strip, 1);
        return this.text.startsWith('ATAS', next.from);
    }

    private openPart(kind: 'judul' | 'pembukaan' | 'batang-tubuh', from: number): Draft {
        this.tree.closeTo(0);
        this.openHeading = undefined;
        return this.tree.open(kind, from);
    }

    private opensAnnex(from: number, to: number): boolean {
        if (this.part === 'judul' || this.part === 'konsiderans') return false;
        const capitals = isAllCaps(this.text, from, to);
        if (this.part === 'batang' || this.part === 'penjelasan') return capitals && !this.goesOn(true);
        return capitals || this.heading.rest === to;
    }

    private openAnnex(from: number): void {
        const { tree, heading, text } = this;
        const { numberStart, numberEnd, ordinal, rest } = heading;
        tree.closeTo(0);
        const node = tree.open('lampiran', from);
        const markEnd = numberEnd > numberStart ? numberEnd : from + 8;
        tree.setMark(node, from, markEnd, numberStart, numberEnd);
        node.number = text.slice(numberStart, numberEnd);
        node.ordinal = ordinal;
        node.system = node.number === '' ? 'none' : 'roman';
        node.form = 'judul';
        const block = tree.open('judul-lampiran', rest);
        const end = this.table.stripEnd[this.strip]!;
        if (rest < trimEnd(text, rest, end)) tree.addText(block, rest, trimEnd(text, rest, end));
        this.part = 'lampiran';
        this.openHeading = undefined;
        this.tail = false;
    }

    /** The signing block at the end of an annex: an office in capitals, ending in a comma. */
    private readAnnexSigning(from: number, to: number): boolean {
        const { text, tree } = this;
        if (to - from > 70 || text.charCodeAt(to - 1) !== 0x2c) return false;
        if (tree.depth < 1 || tree.top.kind === 'judul-lampiran') return false;
        let at = from;
        const dot = text.indexOf('.', from);
        if (dot > from && dot - from <= 4) at = skipBlank(text, dot + 1, to);
        if (!/^(BUPATI|WALI ?KOTA|GUBERNUR|MENTERI|PRESIDEN|KEPALA|SEKRETARIS|DIREKTUR|KETUA)\b/.test(text.slice(at, at + 12))) {
            return false;
        }
        if (!isAllCaps(text, at, to)) return false;
        tree.closeTo(1);
        tree.addText(tree.open('tanda-tangan', from), from, to);
        this.openHeading = undefined;
        return true;
    }

    private readHeading(from: number, to: number): boolean {
        const { text, heading } = this;
        if (this.part === 'penutup' || this.tree.top.kind === 'tanda-tangan') return false;
        let at = from;
        const code = text.charCodeAt(at);
        if (code === 0x22 || code === 0x201c || code === 0x201d || code === 0x27) at++;
        switch (text.charCodeAt(at)) {
            case 0x42: // B
                if (scanBab(text, at, to, heading)) return !this.goesOn(true) && this.openDivision('bab', at, to);
                if (!scanBagian(text, at, to, heading)) return false;
                return !this.goesOn(true) && this.inBody() && this.openDivision('bagian', at, to);
            case 0x50: // P
                if (scanPasal(text, at, to, heading)) return !this.goesOn(true) && this.openDivision('pasal', at, to);
                if (!scanParagraf(text, at, to, heading)) return false;
                return !this.goesOn(true) && this.inBody() && this.openDivision('paragraf', at, to);
            case 0x41: // A
            case 0x48: // H
                return this.part === 'penjelasan' && scanElucidated(text, at, to, heading) && this.openElucidated(at, to);
            default:
                return false;
        }
    }

    private inBody(): boolean {
        return this.part === 'batang' || this.part === 'lampiran' || this.part === 'penjelasan';
    }

    private openDivision(kind: 'bab' | 'bagian' | 'paragraf' | 'pasal', from: number, to: number): boolean {
        const { tree, heading } = this;
        const block = tree.depthOf('judul-lampiran');
        if (block >= 0) tree.closeTo(block - 1);
        if (this.part === 'judul' || this.part === 'konsiderans') {
            // In the considerations "Pasal 5" may stand alone on a line of a citation.
            if (kind === 'bagian' || kind === 'paragraf') return false;
            this.openPart('batang-tubuh', from);
            this.part = 'batang';
        }
        const { numberStart, numberEnd, ordinal, suffix, roman, rest } = heading;
        if (kind === 'pasal' && roman && this.part === 'batang') this.amending = true;
        this.enterOrLeaveQuotation(kind, ordinal, roman, from);
        const misplaced = this.isMisplaced(kind);
        if (!misplaced) this.closeFor(kind);
        const node = tree.open(kind, from);
        node.form = 'judul';
        node.ordinal = ordinal;
        node.suffix = suffix;
        node.system = kind === 'bagian' ? 'ordinal' : roman ? 'roman' : 'arabic';
        tree.setMark(node, from, numberEnd, numberStart, numberEnd);
        node.number = this.numberOf(kind, numberStart, numberEnd, ordinal);
        if (kind !== 'pasal' && rest < to) {
            tree.addHeading(node, rest, to);
            tree.damage('judul-tergabung', from, to, node.index);
        }
        if (kind === 'pasal') {
            this.openHeading = undefined;
            node.damaged = this.tornPending;
            this.tornPending = false;
        } else this.openHeading = node;
        if (misplaced) {
            tree.closeTo(tree.depth - 1);
            // Its heading's lines go to the division, what follows them to the pasal around it.
        }
        return true;
    }

    private numberOf(kind: string, start: number, end: number, ordinal: number): string {
        const written = this.text.slice(start, end);
        if (kind === 'bagian') return /^pertama$/i.test(written) ? 'Pertama' : toOrdinal(ordinal);
        return written.replace(/^0+(?=\d)/, '');
    }

    /** "Bagian Kesatu" right after an empty "Pasal 19": the order is wrong, and what follows is the pasal's. */
    private isMisplaced(kind: string): boolean {
        const { top } = this.tree;
        return (kind === 'bagian' || kind === 'paragraf') && top.kind === 'pasal' && top.text.length === 0 && top.children.length === 0;
    }

    private closeFor(kind: 'bab' | 'bagian' | 'paragraf' | 'pasal'): void {
        const { tree } = this;
        const base = this.baseDepth();
        const allowed = kind === 'bab' ? [] : kind === 'bagian' ? ['bab'] : kind === 'paragraf' ? ['bab', 'bagian'] : ['bab', 'bagian', 'paragraf'];
        let depth = tree.depth;
        while (depth > base && !allowed.includes(tree.frame(depth).node.kind)) depth--;
        if (kind === 'pasal' && this.part === 'lampiran' && depth === base) {
            // A pasal inside an annex without BAB stands at its outer level.
            tree.closeTo(base);
            return;
        }
        tree.closeTo(depth);
    }

    /** The depth of the node that divisions open in: the body, an annex, the elucidation, a quotation. */
    baseDepth(): number {
        const { tree } = this;
        for (let depth = tree.depth; depth > 0; depth--) {
            const { kind } = tree.frame(depth).node;
            if (kind === 'kutipan' || kind === 'batang-tubuh' || kind === 'lampiran' || kind === 'penjelasan') return depth;
        }
        return 0;
    }

    /** Definitions whose heading is lost: opens the body with an inferred BAB I and Pasal 1. */
    openLostBody(from: number): void {
        const { tree } = this;
        const body = this.openPart('batang-tubuh', from);
        const bab = tree.open('bab', from);
        const pasal = tree.open('pasal', from);
        for (const node of [bab, pasal]) {
            node.ordinal = 1;
            node.number = node === bab ? 'I' : '1';
            node.system = node === bab ? 'roman' : 'arabic';
            node.form = 'judul';
            node.implied = true;
            node.damaged = true;
        }
        body.damaged = true;
        tree.damage('baris-hilang', Math.min(this.blankFrom, from), from, body.index, 'bab:I');
        this.part = 'batang';
    }

    /** Divisions inside an order to change another act are quoted from it. */
    private enterOrLeaveQuotation(kind: string, ordinal: number, roman: boolean, from: number): void {
        const { tree } = this;
        if (this.part !== 'batang') return;
        const quoted = tree.depthOf('kutipan');
        const outer = this.outerPasal(quoted);
        if (outer < 0) return;
        const pasal = tree.frame(outer).node;
        if (quoted < 0) {
            if (kind === 'pasal' && roman === (pasal.system === 'roman') && pasal.system === 'roman') return;
            if (ordersChange(this, tree.top)) tree.open('kutipan', from);
            return;
        }
        if (kind !== 'pasal') return;
        const leaves =
            pasal.system === 'roman' ? roman : ordinal === pasal.ordinal + 1 && this.lastQuoted !== ordinal - 1;
        if (leaves) {
            tree.closeTo(outer - 1);
            return;
        }
        this.lastQuoted = ordinal;
    }

    private lastQuoted = -1;

    private outerPasal(quoted: number): number {
        const { tree } = this;
        let depth = quoted < 0 ? tree.depth : quoted;
        while (depth > 0 && tree.frame(depth).node.kind !== 'pasal') depth--;
        return depth > 0 ? depth : -1;
    }

    private openElucidated(from: number, to: number): boolean {
        const { tree, heading, text } = this;
        const kind = heading.kind as 'ayat' | 'huruf' | 'angka';
        const order = { pasal: 0, ayat: 1, huruf: 2, angka: 3 } as Record<string, number>;
        const pasal = tree.depthOf('pasal');
        if (pasal < 0) return false;
        let depth = tree.depth;
        while (depth > pasal && (order[tree.frame(depth).node.kind] ?? 9) >= order[kind]!) depth--;
        tree.closeTo(depth);
        const node = tree.open(kind, from);
        node.form = 'judul';
        node.number = text.slice(heading.numberStart, heading.numberEnd);
        node.ordinal = heading.ordinal;
        node.suffix = heading.suffix;
        node.system = kind === 'huruf' ? 'letter' : 'arabic';
        tree.setMark(node, from, to, heading.numberStart, heading.numberEnd);
        this.openHeading = undefined;
        return true;
    }

    private readMark(from: number, to: number): boolean {
        const { text, mark, tree } = this;
        if (this.part === 'judul' || this.part === 'penutup' || tree.top.kind === 'tanda-tangan') return false;
        if (this.part === 'konsiderans') {
            const { kind } = tree.top;
            if (kind === 'pembukaan' || kind === 'memutuskan' || kind === 'menetapkan') return false;
            if (text.charCodeAt(from) === 0x3a) from = skipBlank(text, from + 1, to);
            if (!scanMark(text, from, to, mark)) return false;
            if (mark.cls !== Mark.letterDot && mark.cls !== Mark.numberDot) return false;
            if (this.isLostDefinition(to)) this.openLostBody(from);
        } else if (!scanMark(text, from, to, mark)) return false;
        if (this.goesOn()) return false;
        if (this.part !== 'lampiran' && this.part !== 'penjelasan') {
            if (mark.cls === Mark.compound) return false;
            // In the body a capital letter opens no list: "A. Rahman" is a name, "I." a misread "1.".
            if ((mark.cls === Mark.capitalDot || mark.cls === Mark.romanDot) && !this.startsBodyList()) return false;
        }
        const block = tree.depthOf('judul-lampiran');
        if (block >= 0) tree.closeTo(block - 1);
        const node = placeItem(this, from, to);
        if (node === undefined) return false;
        this.openHeading = undefined;
        if (mark.rest < to) {
            if (isHeadingItem(text, mark.cls, mark.rest, to)) tree.addHeading(node, mark.rest, to);
            else tree.addText(node, mark.rest, to);
        }
        return true;
    }

    private startsBodyList(): boolean {
        return this.text.charCodeAt(this.prevTo - 1) === 0x3a || this.tree.frame(this.tree.depth).cls === this.mark.cls;
    }

    /** "7. X adalah …" under Mengingat, after a gap in the numbers: the pages between are lost. */
    private isLostDefinition(to: number): boolean {
        const { tree, mark, text } = this;
        if (mark.cls !== Mark.numberDot || this.blankBefore === 0) return false;
        const depth = tree.depthOf('mengingat');
        if (depth < 0) return false;
        const words = text.slice(mark.rest, Math.min(to, mark.rest + 200));
        if (/^(Undang|Peraturan|Keputusan|Pasal|Ketetapan|Instruksi|Qanun)/.test(words)) return false;
        return tree.frame(depth).last[Mark.numberDot]! + 1 !== mark.ordinal && / (adalah|yang selanjutnya) /.test(words);
    }

    private readWords(from: number, to: number, dash: boolean): boolean {
        const { tree, text } = this;
        if (this.tail && tree.depth >= 1 && /^PARAF/.test(text.slice(from, from + 6))) this.tailNoise = true;
        if (this.tail && this.tailNoise) {
            tree.damage('derau', from, to, tree.top.index);
            return false;
        }
        if (tree.depth === 0) {
            if (this.part === 'judul') tree.open('judul', from);
            else tree.open('batang-tubuh', from);
        }
        const heading = this.openHeading;
        if (heading !== undefined) {
            if (this.continuesHeading(heading, from, to, dash)) {
                tree.addHeading(heading, from, to);
                return true;
            }
            this.openHeading = undefined;
        }
        this.tornPending = false;
        if (tree.top.kind === 'judul-lampiran' && !this.continuesAnnexBlock(from, to)) tree.closeTo(tree.depth - 1);
        if (this.part === 'konsiderans' || this.part === 'batang' || this.part === 'lampiran') {
            if (isLostItem(this, from, to, dash)) {
                tree.addText(placeLostItem(this, from), from, to);
                return true;
            }
            this.returnToList(from, dash);
        }
        const { top } = tree;
        if (this.blankBefore > 0 && top.text.length > 0 && this.isNormative() && this.breaksOff()) {
            tree.damage('kalimat-terputus', this.prevTo, from, top.index);
        }
        tree.addText(top, from, to);
        return true;
    }

    private tailNoise = false;

    private isNormative(): boolean {
        const { kind } = this.tree.top;
        return kind === 'pasal' || kind === 'ayat' || kind === 'huruf' || kind === 'angka' || kind === 'butir';
    }

    /** Whether the last line ends where no sentence or item can end. */
    private breaksOff(): boolean {
        const code = this.text.charCodeAt(this.prevTo - 1);
        return code !== 0x2e && code !== 0x3b && code !== 0x3a;
    }

    private continuesHeading(node: Draft, from: number, to: number, dash: boolean): boolean {
        const lines = node.heading.length;
        if (lines >= HEADING_LINES) return false;
        if (node.kind === 'penjelasan') return isAllCaps(this.text, from, to);
        if (lines > 0 && dash) return false;
        if (node.kind === 'bab' && lines > 0 && !isAllCaps(this.text, from, to)) return this.blankBefore === 0 && this.part === 'batang' && !this.endsSentence(to);
        if (lines > 0 && this.blankBefore > 0 && this.part !== 'batang') return isAllCaps(this.text, from, to);
        return !this.endsSentence(to) || (lines === 0 && to - from < 80 && this.part === 'batang');
    }

    private endsSentence(to: number): boolean {
        const code = this.text.charCodeAt(to - 1);
        return code === 0x2e || code === 0x3b || code === 0x3a;
    }

    /** The block at an annex' head is in capitals and ends before its own outline begins. */
    private continuesAnnexBlock(from: number, to: number): boolean {
        const block = this.tree.top;
        if (block.text.length >= 24) return false;
        if (isAllCaps(this.text, from, to)) return true;
        // Headings in small letters exist: kind, number and name of the regulation.
        return /^(Peraturan|Nomor|Tentang|Tanggal|Keputusan|Undang)/i.test(this.text.slice(from, from + 10)) && to - from < 90;
    }

    /** Words after a finished item belong to what the list belongs to ("… dicabut dan dinyatakan …"). */
    private returnToList(from: number, dash: boolean): void {
        const { tree, text } = this;
        const frame = tree.frame(tree.depth);
        if (frame.cls === Mark.none || frame.node.text.length === 0) return;
        if (frame.cls === Mark.ayat && this.part !== 'lampiran') return;
        const last = text.charCodeAt(this.prevTo - 1);
        const first = text.charCodeAt(from);
        const cancels = text.startsWith('dicabut', from) || text.startsWith('dihapus', from);
        if (dash && !cancels) return;
        const finished = last === 0x3b && !isLower(first) ? this.part !== 'konsiderans' : last === 0x3b;
        const paragraph = this.part === 'lampiran' && !this.torn && last === 0x2e && this.blankBefore > 0 && isUpper(first);
        if (!finished && !paragraph && !(cancels && (last === 0x2c || last === 0x3b || last === 0x2e))) return;
        const { cls } = frame;
        let depth = tree.depth;
        if (cancels) while (depth > 0 && tree.frame(depth).cls !== Mark.none && tree.frame(depth).cls !== Mark.ayat) depth--;
        else while (depth > 0 && tree.frame(depth).cls === cls) depth--;
        tree.closeTo(depth);
    }

    private setPrev(from: number, to: number): void {
        this.prevFrom = from;
        this.prevTo = to;
    }

    /** Whether a further line before the next heading starts with a dash and has no mark. */
    moreLostItems(): boolean {
        const { text, table, heading } = this;
        for (let i = this.strip + 1; i < table.stripCount && i < this.strip + 60; i++) {
            const end = table.stripEnd[i]!;
            const from = skipBlank(text, table.stripStart[i]!, end);
            if (from === end) continue;
            if (scanPasal(text, from, end, heading) || scanBab(text, from, end, heading)) return false;
            if (!isDash(text.charCodeAt(from)) || !isBlank(text.charCodeAt(from + 1))) continue;
            const words = skipBlank(text, from + 1, end);
            if (isUpper(text.charCodeAt(words)) && !scanMark(text, words, end, this.mark)) return true;
        }
        return false;
    }

    get inAnnex(): boolean {
        return this.part === 'lampiran';
    }

    get inConsiderations(): boolean {
        return this.part === 'konsiderans';
    }
}

/** In a text whose marks are torn off, a list with a gap and every outline of an annex is uncertain. */
function doubtGaps(nodes: readonly Draft[]): void {
    for (const node of nodes) {
        const annex = nodes[node.scope]!.kind === 'lampiran';
        if (annex && node.children.length > 0) node.damaged = true;
        const last = new Map<string, number>();
        for (const index of node.children) {
            const child = nodes[index]!;
            if (child.ordinal === 0) continue;
            const list = `${child.kind} ${child.form}`;
            if (child.ordinal !== (last.get(list) ?? 0) + 1 && child.form !== 'judul') node.damaged = true;
            last.set(list, child.ordinal);
        }
    }
}

/** Capital and roman items of annexes carry a name, not a sentence. */
function isHeadingItem(text: string, cls: number, from: number, to: number): boolean {
    if (cls !== Mark.capitalDot && cls !== Mark.romanDot && cls !== Mark.compound) return false;
    if (to - from > 160) return false;
    const last = text.charCodeAt(to - 1);
    return last !== 0x2e && last !== 0x3b && last !== 0x3a && last !== 0x2c;
}
