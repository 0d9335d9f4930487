import type { Place } from '../text/place.js';
import type { KataSambung, KetentuanBermodalitas, Syarat } from './umum.js';

/** A role that a rule names instead of a post. */
export type PeranAtasan =
    | 'penilai kinerja'
    | 'pimpinan unit organisasi'
    | 'atasan langsung'
    | 'penerima delegasi';

/** Whoever a rule names as superior or holder: a post, a rank, a role, or the head of the region. */
export type AcuanAtasan =
    | { readonly jenis: 'jabatan'; readonly id: string; readonly place: Place }
    | {
          readonly jenis: 'golongan';
          readonly id: string;
          /** "atau jabatan setingkat di atasnya". */
          readonly setingkatDiAtas: boolean;
          readonly place: Place;
      }
    | {
          readonly jenis: 'peran';
          readonly peran: PeranAtasan;
          readonly place: Place;
      }
    /** The text names a unit instead of a post in it; id of a unit or susunan. */
    | { readonly jenis: 'unit'; readonly id: string; readonly place: Place }
    | { readonly jenis: 'kepala daerah'; readonly id: string; readonly place: Place };

/** Superiors joined as written. */
export interface PilihanAtasan {
    readonly kata: KataSambung;
    readonly atasan: readonly AcuanAtasan[];
    readonly place: Place;
}

/** One grade or group that a rule speaks of, with the grades it stands for. */
export interface SubjekKedudukan {
    readonly acuan: string;
    readonly jenjang: readonly string[];
    readonly place: Place;
}

/** A rule of kedudukan: these grades sit under this post. */
export interface AturanKedudukan extends KetentuanBermodalitas {
    /** Stable within the model: susunan (or `umum`) and running number. */
    readonly id: string;
    /** The susunan for which it is special; absent for the general pattern. */
    readonly susunan?: string;
    readonly subjek: readonly SubjekKedudukan[];
    /** All grades of `subjek`, expanded, in library order. */
    readonly jenjang: readonly string[];
    readonly sebagian: boolean;
    readonly atasan: PilihanAtasan;
    /** Whether the rule itself names the superior as assessor ("selaku penilai kinerja"). */
    readonly selakuPenilai: boolean;
    readonly syarat: readonly Syarat[];
}
