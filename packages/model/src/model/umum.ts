import type { Dasar } from '../text/dasar.js';
import type { Place } from '../text/place.js';
import type { Aktor } from './prosedur.js';

/**
 * How strongly a provision binds, as the regulations say it. `wajib` is also the plain indicative
 * ("berkedudukan", "menetapkan"); `penanda` of a provision keeps the word where one is written.
 */
export type Modalitas = 'wajib' | 'diutamakan' | 'dapat' | 'hanya dapat' | 'berwenang' | 'akan' | 'dilarang';

/** How alternatives are joined. A single item is `tunggal`; `dan/atau` is kept, never resolved. */
export type KataSambung = 'tunggal' | 'dan' | 'atau' | 'dan/atau';

/** Where a provision stands: in the body, or in the annex with this number (empty for the only one). */
export type Lapisan =
    | { readonly jenis: 'batang tubuh' }
    | { readonly jenis: 'lampiran'; readonly nomor: string };

/** A finding that the drafter knows and accepts, with the reason; `kode` limits it to one check. */
export interface Penerimaan {
    readonly alasan: string;
    readonly kode?: string;
    readonly place: Place;
}

/** What every provision has: its place, layer, legal basis, derogations and acceptances. */
export interface Ketentuan {
    readonly place: Place;
    readonly lapisan: Lapisan;
    readonly dasar: readonly Dasar[];
    readonly menyimpangDari: readonly Dasar[];
    readonly diterima: readonly Penerimaan[];
    /** Whether some name in it could not be resolved; checks then stay silent about it. */
    readonly taklengkap: boolean;
}

/** A provision that commands, prefers, permits or forbids. */
export interface KetentuanBermodalitas extends Ketentuan {
    readonly modalitas: Modalitas;
    /** The modal word as written; empty for the plain indicative. */
    readonly penanda: string;
}

/** A condition. All conditions of a provision must hold together. `tidak` negates. */
export type Syarat =
    | {
          readonly jenis: 'ada';
          readonly tidak: boolean;
          /** Id of a post, grade or rank. */
          readonly apa: string;
          readonly jenisApa: 'jabatan' | 'golongan';
      }
    | {
          readonly jenis: 'dipimpin';
          readonly tidak: boolean;
          readonly oleh: string;
          readonly jenisApa: 'jabatan' | 'golongan';
      }
    | { readonly jenis: 'level'; readonly tidak: boolean; readonly lebihDari: number }
    | { readonly jenis: 'keadaan'; readonly tidak: boolean; readonly keadaan: string }
    /** The outcome of an earlier decision in the same procedure: `jika disetujui`. */
    | { readonly jenis: 'hasil'; readonly hasil: string; readonly oleh?: Aktor };

/** The reach of an assignment. */
export type Lingkup =
    | 'dalam unit'
    | 'lintas unit'
    | 'lintas unit dalam perangkat daerah'
    | 'dalam perangkat daerah'
    | 'lintas perangkat daerah'
    | 'lintas instansi';

export type Bentuk = 'individu' | 'tim kerja';
export type Cara = 'penunjukan' | 'pengajuan sukarela';

/** A calendar day. `bulan` counts from 1. */
export interface Tanggal {
    readonly tahun: number;
    readonly bulan: number;
    readonly hari: number;
    readonly place: Place;
}
