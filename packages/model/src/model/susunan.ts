import type { Place } from '../text/place.js';
import type { AturanKedudukan, PilihanAtasan } from './kedudukan.js';
import type { PertimbanganPenugasan } from './penugasan.js';
import type { KataSambung, Ketentuan, KetentuanBermodalitas, Syarat } from './umum.js';

export type JenisPeran = 'penilai kinerja' | 'pemilik kinerja' | 'pimpinan unit organisasi' | 'koordinator';

/** The declared number of levels: exactly `jumlah`, or more than it. */
export interface JumlahLevel {
    readonly jumlah: number;
    readonly lebih: boolean;
    readonly place: Place;
}

/** A post of a susunan. */
export interface Jabatan extends Ketentuan {
    /** `SekretariatDaerah.KepalaBagian`. */
    readonly id: string;
    readonly nama: string;
    readonly namaPlace: Place;
    readonly label: string;
    readonly susunan: string;
    readonly level?: number;
    readonly levelPlace?: Place;
    /** Further levels, for a text that places the post at several. */
    readonly levelLain: readonly number[];
    /** Ids of the grades or ranks that the post may have, groups expanded; empty when none is given. */
    readonly jenjang: readonly string[];
    /** Whether a functional official holds it. */
    readonly fungsional: boolean;
    /** The superiors written at the post; absent for the head. */
    readonly atasan?: PilihanAtasan;
    /** Whether the post heads the unit. */
    readonly pimpinan: boolean;
    readonly bilaAda: boolean;
    /** Whether it is a post of the parent unit, shown here only because it stands above. */
    readonly padaInduk: boolean;
    /** Roles written at the post itself. */
    readonly peran: readonly JenisPeran[];
}

/**
 * Who holds a role, in a susunan or (as general provision) everywhere. `bagi` empty: for everybody.
 * With `berjabatan` it says only which posts may hold the role, with `palingRendah` the lowest one.
 */
export interface Peran extends KetentuanBermodalitas {
    readonly jenis: JenisPeran;
    readonly pemegang: PilihanAtasan;
    readonly berjabatan: boolean;
    readonly palingRendah: boolean;
    /** Ids of grades (groups expanded). */
    readonly bagiGolongan: readonly string[];
    /** Ids of posts. */
    readonly bagiJabatan: readonly string[];
    readonly kataBagi: KataSambung;
    readonly sebagian: boolean;
    readonly syarat: readonly Syarat[];
}

export type TindakanKewenangan = 'menetapkan kinerja' | 'menilai' | 'menugaskan';

/** One line of the struktur penugasan: who sets, assesses, assigns, and for whom. */
export interface Kewenangan extends KetentuanBermodalitas {
    readonly pelaku: PilihanAtasan;
    readonly tindakan: readonly TindakanKewenangan[];
    readonly bagiGolongan: readonly string[];
    readonly bagiJabatan: readonly string[];
    readonly kataBagi: KataSambung;
    /** Only those under the actor's coordination. */
    readonly koordinasi: boolean;
    readonly syarat: readonly Syarat[];
}

/** The shape of a unit. */
export interface Susunan extends Ketentuan {
    readonly id: string;
    readonly namaPlace: Place;
    readonly label: string;
    readonly jumlahLevel?: JumlahLevel;
    readonly jabatan: readonly Jabatan[];
    readonly peran: readonly Peran[];
    readonly kewenangan: readonly Kewenangan[];
    /** The special rules for this susunan, wherever they are written. */
    readonly kedudukan: readonly AturanKedudukan[];
    /** What the placement takes into account. */
    readonly pertimbangan: readonly PertimbanganPenugasan[];
}

/** How firmly a unit is named: by its full name, as an example, or as a kind without a list. */
export type CaraSebut = 'nama' | 'contoh' | 'setiap';

/** A unit, or a unit within another. */
export interface Unit extends Ketentuan {
    /** Path: `Bappeda.BidangEkonomi`. */
    readonly id: string;
    readonly nama: string;
    readonly namaPlace: Place;
    readonly label: string;
    /** A second official name, old or new. */
    readonly labelLain?: string;
    readonly jenis: string;
    readonly sebut: CaraSebut;
    /** Own susunan, or that of the unit it belongs to; absent when none is given. */
    readonly susunan?: string;
    /** Whether the susunan is the unit's own (`bersusunan`). */
    readonly bersusunanSendiri: boolean;
    /** The unit that contains it or to which it is attached (`pada`). */
    readonly induk?: string;
    /** Whether it is a part of the parent's own structure rather than attached to it. */
    readonly bagianDariInduk: boolean;
    /** Id of the post that leads it. */
    readonly pemimpin?: string;
    /** URI of the case file that declares it; absent for units of the regulation. */
    readonly kasus?: string;
}
