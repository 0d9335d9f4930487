/** Citations of other acts: kind, issuer, number, year, name, gazette entries. */
import type { Bit, GazetteEntry, GazetteKind, JenisPeraturan, Span } from '@perkada/model';
import { isDigit, isLetter, isLower, isUpper } from '../reader/chars.js';
import { numeralAt } from '../reader/compact.js';
import type { Cursor } from './cursor.js';

/** A citation while it is being read. */
export interface CitationDraft {
    startLine: number;
    start: number;
    end: number;
    endLine: number;
    jenis: JenisPeraturan;
    kind: Span;
    number?: Bit;
    year?: Bit;
    tentang?: Span;
    gazettes: GazetteEntry[];
    /** "ini" follows: the regulation speaks of itself. */
    self: boolean;
}

const KINDS: readonly (readonly [string, JenisPeraturan])[] = [
    ['undang-undang dasar', 'uud'],
    ['undang-undang', 'undang-undang'],
    ['undang undang', 'undang-undang'],
    ['ketetapan majelis', 'tap-mpr'],
    ['peraturan pemerintah pengganti', 'perpu'],
    ['peraturan pemerintah', 'peraturan-pemerintah'],
    ['peraturan presiden', 'peraturan-presiden'],
    ['keputusan presiden', 'keputusan-presiden'],
    ['instruksi presiden', 'instruksi-presiden'],
    ['peraturan menteri', 'peraturan-menteri'],
    ['keputusan menteri', 'keputusan-menteri'],
    ['peraturan daerah', 'peraturan-daerah'],
    ['qanun', 'peraturan-daerah'],
    ['peraturan gubernur', 'peraturan-gubernur'],
    ['peraturan bupati', 'peraturan-bupati'],
    ['peraturan wali kota', 'peraturan-wali-kota'],
    ['peraturan walikota', 'peraturan-wali-kota'],
    ['keputusan gubernur', 'keputusan-gubernur'],
    ['keputusan bupati', 'keputusan-bupati'],
    ['keputusan wali kota', 'keputusan-wali-kota'],
    ['keputusan walikota', 'keputusan-wali-kota'],
    ['peraturan desa', 'peraturan-desa'],
    ['peraturan', 'peraturan-instansi'],
    ['keputusan', 'lain'],
    ['instruksi', 'lain'],
];

