import { toOrdinal } from '@perkada/model';
import { isAllCaps, isBlank, isDash, isDigit, isUpper, skipBlank } from './chars.js';
import { numeralAt } from './compact.js';
import {
    scanBab,
    scanBagian,
    scanBuku,
    scanElucidated,
    scanLostPasal,
    scanParagraf,
    scanPasal,
} from './headings.js';
import { type ItemContext, ordersChange } from './items.js';
import { LineState } from './line-state.js';
import { scanMark } from './marks.js';
import { asDigits } from './misread.js';
import type { Draft } from './tree.js';

/** The divisions that a heading opens, from the widest to the narrowest. */
const DIVISIONS = ['buku', 'bab', 'bagian', 'paragraf', 'pasal'] as const;
type Division = (typeof DIVISIONS)[number];

/** The digit that a scanner reads for a letter. */
const DIGIT_FOR: Readonly<Record<string, string>> = { B: '8', G: '6', I: '1', O: '0', S: '5', Z: '2' };

/** The layer that reads headings: BAB, Bagian, Paragraf, Pasal, quoted ones, and those of elucidations. */
export abstract class DivisionReader extends LineState implements ItemContext {
    protected openPart(kind: 'judul' | 'pembukaan' | 'batang-tubuh', from: number): Draft {
        this.tree.closeTo(0);
        this.openHeading = undefined;
        return this.tree.open(kind, from);
    }

    protected readHeading(from: number, to: number): boolean {
        const { text, heading } = this;
        if (this.part === 'penutup' || this.tree.top.kind === 'tanda-tangan') return false;
        let at = from;
        const code = text.charCodeAt(at);
        if (code === 0x22 || code === 0x201c || code === 0x201d || code === 0x27) at++;
        switch (text.charCodeAt(at)) {
            case 0x42: // B
                if (scanBab(text, at, to, heading))
                    return !this.goesOn(true) && this.openDivision('bab', at, to);
                if (scanBuku(text, at, to, heading))
                    return this.part !== 'judul' && this.openDivision('buku', at, to);
                if (!scanBagian(text, at, to, heading)) return false;
                if ((heading.roman || isDigit(text.charCodeAt(heading.numberStart))) && !this.mayNumberPart())
                    return false;
                return !this.goesOn(true) && this.inBody() && this.openDivision('bagian', at, to);
            case 0x70: // p
                // Misread capitals of a scanned text; in the middle of a sentence it is a reference.
                return (
                    this.endsSentence(this.prevTo) &&
                    scanPasal(text, at, to, heading) &&
                    this.openDivision('pasal', at, to)
                );
            case 0x50: // P
                if (scanPasal(text, at, to, heading)) {
                    if (this.goesOn(true)) return false;
                    this.readSuffixAsDigit();
                    return this.openDivision('pasal', at, to);
                }
                if (this.findLostPasal(at, to)) return this.openDivision('pasal', at, to);
                if (!scanParagraf(text, at, to, heading)) return false;
                return !this.goesOn(true) && this.inBody() && this.openDivision('paragraf', at, to);
            case 0x41: // A
            case 0x48: // H
                return (
                    this.part === 'penjelasan' &&
                    scanElucidated(text, at, to, heading) &&
                    this.openElucidated(at, to)
                );
            default:
                return false;
        }
    }

    /** Whether "Bagian 1" is a heading here: in the body, not in a sentence. An annex has parts of its own. */
    private mayNumberPart(): boolean {
        return this.part === 'batang' && (this.openHeading !== undefined || this.endsSentence(this.prevTo));
    }

    protected inBody(): boolean {
        return this.part === 'batang' || this.part === 'lampiran' || this.part === 'penjelasan';
    }

