import type { Kalimat, Norma, PilihanAktor } from './prosedur.js';
import type { Bentuk, Cara, KataSambung, Ketentuan, KetentuanBermodalitas, Lingkup, Syarat } from './umum.js';

interface Bersyarat extends KetentuanBermodalitas {
    readonly syarat: readonly Syarat[];
}

export interface BentukPenugasan extends Bersyarat {
    readonly jenis: 'bentuk';
    readonly bentuk: readonly Bentuk[];
    readonly kata: KataSambung;
}
export interface CaraPenugasan extends Bersyarat {
    readonly jenis: 'cara';
    readonly cara: readonly Cara[];
    readonly kata: KataSambung;
    readonly pelaku?: PilihanAktor;
}
export interface LingkupPenugasan extends Bersyarat {
    readonly jenis: 'lingkup';
    /** The way or form for which the scopes are given; absent for every assignment. */
    readonly cara?: Cara;
    readonly bentuk?: Bentuk;
    readonly lingkup: readonly Lingkup[];
    /** The same as written, so that `unit kerja` and `unit organisasi` stay apart. */
    readonly lingkupTertulis: readonly string[];
    readonly kata: KataSambung;
}
export interface PenetapPenugasan extends Bersyarat {
    readonly jenis: 'penetap';
    readonly tindakan: 'ditetapkan' | 'diberikan' | 'diusulkan' | 'dimohonkan';
    readonly pelaku: PilihanAktor;
    readonly cara?: Cara;
    readonly bentuk?: Bentuk;
    readonly pengusul?: PilihanAktor;
}
export interface BuktiPenugasan extends Bersyarat {
    readonly jenis: 'bukti';
    readonly bentuk: readonly Bentuk[];
    readonly surat: readonly string[];
    readonly kata: KataSambung;
    readonly pelaku?: PilihanAktor;
    readonly media: readonly string[];
    readonly kataMedia: KataSambung;
}
export interface SasaranPenugasan extends Bersyarat {
    readonly jenis: 'sasaran';
}
export interface JenisTugas extends Bersyarat {
    readonly jenis: 'tugas';
    readonly tugas: string;
    readonly arti?: string;
}
export interface PertimbanganPenugasan extends Bersyarat {
    readonly jenis: 'pertimbangan';
    readonly butir: readonly string[];
}
/** Nobody is assigned before it is settled where he stands. */
export interface UrutanPenugasan extends Bersyarat {
    readonly jenis: 'urutan';
}
export interface KomposisiTim extends Bersyarat {
    readonly jenis: 'komposisi';
}

/** One provision on assignment. */
export type KetentuanPenugasan =
    | BentukPenugasan
    | CaraPenugasan
    | LingkupPenugasan
    | PenetapPenugasan
    | BuktiPenugasan
    | SasaranPenugasan
    | JenisTugas
    | PertimbanganPenugasan
    | KomposisiTim
    | UrutanPenugasan;

/** One provision on the ketua tim. */
export interface AturanKetuaTim extends Bersyarat {
    readonly ketentuan:
        | { readonly jenis: 'ada' }
        | { readonly jenis: 'dari pemilik kinerja' }
        | {
              readonly jenis: 'berjabatan';
              readonly golongan: readonly string[];
              readonly jabatan: readonly string[];
          }
        | {
              readonly jenis: 'ditunjuk';
              readonly pelaku: PilihanAktor;
              readonly surat: readonly string[];
              readonly kriteria: readonly string[];
          }
        | { readonly jenis: 'diperlukan'; readonly pelaku: PilihanAktor };
    /** Scopes for which it holds; empty for all. */
    readonly lingkup: readonly Lingkup[];
    /** The same as written, so that `unit kerja` and `unit organisasi` stay apart. */
    readonly lingkupTertulis: readonly string[];
}

/** Which forms of working each scope allows. */
export interface LingkupPelaksanaan extends Bersyarat {
    readonly lingkup: readonly Lingkup[];
    /** The same as written, so that `unit kerja` and `unit organisasi` stay apart. */
    readonly lingkupTertulis: readonly string[];
    readonly kata: KataSambung;
    readonly bentuk: readonly Bentuk[];
    readonly kataBentuk: KataSambung;
}

/** The norms on carrying out tasks, for the scopes and form that the block names. */
export interface PelaksanaanTugas extends Ketentuan {
    readonly lingkup: readonly Lingkup[];
    /** The same as written, so that `unit kerja` and `unit organisasi` stay apart. */
    readonly lingkupTertulis: readonly string[];
    readonly kata: KataSambung;
    readonly bentuk?: Bentuk;
    readonly ketentuanLingkup: readonly LingkupPelaksanaan[];
    readonly norma: readonly Norma[];
}

export interface Kewajiban extends KetentuanBermodalitas, Kalimat {}

export interface TanggungJawab extends Ketentuan {
    readonly aktor: PilihanAktor;
    readonly kewajiban: readonly Kewajiban[];
}

/** Who reports to whom (`melapor`), or who may ask whom (`meminta`). */
export interface Pelaporan extends Bersyarat {
    readonly jenis: 'melapor' | 'meminta';
    readonly pelapor: PilihanAktor;
    /** Whoever receives the report: addressee, or the one who asks. */
    readonly penerima: PilihanAktor;
    readonly tentang?: string;
    readonly cara?: string;
    readonly waktu: readonly string[];
}

export interface KelompokNorma extends Ketentuan {
    readonly id?: string;
    readonly label: string;
    readonly norma: readonly Norma[];
}
