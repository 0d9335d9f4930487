/** A name found in a text. */
export interface FoundName {
    readonly start: number;
    readonly end: number;
    /** The name in small letters with single spaces, as `NameFinder` was given it. */
    readonly name: string;
}

const token = /[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu;

/** The words of a name, made comparable. Equal for "Sistem Kerja" and "sistem  kerja". */
export function nameKey(name: string): string {
    return (name.toLowerCase().match(token) ?? []).join(' ');
}

/**
 * Finds many names in a text in one pass, whatever their capitals: at every word the longest name
 * that begins there, compared by a table. The time grows with the text, not with the number of names.
 */
export class NameFinder {
    private readonly names = new Set<string>();
    /** Names that are written with a stroke: "Kabupaten/Kota". */
    private readonly stroked = new Set<string>();
    /** How many words the names that begin with a word have, longest first. */
    private readonly lengths = new Map<string, number[]>();

    constructor(names: Iterable<string>) {
        for (const name of names) {
            const key = nameKey(name);
            if (key !== '' && name.includes('/')) this.stroked.add(key);
            if (key === '' || this.names.has(key)) continue;
            this.names.add(key);
            const words = key.split(' ');
            const lengths = this.lengths.get(words[0]!) ?? [];
            if (!lengths.includes(words.length)) {
                lengths.push(words.length);
                lengths.sort((a, b) => b - a);
            }
            this.lengths.set(words[0]!, lengths);
        }
    }

    /** The names in a text, none inside another. */
    find(text: string): FoundName[] {
        const found: FoundName[] = [];
        if (this.names.size === 0) return found;
        const words = [...text.matchAll(token)].map((match) => ({
            word: match[0].toLowerCase(),
            start: match.index,
            end: match.index + match[0].length,
        }));
        for (let at = 0; at < words.length; at++) {
            for (const length of this.lengths.get(words[at]!.word) ?? []) {
                const last = words[at + length - 1];
                if (last === undefined) continue;
                const stretch = words.slice(at, at + length);
                const key = stretch.map((each) => each.word).join(' ');
                if (!this.names.has(key) || !joined(text, stretch, this.stroked.has(key))) continue;
                found.push({ start: words[at]!.start, end: last.end, name: key });
                at += length - 1;
                break;
            }
        }
        return found;
    }
}

/** Whether only spaces (or, for such a name, strokes) stand between the words: "Sistem, Kerja" is no name. */
function joined(text: string, words: readonly { start: number; end: number }[], stroke: boolean): boolean {
    for (let at = 1; at < words.length; at++) {
        const gap = text.slice(words[at - 1]!.end, words[at]!.start).trim();
        if (gap !== '' && !(stroke && gap === '/')) return false;
    }
    return true;
}
