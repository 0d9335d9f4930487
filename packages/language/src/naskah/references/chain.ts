/** References inside the text: "Pasal 2 ayat (3) huruf a, huruf b, dan Pasal 5 sampai dengan Pasal 9". */
import {
    type DasarUnit,
    ordinalValue,
    type ReferencePart,
    type ReferenceTarget,
    romanValue,
    type Span,
    toOrdinal,
} from '@perkada/model';
import { isDigit, isLetter, isLower, isUpper, isWordChar } from '../reader/chars.js';
import { numeralAt } from '../reader/compact.js';
import type { Cursor } from './cursor.js';
import { lookBack } from './lead-in.js';

export type Joiner = ReferenceTarget['joiner'];

/** A target as it is written. */
export interface WrittenTarget {
    readonly start: number;
    readonly end: number;
    readonly parts: readonly ReferencePart[];
    readonly joiner: Joiner;
    /** "Pasal ini", "ayat ini". */
    readonly self: boolean;
}

/** A chain of targets as it is written. */
export interface WrittenChain {
    readonly startLine: number;
    readonly start: number;
    end: number;
    readonly targets: WrittenTarget[];
    preposition: Span | undefined;
    phrase: Span | undefined;
    /** The phrase is a word such as "ketentuan", which is known in small letters. */
    leads: boolean;
    matter: Span | undefined;
}

const UNITS: readonly (readonly [string, DasarUnit])[] = [
    ['pasal', 'pasal'],
    ['ayat', 'ayat'],
    ['huruf', 'huruf'],
    ['angka', 'angka'],
    ['lampiran', 'lampiran'],
    ['bab', 'bab'],
    ['bagian', 'bagian'],
    ['paragraf', 'paragraf'],
    ['butir', 'angka'],
    ['nomor', 'angka'],
];

const RANK: Record<DasarUnit, number> = {
    menimbang: 0,
    mengingat: 0,
    lampiran: 0,
    bab: 1,
    bagian: 2,
    paragraf: 3,
    pasal: 4,
    ayat: 5,
    huruf: 6,
    angka: 6,
};

const NO_MORE: readonly ReferencePart[] = [];

const OPEN = 0x28;
const CLOSE = 0x29;
const MAX_TARGETS = 200;

/** Reads a chain at the cursor, which stands on a unit's word. Undefined if it is none; the cursor then stays. */
export function scanChain(cursor: Cursor): WrittenChain | undefined {
    const startLine = cursor.line;
    const start = cursor.at;
    const first = scanTarget(cursor, 'awal');
    if (first === undefined) {
        cursor.line = startLine;
        cursor.at = start;
        return undefined;
    }
    const chain: WrittenChain = {
        startLine,
        start,
        end: cursor.at,
        targets: [first],
        preposition: undefined,
        phrase: undefined,
        leads: false,
        matter: undefined,
    };
    while (chain.targets.length < MAX_TARGETS) {
        const { line, at } = cursor;
        const joiner = scanJoiner(cursor);
        const next =
            joiner === undefined
                ? undefined
                : scanFurther(cursor, joiner, chain.targets[chain.targets.length - 1]!);
        if (next === undefined) {
            cursor.line = line;
            cursor.at = at;
            break;
        }
        chain.targets.push(next);
        chain.end = cursor.at;
    }
    lookBack(cursor, chain);
    return chain;
}

function scanJoiner(cursor: Cursor): Joiner | undefined {
    if (!cursor.blank()) return undefined;
    const comma = cursor.char(0x2c);
    if (comma && !cursor.blank()) return 'koma';
    // Only d(an), a(tau), s(erta, ampai) and h(ingga) join.
    const first = cursor.code() | 0x20;
    if (first !== 0x64 && first !== 0x61 && first !== 0x73 && first !== 0x68)
        return comma ? 'koma' : undefined;
    if (cursor.word('dan/atau')) return 'dan-atau';
    if (cursor.word('dan')) {
        if (cursor.code() === 0x2f) return undefined;
        return 'dan';
    }
    if (cursor.word('atau')) return 'atau';
    if (cursor.word('serta')) return 'dan';
    if (cursor.word('sampai') && cursor.word('dengan')) return 'sampai-dengan';
    if (cursor.word('s.d.') || cursor.word('s/d') || cursor.word('hingga')) return 'sampai-dengan';
    return comma ? 'koma' : undefined;
}