/** The kind of act that some words name, with the issuer after it: "PERATURAN BUPATI MALANG". */
export function jenisOf(words: string): JenisPeraturan {
    const lower = words.toLowerCase();
    const first = lower.charCodeAt(0);
    for (const [start, jenis] of KINDS) {
        if (start.charCodeAt(0) === first && beginsWith(lower, start)) return jenis;
    }
    return 'lain';
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/** Whether a text begins with some words, whatever white space stands between them. */
function beginsWith(text: string, words: string): boolean {
    if (text.startsWith(words)) return true;
    let at = 0;
    for (let i = 0; i < words.length; i++) {
        if (words.charCodeAt(i) !== 0x20) {
            if (text.charCodeAt(at++) !== words.charCodeAt(i)) return false;
        } else {
            const from = at;
            while (isSpace(text[at])) at++;
            if (at === from) return false;
        }
    }
    return true;
}

const MAX_KIND_WORDS = 16;
const MAX_NAME = 900;

/** Reads a citation at the cursor, which stands on its first word. Undefined if it is none; the cursor then stays. */
export function scanCitation(cursor: Cursor): CitationDraft | undefined {
    const startLine = cursor.line;
    const start = cursor.at;
    const draft = readHead(cursor, startLine, start);
    if (draft === undefined) {
        cursor.line = startLine;
        cursor.at = start;
        return undefined;
    }
    mark(cursor, draft);
    if (draft.self) return draft;
    readName(cursor, draft);
    readGazettes(cursor, draft);
    cursor.line = draft.endLine;
    cursor.at = draft.end;
    return draft;
}

function mark(cursor: Cursor, draft: CitationDraft): void {
    draft.endLine = cursor.line;
    draft.end = cursor.at;
}

/** "Peraturan Daerah Kabupaten Malang Nomor 9 Tahun 2016": capitalised words up to "Nomor". */
function readHead(cursor: Cursor, startLine: number, start: number): CitationDraft | undefined {
    const { text } = cursor;
    let kindLine = startLine;
    let kindEnd = start;
    let words = 0;
    let numbered = false;
    let self = false;
    let bareYear = false;
    while (words < MAX_KIND_WORDS && cursor.blank()) {
        const code = text.charCodeAt(cursor.at);
        if (!isLetter(code)) break;
        const from = cursor.at;
        let end = from;
        while (
            end < cursor.end &&
            (isLetter(text.charCodeAt(end)) || (text.charCodeAt(end) === 0x2d && end + 1 < cursor.end))
        )
            end++;
        const word = text.slice(from, end);
        if (word === 'Nomor' || word === 'NOMOR' || word === 'No') {
            if (words === 0) return undefined;
            cursor.at = end;
            if (cursor.code() === 0x2e) cursor.at++;
            cursor.word('nomor');
            numbered = true;
            break;
        }
        if (word === 'ini') {
            if (words === 0) return undefined;
            cursor.at = end;
            self = true;
            break;
        }
        if (word === 'Tahun' && words > 1) {
            bareYear = true;
            break;
        }
        if (!isUpper(code) && word !== 'dan' && word !== 'atas') break;
        // A hyphen at the line's end joins "Undang-" with "Undang".
        cursor.at = end;
        kindLine = cursor.line;
        kindEnd = end;
        words++;
    }
    if (!numbered && !self && !bareYear) return undefined;
    const kind = cursor.bit(startLine, start, kindLine, kindEnd);
    const draft: CitationDraft = {
        startLine,
        start,
        end: cursor.at,
        endLine: cursor.line,
        jenis: jenisOf(kind.text),
        kind: kind.span,
        gazettes: [],
        self,
    };
    if (self) return draft;
    if (numbered) {
        draft.number = readNumber(cursor);
        if (draft.number === undefined) return undefined;
    } else if (draft.jenis !== 'uud') return undefined;
    mark(cursor, draft);
    draft.year = readYear(cursor);
    if (draft.year === undefined) {
        cursor.line = draft.endLine;
        cursor.at = draft.end;
    }
    return draft;
}

/** "12", "PER/15/M.PAN/2008", "94/PMK.05/2020". */
function readNumber(cursor: Cursor): Bit | undefined {
    if (!cursor.blank()) return undefined;
    const { text } = cursor;
    const from = cursor.at;
    const { end } = cursor;
    let at = from;
    let digits = 0;
    while (at < end) {
        const code = text.charCodeAt(at);
        if (isDigit(code)) digits++;
        else if (!isLetter(code) && code !== 0x2f && code !== 0x2d && code !== 0x2e) break;
        at++;
    }
    while (at > from && (text.charCodeAt(at - 1) === 0x2e || text.charCodeAt(at - 1) === 0x2d)) at--;
    if (digits === 0) return undefined;
    cursor.at = at;
    return { text: numeralAt(text, from, at), span: { start: from, end: at } };
}

function readYear(cursor: Cursor): Bit | undefined {
    if (!cursor.word('tahun') || !cursor.blank()) return undefined;
    const from = cursor.at;
    let at = from;
    while (at < cursor.end && isDigit(cursor.text.charCodeAt(at))) at++;
    if (at - from < 2) return undefined;
    cursor.at = at;
    return { text: numeralAt(cursor.text, from, at), span: { start: from, end: at } };
}

const STOPS = /^(sebagaimana|yang|diubah|dicabut|dinyatakan|tetap|masih|perlu)\b/;

const GAZETTE = /^(Lembaran|Berita|Tambahan|LN|BN)/;

/** The name behind "tentang", up to the gazette's bracket, a semicolon, a full stop, or a clause. */
function readName(cursor: Cursor, draft: CitationDraft): void {
    const { line, at } = cursor;
    if (!cursor.word('tentang') || !cursor.blank()) {
        cursor.line = line;
        cursor.at = at;
        return;
    }
    const { text } = cursor;
    const nameLine = cursor.line;
    const nameStart = cursor.at;
    let endLine = nameLine;
    let end = nameStart;
    let length = 0;
    let depth = 0;
    outer: while (length < MAX_NAME && cursor.blank()) {
        const from = cursor.at;
        let stop = from;
        const lineEnd = cursor.end;
        while (stop < lineEnd && text.charCodeAt(stop) > 0x20) stop++;
        const first = text.charCodeAt(from);
        if (first === 0x28) {
            const inside = text.slice(from + 1, from + 12);
            if (GAZETTE.test(inside)) break;
            depth++;
        }
        if (isLower(first) && depth === 0 && STOPS.test(text.slice(from, stop))) break;
        // A gazette without its bracket.
        if (first === 0x4c && /^Lembaran$/.test(text.slice(from, stop))) break;
        if (first === 0x42 && text.startsWith('Berita Negara', from)) break;
        for (let i = from; i < stop; i++) {
            const code = text.charCodeAt(i);
            if (code === 0x28 && i > from && GAZETTE.test(text.slice(i + 1, i + 12))) {
                // "Perbankan(Lembaran Negara": the blank before the bracket is lost.
                endLine = cursor.line;
                end = i;
                break outer;
            }
            if (code === 0x29) {
                if (depth === 0) {
                    if (i > from) {
                        endLine = cursor.line;
                        end = i;
                    }
                    break outer;
                }
                depth--;
            } else if (code === 0x3b || (code === 0x2c && depth === 0) || (code === 0x2e && i + 1 === stop)) {
                if (code === 0x2c && nameContinues(text, i + 1, lineEnd)) continue;
                if (i > from) {
                    endLine = cursor.line;
                    end = i;
                }
                cursor.at = i;
                break outer;
            }
        }
        endLine = cursor.line;
        end = stop;
        length += stop - from + 1;
        cursor.at = stop;
    }
    if (end > nameStart || endLine > nameLine) {
        draft.tentang = { start: nameStart, end };
        draft.endLine = endLine;
        draft.end = end;
    }
    cursor.line = draft.endLine;
    cursor.at = draft.end;
}

/** After a comma a name goes on with a capital word or "dan", "serta". */
function nameContinues(text: string, from: number, end: number): boolean {
    let at = from;
    while (at < end && text.charCodeAt(at) <= 0x20) at++;
    if (at >= end) return true;
    if (isUpper(text.charCodeAt(at))) return true;
    return /^(dan|serta)\b/.test(text.slice(at, at + 6));
}

const SEARCH = 60;

/** "(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan … Nomor 5587)". */
function readGazettes(cursor: Cursor, draft: CitationDraft): void {
    const { line, at } = cursor;
    const bracket = cursor.char(0x28);
    for (let entries = 0; entries < 4; entries++) {
        const entry = scanGazette(cursor);
        if (entry === undefined) break;
        draft.gazettes.push(entry);
        mark(cursor, draft);
        if (!cursor.char(0x2c)) cursor.word('dan');
    }
    if (draft.gazettes.length === 0) {
        cursor.line = line;
        cursor.at = at;
        return;
    }
    if (bracket && cursor.char(0x29)) mark(cursor, draft);
}

/** One entry of a gazette at the cursor; undefined if none stands there, and the cursor stays. */
export function scanGazette(cursor: Cursor): GazetteEntry | undefined {
    const { line, at } = cursor;
    if (!cursor.blank()) return undefined;
    const start = cursor.at;
    const supplement = cursor.word('tambahan');
    const base = cursor.word('lembaran') ? 'L' : cursor.word('berita') ? 'B' : '';
    const owner = base === '' ? '' : cursor.word('negara') ? 'N' : cursor.word('daerah') ? 'D' : '';
    if (owner === '') {
        cursor.line = line;
        cursor.at = at;
        return undefined;
    }
    let year: Bit | undefined;
    let number: Bit | undefined;
    let series: Bit | undefined;
    let endLine = cursor.line;
    let end = cursor.at;
    // The issuer's name, then year and number in either order.
    for (let words = 0; words < SEARCH && cursor.blank(); words++) {
        const code = cursor.text.charCodeAt(cursor.at);
        if (code === 0x2c || code === 0x3b || code === 0x28 || code === 0x29 || code === 0x2e) break;
        if (cursor.text.startsWith('Tambahan', cursor.at) || cursor.text.startsWith('sebagaimana', cursor.at))
            break;
        if (year === undefined) {
            year = readYear(cursor);
            if (year !== undefined) {
                endLine = cursor.line;
                end = cursor.at;
                continue;
            }
        }
        if (number === undefined && cursor.word('nomor')) {
            number = readNumber(cursor);
            endLine = cursor.line;
            end = cursor.at;
            continue;
        }
        if (cursor.word('seri')) {
            if (!cursor.blank()) break;
            const from = cursor.at;
            while (cursor.at < cursor.end && isLetter(cursor.text.charCodeAt(cursor.at))) cursor.at++;
            series = cursor.bit(cursor.line, from, cursor.line, cursor.at);
            endLine = cursor.line;
            end = cursor.at;
            continue;
        }
        const from = cursor.at;
        while (cursor.at < cursor.end && isLetter(cursor.text.charCodeAt(cursor.at))) cursor.at++;
        if (cursor.at === from) cursor.at++;
    }
    cursor.line = endLine;
    cursor.at = end;
    const gazette = `${supplement ? 'T' : ''}${base}${owner}` as GazetteKind;
    return { gazette, span: { start, end }, year, number, series };
}
