import type { GazetteKind, JenisPeraturan } from '../types.js';
import type { RegisterAct, RegisterGazette } from './register.js';

/** The name of the file in which a workspace adds acts to the register. */
export const registerFile = 'perkada.register.json';

const kinds: ReadonlySet<string> = new Set<JenisPeraturan>([
    'uud',
    'tap-mpr',
    'undang-undang',
    'perpu',
    'peraturan-pemerintah',
    'peraturan-presiden',
    'keputusan-presiden',
    'instruksi-presiden',
    'peraturan-menteri',
    'keputusan-menteri',
    'peraturan-instansi',
    'peraturan-daerah',
    'peraturan-gubernur',
    'peraturan-bupati',
    'peraturan-wali-kota',
    'keputusan-gubernur',
    'keputusan-bupati',
    'keputusan-wali-kota',
    'peraturan-desa',
]);
const gazettes: ReadonlySet<string> = new Set<GazetteKind>([
    'LN',
    'TLN',
    'BN',
    'TBN',
    'LD',
    'TLD',
    'BD',
    'TBD',
]);

/** What a register file holds, and which of its rows (from 1 on) could not be used; row 0 is the whole file. */
export interface ReadRegister {
    readonly acts: readonly RegisterAct[];
    readonly unusable: readonly number[];
}

/**
 * Reads the text of a workspace's register: a JSON list of
 * `{ "jenis", "nomor", "tahun", "tentang", "penerbit"?, "lembaran"?: [{ "jenis", "nomor", "tahun"? }] }`.
 * Never throws: rows that are not of this form are left out and named.
 */
export function readRegister(text: string): ReadRegister {
    let rows: unknown;
    try {
        rows = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
        return { acts: [], unusable: [0] };
    }
    if (!Array.isArray(rows)) return { acts: [], unusable: [0] };
    const acts: RegisterAct[] = [];
    const unusable: number[] = [];
    for (const [at, row] of rows.entries()) {
        const act = actOf(row);
        if (act === undefined) unusable.push(at + 1);
        else acts.push(act);
    }
    return { acts, unusable };
}

function actOf(row: unknown): RegisterAct | undefined {
    if (typeof row !== 'object' || row === null) return undefined;
    const { jenis, nomor, tahun, tentang, penerbit, lembaran } = row as Record<string, unknown>;
    const number = numberOf(nomor);
    const year = numberOf(tahun);
    if (typeof jenis !== 'string' || !kinds.has(jenis) || number === '' || !/^\d{4}$/.test(year))
        return undefined;
    if (typeof tentang !== 'string' || tentang.trim() === '') return undefined;
    if (penerbit !== undefined && typeof penerbit !== 'string') return undefined;
    const list = lembaran ?? [];
    if (!Array.isArray(list)) return undefined;
    const entries: RegisterGazette[] = [];
    for (const item of list) {
        const entry = gazetteOf(item);
        if (entry === undefined) return undefined;
        entries.push(entry);
    }
    return {
        jenis: jenis as JenisPeraturan,
        ...(penerbit === undefined ? {} : { issuer: penerbit }),
        number,
        year,
        tentang: tentang.trim(),
        gazettes: entries,
        source: 'ruang-kerja',
    };
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
