import { ordinalValue, romanValue } from '@perkada/model';
import {
    isDigit,
    isLetter,
    isLower,
    isUpper,
    isWordChar,
    skipBlank,
    wordAt,
    wordAtAnyCase,
} from './chars.js';

/** A heading with a number: "BAB II", "Bagian Kesatu", "Paragraf 1", "Pasal 9", "LAMPIRAN I". */
export interface ScannedHeading {
    kind: 'buku' | 'bab' | 'bagian' | 'paragraf' | 'pasal' | 'ayat' | 'huruf' | 'angka' | 'lampiran';
    numberStart: number;
    numberEnd: number;
    ordinal: number;
    suffix: string;
    roman: boolean;
    /** The number as it must be read, where it is lost or misread in the text. */
    given?: string;
    /** Where what follows the number on the line starts; the line's end if nothing does. */
    rest: number;
}

const ORDINAL_WORDS = 4;

/** Reads "12A" or "II" at `from`; `rest` is behind it. */
function scanNumeral(text: string, from: number, to: number, out: ScannedHeading): boolean {
    let at = from;
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    out.numberStart = from;
    out.suffix = '';
    if (at > from) {
        if (at - from > 6) return false;
        out.ordinal = Number(text.slice(from, at));
        out.roman = false;
        const digits = at;
        while (at < to && at - digits < 2 && isUpper(text.charCodeAt(at))) at++;
        if (at < to && isWordChar(text.charCodeAt(at))) return false;
        out.suffix = text.slice(digits, at);
    } else {
        while (at < to && at - from < 12 && isUpper(text.charCodeAt(at))) at++;
        if (at === from || (at < to && isWordChar(text.charCodeAt(at)))) return false;
        const letters = text.slice(from, at);
        let value = romanValue(letters);
        // "IIA": an inserted chapter.
        if (value === 0 && letters.length > 1) {
            value = romanValue(letters.slice(0, -1));
            out.suffix = letters.slice(-1);
        }
        if (value === 0) return false;
        out.ordinal = value;
        out.roman = true;
    }
    out.numberEnd = at;
    out.rest = skipBlank(text, at, to);
    return true;
}

/** "BAB II", "BAB II MEKANISME KERJA", "Bab II" alone on its line. */
export function scanBab(text: string, from: number, to: number, out: ScannedHeading): boolean {
    const capitals = text.startsWith('BAB', from);
    if (!capitals && !text.startsWith('Bab', from)) return false;
    const start = skipBlank(text, from + 3, to);
    if (!scanNumeral(text, start, to, out)) return false;
    // "BABVI." has lost its blank; more words behind it would be a word of their own.
    if (start === from + 3 && (!capitals || !out.roman || to - out.rest > 1)) return false;
    out.kind = 'bab';
    // Older acts write "BAB I." and "BAB I. KETENTUAN UMUM."
    if (out.rest < to && text.charCodeAt(out.rest) === 0x2e) out.rest = skipBlank(text, out.rest + 1, to);
    if (out.rest === to) return true;
    if (!capitals) return false;
    // "BAB II sebagaimana …" is a sentence.
    return isUpper(text.charCodeAt(out.rest)) && !isLower(text.charCodeAt(out.rest + 1));
}

/** "BUKU KESATU", "BUKU II" alone on its line, as codes have them above their chapters. */
export function scanBuku(text: string, from: number, to: number, out: ScannedHeading): boolean {
    if (!text.startsWith('BUKU', from) || to - from > 24) return false;
    const start = skipBlank(text, from + 4, to);
    if (start === from + 4) return false;
    out.kind = 'buku';
    if (scanNumeral(text, start, to, out)) return out.roman && out.rest === to;
    const value = ordinalValue(text.slice(start, to));
    if (value === 0) return false;
    out.numberStart = start;
    out.numberEnd = to;
    out.ordinal = value;
    out.suffix = '';
    out.roman = false;
    out.rest = to;
    return true;
}

/** "Bagian Kesatu", "Bagian Ketiga Pelaksanaan Tugas", "Bagian Kedua Puluh Satu"; "Bagian 1" alone on its line. */
export function scanBagian(text: string, from: number, to: number, out: ScannedHeading): boolean {
    if (!wordAtAnyCase(text, from, to, 'bagian') && !isMisreadBagian(text, from, to)) return false;
    const start = skipBlank(text, from + 6, to);
    if (isUpper(text.charCodeAt(from)) && start > from + 6 && scanNumeral(text, start, to, out)) {
        out.kind = 'bagian';
        return out.rest === to && out.suffix === '';
    }
    let at = start;
    let best = 0;
    let bestEnd = start;
    for (let words = 0; words < ORDINAL_WORDS && at < to; words++) {
        while (at < to && isLetter(text.charCodeAt(at))) at++;
        const value = ordinalValue(text.slice(start, Math.min(at, start + 40)));
        if (value === 0) {
            if (words > 0) break;
            if (!/^(ke|per)/i.test(text.slice(start, start + 3))) return false;
        } else {
            best = value;
            bestEnd = at;
        }
        at = skipBlank(text, at, to);
    }
    if (best === 0) return false;
    out.kind = 'bagian';
    out.numberStart = start;
    out.numberEnd = bestEnd;
    out.ordinal = best;
    out.suffix = '';
    out.roman = false;
    out.rest = skipBlank(text, bestEnd, to);
    return out.rest === to || joinsHeading(text, out.rest, to);
}

/** "Baglan", "Bag1an": the slim letters that a scanner mistakes for one another. */
function isMisreadBagian(text: string, from: number, to: number): boolean {
    return text.startsWith('Bag', from) && /^Bag[l1I|]an\s/.test(text.slice(from, Math.min(to, from + 7)));
}

