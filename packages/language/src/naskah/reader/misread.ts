/**
 * Marks that a scanner misread or that have lost a bracket or full stop: "(21 " for "(2)", "2I." for
 * "21.", "2 Ketentuan …" for "2. Ketentuan …". Such a reading is only a guess, and counts where the list
 * around goes on with that very number.
 */
import { skipBlank } from './chars.js';
import { Mark, type MarkClass, type ScannedMark } from './marks.js';

/** Digits for which a scanner reads letters. */
const DIGITS: Readonly<Record<string, string>> = {
    l: '1',
    I: '1',
    i: '1',
    t: '1',
    L: '1',
    '|': '1',
    O: '0',
    o: '0',
    Q: '0',
    s: '5',
    S: '5',
    Z: '2',
    B: '8',
    G: '6',
    g: '8',
    q: '9',
    T: '7',
};

/** The number that a misread one stands for ("2I" 21, "t7" 17, "4O" 40); empty if it holds no digit. */
export function asDigits(written: string): string {
    let digits = '';
    for (const sign of written) {
        const digit = sign >= '0' && sign <= '9' ? sign : DIGITS[sign];
        if (digit === undefined) return '';
        digits += digit;
    }
    return digits;
}

/** The words that begin an order to change another act, and its verb. */
const ORDER = /^(?:(?:Ketentuan|Di ?antara|Setelah|Sesudah|Judul|Penjelasan)\b|Pasal \S+ dihapus)/;

/** Whether words order a change of another act: "Ketentuan Pasal 5 diubah …", "Pasal 8 dihapus". */
export function isOrder(words: string): boolean {
    return ORDER.test(words);
}

type Expects = (cls: MarkClass, ordinal: number, suffix: string, order: boolean) => boolean;

/**
 * Reads a misread mark at the start of a line, if the lists around expect its number. `ended` tells
 * whether the words before have ended, as they must before a mark without bracket or full stop; `next`
 * gives the words of the next line, where the mark stands alone.
 */
export function scanMisread(
    text: string,
    from: number,
    to: number,
    out: ScannedMark,
    ended: boolean,
    next: () => string,
    expects: Expects,
): boolean {
    const start = text.slice(from, Math.min(to, from + 10));
    const take = (
        cls: MarkClass,
        number: string,
        suffix: string,
        length: number,
        at: number,
        wide: number,
    ) => {
        const words = text.slice(from + length, to).trimStart();
        const order = isOrder(words === '' ? next() : words);
        const ordinal = cls === Mark.letterDot ? number.charCodeAt(0) - 0x60 : Number(number);
        if (!expects(cls, ordinal, suffix, order)) return false;
        out.cls = cls;
        out.otherCls = Mark.none;
        out.start = from;
        out.end = from + length;
        out.numberStart = from + at;
        out.numberEnd = from + at + wide;
        out.ordinal = ordinal;
        out.suffix = suffix;
        out.broken = true;
        out.rest = skipBlank(text, out.end, to);
        return true;
    };
    // "(21 Camat", "{71", "l2l", "(s)", "( la)", "(11" without its bracket
    const bracket = /^([({l|] ?)([\dlIsSBGZ]{1,3}?)([a-z]?)( ?[)}\]1lIt|])(?=$|[\s\p{L}])/u.exec(start);
    if (bracket !== null && (start[0] !== 'l' || /[lI1]$/.test(bracket[4]!))) {
        const [whole, open, written, suffix] = bracket as unknown as [string, string, string, string];
        const number = asDigits(written);
        if (number !== '' && take(Mark.ayat, number, suffix, whole.length, open.length, written.length))
            return true;
    }
    const open = /^\( ?(\d{1,2})(?=[\s\p{Lu}])/u.exec(start);
    if (open !== null) {
        const [whole, number] = open as unknown as [string, string];
        if (take(Mark.ayat, number, '', whole.length, whole.length - number.length, number.length))
            return true;
    }
    // "t7.", "2I.", "L4A."
    const dotted = /^([\dlItLOosST]{1,3}?)([A-Z]?)\.(?=$|\s)/.exec(start);
    if (dotted !== null && /\d/.test(dotted[1]!)) {
        const [whole, written, letter] = dotted as unknown as [string, string, string];
        const joined = asDigits(written + letter);
        if (joined !== '' && take(Mark.numberDot, joined, '', whole.length, 0, whole.length - 1)) return true;
        const number = asDigits(written);
        if (number !== '' && take(Mark.numberDot, number, letter, whole.length, 0, whole.length - 1))
            return true;
    }
    // "2 Ketentuan Pasal 5 diubah", "3 Pulau adalah"
    const bare = /^(\d{1,3})([A-Z]?)\s+(?=[A-Z])/.exec(start);
    if (bare !== null) {
        const [whole, number, suffix] = bare as unknown as [string, string, string];
        const order = isOrder(text.slice(from + whole.length, Math.min(to, from + 40)));
        const wide = number.length + suffix.length;
        return (ended || order) && take(Mark.numberDot, number, suffix, wide, 0, wide);
    }
    const letter = /^([a-z])\s+(?=[a-z])/.exec(start);
    return letter !== null && ended && take(Mark.letterDot, letter[1]!, '', 1, 0, 1);
}
