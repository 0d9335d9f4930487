/** The numerals of a regulation: arabic, roman, letters (a … z, aa …) and ordinal words (Kesatu …). */

const ROMAN: readonly (readonly [string, number])[] = [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
];

/** The roman numeral of a whole number from 1 to 3999; empty outside of that. */
export function toRoman(value: number): string {
    if (!Number.isInteger(value) || value < 1 || value > 3999) return '';
    let rest = value;
    let out = '';
    for (const [digits, amount] of ROMAN) {
        while (rest >= amount) {
            out += digits;
            rest -= amount;
        }
    }
    return out;
}

function romanDigit(code: number): number {
    switch (code & ~0x20) {
        case 0x49:
            return 1;
        case 0x56:
            return 5;
        case 0x58:
            return 10;
        case 0x4c:
            return 50;
        case 0x43:
            return 100;
        case 0x44:
            return 500;
        case 0x4d:
            return 1000;
        default:
            return 0;
    }
}

/** The value of a roman numeral in capitals or small letters; 0 if it is none or not well formed (`IIX`). */
export function romanValue(written: string): number {
    if (written.length === 0 || written.length > 15) return 0;
    let value = 0;
    for (let i = 0; i < written.length; i++) {
        const digit = romanDigit(written.charCodeAt(i));
        if (digit === 0) return 0;
        const next = i + 1 < written.length ? romanDigit(written.charCodeAt(i + 1)) : 0;
        value += digit < next ? -digit : digit;
    }
    return value > 0 && toRoman(value) === written.toUpperCase() ? value : 0;
}

/** The place of a letter mark: a → 1, z → 26, aa and so on: `aa` 27, `bb` or `ab` 28. 0 if it is none. */
export function letterValue(written: string): number {
    const length = written.length;
    if (length === 0 || length > 3) return 0;
    const last = (written.charCodeAt(length - 1) | 0x20) - 0x60;
    if (last < 1 || last > 26) return 0;
    if (length === 1) return last;
    let same = true;
    let value = 0;
    for (let i = 0; i < length; i++) {
        const code = (written.charCodeAt(i) | 0x20) - 0x60;
        if (code < 1 || code > 26) return 0;
        if (code !== last) same = false;
        value = value * 26 + code;
    }
    return same ? (length - 1) * 26 + last : value;
}

/**
 * The letter mark of a place in a list: 1 → a, 26 → z, then doubled letters (27 → aa, 28 → bb) or,
 * if `series` is set, counted ones (27 → aa, 28 → ab).
 */
export function toLetter(value: number, series = false): string {
    if (!Number.isInteger(value) || value < 1) return '';
    if (value <= 26) return String.fromCharCode(0x60 + value);
    if (!series) {
        const times = Math.floor((value - 1) / 26) + 1;
        return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(times);
    }
    let rest = value;
    let out = '';
    while (rest > 0) {
        out = String.fromCharCode(0x61 + ((rest - 1) % 26)) + out;
        rest = Math.floor((rest - 1) / 26);
    }
    return out;
}

const UNITS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const UNIT_VALUE = new Map(UNITS.map((word, value) => [word, value]));

/** A whole number from 1 to 99 in words, small letters: 21 → `dua puluh satu`. Empty outside of that. */
export function toWords(value: number): string {
    if (!Number.isInteger(value) || value < 1 || value > 99) return '';
    if (value < 10) return UNITS[value]!;
    if (value === 10) return 'sepuluh';
    if (value === 11) return 'sebelas';
    if (value < 20) return `${UNITS[value - 10]} belas`;
    const tens = `${UNITS[Math.floor(value / 10)]} puluh`;
    return value % 10 === 0 ? tens : `${tens} ${UNITS[value % 10]}`;
}

/** The ordinal word of a Bagian: 1 → `Kesatu`, 12 → `Kedua Belas`, 21 → `Kedua Puluh Satu`. */
export function toOrdinal(value: number): string {
    const words = toWords(value);
    if (words === '') return '';
    return `ke${words}`.replace(/(^|\s)\w/g, (letter) => letter.toUpperCase());
}

/** The value of an ordinal word ("Kesatu", "Pertama", "Kedua belas", "Keduapuluh Satu"); 0 if it is none. */
export function ordinalValue(written: string): number {
    const lower = written.trim().toLowerCase().replace(/\s+/g, ' ');
    if (lower === 'pertama') return 1;
    if (!lower.startsWith('ke')) return 0;
    const words = lower
        .slice(2)
        .trim()
        .replace(/(\S)(puluh|belas)/g, (whole, before: string, tail: string) =>
            whole === 'sepuluh' || whole === 'sebelas' ? whole : `${before} ${tail}`,
        )
        .replace(/\bse (puluh|belas)\b/g, 'se$1')
        .split(' ');
    const [first = '', second, third] = words;
    if (first === 'sepuluh' && words.length === 1) return 10;
    if (first === 'sebelas' && words.length === 1) return 11;
    const unit = UNIT_VALUE.get(first) ?? 0;
    if (unit === 0) return 0;
    if (second === undefined) return unit;
    if (second === 'belas' && words.length === 2) return 10 + unit;
    if (second !== 'puluh') return 0;
    if (third === undefined) return unit * 10;
    const rest = UNIT_VALUE.get(third) ?? 0;
    return rest > 0 && words.length === 3 ? unit * 10 + rest : 0;
}
