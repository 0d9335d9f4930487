import type { Dasar } from '../text/dasar.js';
import type { Place } from '../text/place.js';
import type { Ketentuan, Tanggal } from './umum.js';

export type JenisPerkada = 'bupati' | 'wali kota' | 'gubernur';

/** Which regulation this is. */
export interface Identitas {
    /** The name that other files use: `Bungo`. */
    readonly id: string;
    readonly jenis: JenisPerkada;
    readonly rancangan: boolean;
    readonly daerah: string;
    readonly nomor?: string;
    readonly tahun?: number;
    readonly tentang?: string;
    /** File name of the naskah, relative to the model file. */
    readonly naskah?: string;
    readonly place: Place;
}

/** Another regulation that this one names. */
export interface PeraturanLain {
    readonly jenis: string;
    readonly daerah?: string;
    /** Empty for an act without a number, such as the constitution. */
    readonly nomor: string;
    readonly tahun: number;
    readonly tentang?: string;
}

export interface Induk extends Ketentuan {
    /** The provision of it that is carried out; absent for the whole. */
    readonly bagian?: Dasar;
    readonly peraturan: PeraturanLain;
}

export interface Pencabutan extends Ketentuan {
    readonly peraturan: PeraturanLain;
    /** The part that is repealed; absent for the whole. */
    readonly ketentuan?: string;
    /** The same as a structured reference into the other regulation. */
    readonly bagian?: Dasar;
}

export interface Keberlakuan extends Ketentuan {
    readonly sejak: 'diundangkan' | Tanggal;
}

/** A defined term. */
export interface Istilah extends Ketentuan {
    readonly id?: string;
    readonly label: string;
    readonly singkatan?: string;
    /** "selanjutnya disebut". */
    readonly sebutan?: string;
    readonly arti?: string;
}

export interface ButirRincian extends Ketentuan {
    readonly label: string;
    readonly butir: readonly ButirRincian[];
}

/** A list that the regulation lays down. */
export interface Rincian extends Ketentuan {
    readonly id?: string;
    readonly label: string;
    readonly butir: readonly ButirRincian[];
    /** Where the list stands, when it is left to an annex. */
    readonly tercantumDalam: readonly Dasar[];
}

/** A condition of fact that the regulation leaves open. */
export interface Keadaan extends Ketentuan {
    readonly id: string;
    readonly label: string;
}