    protected openDivision(kind: Division, from: number, to: number): boolean {
        const { tree, heading } = this;
        const block = tree.depthOf('judul-lampiran');
        if (block >= 0) tree.closeTo(block - 1);
        if (this.part === 'judul' || this.part === 'konsiderans') {
            // In the considerations "Pasal 5" may stand alone on a line of a citation.
            if (kind === 'bagian' || kind === 'paragraf') return false;
            this.openPart('batang-tubuh', from);
            this.part = 'batang';
        }
        const { numberStart, numberEnd, ordinal, suffix, roman, rest, given } = heading;
        heading.given = undefined;
        if (kind === 'pasal' && roman && this.part === 'batang') this.amending = true;
        this.enterOrLeaveQuotation(kind, ordinal, roman, from, to);
        const misplaced = this.isMisplaced(kind);
        if (!misplaced) this.closeFor(kind);
        const node = tree.open(kind, from);
        node.form = 'judul';
        node.ordinal = ordinal;
        node.suffix = suffix;
        const inWords = kind === 'bagian' || (kind === 'buku' && !roman);
        node.system = inWords ? 'ordinal' : roman ? 'roman' : 'arabic';
        tree.setMark(node, from, numberEnd, numberStart, numberEnd);
        node.number = given ?? this.numberOf(kind, numberStart, numberEnd, ordinal);
        if (given !== undefined) tree.damage('tanda-rusak', from, to, node.index, `pasal:${given}`);
        if (kind === 'pasal') this.lastPasal.set(node.scope, node);
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

    /** The last pasal of each numbering scope. */
    private readonly lastPasal = new Map<number, Draft>();

    /**
     * A heading whose number the source has lost or misread: the one that the order to change another act
     * announces, else the next one.
     */
    private findLostPasal(from: number, to: number): boolean {
        const { text, heading } = this;
        const written = scanLostPasal(text, from, to);
        if (written === undefined || !this.mayBeHeading()) return false;
        const number = this.announcedPasal() ?? this.nextPasal(written);
        if (number === undefined) return false;
        const parts = /^(\d+)([A-Z]*)$/.exec(number);
        heading.kind = 'pasal';
        heading.roman = parts === null;
        heading.ordinal = parts === null ? 1 : Number(parts[1]);
        heading.suffix = parts === null ? '' : parts[2]!;
        heading.numberStart = written === '' ? to : to - written.length;
        heading.numberEnd = to;
        heading.rest = to;
        heading.given = number;
        return true;
    }

    /** Words that end where a heading may follow. */
    private mayBeHeading(): boolean {
        if (this.goesOn(true)) return false;
        if (this.openHeading !== undefined || this.endsSentence(this.prevTo)) return true;
        return isAllCaps(this.text, this.prevFrom, this.prevTo);
    }

    /** The number after the last pasal of the same scope; only if what stands there can be it. */
    private nextPasal(written: string): string | undefined {
        const { tree } = this;
        // An amending act begins with "Pasal I", which reads like "Pasall".
        if (this.part === 'konsiderans' && /^[lI|1]?$/.test(written) && this.titleAmends())
            return this.followsAmendment() ? 'I' : '1';
        const scope = this.part === 'konsiderans' ? undefined : tree.frame(this.baseDepth()).node;
        if (scope?.kind === 'kutipan') return undefined;
        const last = scope === undefined ? undefined : this.lastPasal.get(scope.index);
        if (last?.system === 'roman') return undefined;
        if (last === undefined && this.amending && this.part === 'penjelasan') return 'I';
        const next = String((last?.ordinal ?? 0) + 1);
        return written === '' || asDigits(written) === next ? next : undefined;
    }

    /** Whether the regulation's name says that it changes another one. */
    private titleAmends(): boolean {
        return this.tree.nodes.some(
            (node) =>
                node.kind === 'judul' &&
                node.text.some(({ start, end }) => /^PERUBAHAN\b/.test(this.text.slice(start, end))),
        );
    }

    private followsAmendment(): boolean {
        const next = this.peek(this.strip, 1, false);
        return /^(?:Beberapa|Ketentuan|Mengubah)\b/.test(this.text.slice(next.from, next.to));
    }

    /** The pasal that the order above announces at this place: "yakni Pasal 7A, Pasal 7B, dan Pasal 7C". */
    private announcedPasal(): string | undefined {
        const { tree } = this;
        const quoted = tree.depthOf('kutipan');
        if (quoted < 0 && !ordersChange(this, tree.top)) return undefined;
        const order = quoted < 0 ? tree.top : tree.frame(quoted - 1).node;
        const before = quoted < 0 ? 0 : this.pasalIn(tree.frame(quoted).node);
        const words = order.text.map(({ start, end }) => this.text.slice(start, end)).join(' ');
        const listed = words.slice(Math.max(0, words.search(/\b(?:yakni|yaitu)\b/)));
        const named = [...listed.matchAll(/\bPasal ?([\dlIO]+)([A-Z]?)\b/g)][before];
        if (named === undefined || (before > 0 && listed === words)) return undefined;
        const digits = asDigits(named[1]!);
        return digits === '' ? undefined : digits + named[2]!;
    }

    private pasalIn(node: Draft): number {
        return node.children.filter((index) => this.tree.nodes[index]!.kind === 'pasal').length;
    }

    /**
     * "Pasal 78" behind a quoted "Pasal 7A": a scanner took the letter of 7B for a digit. "Pasal 16O"
     * behind "Pasal 159": it took the last digit for a letter.
     */
    private readSuffixAsDigit(): void {
        const { heading, tree, text } = this;
        const quoted = tree.depthOf('kutipan');
        if (heading.suffix !== '' && !heading.roman && this.part !== 'konsiderans') {
            const before = this.lastPasal.get(tree.frame(this.baseDepth()).node.index);
            const joined = asDigits(text.slice(heading.numberStart, heading.numberEnd));
            if (before === undefined || joined !== String(before.ordinal + 1)) return;
            heading.ordinal = before.ordinal + 1;
            heading.suffix = '';
            heading.given = joined;
            return;
        }
        if (quoted < 0 || heading.suffix !== '') return;
        const last = this.lastPasal.get(tree.frame(quoted).node.index);
        if (last === undefined || last.suffix.length !== 1) return;
        const letter = String.fromCharCode(last.suffix.charCodeAt(0) + 1);
        if (`${last.ordinal}${DIGIT_FOR[letter] ?? '?'}` !== String(heading.ordinal)) return;
        heading.ordinal = last.ordinal;
        heading.suffix = letter;
        heading.given = `${last.ordinal}${letter}`;
    }

    protected numberOf(kind: string, start: number, end: number, ordinal: number): string {
        const written = numeralAt(this.text, start, end);
        if (kind === 'bagian' || (kind === 'buku' && !this.heading.roman))
            return /^pertama$/i.test(written) ? 'Pertama' : toOrdinal(ordinal);
        return written.charCodeAt(0) === 0x30 ? written.replace(/^0+(?=\d)/, '') : written;
    }

    /** "Bagian Kesatu" right after an empty "Pasal 19": the order is wrong, and what follows is the pasal's. */
    protected isMisplaced(kind: string): boolean {
        const { top } = this.tree;
        return (
            (kind === 'bagian' || kind === 'paragraf') &&
            top.kind === 'pasal' &&
            top.textLines === 0 &&
            top.childCount === 0
        );
    }

    protected closeFor(kind: Division): void {
        const { tree } = this;
        const base = this.baseDepth();
        const allowed = DIVISIONS.slice(0, DIVISIONS.indexOf(kind)) as readonly string[];
        if (kind === 'pasal' && this.part === 'penjelasan' && !this.heading.roman) {
            // The elucidation of an amending act: "Pasal I", "Angka 1", and under it the quoted pasal.
            const outer = tree.depthOf('angka');
            if (
                outer > 0 &&
                tree.frame(outer - 1).node.system === 'roman' &&
                tree.frame(outer - 1).node.kind === 'pasal'
            ) {
                tree.closeTo(outer);
                return;
            }
        }
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
            if (kind === 'kutipan' || kind === 'batang-tubuh' || kind === 'lampiran' || kind === 'penjelasan')
                return depth;
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
    protected enterOrLeaveQuotation(
        kind: string,
        ordinal: number,
        roman: boolean,
        from: number,
        to: number,
    ): void {
        const { tree } = this;
        if (this.part !== 'batang' && this.part !== 'lampiran') return;
        const quoted = tree.depthOf('kutipan');
        const outer = this.outerPasal(quoted);
        if (outer < 0) return;
        const pasal = tree.frame(outer).node;
        if (quoted < 0) {
            if (kind === 'pasal' && roman === (pasal.system === 'roman') && pasal.system === 'roman') return;
            if (ordersChange(this, tree.top)) tree.open('kutipan', from);
            return;
        }
        const announced = ordersChange(this, tree.top);
        if (kind !== 'pasal') {
            // In an act that changes several others, a heading that no order speaks of is its own.
            if (pasal.system !== 'roman' && !announced && !this.orderNames(quoted, kind))
                tree.closeTo(outer - 1);
            return;
        }
        const next = pasal.system !== 'roman' && ordinal === pasal.ordinal + 1;
        const leaves =
            pasal.system === 'roman'
                ? roman
                : next && !announced && (this.lastQuoted !== ordinal - 1 || this.beginsChanges(to));
        if (leaves) {
            tree.closeTo(outer - 1);
            return;
        }
        this.lastQuoted = ordinal;
    }

    /** Whether the order above a quotation speaks of such a division: "disisipkan 1 (satu) Bagian". */
    private orderNames(quoted: number, kind: string): boolean {
        const order = this.tree.frame(quoted - 1).node;
        const words = order.text.map(({ start, end }) => this.text.slice(start, end)).join(' ');
        return new RegExp(`\\b(?:${kind}|bab)\\b`, 'i').test(words);
    }

    /** "Beberapa ketentuan dalam Undang-Undang …" under a heading: the changes of a further act begin. */
    private beginsChanges(to: number): boolean {
        return /^\s*(?:Beberapa ketentuan|Ketentuan .{3,60} dalam) /.test(this.text.slice(to, to + 90));
    }

    protected lastQuoted = -1;

    protected outerPasal(quoted: number): number {
        const { tree } = this;
        let depth = quoted < 0 ? tree.depth : quoted;
        while (depth > 0 && tree.frame(depth).node.kind !== 'pasal') depth--;
        return depth > 0 ? depth : -1;
    }

    protected openElucidated(from: number, to: number): boolean {
        const { tree, heading, text } = this;
        const kind = heading.kind as 'ayat' | 'huruf' | 'angka';
        const order = { pasal: 0, ayat: 1, huruf: 2, angka: 3 } as Record<string, number>;
        const pasal = tree.depthOf('pasal');
        if (pasal < 0) return false;
        // In the elucidation of an amending act "Angka 2" goes on with its own orders, not with a quoted pasal.
        const outer = kind === 'angka' ? pasal - 1 : -1;
        if (
            outer > 0 &&
            tree.frame(outer).node.kind === 'angka' &&
            heading.ordinal === tree.frame(outer).node.ordinal + 1
        ) {
            tree.closeTo(outer - 1);
        }
        let depth = tree.depth;
        while (depth > pasal && (order[tree.frame(depth).node.kind] ?? 9) >= order[kind]!) depth--;
        tree.closeTo(depth);
        const node = tree.open(kind, from);
        node.form = 'judul';
        node.number = heading.given ?? text.slice(heading.numberStart, heading.numberEnd);
        heading.given = undefined;
        node.ordinal = heading.ordinal;
        node.suffix = heading.suffix;
        node.system = kind === 'huruf' ? 'letter' : 'arabic';
        tree.setMark(node, from, to, heading.numberStart, heading.numberEnd);
        this.openHeading = undefined;
        return true;
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

    nextWords(): string {
        const next = this.peek(this.strip, 1, false);
        return this.text.slice(next.from, next.to);
    }

    get inAnnex(): boolean {
        return this.part === 'lampiran';
    }

    get inConsiderations(): boolean {
        return this.part === 'konsiderans';
    }
}
