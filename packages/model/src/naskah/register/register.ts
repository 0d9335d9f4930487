import type { GazetteKind, JenisPeraturan } from '../types.js';
import { acts } from './acts.js';

/**
 * Where a row of the register was verified: `naskah` the same in at least two enacted regulations
 * that cite the act, `publik` the same in at least two public texts that cite it, both when both;
 * `ruang-kerja` added by the workspace, which answers for it.
 */
export type RegisterSource = 'naskah' | 'publik' | 'naskah+publik' | 'ruang-kerja';

/** A known act. Numbers as written; a field that could not be verified is absent. */
export interface RegisterAct {
    readonly jenis: JenisPeraturan;
    /** Who issued it, where the kind does not say: "Dalam Negeri" of a Peraturan Menteri. */
    readonly issuer?: string;
    readonly number: string;
    readonly year: string;
    /** The name after "tentang"; empty where the texts that cite the act do not agree on it. */
    readonly tentang: string;
    readonly gazettes: readonly RegisterGazette[];
    /** What repealed the act, and since when. */
    readonly repealed?: RegisterRepeal;
    readonly source: RegisterSource;
}

export interface RegisterRepeal {
    /** The repealing act as a sentence names it: "Undang-Undang Nomor 20 Tahun 2023". */
    readonly by: string;
    /** The first day without the act as `2023-10-31`, or the year when only that is known. */
    readonly since: string;
}

/** One gazette number of an act: `LN` 2011 / 82, `TLN` without year / 5234. */
export interface RegisterGazette {
    readonly gazette: GazetteKind;
    readonly year?: string;
    readonly number: string;
}

/** Finds acts. Made by `makeRegister`; a workspace may add its own acts. */
export interface Register {
    find(jenis: JenisPeraturan, number: string, year: string, issuer: string): RegisterAct | undefined;
}

/** Words of an issuer, made comparable: "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi". */
export function issuerKey(text: string): string {
    return text
        .toLowerCase()
        .replace(/^(?:peraturan|keputusan|undang-undang)\s*/, '')
        .replace(/^(?:menteri|kepala|presiden|pemerintah|daerah|bupati|gubernur|wali ?kota)\s*/, '')
        .replace(/\brepublik indonesia\b/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}

/** A register of the built-in acts and of `more`; a later row replaces an earlier one of the same act. */
export function makeRegister(
    more: readonly RegisterAct[] = [],
    builtIn: readonly RegisterAct[] = acts,
): Register {
    const byKey = new Map<string, RegisterAct>();
    for (const act of [...builtIn, ...more]) {
        byKey.set(actKey(act.jenis, act.number, act.year, act.issuer ?? ''), act);
    }
    return { find: (jenis, number, year, issuer) => byKey.get(actKey(jenis, number, year, issuer)) };
}

/** Equal for equal acts. The issuer distinguishes only acts whose kind has many issuers. */
export function actKey(jenis: JenisPeraturan, number: string, year: string, issuer: string): string {
    const many = !['uud', 'undang-undang', 'perpu', 'peraturan-pemerintah', 'peraturan-presiden'].includes(
        jenis,
    );
    return `${jenis}/${number.replace(/^0+(?=\d)/, '')}/${year}/${many ? issuerKey(issuer) : ''}`;
}