function scanTarget(cursor: Cursor, joiner: Joiner): WrittenTarget | undefined {
    const parts: ReferencePart[] = [];
    let start = -1;
    let end = 0;
    let self = false;
    let rank = -1;
    for (;;) {
        const { line, at } = cursor;
        if (!cursor.blank()) break;
        const from = cursor.at;
        const unit = scanUnit(cursor);
        if (unit === undefined || RANK[unit] < rank || (RANK[unit] === rank && rank < 6)) {
            cursor.line = line;
            cursor.at = at;
            break;
        }
        const unitSpan = { start: from, end: cursor.at };
        if (parts.length === 0 && cursor.word('ini')) {
            self = true;
            start = from;
            end = cursor.at;
            parts.push({ unit, number: '', unitSpan, numberSpan: { start: end - 3, end } });
            break;
        }
        const part = scanNumber(cursor, unit, unitSpan);
        if (part === undefined) {
            cursor.line = line;
            cursor.at = at;
            break;
        }
        if (start < 0) start = from;
        end = cursor.at;
        parts.push(part);
        rank = RANK[unit];
    }
    return parts.length === 0 ? undefined : { start, end, parts, joiner, self };
}

/** The units by the first letter of their words. */
const BY_LETTER: (readonly (readonly [string, DasarUnit])[] | undefined)[] = [];
for (const unit of UNITS) {
    const letter = unit[0].charCodeAt(0);
    BY_LETTER[letter] = [...(BY_LETTER[letter] ?? []), unit];
}

/** Passes a unit's word at the cursor, which stands on a word. */
function scanUnit(cursor: Cursor): DasarUnit | undefined {
    const units = BY_LETTER[cursor.code() | 0x20];
    if (units === undefined) return undefined;
    for (const [word, unit] of units) {
        const { line, at } = cursor;
        if (!cursor.word(word)) continue;
        if (word !== 'nomor' || (cursor.blank() && cursor.code() === OPEN)) return unit;
        cursor.line = line;
        cursor.at = at;
    }
    return undefined;
}

