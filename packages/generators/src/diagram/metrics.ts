/**
 * Widths of the characters ' ' to '~' of Helvetica and its metric twins (Arial, Liberation Sans, Nimbus
 * Sans), in thousandths of the type size: so text is measured where there is no font and no browser.
 */
const regular = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const bold = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** The fonts that the widths hold for, best known first. */
export const fontFamily = "Arial, 'Liberation Sans', Helvetica, 'Nimbus Sans', sans-serif";

export interface Gaya {
    /** Type size in user units (1/96 inch). */
    readonly ukuran: number;
    readonly tebal?: boolean;
    readonly miring?: boolean;
}

/** The width of a text on one line, in user units. */
export function textWidth(text: string, { ukuran, tebal }: Gaya): number {
    const table = tebal ? bold : regular;
    let sum = 0;
    // Characters outside the table are letters with marks or signs; the widest common letter is safe.
    for (const character of text) sum += table[(character.codePointAt(0) ?? 0) - 32] ?? 833;
    return (sum * ukuran) / 1000;
}

/** The height of a line of text. */
export const lineHeight = ({ ukuran }: Gaya): number => Math.round(ukuran * 1.25 * 2) / 2;

/** Breaks a text into lines no wider than `most`: between words, else after a slash or hyphen, else anywhere. */
export function wrapText(text: string, most: number, gaya: Gaya): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of keepReferences(text.trim()).split(/[ \t\r\n]+/)) {
        for (const [at, piece] of pieces(word, most, gaya).entries()) {
            const joined = line === '' ? piece : `${line}${at === 0 ? ' ' : ''}${piece}`;
            if (line !== '' && textWidth(joined, gaya) > most) {
                lines.push(line);
                line = piece;
            } else line = joined;
        }
    }
    if (line !== '') lines.push(line);
    return lines.map((one) => one.replace(/\u00a0/g, ' '));
}

/** A reference is not broken between a division and its number: `huruf a`, `ayat (2)`. */
function keepReferences(text: string): string {
    return text.replace(
        /\b(huruf|angka|ayat|Pasal|BAB|Nomor|Tahun|Level) (?=\(?[0-9A-Za-z]{1,4}\b)/g,
        '$1\u00a0',
    );
}

/** A word, or its parts where it is too wide for a line. */
function pieces(word: string, most: number, gaya: Gaya): string[] {
    if (textWidth(word, gaya) <= most) return [word];
    const result: string[] = [];
    for (const part of word.split(/(?<=[/-])/)) {
        let rest = '';
        for (const character of part) {
            if (rest !== '' && textWidth(rest + character, gaya) > most) {
                result.push(rest);
                rest = '';
            }
            rest += character;
        }
        if (rest !== '') result.push(rest);
    }
    return result;
}
