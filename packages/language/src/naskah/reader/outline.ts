import {
    isAllCaps,
    isBlank,
    isBullet,
    isDash,
    isLower,
    isUpper,
    skipBlank,
    trimEnd,
    wordAtAnyCase,
} from './chars.js';
import { isLostItem, placeItem, placeLostItem } from './items.js';
import type { LineTable } from './lines.js';
import { Mark, type MarkClass, scanMark } from './marks.js';
import { scanMisread } from './misread.js';
import { pageNumberEnd } from './noise.js';
import { PartReader } from './parts.js';
import type { Draft, Tree } from './tree.js';

export interface Outline {
    readonly table: LineTable;
    readonly owner: Int32Array;
    readonly damage: Uint8Array;
    readonly tree: Tree;
    readonly amending: boolean;
    /** The columns of marks were torn off from their words in this text. */
    readonly torn: boolean;
}

const HEADING_LINES = 8;

export function readOutline(text: string): Outline {
    return new OutlineReader(text).read();
}

class OutlineReader extends PartReader {
    /** See `Collector.kept`. */
    static readonly kept = new OutlineReader('');

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
        if (table.joinedLines.length > 0) doubtAll(tree);
        tree.store.seal();
        return {
            table,
            owner: this.owner,
            damage: this.damage,
            tree,
            amending: this.amending,
            torn: this.torn,
        };
    }

    /** Reads one line without the blanks around it. False if the whole line is damage of the source. */
    protected readLine(lineFrom: number, lineTo: number): boolean {
        const { text } = this;
        let from = lineFrom;
        let to = lineTo;
        if (to - from < 120 && this.isNoise(from, to)) return false;
        // What a converter or an editor put before and after the words.
        let dash = -1;
        for (;;) {
            const code = text.charCodeAt(from);
            if (
                (isDash(code) || isBullet(code)) &&
                from + 1 < to &&
                isBlank(text.charCodeAt(from + 1)) &&
                dash < 0
            ) {
                dash = from;
                from = skipBlank(text, from + 1, to);
            } else if (isDash(code) && dash < 0 && pageNumberEnd(text, from, to) > 0) {
                const words = pageNumberEnd(text, from, to);
                this.tree.damage('nomor-halaman', from, words, this.tree.top.index);
                from = words;
            } else if (code === 0x2a && text.charCodeAt(from + 1) === 0x2a)
                from = this.skipMarkup(from, from + 2, to);
            else if (code === 0x7e && text.charCodeAt(from + 1) === 0x7e)
                from = this.skipMarkup(from, from + 2, to);
            else if (code === 0x23) {
                let at = from;
                while (at < to && text.charCodeAt(at) === 0x23) at++;
                if (at - from > 6 || !isBlank(text.charCodeAt(at))) break;
                from = this.skipMarkup(from, at, to);
            } else if (code === 0x5b && /^\[M[a-z]+\]/i.test(text.slice(from, Math.min(to, from + 16)))) {
                from = this.skipMarkup(from, from + 1, to);
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

    protected readMark(from: number, to: number): boolean {
        const { text, mark, tree } = this;
        if (this.part === 'judul' || this.part === 'penutup' || tree.top.kind === 'tanda-tangan')
            return false;
        if (this.part === 'konsiderans') {
            const { kind } = tree.top;
            if (kind === 'pembukaan' && this.isLostConsideration(from, to)) this.openLostRecitals(from);
            else if (kind === 'pembukaan' || kind === 'memutuskan' || kind === 'menetapkan') return false;
            if (text.charCodeAt(from) === 0x3a) from = skipBlank(text, from + 1, to);
            if (!scanMark(text, from, to, mark) && !this.scanExpected(from, to)) return false;
            if (mark.cls !== Mark.letterDot && mark.cls !== Mark.numberDot) return false;
            if (this.isLostDefinition(to)) this.openLostBody(from);
            else if (this.isLostBasis(mark.rest)) this.openLostBases(from);
        } else if (!scanMark(text, from, to, mark)) {
            if (!this.scanExpected(from, to)) return false;
        } else if (this.isDoubtful() && !this.expects(mark.cls, mark.ordinal, mark.suffix, true)) {
            // "2I." may be an inserted 2I or a misread 21, "(s)" a misread (5).
            if (!this.scanExpected(from, to)) scanMark(text, from, to, mark);
        }
        if (this.goesOn()) return false;
        if (this.part !== 'lampiran' && this.part !== 'penjelasan') {
            if (mark.cls === Mark.compound) return false;
            // In the body a capital letter opens no list: "A. Rahman" is a name, "I." a misread "1.".
            if ((mark.cls === Mark.capitalDot || mark.cls === Mark.romanDot) && !this.startsBodyList())
                return false;
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

    private isDoubtful(): boolean {
        const { mark } = this;
        return mark.cls === Mark.parenLetter || (mark.cls === Mark.numberDot && /[IilLO]/.test(mark.suffix));
    }

    /** A mark that a scanner misread, where a list goes on with its number. */
    private scanExpected(from: number, to: number): boolean {
        const last = this.text.charCodeAt(this.prevTo - 1);
        const joined = /; ?(dan|atau|dan\/atau)$/.test(
            this.text.slice(Math.max(0, this.prevTo - 12), this.prevTo),
        );
        const ended = joined || last === 0x3b || last === 0x3a || last === 0x2e || this.isBareRecital(from);
        const next = () => this.nextWords();
        return scanMisread(this.text, from, to, this.mark, ended, next, (cls, ordinal, suffix, order) =>
            this.expects(cls, ordinal, suffix, order),
        );
    }

    /** "Menimbang a bahwa …": the first consideration behind its label. */
    private isBareRecital(from: number): boolean {
        return this.tree.top.kind === 'menimbang' && this.text.startsWith('a bahwa', from);
    }

    /** Whether a list around goes on with this number; `order` looks beyond quoted provisions. */
    private expects(cls: MarkClass, ordinal: number, suffix: string, order: boolean): boolean {
        const { tree } = this;
        if (cls === Mark.ayat) {
            const holder = Math.max(tree.depthOf('pasal'), tree.depthOf('kutipan'));
            if (holder < 0) return false;
            return tree.frame(holder).last[cls] === (suffix === '' ? ordinal - 1 : ordinal);
        }
        if (ordinal === 1 && suffix === '' && cls === Mark.letterDot)
            return this.text.charCodeAt(this.prevTo - 1) === 0x3a || tree.top.kind === 'menimbang';
        if (ordinal < 2) return false;
        const least = order ? 1 : Math.max(1, this.baseDepth());
        for (let depth = tree.depth; depth >= least; depth--)
            if (tree.frame(depth).last[cls] === (suffix === '' ? ordinal - 1 : ordinal)) return true;
        return false;
    }

    protected startsBodyList(): boolean {
        return (
            this.text.charCodeAt(this.prevTo - 1) === 0x3a ||
            this.tree.frame(this.tree.depth).cls === this.mark.cls
        );
    }

    /** "7. X adalah …" under Mengingat, after a gap in the numbers: the pages between are lost. */
    protected isLostDefinition(to: number): boolean {
        const { tree, mark, text } = this;
        if (mark.cls !== Mark.numberDot || this.blankBefore === 0) return false;
        const depth = tree.depthOf('mengingat');
        if (depth < 0) return false;
        const words = text.slice(mark.rest, Math.min(to, mark.rest + 200));
        if (/^(Undang|Peraturan|Keputusan|Pasal|Ketetapan|Instruksi|Qanun)/.test(words)) return false;
        return (
            tree.frame(depth).last[Mark.numberDot]! + 1 !== mark.ordinal &&
            / (adalah|yang selanjutnya) /.test(words)
        );
    }

    /** An act that is cited under Menimbang after the last consideration has ended: "Mengingat" is lost. */
    protected isLostBasis(from: number): boolean {
        const { tree, text } = this;
        if (text.charCodeAt(this.prevTo - 1) !== 0x3b || tree.depthOf('menimbang') < 0) return false;
        return /^(Undang-Undang|Peraturan|Ketetapan|Keputusan) /.test(text.slice(from, from + 14));
    }

    /** ": a. bahwa …" under the office: the label "Menimbang" was torn off. */
    protected isLostConsideration(from: number, to: number): boolean {
        return /^:? ?a\. *bahwa\b/.test(this.text.slice(from, Math.min(to, from + 16)));
    }

    protected openLostRecitals(from: number): void {
        const { tree } = this;
        const node = tree.open('menimbang', from);
        node.implied = true;
        tree.damage('tanda-hilang', from, from, node.index, 'menimbang');
    }

    protected openLostBases(from: number): void {
        const { tree } = this;
        tree.closeTo(tree.depthOf('menimbang') - 1);
        const node = tree.open('mengingat', from);
        node.damaged = true;
        node.implied = true;
        tree.damage('tanda-hilang', from, from, node.index, 'mengingat');
    }

    protected readWords(from: number, to: number, dash: boolean): boolean {
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
        if (tree.top.kind === 'judul-lampiran' && !this.continuesAnnexBlock(from, to))
            tree.closeTo(tree.depth - 1);
        if (this.part === 'konsiderans' && wordAtAnyCase(text, from, to, 'dengan persetujuan')) {
            // "Dengan Persetujuan Bersama" belongs to no consideration.
            const opening = tree.depthOf('pembukaan');
            if (opening >= 0) tree.closeTo(opening);
        }
        if (this.part === 'konsiderans' && this.isLostBasis(from)) this.openLostBases(from);
        if (this.part === 'konsiderans' || this.part === 'batang' || this.part === 'lampiran') {
            if (isLostItem(this, from, to, dash)) {
                tree.addText(placeLostItem(this, from), from, to);
                return true;
            }
            this.returnToList(from, dash);
        }
        const { top } = tree;
        if (this.blankBefore > 0 && top.textLines > 0 && this.isNormative() && this.breaksOff()) {
            tree.damage('kalimat-terputus', this.prevTo, from, top.index);
        }
        tree.addText(top, from, to);
        return true;
    }

    protected tailNoise = false;

    protected isNormative(): boolean {
        const { kind } = this.tree.top;
        return (
            kind === 'pasal' || kind === 'ayat' || kind === 'huruf' || kind === 'angka' || kind === 'butir'
        );
    }

    /** Whether the last line ends where no sentence or item can end. */
    protected breaksOff(): boolean {
        const code = this.text.charCodeAt(this.prevTo - 1);
        return code !== 0x2e && code !== 0x3b && code !== 0x3a;
    }

    protected continuesHeading(node: Draft, from: number, to: number, dash: boolean): boolean {
        const lines = node.headingLines;
        if (lines >= HEADING_LINES) return false;
        if (node.kind === 'penjelasan') return isAllCaps(this.text, from, to);
        if (lines > 0 && dash) return false;
        if (node.kind === 'bab' && lines > 0 && !isAllCaps(this.text, from, to))
            return this.blankBefore === 0 && this.part === 'batang' && !this.endsSentence(to);
        if (lines > 0 && this.blankBefore > 0 && this.part !== 'batang')
            return isAllCaps(this.text, from, to);
        return !this.endsSentence(to) || (lines === 0 && to - from < 80 && this.part === 'batang');
    }

    /** The block at an annex' head is in capitals and ends before its own outline begins. */
    protected continuesAnnexBlock(from: number, to: number): boolean {
        const block = this.tree.top;
        if (block.textLines >= 24) return false;
        if (isAllCaps(this.text, from, to)) return true;
        // Headings in small letters exist: kind, number and name of the regulation.
        return (
            /^(Peraturan|Nomor|Tentang|Tanggal|Keputusan|Undang)/i.test(this.text.slice(from, from + 10)) &&
            to - from < 90
        );
    }

    /**
     * Whether an item of an annex is a chapter, which has paragraphs of its own: it has a heading, or its
     * first line is a title, with no mark at its end and a blank line before the sentence that follows.
     */
    protected isChapter(node: Draft): boolean {
        if (node.headingLines > 0) return true;
        const [title, next] = node.firstWords(2);
        if (title === undefined || next === undefined) return false;
        const last = this.text.charCodeAt(title.end - 1);
        if (last === 0x2e || last === 0x3b || last === 0x3a || last === 0x2c) return false;
        if (!isUpper(this.text.charCodeAt(next.start)) || next.start - title.end > 200) return false;
        // Nothing but the blank line stands between them.
        return /^[^\S\n]*\n[^\S\n]*\n\s*$/.test(this.text.slice(title.end, next.start));
    }

    /** Words after a finished item belong to what the list belongs to ("… dicabut dan dinyatakan …"). */
    protected returnToList(from: number, dash: boolean): void {
        const { tree, text } = this;
        const frame = tree.frame(tree.depth);
        if (frame.cls === Mark.none || frame.node.textLines === 0) return;
        if (frame.cls === Mark.ayat && this.part !== 'lampiran') return;
        const last = text.charCodeAt(this.prevTo - 1);
        const first = text.charCodeAt(from);
        const cancels = text.startsWith('dicabut', from) || text.startsWith('dihapus', from);
        if (dash && !cancels) return;
        const finished = last === 0x3b && !isLower(first) ? this.part !== 'konsiderans' : last === 0x3b;
        const paragraph =
            this.part === 'lampiran' &&
            !this.torn &&
            !this.isChapter(frame.node) &&
            last === 0x2e &&
            this.blankBefore > 0 &&
            isUpper(first);
        if (!finished && !paragraph && !(cancels && (last === 0x2c || last === 0x3b || last === 0x2e)))
            return;
        const { cls } = frame;
        let depth = tree.depth;
        if (cancels)
            while (depth > 0 && tree.frame(depth).cls !== Mark.none && tree.frame(depth).cls !== Mark.ayat)
                depth--;
        else while (depth > 0 && tree.frame(depth).cls === cls) depth--;
        tree.closeTo(depth);
    }
}

/** Where lines were cut only at what is certain, no list is known to be complete. */
function doubtAll(tree: Tree): void {
    for (const node of tree.nodes) node.damaged = true;
}

/** In a text whose marks are torn off, a list with a gap and every outline of an annex is uncertain. */
function doubtGaps(nodes: readonly Draft[]): void {
    for (const node of nodes) {
        const annex = nodes[node.scope]!.kind === 'lampiran';
        if (annex && node.childCount > 0) node.damaged = true;
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
