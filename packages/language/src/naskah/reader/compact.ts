/**
 * What is kept of a text takes no more room than it needs. A regulation of ten megabytes makes more
 * than a million small objects, and moving these in memory costs as much as reading the text.
 */
import { isDigit } from './chars.js';

/** The strings of the numbers below 10000 that were read, by their value; every "7" is the same string. */
const NUMERALS: (string | undefined)[] = new Array(10_000).fill(undefined);

/** What stands from `from` to `to`, which is mostly a number of few digits. */
export function numeralAt(text: string, from: number, to: number): string {
    const length = to - from;
    if (length < 2 || length > 4 || text.charCodeAt(from) === 0x30) return text.slice(from, to);
    let value = 0;
    for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        if (!isDigit(code)) return text.slice(from, to);
        value = value * 10 + code - 0x30;
    }
    let numeral = NUMERALS[value];
    if (numeral === undefined) {
        numeral = String(value);
        NUMERALS[value] = numeral;
    }
    return numeral;
}
