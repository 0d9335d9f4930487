/** Lines that are no words of the regulation: page numbers, catchwords, remains of pictures. */
import type { DamageKind } from '@perkada/model';
import {
    hasWordChar,
    isAllCaps,
    isBlank,
    isDash,
    isDigit,
    isLetter,
    isUpper,
    isWordChar,
    skipBlank,
    wordAt,
} from './chars.js';

const SHORT = 90;

/** "- 4 -", "4", "Halaman 4", "2014, No.244", "Page 3 of 10". */
export function isPageNumber(text: string, from: number, to: number): boolean {
    if (to - from > 24) return false;
    // "1." is a mark.
    if (text.charCodeAt(to - 1) === 0x2e && isDigit(text.charCodeAt(from))) return false;
    let digits = 0;
    let at = from;
    for (; at < to; at++) {
        const code = text.charCodeAt(at);
        if (isDigit(code)) digits++;
        else if (!isBlank(code) && !isDash(code) && code !== 0x7c && code !== 0x2e) break;
    }
    if (at === to) return digits > 0 && digits <= 4;
    if (isDashedNumber(text, from, to)) return true;
    if (
        wordAt(text, from, to, 'Halaman') ||
        wordAt(text, from, to, 'halaman') ||
        wordAt(text, from, to, 'Page')
    ) {
        const number = skipBlank(text, text.indexOf(' ', from), to);
        return number < to && isDigit(text.charCodeAt(number)) && to - from < 20;
    }
    if (digits === 4 && text.charCodeAt(at) === 0x4e)
        return /^\d{4},? ?No\. ?\d+$/.test(text.slice(from, to));
    return digits === 4 && text.charCodeAt(at) === 0x2c && /^\d{4}, ?No\. ?\d+$/.test(text.slice(from, to));
}

/** "=== HALAMAN 4 ===", "--- Page 4 of 9 ---", "[Halaman 4]": where an extraction says that a page begins. */
export function isPageBreak(text: string, from: number, to: number): boolean {
    if (to - from > 40 || isWordChar(text.charCodeAt(from))) return false;
    return /^[-=_*#~<[ \u2013\u2014]+(?:halaman|hlm\.?|page) ?:? ?\d+(?: ?(?:dari|of|\/) ?\d+)?[-=_*#~>\] \u2013\u2014]*$/i.test(
        text.slice(from, to),
    );
}

/** "-t7-", "_ 18_", "-4,-": a page number between its dashes, also misread. */
function isDashedNumber(text: string, from: number, to: number): boolean {
    if (to - from > 8 || to - from < 3) return false;
    const first = text.charCodeAt(from);
    const last = text.charCodeAt(to - 1);
    if ((!isDash(first) && first !== 0x5f) || (!isDash(last) && last !== 0x5f)) return false;
    return /^[ .,]*[\dtlIO]{1,4}[ .,]*$/.test(text.slice(from + 1, to - 1));
}

/** Whether nothing on the line can be read: no letter and no digit. */
export function isWordless(text: string, from: number, to: number): boolean {
    return !hasWordChar(text, from, to);
}

/**
 * A catchword announces the next page: "Membentuk suatu... 3", "b. Pelaksanaan . . .". Either a page
 * number follows the dots, or the next line of words (`nextFrom`) starts with the same word.
 */
export function isCatchword(
    text: string,
    from: number,
    to: number,
    nextFrom: number,
    nextTo: number,
): boolean {
    if (to - from > SHORT) return false;
    let at = to;
    while (at > from && (isDigit(text.charCodeAt(at - 1)) || isBlank(text.charCodeAt(at - 1)))) at--;
    const numbered = at < to && isBlank(text.charCodeAt(at)) && to - at <= 5;
    if (at < to && !numbered) return false;
    let dots = 0;
    while (at > from) {
        const code = text.charCodeAt(at - 1);
        if (code === 0x2e) dots++;
        else if (code === 0x2026) dots += 3;
        else if (!isBlank(code)) break;
        at--;
    }
    if (dots < 3 || at === from) return false;
    // The next page begins with its number: "-2-", also run together with its first word: "-2Tahun".
    if (numbered || (to - from < 40 && startsPage(text, nextFrom, nextTo))) return true;
    if (startsAlike(text, from, at, nextFrom, nextTo)) return true;
    // The same mark again, with words that a scanner read otherwise.
    const mark = markOf(text.slice(from, from + 8));
    return mark !== '' && mark === markOf(text.slice(nextFrom, nextFrom + 8));
}

/** "-2-" or "-2Tahun": the number of a page before its first words. */
export function startsPage(text: string, from: number, to: number): boolean {
    return pageNumberEnd(text, from, to) > 0;
}

