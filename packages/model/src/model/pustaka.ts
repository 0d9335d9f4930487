import type { Place } from '../text/place.js';

/** What kind of post a grade belongs to. */
export type JenisRumpun = 'struktural' | 'fungsional' | 'pelaksana';

/** A grade or rank of the library, such as `ahli muda` or `JPT Pratama`. */
export interface Jenjang {
    /** The name as written, words parted by one space: `ahli muda`. */
    readonly id: string;
    readonly label: string;
    readonly rumpun: string;
    readonly jenis: JenisRumpun;
    /** Order over the library: smaller is higher within one kind. Structural ranks, grades of the
     * functional families and pelaksana are each ordered among themselves only. */
    readonly urutan: number;
    /** The only kind of region that has this rank, if the library limits it. */
    readonly hanyaDi?: 'provinsi' | 'kabupaten' | 'kota';
    readonly place: Place;
}

/** Several grades under one name: `keterampilan`, `pejabat fungsional`. */
export interface Kelompok {
    readonly id: string;
    readonly label: string;
    /** Ids of the grades in it, in library order. */
    readonly anggota: readonly string[];
    readonly place: Place;
}

/** The head of a region: the top of every reporting line. */
export interface KepalaDaerah {
    readonly id: string;
    readonly label: string;
    readonly di: 'provinsi' | 'kabupaten' | 'kota';
    readonly place: Place;
}

export interface Pustaka {
    /** In library order: the order of tables, lists and generated unions. */
    readonly jenjang: readonly Jenjang[];
    readonly kelompok: readonly Kelompok[];
    readonly kepalaDaerah: readonly KepalaDaerah[];
}