/** A further target: with its own unit, or only the number where the unit is the same as before. */
function scanFurther(cursor: Cursor, joiner: Joiner, before: WrittenTarget): WrittenTarget | undefined {
    const full = scanTarget(cursor, joiner);
    if (full !== undefined) return full.self ? undefined : full;
    const last = before.parts[before.parts.length - 1]!;
    if (before.self || !cursor.blank()) return undefined;
    const start = cursor.at;
    const bracketed =
        last.unit === 'ayat' ||
        (last.unit === 'angka' && cursor.text.charCodeAt(last.numberSpan.start - 1) === OPEN);
    if (bracketed ? cursor.code() !== OPEN : last.unit !== 'huruf' && last.unit !== 'pasal') return undefined;
    const part = scanNumber(cursor, last.unit, undefined);
    if (part === undefined) return undefined;
    if (last.unit === 'pasal') {
        // "Pasal 5 dan 2 (dua) orang": a number with its words is no pasal.
        const next = cursor.text.charCodeAt(cursor.at);
        const after = cursor.text.slice(cursor.at, cursor.at + 3);
        if (next === 0x2e || /^ ?\([a-z]/.test(after) || !/^\d/.test(part.number)) return undefined;
    }
    if (last.unit === 'huruf' && part.number <= last.number && part.number.length === 1) return undefined;
    const rest = scanTarget(cursor, joiner);
    const narrower = rest !== undefined && RANK[rest.parts[0]!.unit] > RANK[last.unit] ? rest.parts : NO_MORE;
    const parts = narrower.length === 0 ? [part] : [part, ...narrower];
    return { start, end: cursor.at, parts, joiner, self: false };
}

function scanNumber(cursor: Cursor, unit: DasarUnit, unitSpan: Span | undefined): ReferencePart | undefined {
    const { text } = cursor;
    const found = cursor.blank();
    const from = cursor.at;
    const end = found ? cursor.end : from;
    switch (unit) {
        case 'ayat': {
            const open = found && text.charCodeAt(from) === OPEN;
            let at = open ? from + 1 : from;
            while (open && at < end && text.charCodeAt(at) === 0x20) at++;
            const start = at;
            while (at < end && isDigit(text.charCodeAt(at))) at++;
            if (at === start) return undefined;
            const digits = at;
            if (at < end && isLetter(text.charCodeAt(at)) && !isWordChar(text.charCodeAt(at + 1) || 0x20))
                at++;
            let numberEnd = at;
            while (open && at < end && text.charCodeAt(at) === 0x20) at++;
            if (open && text.charCodeAt(at) === CLOSE) at++;
            else if (open) {
                // "(21", "(4l": a scanner took the bracket for a 1 or an l.
                const last = text.charCodeAt(numberEnd - 1);
                if (numberEnd - start < 2 || (last !== 0x31 && last !== 0x6c && last !== 0x74))
                    return undefined;
                at = numberEnd--;
            } else if (isWordChar(text.charCodeAt(digits) || 0x20)) return undefined;
            cursor.at = at;
            return {
                unit,
                number: numeralAt(text, start, numberEnd),
                unitSpan,
                numberSpan: { start, end: numberEnd },
            };
        }
        case 'huruf': {
            let at = from;
            while (at < end && at - from < 4 && isLetter(text.charCodeAt(at))) at++;
            const length = at - from;
            if (length === 0 || length > 2 || (at < end && isWordChar(text.charCodeAt(at)))) return undefined;
            if (length === 2 && text[from] !== text[from + 1] && !isLower(text.charCodeAt(from)))
                return undefined;
            if (length === 2 && /^(di|ke|se|ya)$/i.test(text.slice(from, at))) return undefined;
            while (at + 1 < end && text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at + 1))) {
                at++;
                while (at < end && isDigit(text.charCodeAt(at))) at++;
            }
            cursor.at = at;
            return { unit, number: text.slice(from, at), unitSpan, numberSpan: { start: from, end: at } };
        }
        case 'bagian': {
            let at = from;
            if (isDigit(text.charCodeAt(at)) && isUpper(text.charCodeAt(unitSpan?.start ?? at))) {
                const numeral = scanNumeral(cursor, unit, unitSpan);
                return numeral && { ...numeral, number: toOrdinal(Number.parseInt(numeral.number, 10)) };
            }
            while (at < end && isLetter(text.charCodeAt(at))) at++;
            const value = ordinalValue(text.slice(from, at));
            if (value === 0 || !isUpper(text.charCodeAt(from))) return undefined;
            cursor.at = at;
            return {
                unit,
                number: /^pertama$/i.test(text.slice(from, at)) ? 'Pertama' : toOrdinal(value),
                unitSpan,
                numberSpan: { start: from, end: at },
            };
        }
        case 'lampiran': {
            if (!isUpper(text.charCodeAt(unitSpan?.start ?? from))) return undefined;
            let at = from;
            while (at < end && at - from < 8 && isUpper(text.charCodeAt(at))) at++;
            if (
                at > from &&
                (at === end || !isWordChar(text.charCodeAt(at))) &&
                romanValue(text.slice(from, at)) > 0
            ) {
                cursor.at = at;
                return { unit, number: text.slice(from, at), unitSpan, numberSpan: { start: from, end: at } };
            }
            // The only annex has no number; the cursor goes back behind the word.
            const stop = unitSpan!.end;
            while (cursor.startOf(cursor.line) > stop) cursor.line--;
            cursor.at = stop;
            return { unit, number: '', unitSpan, numberSpan: { start: stop, end: stop } };
        }
        default: {
            cursor.word('romawi');
            cursor.blank();
            return scanNumeral(cursor, unit, unitSpan);
        }
    }
}

/** "12", "12A", "II", "(1)" of a list. */
function scanNumeral(cursor: Cursor, unit: DasarUnit, unitSpan: Span | undefined): ReferencePart | undefined {
    const { text } = cursor;
    const { end } = cursor;
    const from = cursor.at;
    const bracket = unit === 'angka' && text.charCodeAt(from) === OPEN;
    const start = bracket ? from + 1 : from;
    let at = start;
    while (at < end && at - start < 7 && isDigit(text.charCodeAt(at))) at++;
    if (at === start) {
        while (at < end && at - start < 8 && isUpper(text.charCodeAt(at))) at++;
        if (at === start || (at < end && isWordChar(text.charCodeAt(at)))) return undefined;
        if (romanValue(text.slice(start, at)) === 0) return undefined;
    } else {
        const digits = at;
        while (at < end && at - digits < 2 && isUpper(text.charCodeAt(at))) at++;
        if (at < end && isWordChar(text.charCodeAt(at))) return undefined;
        // "angka 3.500" and "angka 3,6" are no numbers of provisions.
        const sign = at + 1 < end ? text.charCodeAt(at) : 0;
        if ((sign === 0x2e || (sign === 0x2c && unit === 'angka')) && isDigit(text.charCodeAt(at + 1)))
            return undefined;
    }
    const numberEnd = at;
    if (bracket) {
        if (text.charCodeAt(at) !== CLOSE) return undefined;
        at++;
    }
    cursor.at = at;
    return {
        unit,
        number: numeralAt(text, start, numberEnd),
        unitSpan,
        numberSpan: { start, end: numberEnd },
    };
}
