import { letterValue, type MarkForm, type NaskahKind, type NumberSystem, romanValue } from '@perkada/model';
import { isBlank, isDigit, isLetter, isLower, isUpper, skipBlank } from './chars.js';

/** The kinds of marks that open an item. Items of one list have the same one. */
export const Mark = {
    none: 0,
    /** "(1)" */
    ayat: 1,
    /** "a." */
    letterDot: 2,
    /** "1." */
    numberDot: 3,
    /** "a)" */
    letterParen: 4,
    /** "1)" */
    numberParen: 5,
    /** "A." */
    capitalDot: 6,
    /** "I." */
    romanDot: 7,
    /** "i." */
    romanetteDot: 8,
    /** "A.1.", "1.2.3" */
    compound: 9,
    /** "(a)" */
    parenLetter: 10,
    /** No mark in the text, or a dash. */
    bullet: 11,
} as const;
export type MarkClass = (typeof Mark)[keyof typeof Mark];
export const MARK_CLASSES = 12;

/** What each class of marks makes: the node's kind, its form, its system of counting, its level. */
export const MARK_TRAITS: readonly {
    readonly kind: NaskahKind;
    readonly form: MarkForm;
    readonly system: NumberSystem;
    readonly level: number;
}[] = [
    { kind: 'butir', form: 'tanpa', system: 'none', level: 0 },
    { kind: 'ayat', form: 'kurung-ganda', system: 'arabic', level: 0 },
    { kind: 'huruf', form: 'titik', system: 'letter', level: 1 },
    { kind: 'angka', form: 'titik', system: 'arabic', level: 2 },
    { kind: 'huruf', form: 'kurung', system: 'letter', level: 3 },
    { kind: 'angka', form: 'kurung', system: 'arabic', level: 4 },
    { kind: 'huruf', form: 'titik', system: 'capital', level: 0 },
    { kind: 'angka', form: 'titik', system: 'roman', level: 0 },
    { kind: 'angka', form: 'titik', system: 'roman', level: 0 },
    { kind: 'huruf', form: 'bertingkat', system: 'compound', level: 0 },
    { kind: 'huruf', form: 'kurung-ganda', system: 'letter', level: 0 },
    { kind: 'butir', form: 'tanpa', system: 'none', level: 0 },
];

/** A mark found at the start of a line. One object is reused for every line. */
export interface ScannedMark {
    cls: MarkClass;
    start: number;
    end: number;
    numberStart: number;
    numberEnd: number;
    ordinal: number;
    suffix: string;
    /** Another reading of the same mark ("I." as a roman number or a letter); `none` if there is none. */
    otherCls: MarkClass;
    otherOrdinal: number;
    /** The mark is misread or torn ("jj-", "(l)"). */
    broken: boolean;
    /** Where the words after the mark start; equal to the line's end if there are none. */
    rest: number;
}

export function emptyMark(): ScannedMark {
    return {
        cls: Mark.none,
        start: 0,
        end: 0,
        numberStart: 0,
        numberEnd: 0,
        ordinal: 0,
        suffix: '',
        otherCls: Mark.none,
        otherOrdinal: 0,
        broken: false,
        rest: 0,
    };
}

const DOT = 0x2e;
const OPEN = 0x28;
const CLOSE = 0x29;
const MAX_DIGITS = 3;

function numberAt(text: string, from: number, to: number): number {
    let value = 0;
    for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
    return value;
}

/** Looks for a mark at the start of a line's words (`from` … `to`). Returns whether there is one. */
export function scanMark(text: string, from: number, to: number, out: ScannedMark): boolean {
    out.cls = Mark.none;
    out.otherCls = Mark.none;
    out.suffix = '';
    out.broken = false;
    if (from >= to) return false;
    const first = text.charCodeAt(from);
    out.start = from;
    if (first === OPEN) return scanBracketed(text, from, to, out);
    if (isDigit(first)) return scanNumber(text, from, to, out);
    if (isLower(first)) return scanSmallLetter(text, from, to, out);
    if (isUpper(first)) return scanCapital(text, from, to, out);
    return false;
}

