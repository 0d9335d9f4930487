/**
 * A text whose lines an extraction has joined into one: cut where a heading or a mark begins for certain.
 * What is certain is told by two things together: what stands before it ends a sentence, opens a list or
 * is a heading, and its number follows the one before it. All other words stay where they are.
 */
import { letterValue, romanValue } from '@perkada/model';

/** A shorter line is the line of a text that was not joined. */
const LONG = 400;

/** What may begin a new line, with what must follow it. The groups tell which it is. */
const HEADS =
    /\b(BAB +([IVXLC]+)(?= +[A-Z]{2}))|\b((?:Bagian +Ke[a-z]+|Paragraf +\d+)(?= +[A-Z]))|\b(Pasal +(\d+)(?= +(?:\(1\) *)?[A-Z]))|(\((\d+)\) *(?=[A-Z]))|(?<= )(([a-z])\. +(?=[a-z]))|(?<= )((\d+)\. +(?=[A-Za-z]))|(DENGAN RAHMAT TUHAN YANG MAHA ESA)|(Menimbang *:|Mengingat *:|Menetapkan *:|MEMUTUSKAN *:|Agar setiap orang |Ditetapkan di [A-Z]|Diundangkan di [A-Z]|BERITA DAERAH [A-Z])/g;

/** A list has at most four levels. */
const DEEPEST = 4;

/** An open list: the class of its marks and the last number. */
interface List {
    readonly cls: 'huruf' | 'angka';
    last: number;
}

/** Cuts the lines of one text, in their order. */
export class JoinedLines {
    private bab = 0;
    private pasal = 0;
    /** The number that the articles of the joined stretch begin with. */
    private first = 0;
    private ayat = 0;
    private lists: List[] = [];
    /** What was cut last: a heading takes the words behind it up to the next cut. */
    private after: 'judul' | 'pasal' | 'lain' = 'lain';

    constructor(private readonly text: string) {}

    /** Whether a stretch is a joined text: two articles that follow each other begin inside it. */
    isJoined(from: number, to: number): boolean {
        if (to - from < LONG) return false;
        const line = this.text.slice(from, to);
        let before = 0;
        for (const [, number] of line.matchAll(
            /(?:[.;:] +|[A-Z]{3} +|^|Umum +)Pasal +(\d+) +(?:\(1\) *)?[A-Z]/g,
        )) {
            if (before > 0 && Number(number) === before + 1) {
                // A text in several joined lines goes on with its numbers.
                if (this.pasal === 0) this.first = before;
                return true;
            }
            before = Number(number);
        }
        return false;
    }

    /** The places inside a joined stretch at which a new line begins, as they rise. */
    cuts(from: number, to: number): number[] {
        const cuts: number[] = [];
        HEADS.lastIndex = from;
        for (
            let match = HEADS.exec(this.text);
            match !== null && match.index < to;
            match = HEADS.exec(this.text)
        ) {
            const at = match.index;
            if (!this.begins(match, from)) {
                // A mark inside what was no head may be one itself.
                HEADS.lastIndex = at + 1;
                continue;
            }
            if (at > from) cuts.push(at);
            // A pasal's heading stands alone on its line; so do the invocation and the decision.
            if (match[4] !== undefined || match[12] !== undefined || match[0].startsWith('MEMUTUSKAN'))
                cuts.push(at + match[0].length);
        }
        return cuts;
    }

    private begins(match: RegExpExecArray, from: number): boolean {
        const [, bab, roman, part, pasal, article, ayat, paragraph, letter, mark, digit, number, rahmat] =
            match;
        const ends = this.endsBefore(match.index, from);
        if (rahmat !== undefined) return this.starts('lain');
        if (bab !== undefined) {
            const value = romanValue(roman!);
            if (!ends || value === 0 || (this.bab > 0 && value !== this.bab + 1)) return false;
            this.bab = value;
            return this.starts('judul');
        }
        if (part !== undefined) return (ends || this.after === 'judul') && this.starts('judul');
        if (pasal !== undefined) {
            const expected = this.pasal === 0 ? this.first : this.pasal + 1;
            if (!(ends || this.after === 'judul') || Number(article) !== expected) return false;
            this.pasal = Number(article);
            this.ayat = 0;
            this.lists = [];
            return this.starts('pasal');
        }
        if (ayat !== undefined) {
            if (Number(paragraph) !== this.ayat + 1 || this.pasal === 0) return false;
            if (this.ayat === 0 ? this.after !== 'pasal' : !ends) return false;
            this.ayat++;
            this.lists = [];
            return this.starts('lain');
        }
        if (letter !== undefined) return this.item('huruf', letterValue(mark!), match.index, letter.length);
        if (digit !== undefined) return this.item('angka', Number(number), match.index, digit.length);
        const opens = /^[A-Z]/.test(match[0]);
        if (!opens) return false;
        this.lists = [];
        return this.starts('lain');
    }

    private starts(what: 'judul' | 'pasal' | 'lain'): true {
        this.after = what;
        return true;
    }

    /**
     * An item opens a list behind a colon, or goes on with an open one behind a semicolon. A definition goes
     * on with the only open list, also where the one before it has lost its full stop.
     */
    private item(cls: List['cls'], value: number, at: number, length: number): boolean {
        const before = this.text.slice(Math.max(0, at - 24), at).trimEnd();
        if (value === 1 && before.endsWith(':')) {
            if (this.lists.length === DEEPEST) return false;
            this.lists.push({ cls, last: 1 });
            return this.starts('lain');
        }
        const goesOn = /[;,]$|; ?(?:dan|atau|dan\/atau)$/.test(before);
        const defines =
            cls === 'angka' &&
            this.lists.length === 1 &&
            /[A-Z]/.test(this.text.charAt(at + length)) &&
            !/(?:nomor|tahun|pasal|ayat|angka|huruf|bab)$/i.test(before);
        const depth = this.lists.findLastIndex((list) => list.cls === cls && list.last === value - 1);
        if (depth < 0 || !(goesOn || defines)) return false;
        this.lists.length = depth + 1;
        this.lists[depth]!.last = value;
        return this.starts('lain');
    }

    /** Whether the words before end a sentence, an item or the line before. */
    private endsBefore(at: number, from: number): boolean {
        let end = at;
        while (end > from && this.text.charCodeAt(end - 1) === 0x20) end--;
        if (end === from) return true;
        const code = this.text.charCodeAt(end - 1);
        return code === 0x2e || code === 0x3b || code === 0x3a;
    }
}
