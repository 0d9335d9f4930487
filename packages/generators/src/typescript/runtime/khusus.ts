/**
 * Stands in for the part of a generated module that differs from regulation to regulation, so that
 * the common part in this folder is checked by the compiler. It is never embedded.
 */
import type { Fakta } from './jenis.js';
import type {
    BarisAturan,
    BarisBentuk,
    BarisJabatan,
    BarisKetua,
    BarisKewajiban,
    BarisLingkup,
    BarisMekanisme,
    BarisPeran,
    BarisSurat,
    BarisSusunan,
    BarisUnit,
    Terapan,
} from './tabel.js';

export type Jenjang = string;
export type Susunan = string;
export type Jabatan = string;
export type KepalaDaerah = string;
export type Unit = string;
export type JabatanOpsional = string;
export type Keadaan = string;
export type Lingkup = string;
export type Surat = string;
/** Per procedure its steps, the outcomes of each step, and its ends. */
export interface Mekanisme {
    readonly [mekanisme: string]: {
        readonly langkah: Readonly<Record<string, string>>;
        readonly akhir: string;
    };
}

declare const tabel: {
    readonly JENJANG: readonly string[];
    readonly STRUKTURAL: number;
    readonly LINGKUP: readonly Lingkup[];
    /** Per lingkup, lingkup lain yang juga dicakupnya. */
    readonly CAKUPAN: readonly (readonly number[])[];
    readonly DASAR: readonly string[];
    readonly TEKS: readonly string[];
    readonly KEADAAN: readonly (readonly [id: string, label: string])[];
    /** Kepala daerah peraturan ini lebih dahulu, bila ada. */
    readonly KEPALA: readonly (readonly [id: string, label: string])[];
    readonly BERKEPALA: number;
    readonly ATURAN: readonly BarisAturan[];
    readonly TERAPAN: readonly Terapan[];
    readonly PERAN: readonly BarisPeran[];
    readonly BARIS: readonly BarisJabatan[];
    readonly SUSUNAN: readonly BarisSusunan[];
    readonly UNIT: readonly BarisUnit[];
    readonly KETUA: readonly BarisKetua[];
    readonly DIATUR: readonly BarisLingkup[];
    readonly BENTUK: readonly BarisBentuk[];
    readonly MEKANISME: readonly BarisMekanisme[];
    readonly SURAT: readonly BarisSurat[];
    readonly KEWAJIBAN: readonly BarisKewajiban[];
};
export type Tabel = typeof tabel;
export const {
    JENJANG,
    STRUKTURAL,
    LINGKUP,
    CAKUPAN,
    DASAR,
    TEKS,
    KEADAAN,
    KEPALA,
    BERKEPALA,
    ATURAN,
    TERAPAN,
    PERAN,
    BARIS,
    SUSUNAN,
    UNIT,
    KETUA,
    DIATUR,
    BENTUK,
    MEKANISME,
    SURAT,
    KEWAJIBAN,
}: Tabel = tabel;
declare function nomorSusunan(id: string): number;
declare function nomorJenjang(id: string): number;
/** Bilangan yang sama bagi fakta yang sama sejauh menentukan dalam susunan itu; -1 bila terlalu banyak. */
declare function kunciFakta(susunan: number, fakta: Fakta): number;

export { kunciFakta, nomorJenjang, nomorSusunan };