/** Where the words begin behind a page number that is run together with them; 0 if there is none. */
export function pageNumberEnd(text: string, from: number, to: number): number {
    if (!isDash(text.charCodeAt(from))) return 0;
    let at = from + 1;
    while (at < to && at - from < 4 && isDigit(text.charCodeAt(at))) at++;
    if (at === from + 1 || at >= to) return 0;
    if (isDash(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    return code >= 0x41 && code <= 0x5a ? at : 0;
}

/** Whether two lines begin with the same word, marks and dashes included. */
function startsAlike(text: string, from: number, to: number, otherFrom: number, otherTo: number): boolean {
    let a = skipMarkup(text, from, to);
    let b = skipMarkup(text, otherFrom, otherTo);
    let same = 0;
    while (a < to && b < otherTo && same < 24) {
        const x = text.charCodeAt(a);
        const y = text.charCodeAt(b);
        if (isBlank(x) || isBlank(y)) {
            if (same > 2) break;
            if (!isBlank(x) || !isBlank(y)) return false;
        } else if (x !== y && (x | 0x20) !== (y | 0x20)) return false;
        else same++;
        a++;
        b++;
    }
    return same > 0;
}

function skipMarkup(text: string, from: number, to: number): number {
    let at = from;
    while (at < to && !isWordChar(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x28) at++;
    return at;
}

/** A catchword without its dots is at least this long, else it could be any word. */
export const SHORTEST_CATCHWORD = 8;

/** A short line whose words begin the next line too: a catchword that has lost its dots. */
export function isTornCatchword(
    text: string,
    from: number,
    to: number,
    nextFrom: number,
    nextTo: number,
): boolean {
    const length = to - from;
    if (length < SHORTEST_CATCHWORD || length > 48 || nextTo - nextFrom <= length) return false;
    if (!isLetter(text.charCodeAt(to - 1)) || !text.startsWith(text.slice(from, to), nextFrom)) return false;
    return isBlank(text.charCodeAt(nextFrom + length));
}

/** "PRESIDEN" / "REPUBLIK INDONESIA" over the pages of an act, also misread; addresses of web sites. */
export function repeatedHeader(text: string, from: number, to: number): DamageKind | undefined {
    const length = to - from;
    if (length > 60) return undefined;
    const first = text.charCodeAt(from);
    if (length < 36 && isUpper(first) && isAllCaps(text, from, to)) {
        // Also misread or spaced out: "R EPUEL IK INDONESIA", "PRESIOE N", "FRES!DEN", "BL|K INDONESIA".
        const letters = text.slice(from, to).replace(/[^A-Z]/g, '');
        if (isMisreadHeader(letters)) return 'baris-terulang';
    }
    if (isJunk(text, from, to)) return 'derau';
    if (first === 0x77 && text.startsWith('www.', from)) return 'derau';
    if (first === 0x6a && text.startsWith('jdih.', from)) return 'derau';
    if (first === 0x68 && text.startsWith('http', from)) return 'derau';
    return undefined;
}

/** The head of the pages of an act of state, "PRESIDEN" over "REPUBLIK INDONESIA", as a scanner may read it. */
function isMisreadHeader(letters: string): boolean {
    const { length } = letters;
    if (length < 5 || length > 20) return false;
    if (length <= 10) return /^PRES\w*EN$|DEN$/.test(letters) && nearly(letters, 'PRESIDEN', 2);
    return /[IT]N?DON\w{0,3}S\w{0,3}$/.test(letters) && endsNearly(letters, 'REPUBLIKINDONESIA', 6);
}

/** Whether two words differ in at most `most` letters that are changed, added or left out. */
function nearly(word: string, wanted: string, most: number): boolean {
    return Math.abs(word.length - wanted.length) <= most && distance(word, wanted) <= most;
}

/** As `nearly`, where the beginning of the wanted word may be lost. */
function endsNearly(word: string, wanted: string, most: number): boolean {
    return distance(word, wanted.slice(Math.max(0, wanted.length - word.length))) <= most;
}

function distance(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
        }
        row = next;
    }
    return row[b.length]!;
}

/**
 * Whether a line announces the first words of the next page, which are known to follow a page break:
 * the same words, or the same mark with words that the scanner read otherwise ("b. penyusunErn").
 */
export function announcesPage(line: string, next: string): boolean {
    const plain = (words: string) =>
        words
            .replace(/^[^\p{L}]*(?:\p{Ll}\.)? ?/u, '')
            .toLowerCase()
            .replace(/o/g, '0')
            .replace(/[li]/g, '1')
            .replace(/[^\p{L}\d]/gu, '');
    const words = plain(line);
    if (words.length >= 3 && plain(next).startsWith(words)) return true;
    const mark = markOf(line);
    return mark !== '' && mark === markOf(next) && line.length < 40 && !/[.;:]$/.test(line);
}

/** The mark that a line begins with, as it was before a scanner read it: "(2)" of "(21", "l2l" and "{2)". */
function markOf(line: string): string {
    const bracketed = /^[({l](\d{1,2})[)}1lIt](?= |$|[A-Z])/.exec(line);
    if (bracketed !== null) return `(${bracketed[1]})`;
    const item = /^(\d{1,3}|[a-z]{1,2})[.)]/.exec(line);
    return item === null ? '' : `${item[1]}.`;
}

/** A few characters that no word is made of: "q,,D", "$-,D". */
function isJunk(text: string, from: number, to: number): boolean {
    if (to - from > 6 || to - from < 3) return false;
    let run = 0;
    let signs = 0;
    for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        if (isWordChar(code)) {
            if (++run > 2) return false;
        } else {
            run = 0;
            if (!isBlank(code) && code !== 0x2e && code !== 0x29 && code !== 0x28) signs++;
        }
    }
    return signs >= 2;
}
