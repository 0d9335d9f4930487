import type { Jabatan, JabatanOpsional, Jenjang, Keadaan, KepalaDaerah, Susunan, Unit } from './khusus.js';

/** Kekuatan mengikat suatu ketentuan. `wajib` juga bagi kalimat tanpa kata modal. */
export type Modalitas = 'wajib' | 'diutamakan' | 'dapat' | 'hanya dapat' | 'berwenang' | 'akan' | 'dilarang';

/** Kata yang menyambung beberapa pilihan; `dan/atau` tidak pernah ditafsirkan. */
export type KataSambung = 'tunggal' | 'dan' | 'atau' | 'dan/atau';

/** Satu bagian dasar hukum: `ayat (2)` ialah `{ unit: 'ayat', number: '2' }`. */
export interface BagianDasar {
    readonly unit:
        | 'menimbang'
        | 'mengingat'
        | 'lampiran'
        | 'bab'
        | 'bagian'
        | 'paragraf'
        | 'pasal'
        | 'ayat'
        | 'huruf'
        | 'angka';
    readonly number: string;
}

/** Dasar hukum, tersusun (`parts`) dan sebagaimana dirujuk (`teks`). */
export interface Dasar {
    readonly parts: readonly BagianDasar[];
    readonly teks: string;
}

/** Fakta yang diketahui penanya. Yang tidak diberikan berarti tidak diketahui, tidak pernah diandaikan. */
export interface Fakta {
    /** Ada tidaknya jabatan yang bersifat "bila ada". */
    readonly ada?: { readonly [J in JabatanOpsional]?: boolean };
    /** Terpenuhi tidaknya keadaan yang disebut peraturan. */
    readonly keadaan?: { readonly [K in Keadaan]?: boolean };
}

/** Unit yang tidak disebut peraturan: susunannya, unit yang memuatnya, dan jabatan yang memimpinnya. */
export interface UnitLain {
    readonly id: string;
    readonly susunan?: Susunan;
    /** `false` bila susunan itu susunan unit yang memuatnya. */
    readonly bersusunanSendiri?: boolean;
    readonly induk?: Unit | UnitLain;
    readonly pemimpin?: Jabatan;
}

/** Pertanyaan tentang seorang pejabat: jenjangnya, susunan unitnya, unitnya bila diketahui, dan fakta. */
export interface Pertanyaan {
    readonly jenjang: Jenjang;
    readonly susunan: Susunan;
    readonly unit?: Unit | UnitLain | undefined;
    readonly fakta?: Fakta | undefined;
}

/** Fakta yang akan menentukan jawaban. */
export type FaktaPerlu =
    | { readonly jenis: 'ada'; readonly jabatan: JabatanOpsional; readonly label: string }
    | { readonly jenis: 'keadaan'; readonly keadaan: Keadaan; readonly label: string };

/** Satu aturan kedudukan. */
export interface Aturan {
    readonly id: string;
    /** Pola umum, bukan aturan khusus suatu susunan. */
    readonly umum: boolean;
    readonly modalitas: Modalitas;
    readonly jenjang: readonly Jenjang[];
    readonly dasar: readonly Dasar[];
}

/** Atasan yang disebut suatu aturan. */
export interface Calon {
    readonly jabatan: Jabatan | KepalaDaerah;
    readonly label: string;
    readonly modalitas: Modalitas;
    readonly aturan: Aturan;
}

/** Sebab suatu aturan yang menyebut jenjang itu tidak menentukan. */
export type AlasanTersisih =
    | 'syarat tidak terpenuhi'
    | 'aturan khusus mendahului'
    | 'disimpangi'
    | 'jabatan tidak ada'
    | 'menyamakan saja'
    | 'hanya kerangka';

/**
 * Atasan langsung, atau keterangan bahwa tidak ada aturannya.
 *
 * `ditetapkan`: satu atasan; `pilihan`: salah satu menurut penempatan (`atau`); `belum pasti`: disambung
 * `dan/atau` atau `dan`; `bertentangan`: dua aturan menyebut atasan yang berbeda; `boleh`: hanya
 * diperkenankan; `bergantung`: bergantung pada fakta yang belum diketahui; `tanpa aturan`.
 */
export interface JawabanAtasan {
    readonly status:
        | 'ditetapkan'
        | 'pilihan'
        | 'belum pasti'
        | 'bertentangan'
        | 'boleh'
        | 'bergantung'
        | 'tanpa aturan';
    /** Modalitas aturan penentu yang pertama. */
    readonly modalitas: Modalitas | undefined;
    readonly atasan: readonly Calon[];
    /** Atasan lain yang diperkenankan. */
    readonly dapat: readonly Calon[];
    readonly penentu: readonly Aturan[];
    readonly bersyarat: readonly {
        readonly aturan: Aturan;
        readonly calon: readonly Calon[];
        readonly pertanyaan: readonly FaktaPerlu[];
    }[];
    readonly dasar: readonly Dasar[];
    readonly perluDiketahui: readonly FaktaPerlu[];
}

/** Pemegang peran beserta ketentuan yang menyebutnya. */
export interface Pemegang {
    readonly jabatan: Jabatan | KepalaDaerah;
    readonly label: string;
    readonly modalitas: Modalitas;
    readonly sumber: 'peran' | 'kewenangan' | 'jabatan' | 'kedudukan' | 'penyamaan' | 'pimpinan';
    readonly kata: KataSambung;
    /** Ketentuan itu menyebut jenjang ini, bukan semua pejabat. */
    readonly khusus: boolean;
    readonly sebagian: boolean;
    /** Aturan kedudukan yang menjadi sumbernya, bila sumbernya aturan kedudukan. */
    readonly aturan?: Aturan;
    readonly dasar: readonly Dasar[];
}

export interface JawabanPeran {
    readonly status: 'ditetapkan' | 'pilihan' | 'belum pasti' | 'boleh' | 'tanpa aturan';
    readonly modalitas: Modalitas | undefined;
    readonly pemegang: readonly Pemegang[];
    readonly dapat: readonly Pemegang[];
    readonly dasar: readonly Dasar[];
}