function finish(text: string, to: number, out: ScannedMark, cls: MarkClass, end: number): boolean {
    out.cls = cls;
    out.end = end;
    out.rest = skipBlank(text, end, to);
    return true;
}

/** "(1)", "(2a)", "(a)"; also "(l)" and "( 1 )". */
function scanBracketed(text: string, from: number, to: number, out: ScannedMark): boolean {
    const start = skipBlank(text, from + 1, Math.min(to, from + 3));
    let at = start;
    while (at < to && at - start < MAX_DIGITS && isDigit(text.charCodeAt(at))) at++;
    const digits = at;
    if (digits === start) {
        const code = text.charCodeAt(start);
        if (!isLetter(code) || start + 1 >= to) return false;
        const close = skipBlank(text, start + 1, Math.min(to, start + 2));
        if (text.charCodeAt(close) !== CLOSE) return false;
        out.numberStart = start;
        out.numberEnd = start + 1;
        if (code === 0x6c || code === 0x49) {
            out.ordinal = 1;
            out.broken = true;
            return finish(text, to, out, Mark.ayat, close + 1);
        }
        if (!isLower(code)) return false;
        out.ordinal = code - 0x60;
        return finish(text, to, out, Mark.parenLetter, close + 1);
    }
    if (at < to && isLower(text.charCodeAt(at) | 0x20) && isLetter(text.charCodeAt(at))) {
        out.suffix = text.charAt(at);
        at++;
    }
    const close = skipBlank(text, at, Math.min(to, at + 1));
    if (close >= to || text.charCodeAt(close) !== CLOSE) return false;
    out.numberStart = start;
    out.numberEnd = at;
    out.ordinal = numberAt(text, start, digits);
    return finish(text, to, out, Mark.ayat, close + 1);
}

/** "1.", "1)", "1.2.", "12A."; a bare number is left to the caller. */
function scanNumber(text: string, from: number, to: number, out: ScannedMark): boolean {
    let at = from;
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    const digits = at;
    if (digits - from > MAX_DIGITS || at >= to) return false;
    const ordinal = numberAt(text, from, digits);
    let code = text.charCodeAt(at);
    if (isLetter(code) && at + 1 < to && isUpper(code & ~0x20)) {
        const next = text.charCodeAt(at + 1);
        if (next !== DOT && next !== CLOSE) return false;
        out.suffix = text.charAt(at);
        at++;
        code = next;
    }
    out.numberStart = from;
    out.numberEnd = at;
    out.ordinal = ordinal;
    if (code === CLOSE) return finish(text, to, out, Mark.numberParen, at + 1);
    if (code !== DOT) return false;
    if (at + 1 < to && isDigit(text.charCodeAt(at + 1))) return scanCompound(text, from, to, out);
    return finish(text, to, out, Mark.numberDot, at + 1);
}

/** "A.1.", "A.1.2", "1.2.3": parts joined by full stops, a blank and a letter behind them. */
function scanCompound(text: string, from: number, to: number, out: ScannedMark): boolean {
    let at = from + 1;
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    let last = 0;
    let parts = 1;
    while (at + 1 < to && text.charCodeAt(at) === DOT && isDigit(text.charCodeAt(at + 1))) {
        const start = at + 1;
        at = start;
        while (at < to && isDigit(text.charCodeAt(at))) at++;
        if (at - start > 2) return false;
        last = numberAt(text, start, at);
        parts++;
    }
    if (parts < 2) return false;
    const numberEnd = at;
    const end = at < to && text.charCodeAt(at) === DOT ? at + 1 : at;
    if (end < to && !isBlank(text.charCodeAt(end)) && !isUpper(text.charCodeAt(end))) return false;
    const rest = skipBlank(text, end, to);
    if (rest >= to || !isLetter(text.charCodeAt(rest))) return false;
    out.numberStart = from;
    out.numberEnd = numberEnd;
    out.ordinal = last;
    return finish(text, to, out, Mark.compound, end);
}

