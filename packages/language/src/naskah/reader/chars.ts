/** Character classes by code, and small scans over a text. No regular expression touches a whole line. */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
export const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
export const isLetter = (code: number): boolean =>
    isLower(code) || isUpper(code) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);
export const isWordChar = (code: number): boolean => isLetter(code) || isDigit(code);

/** White space and what shows nothing: control characters, no-break and zero-width spaces, BOM. */
export function isBlank(code: number): boolean {
    if (code <= 0x20) return true;
    if (code < 0x7f) return false;
    return (
        code <= 0xa0 ||
        code === 0xad ||
        (code >= 0x2000 && code <= 0x200f) ||
        (code >= 0x2028 && code <= 0x202f) ||
        code === 0x205f ||
        code === 0x2060 ||
        code === 0x3000 ||
        code === 0xfeff
    );
}

export const isDash = (code: number): boolean =>
    code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

export const isBullet = (code: number): boolean =>
    code === 0x2022 ||
    code === 0x25cf ||
    code === 0x25aa ||
    code === 0x25a0 ||
    code === 0xb7 ||
    code === 0xf0b7;

/** The first place from `from` on that is not blank, at most `end`. */
export function skipBlank(text: string, from: number, end: number): number {
    let at = from;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    return at;
}

/** The end of the text before `end` without blanks, at least `from`. */
export function trimEnd(text: string, from: number, end: number): number {
    let at = end;
    while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
    return at;
}

/** Whether `word` stands at `at` and ends there as a word (no letter or digit follows). */
export function wordAt(text: string, at: number, end: number, word: string): boolean {
    const stop = at + word.length;
    return stop <= end && text.startsWith(word, at) && (stop === end || !isWordChar(text.charCodeAt(stop)));
}

/** As `wordAt`, without regard to capitals; `word` is in small letters. */
export function wordAtAnyCase(text: string, at: number, end: number, word: string): boolean {
    const stop = at + word.length;
    if (stop > end || (stop < end && isWordChar(text.charCodeAt(stop)))) return false;
    for (let i = 0; i < word.length; i++) {
        const code = text.charCodeAt(at + i);
        const wanted = word.charCodeAt(i);
        if (code !== wanted && (code | 0x20) !== wanted) return false;
    }
    return true;
}

/** The start of the last word before `end` (letters and digits only). */
export function lastWordStart(text: string, from: number, end: number): number {
    let at = end;
    while (at > from && isWordChar(text.charCodeAt(at - 1))) at--;
    return at;
}

/** Whether a stretch has capital letters and no small ones. */
export function isAllCaps(text: string, from: number, end: number): boolean {
    let upper = false;
    for (let at = from; at < end; at++) {
        const code = text.charCodeAt(at);
        if (isLower(code)) return false;
        if (isUpper(code)) upper = true;
    }
    return upper;
}

/** Whether there is a letter or digit in a stretch. */
export function hasWordChar(text: string, from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (isWordChar(text.charCodeAt(at))) return true;
    return false;
}
