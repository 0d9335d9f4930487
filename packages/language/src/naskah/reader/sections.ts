/** The lines that begin the parts of a regulation: considerations, decision, closing, annex, elucidation. */
import { isAllCaps, isLetter, skipBlank, wordAt, wordAtAnyCase } from './chars.js';

export type SectionStart =
    | 'rahmat'
    | 'menimbang'
    | 'mengingat'
    | 'memperhatikan'
    | 'memutuskan'
    | 'menetapkan'
    | 'agar'
    | 'ditetapkan'
    | 'diundangkan'
    | 'berita'
    | 'penjelasan';

/** What part a line begins, and where its words start after the title word and its colon. */
export interface FoundSection {
    section: SectionStart;
    /** End of the title word. */
    wordEnd: number;
    rest: number;
}

/** "[Menimbang]:" is what markup leaves of a link or a label. */
const CLOSE_BRACKET = 0x5d;

function after(
    text: string,
    from: number,
    length: number,
    to: number,
    section: SectionStart,
    out: FoundSection,
): boolean {
    out.section = section;
    out.wordEnd = from + length;
    let at = skipBlank(text, from + length, to);
    if (at < to && text.charCodeAt(at) === CLOSE_BRACKET) at = skipBlank(text, at + 1, to);
    if (at < to && text.charCodeAt(at) === 0x3a) at = skipBlank(text, at + 1, to);
    while (at < to && text.charCodeAt(at) === 0x2a) at++;
    out.rest = skipBlank(text, at, to);
    return true;
}

/** A title word stands alone, before a colon, or before an item. Not in "Mengingat bahwa …". */
function titleWord(text: string, from: number, to: number, word: string): boolean {
    if (!wordAtAnyCase(text, from, to, word)) return false;
    const at = skipBlank(text, from + word.length, to);
    if (at === to) return true;
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0x2a || code === CLOSE_BRACKET) return true;
    return (isLetter(code) && text.charCodeAt(at + 1) === 0x2e) || hasLostColon(text, from, at, to, word);
}

/** What may follow a title word whose colon, or the full stop of whose first mark, a scanner has lost. */
const WITHOUT_COLON: Readonly<Record<string, RegExp>> = {
    menimbang: /^(?:a )?bahwa\b/,
    mengingat: /^(?:\d{1,2}\.? ?)?(?:Pasal|Undang|Peraturan|Ketetapan|Keputusan)\b/,
    menetapkan: /^(?:PERATURAN|UNDANG|KEPUTUSAN|QANUN|INSTRUKSI)\b/,
};

function hasLostColon(text: string, from: number, at: number, to: number, word: string): boolean {
    const expected = WITHOUT_COLON[word];
    if (expected === undefined || text.charCodeAt(from) !== 0x4d) return false;
    return expected.test(text.slice(at, Math.min(to, at + 16)));
}

/** Recognises a part by its first words. `out` is filled if one is found. */
export function scanSection(text: string, from: number, to: number, out: FoundSection): boolean {
    switch (text.charCodeAt(from) | 0x20) {
        case 0x6d: // m
            if (titleWord(text, from, to, 'menimbang')) return after(text, from, 9, to, 'menimbang', out);
            if (titleWord(text, from, to, 'mengingat')) return after(text, from, 9, to, 'mengingat', out);
            if (titleWord(text, from, to, 'memperhatikan'))
                return after(text, from, 13, to, 'memperhatikan', out);
            if (titleWord(text, from, to, 'menetapkan')) return after(text, from, 10, to, 'menetapkan', out);
            if (titleWord(text, from, to, 'memutuskan')) return after(text, from, 10, to, 'memutuskan', out);
            if (text.startsWith('M E M U T U S K A N', from))
                return after(text, from, 19, to, 'memutuskan', out);
            return false;
        case 0x64: // d
            if (text.startsWith('DENGAN RAHMAT', from)) return after(text, from, 13, to, 'rahmat', out);
            if (/^dengan rahmat tuhan/i.test(text.slice(from, from + 20)))
                return after(text, from, 13, to, 'rahmat', out);
            if (isSigning(text, from, to, 'ditetapkan') || isSigning(text, from, to, 'disahkan')) {
                return after(text, from, 0, to, 'ditetapkan', out);
            }
            if (isSigning(text, from, to, 'diundangkan')) return after(text, from, 0, to, 'diundangkan', out);
            return false;
        case 0x61: // a
            // Also misread: "Agar setizrp orang".
            if (
                text.startsWith('Agar ', from) &&
                /^Agar (?:supaya )?\S{4,8} orang\b/.test(text.slice(from, Math.min(to, from + 32)))
            ) {
                return after(text, from, 0, to, 'agar', out);
            }
            return false;
        case 0x62: // b
        case 0x6c: // l
        case 0x74: // t
            return isGazetteLine(text, from, to) && after(text, from, 0, to, 'berita', out);
        case 0x70: // p
            if (wordAt(text, from, to, 'PENJELASAN')) {
                const at = skipBlank(text, from + 10, to);
                if (at === to || text.startsWith('ATAS', at))
                    return after(text, from, 10, to, 'penjelasan', out);
            }
            return false;
        default:
            return false;
    }
}

/** "Ditetapkan di Bungo", "DISAHKAN DI …", short, no sentence. */
function isSigning(text: string, from: number, to: number, word: string): boolean {
    if (to - from > 70 || !wordAtAnyCase(text, from, to, word)) return false;
    const at = skipBlank(text, from + word.length, to);
    return (
        wordAtAnyCase(text, at, to, 'di') || (wordAtAnyCase(text, at, to, 'pada') && isAllOrEnd(text, at, to))
    );
}

function isAllOrEnd(text: string, at: number, to: number): boolean {
    return /^pada tanggal/i.test(text.slice(at, Math.min(to, at + 16)));
}

/** "BERITA DAERAH KABUPATEN … TAHUN … NOMOR …", "LEMBARAN NEGARA …", "TAMBAHAN LEMBARAN …". */
function isGazetteLine(text: string, from: number, to: number): boolean {
    if (to - from > 160) return false;
    let at = from;
    if (wordAtAnyCase(text, at, to, 'tambahan')) at = skipBlank(text, at + 8, to);
    if (wordAtAnyCase(text, at, to, 'berita')) at = skipBlank(text, at + 6, to);
    else if (wordAtAnyCase(text, at, to, 'lembaran')) at = skipBlank(text, at + 8, to);
    else return false;
    if (!wordAtAnyCase(text, at, to, 'negara') && !wordAtAnyCase(text, at, to, 'daerah')) return false;
    // Inside a citation such a line is in small letters and goes on; a line of its own is in capitals or short.
    return (
        isAllCaps(text, from, to) ||
        (to - from < 60 && text.charCodeAt(to - 1) !== 0x2c && text.charCodeAt(to - 1) !== 0x29)
    );
}
