import type { Place } from '../text/place.js';
import type { Cara, KataSambung, Ketentuan, KetentuanBermodalitas, Lingkup, Syarat } from './umum.js';

/** On which side an actor stands, relative to the assignment. */
export type Pihak = 'pemilik kinerja' | 'tujuan' | 'asal' | 'pemohon' | 'bersangkutan';

/** Who acts: a post, a grade or group, a role, or the head of the region. */
export type Aktor = {
    readonly pihak?: Pihak;
    /** Only those under the coordination of the sentence's actor. */
    readonly koordinasi?: boolean;
    readonly place: Place;
} & (
    | { readonly jenis: 'jabatan'; readonly id: string }
    | { readonly jenis: 'golongan'; readonly id: string }
    | { readonly jenis: 'kepala daerah'; readonly id: string }
    /** Whoever stands at this level of the susunan concerned. */
    | { readonly jenis: 'level'; readonly level: number }
    /** A unit as a whole; id of a unit or susunan. */
    | { readonly jenis: 'unit'; readonly id: string }
    /** Someone outside posts and roles; id of a `PihakLain`. */
    | { readonly jenis: 'pihak lain'; readonly id: string }
    /** `penilai kinerja`, `pimpinan unit organisasi`, `pejabat yang berwenang`, `ketua tim`, `pejabat`, … */
    | { readonly jenis: 'peran'; readonly peran: string }
);

export interface PilihanAktor {
    readonly kata: KataSambung;
    readonly aktor: readonly Aktor[];
    readonly place: Place;
}

/** Someone outside posts and roles whom the regulation names: a team, a supporting unit. */
export interface PihakLain extends Ketentuan {
    readonly id: string;
    readonly label: string;
}

/** A letter, document or matter that steps handle. */
export interface Surat extends Ketentuan {
    readonly id: string;
    readonly jenis: 'surat' | 'dokumen' | 'hal';
    readonly label: string;
    readonly lingkup: readonly Lingkup[];
    /** Whether the content is a minimum ("paling sedikit memuat"). */
    readonly palingSedikit: boolean;
    readonly muatan: readonly (Ketentuan & { readonly id?: string; readonly label: string })[];
    /** Whether it comes from the built-in library. */
    readonly bawaan: boolean;
}

export type Objek =
    /** `mutu` limits it to a matter of that quality: the result `yang sesuai`. */
    | { readonly jenis: 'benda'; readonly id: string; readonly mutu?: string; readonly place: Place }
    | { readonly jenis: 'aktor'; readonly aktor: Aktor; readonly place: Place }
    | { readonly jenis: 'teks'; readonly teks: string; readonly place: Place };

/** The sentence: who does what, with what, to whom. */
export interface Kalimat {
    /** Verbs as written, small letters: `mengirim`, `menyusun`. */
    readonly perbuatan: readonly string[];
    readonly kataPerbuatan: KataSambung;
    readonly objek: readonly Objek[];
    readonly kataObjek: KataSambung;
    readonly kepada: readonly PilihanAktor[];
    readonly tembusan: readonly PilihanAktor[];
    readonly rekomendasi: readonly PilihanAktor[];
    readonly persetujuan: readonly PilihanAktor[];
    readonly bersama: readonly PilihanAktor[];
    readonly berdasarkan: readonly Objek[];
    readonly denganAlasan: boolean;
    readonly tentang: readonly string[];
    readonly sebagai: readonly Objek[];
    readonly dari: readonly PilihanAktor[];
    /** Stages at which it happens. */
    readonly tahap: readonly string[];
    /** Ids of the procedures by way of which it happens. */
    readonly melalui: readonly string[];
    readonly menurut: readonly Objek[];
    /** Whether it happens according to other legislation. */
    readonly menurutPerundangan: boolean;
    /** What it is for: `diputuskan`, `ditindaklanjuti`. */
    readonly untuk: readonly string[];
    /** Ids of the matters in which it is laid down. */
    readonly dalam: readonly string[];
    /** `lisan`, `tertulis`, `elektronik`, … */
    readonly cara: readonly string[];
    readonly waktu: readonly string[];
}

/** What follows a step. */
export type Alur =
    | {
          readonly jenis: 'ke';
          readonly hasil?: string;
          /** Who decides, when that is not the step's own actor. */
          readonly oleh?: PilihanAktor;
          readonly ke: string;
          readonly kembali: boolean;
          readonly place: Place;
      }
    | {
          readonly jenis: 'selesai';
          readonly hasil?: string;
          /** Who decides, when that is not the step's own actor. */
          readonly oleh?: PilihanAktor;
          readonly akhir: string;
          readonly place: Place;
      };

export interface Langkah extends KetentuanBermodalitas, Kalimat {
    readonly id: string;
    readonly idPlace: Place;
    readonly label?: string;
    readonly syarat: readonly Syarat[];
    readonly pelaku: PilihanAktor;
    /** As written; a step without a flow goes on to the next one. */
    readonly alur: readonly Alur[];
}

export interface Mekanisme extends Ketentuan {
    readonly id: string;
    readonly namaPlace: Place;
    readonly label: string;
    readonly cara?: Cara;
    readonly lingkup: readonly Lingkup[];
    /** The same as written, so that `unit kerja` and `unit organisasi` stay apart. */
    readonly lingkupTertulis: readonly string[];
    readonly langkah: readonly Langkah[];
}

export type Tahap = 'persiapan' | 'perencanaan' | 'pelaksanaan' | 'evaluasi';

export interface Tahapan extends Ketentuan {
    readonly tahap: Tahap;
    /** The susunan for which the stage is written (one stage for each that the text names); absent for all. */
    readonly susunan?: string;
    /** Grades that follow these stages in whatever unit they are. */
    readonly bagi: readonly string[];
    readonly langkah: readonly Langkah[];
}

/** A norm outside procedures: actor, modality, act. */
export interface Norma extends KetentuanBermodalitas, Kalimat {
    readonly syarat: readonly Syarat[];
    readonly pelaku: PilihanAktor;
}
