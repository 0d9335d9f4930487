import { type GazetteKind, gazetteKinds, type JenisPeraturan, jenisPeraturan, type Span } from '../types.js';
import { jsonPlaces } from './json-places.js';
import type { RegisterAct, RegisterGazette, RegisterRepeal } from './register.js';

/** The name of the file in which a workspace adds acts to the register. */
export const registerFile = 'perkada.register.json';

const kinds: ReadonlySet<string> = new Set(jenisPeraturan.filter((jenis) => jenis !== 'lain'));
const gazettes: ReadonlySet<string> = new Set(gazetteKinds);

/** Something in a register file that cannot be used. */
export interface RegisterFault {
    /** The row, from 1 on; 0 stands for the whole file, which is no JSON list. */
    readonly row: number;
    /** The member of the row that is missing or of a wrong form; absent where the row is no act at all. */
    readonly key?: string;
    /** Where it stands in the text of the file. */
    readonly span: Span;
}

/** What a register file holds, and what of it could not be used. */
export interface ReadRegister {
    readonly acts: readonly RegisterAct[];
    readonly faults: readonly RegisterFault[];
}

/**
 * Reads the text of a workspace's register: a JSON list of
 * `{ "jenis", "nomor", "tahun", "tentang", "penerbit"?, "lembaran"?: [{ "jenis", "nomor", "tahun"? }],
 * "dicabut"?: { "oleh", "sejak" } }`.
 * Never throws: rows that are not of this form are left out and named.
 */
export function readRegister(text: string): ReadRegister {
    let rows: unknown;
    try {
        rows = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
        rows = undefined;
    }
    const places = jsonPlaces(text);
    if (!Array.isArray(rows)) {
        const start = Math.min(Math.max(places.error, 0), Math.max(text.length - 1, 0));
        return { acts: [], faults: [{ row: 0, span: { start, end: Math.min(start + 1, text.length) } }] };
    }
    const acts: RegisterAct[] = [];
    const faults: RegisterFault[] = [];
    for (const [at, row] of rows.entries()) {
        const act = actOf(row);
        if (typeof act !== 'string') acts.push(act);
        else faults.push({ row: at + 1, ...faultIn(text, places.rows[at] ?? { start: 0, end: 0 }, act) });
    }
    return { acts, faults };
}

/** The member of that name in a row, or the row itself where it is missing. */
function faultIn(text: string, row: Span, key: string): { readonly key?: string; readonly span: Span } {
    if (key === '') return { span: row };
    const at = text.slice(row.start, row.end).search(new RegExp(`"${key}"\\s*:`));
    if (at < 0) return { key, span: { start: row.start, end: Math.min(row.start + 1, row.end) } };
    const start = row.start + at;
    return { key, span: { start, end: start + key.length + 2 } };
}

/** The act of a row, or the member that is missing or wrong; an empty name for a row that is no act. */
function actOf(row: unknown): RegisterAct | string {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return '';
    const { jenis, nomor, tahun, tentang, penerbit, lembaran, dicabut } = row as Record<string, unknown>;
    const number = numberOf(nomor);
    const year = numberOf(tahun);
    if (typeof jenis !== 'string' || !kinds.has(jenis)) return 'jenis';
    if (number === '') return 'nomor';
    if (!/^\d{4}$/.test(year)) return 'tahun';
    if (typeof tentang !== 'string' || tentang.trim() === '') return 'tentang';
    if (penerbit !== undefined && typeof penerbit !== 'string') return 'penerbit';
    const list = lembaran ?? [];
    if (!Array.isArray(list)) return 'lembaran';
    const entries: RegisterGazette[] = [];
    for (const item of list) {
        const entry = gazetteOf(item);
        if (entry === undefined) return 'lembaran';
        entries.push(entry);
    }
    const repealed = dicabut === undefined ? undefined : repealOf(dicabut);
    if (dicabut !== undefined && repealed === undefined) return 'dicabut';
    return {
        jenis: jenis as JenisPeraturan,
        ...(penerbit === undefined ? {} : { issuer: penerbit }),
        number,
        year,
        tentang: tentang.trim(),
        gazettes: entries,
        ...(repealed === undefined ? {} : { repealed }),
        source: 'ruang-kerja',
    };
}

function repealOf(item: unknown): RegisterRepeal | undefined {
    if (typeof item !== 'object' || item === null) return undefined;
    const { oleh, sejak } = item as Record<string, unknown>;
    const since = numberOf(sejak);
    if (typeof oleh !== 'string' || oleh.trim() === '' || !/^\d{4}(?:-\d{2}-\d{2})?$/.test(since))
        return undefined;
    return { by: oleh.trim(), since };
}

function gazetteOf(item: unknown): RegisterGazette | undefined {
    if (typeof item !== 'object' || item === null) return undefined;
    const { jenis, nomor, tahun } = item as Record<string, unknown>;
    const number = numberOf(nomor);
    if (typeof jenis !== 'string' || !gazettes.has(jenis) || number === '') return undefined;
    return {
        gazette: jenis as GazetteKind,
        number,
        ...(tahun === undefined ? {} : { year: numberOf(tahun) }),
    };
}

/** A number as it is written, whether the file holds it as a number or as text. */
function numberOf(value: unknown): string {
    return typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
}
