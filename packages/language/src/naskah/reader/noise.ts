/** Lines that are no words of the regulation: page numbers, catchwords, remains of pictures. */
import type { DamageKind } from '@perkada/model';
import {
    hasWordChar,
    isAllCaps,
    isBlank,
    isDash,
    isDigit,
    isLetter,
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
    return startsAlike(text, from, at, nextFrom, nextTo);
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
    if ((first === 0x50 || first === 0x52) && length < 36 && isAllCaps(text, from, to)) {
        // Also misread or spaced out: "R EPUEL IK INDONESIA", "PRESIOE N".
        const letters = text.slice(from, to).replace(/[^A-Z]/g, '');
        if (/^PRES\w{0,2}EN$/.test(letters) || /^REP\w{0,12}(ONES|NESIA)\w{0,3}$/.test(letters))
            return 'baris-terulang';
    }
    if (isJunk(text, from, to)) return 'derau';
    if (first === 0x77 && text.startsWith('www.', from)) return 'derau';
    if (first === 0x6a && text.startsWith('jdih.', from)) return 'derau';
    if (first === 0x68 && text.startsWith('http', from)) return 'derau';
    return undefined;
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
