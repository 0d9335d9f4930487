import { toLetter, toOrdinal, toRoman, toWords } from '../../numbers.js';
import type { NaskahNode } from '../../types.js';

/** A whole number in Indonesian words up to 999 999 999; empty beyond. */
export function numberWords(value: number): string {
    if (!Number.isInteger(value) || value < 0 || value > 999_999_999) return '';
    if (value === 0) return 'nol';
    if (value < 100) return toWords(value);
    if (value < 200) return joined('seratus', value - 100);
    if (value < 1000) return joined(`${toWords(Math.floor(value / 100))} ratus`, value % 100);
    if (value < 2000) return joined('seribu', value - 1000);
    if (value < 1_000_000) return joined(`${numberWords(Math.floor(value / 1000))} ribu`, value % 1000);
    return joined(`${numberWords(Math.floor(value / 1_000_000))} juta`, value % 1_000_000);
}

function joined(head: string, rest: number): string {
    return rest === 0 ? head : `${head} ${numberWords(rest)}`;
}

/** A number of the node's own sequence, written as the node writes its own; empty if it cannot be written. */
export function numberLike(node: NaskahNode, value: number): string {
    if (value < 1) return '';
    switch (node.system) {
        case 'arabic':
            return String(value);
        case 'roman':
            return toRoman(value);
        case 'letter':
            return toLetter(value);
        case 'capital':
            return toLetter(value).toUpperCase();
        case 'ordinal':
            return toOrdinal(value);
        default:
            return '';
    }
}
