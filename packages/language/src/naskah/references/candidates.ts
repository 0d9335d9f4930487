/** The places of a text where a reference or a citation may begin, found in one pass over the text. */

/** The words of the units without their first letter, by that letter in small. */
const UNIT_TAILS: Readonly<Record<number, readonly string[]>> = {
    112: ['asal', 'aragraf', 'ASAL'],
    97: ['yat', 'ngka'],
    104: ['uruf'],
    108: ['ampiran', 'AMPIRAN'],
    98: ['ab ', 'AB ', 'agian', 'utir'],
    110: ['omor ('],
};

const ACT_WORDS = [
    'Undang-',
    'UNDANG-',
    'Undang ',
    'Peraturan',
    'PERATURAN',
    'Keputusan',
    'KEPUTUSAN',
    'Instruksi',
    'Ketetapan',
    'Qanun',
];

/** All of these words. Searching for them together takes half the time of looking at every letter. */
const ANY =
    /[Pp](?:asal|ASAL|aragraf)|[Aa](?:yat|ngka)|[Hh]uruf|L(?:ampiran|AMPIRAN)|[Bb](?:ab |AB |agian|utir)|nomor \(|Undang[- ]|UNDANG-|P(?:eraturan|ERATURAN)|K(?:eputusan|EPUTUSAN|etetapan)|Instruksi|Qanun/g;

/** Whether a unit's word begins here ("pasal", "ayat" …), where `code` stands. */
export function isUnitWord(text: string, at: number, code: number): boolean {
    const tails = UNIT_TAILS[code | 0x20];
    if (tails === undefined) return false;
    const second = text.charCodeAt(at + 1);
    for (const tail of tails) {
        if (tail.charCodeAt(0) === second && text.startsWith(tail, at + 1)) return true;
    }
    return false;
}

/** Whether the word of an act begins here ("Peraturan", "Undang-" …). */
export function isActWord(text: string, at: number): boolean {
    for (const word of ACT_WORDS) if (text.startsWith(word, at)) return true;
    return false;
}

/** The places of a text at which a unit's or an act's word stands, also inside longer words, as they rise. */
export class Candidates {
    private places = new Int32Array(256);
    private count = 0;
    private last = 0;

    constructor(text: string) {
        ANY.lastIndex = 0;
        for (let match = ANY.exec(text); match !== null; match = ANY.exec(text)) {
            if (this.count === this.places.length) {
                const larger = new Int32Array(this.count * 2);
                larger.set(this.places);
                this.places = larger;
            }
            this.places[this.count++] = match.index;
            ANY.lastIndex = match.index + 1;
        }
    }

    /** The index of the first candidate at `at` or behind it. */
    indexFrom(at: number): number {
        // Mostly what follows the place that was asked for last.
        let { last } = this;
        if (last === 0 || this.places[last - 1]! < at) {
            const limit = Math.min(this.count, last + 8);
            while (last < limit && this.places[last]! < at) last++;
            this.last = last;
            if (last === this.count || this.places[last]! >= at) return last;
        }
        this.last = this.search(at);
        return this.last;
    }

    private search(at: number): number {
        let low = 0;
        let high = this.count;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.places[middle]! < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The place of a candidate; behind every text if there is none of that index. */
    place(index: number): number {
        return index < this.count ? this.places[index]! : Number.MAX_SAFE_INTEGER;
    }
}
