import type { NaskahNode, NumberSystem } from '../../types.js';

const ordinals = [
    'Kesatu',
    'Kedua',
    'Ketiga',
    'Keempat',
    'Kelima',
    'Keenam',
    'Ketujuh',
    'Kedelapan',
    'Kesembilan',
    'Kesepuluh',
];

/** 1 → "Kesatu", 12 → "Kedua Belas", 21 → "Kedua Puluh Satu"; empty above 99. */
export function ordinalWord(value: number): string {
    if (value >= 1 && value <= 10) return ordinals[value - 1]!;
    if (value === 11) return 'Kesebelas';
    if (value > 11 && value < 20) return `${ordinals[value - 11]!} Belas`;
    if (value >= 20 && value < 100) {
        const ones = value % 10;
        const tens = `${ordinals[Math.floor(value / 10) - 1]!} Puluh`;
        return ones === 0 ? tens : `${tens} ${capitalised(numberWords(ones))}`;
    }
    return '';
}

function capitalised(word: string): string {
    return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** A whole number in Indonesian words up to 999 999 999; empty beyond. */
export function numberWords(value: number): string {
    if (!Number.isInteger(value) || value < 0 || value > 999_999_999) return '';
    if (value < 10) return digits[value]!;
    if (value === 10) return 'sepuluh';
    if (value === 11) return 'sebelas';
    if (value < 20) return `${digits[value - 10]!} belas`;
    if (value < 100) return joined(`${digits[Math.floor(value / 10)]!} puluh`, value % 10);
    if (value < 200) return joined('seratus', value - 100);
    if (value < 1000) return joined(`${digits[Math.floor(value / 100)]!} ratus`, value % 100);
    if (value < 2000) return joined('seribu', value - 1000);
    if (value < 1_000_000) return joined(`${numberWords(Math.floor(value / 1000))} ribu`, value % 1000);
    return joined(`${numberWords(Math.floor(value / 1_000_000))} juta`, value % 1_000_000);
}

function joined(head: string, rest: number): string {
    return rest === 0 ? head : `${head} ${numberWords(rest)}`;
}

const romanDigits: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
];

function roman(value: number): string {
    let rest = value;
    let text = '';
    for (const [worth, digit] of romanDigits) {
        while (rest >= worth) {
            text += digit;
            rest -= worth;
        }
    }
    return text;
}

/** 1 → "a", 26 → "z", 27 → "aa", 28 → "bb": a list of a regulation doubles the letter. */
export function letterMark(value: number): string {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

/** The number `value` written in a system, as it stands inside a mark; empty if it cannot be written. */
export function writeNumber(value: number, system: NumberSystem): string {
    if (value < 1) return '';
    switch (system) {
        case 'arabic':
            return String(value);
        case 'roman':
            return roman(value);
        case 'letter':
            return letterMark(value);
        case 'capital':
            return letterMark(value).toUpperCase();
        case 'ordinal':
            return ordinalWord(value);
        default:
            return '';
    }
}

/** A number of the node's own sequence, written as the node writes its own. */
export function numberLike(node: NaskahNode, value: number): string {
    return writeNumber(value, node.system);
}