/** "a.", "a)", "aa.", "i." (also as a roman number), "jj-". */
function scanSmallLetter(text: string, from: number, to: number, out: ScannedMark): boolean {
    let at = from + 1;
    while (at < to && at - from < 4 && isLower(text.charCodeAt(at))) at++;
    if (at >= to) return false;
    const code = text.charCodeAt(at);
    const length = at - from;
    out.numberStart = from;
    out.numberEnd = at;
    if (code === 0x2d && length === 2 && text.charCodeAt(from) === text.charCodeAt(from + 1)) {
        if (at + 1 < to && !isBlank(text.charCodeAt(at + 1))) return false;
        out.ordinal = letterValue(text.slice(from, at));
        out.broken = true;
        return finish(text, to, out, Mark.letterDot, at + 1);
    }
    if (code !== DOT && code !== CLOSE) return false;
    // "a.n. BUPATI", "u.b.", "s.d." are no marks.
    if (code === DOT && at + 2 < to && isLetter(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === DOT) {
        return false;
    }
    const written = text.slice(from, at);
    const roman = romanValue(written);
    if (length <= 2 && (length === 1 || written[0] === written[1] || written[0]! <= 'c')) {
        out.ordinal = letterValue(written);
        if (roman > 0 && code === DOT) {
            out.otherCls = Mark.romanetteDot;
            out.otherOrdinal = roman;
        }
        return finish(text, to, out, code === DOT ? Mark.letterDot : Mark.letterParen, at + 1);
    }
    if (roman === 0 || code !== DOT) return false;
    out.ordinal = roman;
    return finish(text, to, out, Mark.romanetteDot, at + 1);
}

/** "A.", "I.", "IV.", "A.1.". */
function scanCapital(text: string, from: number, to: number, out: ScannedMark): boolean {
    let at = from + 1;
    while (at < to && at - from < 7 && isUpper(text.charCodeAt(at))) at++;
    if (at >= to || text.charCodeAt(at) !== DOT) return false;
    out.numberStart = from;
    out.numberEnd = at;
    const length = at - from;
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 0x20;
    if (length === 1 && isDigit(next)) return scanCompound(text, from, to, out);
    if (isUpper(next) && at + 2 < to && text.charCodeAt(at + 2) === DOT) return false;
    const roman = romanValue(text.slice(from, at));
    if (length > 1) {
        if (roman === 0) return false;
        out.ordinal = roman;
        return finish(text, to, out, Mark.romanDot, at + 1);
    }
    out.ordinal = text.charCodeAt(from) - 0x40;
    if (roman > 0) {
        out.otherCls = Mark.romanDot;
        out.otherOrdinal = roman;
    }
    return finish(text, to, out, Mark.capitalDot, at + 1);
}

/**
 * Whether a short line is nothing but a mark: "(1)", "10.", "CC.", "2", "c". Such lines come from
 * columns whose marks were torn off from their words, if several of them follow each other.
 */
export function isMarkOnly(text: string, from: number, to: number): boolean {
    const length = to - from;
    if (length < 1 || length > 6) return false;
    // Misread brackets: "(2t", "(21", "(s)".
    if (
        text.charCodeAt(from) === OPEN &&
        length >= 2 &&
        length <= 4 &&
        !isLetter(text.charCodeAt(from + 3) || 0x20)
    )
        return true;
    let letters = 0;
    let digits = 0;
    for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        if (isDigit(code)) digits++;
        else if (isLetter(code)) letters++;
        else if (code !== OPEN && code !== CLOSE && code !== DOT) return false;
    }
    if (letters > 2 || digits > 3 || letters + digits === 0) return false;
    return letters === 0 || digits === 0;
}