/** "Paragraf 1", "Paragraf 2 Kedudukan". */
export function scanParagraf(text: string, from: number, to: number, out: ScannedHeading): boolean {
    if (!wordAtAnyCase(text, from, to, 'paragraf')) return false;
    const start = skipBlank(text, from + 8, to);
    out.kind = 'paragraf';
    if (scanNumeral(text, start, to, out)) return out.rest === to || joinsHeading(text, out.rest, to);
    let at = start;
    while (at < to && isLetter(text.charCodeAt(at))) at++;
    const value = ordinalValue(text.slice(start, Math.min(at, start + 20)));
    if (value === 0) return false;
    out.numberStart = start;
    out.numberEnd = at;
    out.ordinal = value;
    out.suffix = '';
    out.roman = false;
    out.rest = skipBlank(text, at, to);
    return out.rest === to || joinsHeading(text, out.rest, to);
}

/** A name behind the number of a heading: starts with a capital, short, and is no sentence. */
function joinsHeading(text: string, from: number, to: number): boolean {
    if (!isUpper(text.charCodeAt(from)) || to - from > 140) return false;
    const last = text.charCodeAt(to - 1);
    return last !== 0x2e && last !== 0x3b && last !== 0x3a && last !== 0x2c;
}

/** "Pasal 9" alone on its line; "Pasal I" of an amending act; "PASAL 1". */
export function scanPasal(text: string, from: number, to: number, out: ScannedHeading): boolean {
    if (!text.startsWith('asal', from + 1) && !text.startsWith('PASAL', from)) return false;
    const start = skipBlank(text, from + 5, to);
    if (start >= to || !scanNumeral(text, start, to, out)) return false;
    out.kind = 'pasal';
    if (out.rest === to) return true;
    return to - out.rest === 1 && text.charCodeAt(out.rest) === 0x2e;
}

/**
 * "Pasal" alone, "Pasall", "Pasal T4", "Pasal 26E}": a heading whose number is lost or misread. Returns
 * what stands for the number (it may be empty), undefined if the line is no such heading.
 */
export function scanLostPasal(text: string, from: number, to: number): string | undefined {
    if (to - from > 13 || to - from < 5 || !text.startsWith('Pasa', from)) return undefined;
    const match = /^Pasa[lI1|](?: ?([\dA-Za-z|}!-]{1,6}))?$/.exec(text.slice(from, to));
    if (match === null) return undefined;
    const written = match[1] ?? '';
    // "Pasal demi" goes on; a misread number has a digit, or is one letter for one.
    return written === '' || /\d/.test(written) || /^[lI|]$/.test(written) ? written : undefined;
}

/** "Ayat (1)", "Huruf a", "Angka 2" alone on a line, as elucidations have them. */
export function scanElucidated(text: string, from: number, to: number, out: ScannedHeading): boolean {
    out.suffix = '';
    out.roman = false;
    if (to - from > 15) return false;
    // Older acts end such a heading with a full stop.
    if (text.charCodeAt(to - 1) === 0x2e) to--;
    if (wordAt(text, from, to, 'Ayat')) return scanElucidatedAyat(text, from, to, out);
    if (wordAt(text, from, to, 'Angka')) {
        out.kind = 'angka';
        return scanNumeral(text, skipBlank(text, from + 5, to), to, out) && out.rest === to;
    }
    if (!wordAt(text, from, to, 'Huruf')) return false;
    const start = skipBlank(text, from + 5, to);
    if (to - start < 1 || to - start > 2 || !isLower(text.charCodeAt(start))) return false;
    out.kind = 'huruf';
    out.numberStart = start;
    out.numberEnd = to;
    const code = text.charCodeAt(start) - 0x60;
    out.ordinal = to - start === 1 ? code : 26 + code;
    out.rest = to;
    return true;
}

/** "Ayat (1)", "Ayat (2a)", also misread: "Ayat(l)", "Ayat ( la)", "Ayat (21". */
function scanElucidatedAyat(text: string, from: number, to: number, out: ScannedHeading): boolean {
    const match = /^(Ayat ?\( ?)([\dlI]{1,3}?)([a-zA-Z]?)(?: ?\)|[1l])$/.exec(text.slice(from, to));
    if (match === null) return false;
    const [, before, written, suffix] = match as unknown as [string, string, string, string];
    const digits = written.replace(/[lI]/g, '1');
    out.kind = 'ayat';
    out.ordinal = Number(digits);
    out.suffix = suffix;
    out.numberStart = from + before.length;
    out.numberEnd = out.numberStart + written.length + suffix.length;
    out.given = digits === written ? undefined : digits + suffix;
    out.rest = to;
    return true;
}

/** "LAMPIRAN", "LAMPIRAN I", "LAMPIRAN II :", "LAMPIRAN I PERATURAN BUPATI …". */
export function scanLampiran(text: string, from: number, to: number, out: ScannedHeading): boolean {
    if (!wordAt(text, from, to, 'LAMPIRAN') && !wordAt(text, from, to, 'Lampiran')) return false;
    const capitals = text.charCodeAt(from + 1) === 0x41;
    out.kind = 'lampiran';
    let at = skipBlank(text, from + 8, to);
    out.numberStart = at;
    out.numberEnd = at;
    out.ordinal = 1;
    out.suffix = '';
    out.roman = true;
    if (at < to && scanNumeral(text, at, to, out)) at = out.rest;
    else out.ordinal = 1;
    if (at < to && text.charCodeAt(at) === 0x3a) at = skipBlank(text, at + 1, to);
    out.rest = at;
    if (at === to) return true;
    return (
        capitals &&
        (text.startsWith('PERATURAN', at) ||
            text.startsWith('KEPUTUSAN', at) ||
            text.startsWith('UNDANG', at))
    );
}
