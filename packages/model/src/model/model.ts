import type { Identitas, Induk, Istilah, Keadaan, Keberlakuan, Pencabutan, Rincian } from './identitas.js';
import type { Kasus, Uji } from './kasus.js';
import type { AturanKedudukan } from './kedudukan.js';
import type {
    AturanKetuaTim,
    KelompokNorma,
    KetentuanPenugasan,
    PelaksanaanTugas,
    Pelaporan,
    PertimbanganPenugasan,
    TanggungJawab,
} from './penugasan.js';
import type { Mekanisme, PihakLain, Surat, Tahapan } from './prosedur.js';
import type { Pustaka } from './pustaka.js';
import type { Peran, Susunan, Unit } from './susunan.js';

/**
 * A regulation as plain, immutable data: all that its files say, each element with its place in the
 * text and its legal basis. Serialisable as JSON; it knows nothing of parsers or editors.
 */
export interface Model {
    readonly versi: 1;
    /** Absent when no file of the world declares the regulation. */
    readonly identitas?: Identitas;
    /** URIs of the files that it was made from, sorted. */
    readonly berkas: readonly string[];
    readonly pustaka: Pustaka;
    readonly induk: readonly Induk[];
    readonly pencabutan: readonly Pencabutan[];
    readonly keberlakuan: readonly Keberlakuan[];
    readonly istilah: readonly Istilah[];
    readonly rincian: readonly Rincian[];
    readonly keadaan: readonly Keadaan[];
    readonly susunan: readonly Susunan[];
    /** Provisions on roles that hold for every susunan. */
    readonly peranUmum: readonly Peran[];
    readonly unit: readonly Unit[];
    readonly kedudukanUmum: readonly AturanKedudukan[];
    /** What every placement takes into account. */
    readonly pertimbanganKedudukan: readonly PertimbanganPenugasan[];
    readonly penugasan: readonly KetentuanPenugasan[];
    readonly ketuaTim: readonly AturanKetuaTim[];
    readonly pelaksanaanTugas: readonly PelaksanaanTugas[];
    readonly tanggungJawab: readonly TanggungJawab[];
    readonly pelaporan: readonly Pelaporan[];
    readonly ketentuan: readonly KelompokNorma[];
    readonly surat: readonly Surat[];
    readonly pihakLain: readonly PihakLain[];
    readonly mekanisme: readonly Mekanisme[];
    readonly tahapan: readonly Tahapan[];
    readonly kasus: readonly Kasus[];
    readonly uji: readonly Uji[];
}
