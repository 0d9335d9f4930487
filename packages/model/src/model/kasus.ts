import type { Dasar } from '../text/dasar.js';
import type { Place } from '../text/place.js';
import type { Aktor } from './prosedur.js';
import type { Ketentuan, Lingkup, Modalitas, Penerimaan, Tanggal } from './umum.js';

/** A person in a case: with a grade or a post, in a unit or in another agency. */
export interface Pegawai {
    readonly id: string;
    readonly namaPlace: Place;
    readonly label: string;
    /** Id of the grade; absent for the holder of a post. */
    readonly jenjang?: string;
    /** Id of the post held. */
    readonly jabatan?: string;
    /** Grades or ranks of the post held; empty without a post. */
    readonly golonganJabatan: readonly string[];
    /** Unit id, or a susunan id when only the kind of unit is known. */
    readonly unit?: string;
    readonly susunan?: string;
    /** Another agency, by name. */
    readonly instansi?: string;
    readonly place: Place;
    readonly taklengkap: boolean;
}

export interface AnggotaTim {
    /** Id of the pegawai within the case. */
    readonly pegawai: string;
    readonly place: Place;
    readonly diterima: readonly Penerimaan[];
}

export interface TimKerja extends Ketentuan {
    readonly id?: string;
    readonly label: string;
    readonly namaPlace: Place;
    /** Id of the owning unit (or susunan). */
    readonly pemilik?: string;
    readonly pemilikPlace: Place;
    /** The declared scope; absent when none is declared. */
    readonly lingkup?: Lingkup;
    readonly mekanisme: readonly string[];
    readonly mulai?: Tanggal;
    readonly sampai?: Tanggal;
    readonly ketua: readonly AnggotaTim[];
    readonly anggota: readonly AnggotaTim[];
    readonly surat: readonly { readonly id: string; readonly place: Place }[];
}

export interface PenugasanIndividu extends Ketentuan {
    readonly pegawai: string;
    readonly unit?: string;
    readonly lingkup?: Lingkup;
    readonly mekanisme?: string;
    readonly surat?: string;
    readonly mulai?: Tanggal;
    readonly sampai?: Tanggal;
}

/** A case file: people and teams judged by the regulation on a given day. */
export interface Kasus {
    readonly uri: string;
    readonly per?: Tanggal;
    readonly pegawai: readonly Pegawai[];
    readonly tim: readonly TimKerja[];
    readonly individu: readonly PenugasanIndividu[];
}

export type FaktaUji =
    | {
          readonly jenis: 'ada';
          readonly tidak: boolean;
          readonly apa: string;
          readonly jenisApa: 'jabatan' | 'golongan';
      }
    | { readonly jenis: 'keadaan'; readonly tidak: boolean; readonly keadaan: string };

export type SubjekUji =
    | {
          readonly jenis: 'pejabat';
          readonly jenjang: string;
          readonly tempat: string;
          readonly fakta: readonly FaktaUji[];
      }
    | { readonly jenis: 'pegawai'; readonly pegawai: string; readonly fakta: readonly FaktaUji[] }
    | { readonly jenis: 'tim'; readonly tim: string }
    | {
          readonly jenis: 'prosedur';
          readonly mekanisme: string;
          readonly kejadian: readonly {
              readonly langkah: string;
              readonly hasil?: string;
              readonly place: Place;
          }[];
      };

export type IsiHarapan =
    | {
          readonly jenis: 'atasan' | 'penilai' | 'pimpinan';
          readonly jabatan: string;
          readonly modalitas?: Modalitas;
      }
    | { readonly jenis: 'tanpa'; readonly peran: 'atasan' | 'penilai' | 'pimpinan' }
    | { readonly jenis: 'dasar'; readonly dasar: Dasar }
    | { readonly jenis: 'sah'; readonly tidak: boolean }
    | { readonly jenis: 'pelanggaran'; readonly dasar: Dasar; readonly tingkat?: Modalitas }
    | { readonly jenis: 'langkah'; readonly langkah: string; readonly pelaku?: Aktor }
    | { readonly jenis: 'selesai'; readonly akhir: string }
    | { readonly jenis: 'tidak boleh' };

export interface Harapan {
    readonly isi?: IsiHarapan;
    readonly place: Place;
}

/** A scenario with expectations. */
export interface Uji {
    readonly label: string;
    readonly labelPlace: Place;
    readonly place: Place;
    readonly diterima: readonly Penerimaan[];
    /** URI of the file, whose case (people and teams) it may name. */
    readonly uri: string;
    readonly subjek?: SubjekUji;
    readonly harapan: readonly Harapan[];
}
