import { dasarDari, KATA, MODALITAS, teksKe } from './dasar.js';
import type { Dasar, KataSambung, Modalitas } from './jenis.js';
import { KEWAJIBAN, MEKANISME, type Mekanisme, SURAT, type Surat } from './khusus.js';
import type { BarisAktor, BarisLangkah } from './tabel.js';

/** Nama prosedur. */
export type NamaMekanisme = keyof Mekanisme;
/** Nama langkah suatu prosedur. */
export type NamaLangkah<M extends NamaMekanisme> = keyof Mekanisme[M]['langkah'] & string;
/** Hasil yang dapat dimiliki langkah-langkah suatu prosedur. */
export type Hasil<
    M extends NamaMekanisme,
    L extends NamaLangkah<M> = NamaLangkah<M>,
> = Mekanisme[M]['langkah'][L];

/** Satu kejadian: langkah dilakukan, dengan hasilnya bila langkah itu memutus sesuatu. */
export type Kejadian<M extends NamaMekanisme = NamaMekanisme> = {
    [L in NamaLangkah<M>]: [Hasil<M, L>] extends [never]
        ? { readonly langkah: L; readonly hasil?: undefined }
        : { readonly langkah: L; readonly hasil: Hasil<M, L> };
}[NamaLangkah<M>];

/** Kedudukan suatu prosedur. Data biasa: dapat disimpan sebagai JSON dan dilanjutkan kemudian. */
export interface KeadaanProsedur<M extends NamaMekanisme = NamaMekanisme> {
    readonly mekanisme: M;
    readonly status: 'berjalan' | 'selesai' | 'tidak boleh';
    /** Banyaknya kejadian yang sudah diterapkan. */
    readonly jumlah: number;
    /** Langkah yang harus dilakukan. */
    readonly langkah?: NamaLangkah<M>;
    /** Hasil yang mungkin bagi langkah itu; kosong bila tidak memutus apa pun. */
    readonly hasilMungkin: readonly Hasil<M>[];
    /** Cara prosedur berakhir. */
    readonly akhir?: Mekanisme[M]['akhir'];
    /** Kejadian yang tidak boleh terjadi, dihitung dari 0. */
    readonly kejadianDitolak?: number;
}

/** Mereka yang melakukan sesuatu, disambung sebagaimana tertulis. */
export interface Pelaku {
    readonly kata: KataSambung;
    readonly pelaku: readonly string[];
}

/** Langkah yang harus dilakukan: oleh siapa, perbuatan apa, dengan dasar apa. */
export interface Langkah<M extends NamaMekanisme = NamaMekanisme> extends Pelaku {
    readonly langkah: NamaLangkah<M>;
    readonly uraian: string;
    readonly modalitas: Modalitas;
    readonly hasilMungkin: readonly Hasil<M>[];
    readonly dasar: readonly Dasar[];
}

function pelakuDari([kata, ...pelaku]: BarisAktor): Pelaku {
    return { kata: KATA[kata]!, pelaku: pelaku.map((nomor) => teksKe(nomor)) };
}

function langkahDari(mekanisme: string): readonly BarisLangkah[] {
    return MEKANISME.find(([id]) => id === mekanisme)?.[2] ?? [];
}

function hasilDari(row: BarisLangkah | undefined): string[] {
    return (row?.[5] ?? []).flatMap(([, hasil]) => (hasil ? [hasil] : []));
}

function berjalan<M extends NamaMekanisme>(
    mekanisme: M,
    langkah: string,
    jumlah: number,
): KeadaanProsedur<M> {
    const hasil = hasilDari(langkahDari(mekanisme as string).find(([id]) => id === langkah));
    return {
        mekanisme,
        status: 'berjalan',
        jumlah,
        langkah: langkah as NamaLangkah<M>,
        hasilMungkin: hasil as Hasil<M>[],
    };
}

/** Awal suatu prosedur. */
export function mulai<M extends NamaMekanisme>(mekanisme: M): KeadaanProsedur<M> {
    const awal = langkahDari(mekanisme as string)[0];
    if (awal) return berjalan(mekanisme, awal[0], 0);
    return { mekanisme, status: 'selesai', jumlah: 0, hasilMungkin: [], akhir: '' as Mekanisme[M]['akhir'] };
}

/** Langkah yang harus dilakukan sekarang; `undefined` bila prosedur tidak berjalan lagi. */
export function langkahBerikutnya<M extends NamaMekanisme>(
    keadaan: KeadaanProsedur<M>,
): Langkah<M> | undefined {
    const row = langkahDari(keadaan.mekanisme as string).find(([id]) => id === keadaan.langkah);
    return row && langkahJadi(row);
}

function langkahJadi<M extends NamaMekanisme>(row: BarisLangkah): Langkah<M> {
    return {
        langkah: row[0] as NamaLangkah<M>,
        ...pelakuDari(row[1]),
        uraian: teksKe(row[2]),
        modalitas: MODALITAS[row[3]]!,
        hasilMungkin: hasilDari(row) as Hasil<M>[],
        dasar: dasarDari(row[4]),
    };
}

/** Semua langkah suatu prosedur menurut urutan naskah. */
export function semuaLangkah<M extends NamaMekanisme>(mekanisme: M): Langkah<M>[] {
    return langkahDari(mekanisme as string).map((row) => langkahJadi<M>(row));
}

/** Menerapkan satu kejadian. Kejadian yang tidak boleh terjadi menghasilkan status `tidak boleh`, yang menetap. */
export function terapkan<M extends NamaMekanisme>(
    keadaan: KeadaanProsedur<M>,
    kejadian: Kejadian<M>,
): KeadaanProsedur<M> {
    const { mekanisme, jumlah } = keadaan;
    if (keadaan.status === 'tidak boleh') return keadaan;
    const ditolak: KeadaanProsedur<M> = {
        mekanisme,
        status: 'tidak boleh',
        jumlah,
        hasilMungkin: [],
        kejadianDitolak: jumlah,
    };
    if (keadaan.status === 'selesai' || kejadian.langkah !== keadaan.langkah) return ditolak;
    const jalan = langkahDari(mekanisme as string).find(([id]) => id === keadaan.langkah)?.[5] ?? [];
    const hasil = (kejadian.hasil ?? '') as string;
    const satu =
        jalan.find(([, lain = '']) => lain === hasil) ??
        (jalan.length === 1 && !jalan[0]?.[1] ? jalan[0] : undefined);
    if (satu === undefined) return ditolak;
    const [ke, , selesai] = satu;
    if (!selesai) return berjalan(mekanisme, ke, jumlah + 1);
    return {
        mekanisme,
        status: 'selesai',
        jumlah: jumlah + 1,
        hasilMungkin: [],
        akhir: ke as Mekanisme[M]['akhir'],
    };
}

/** Muatan suatu surat atau dokumen menurut peraturan. */
export interface MuatanSurat {
    readonly surat: Surat;
    readonly label: string;
    /** Muatan itu muatan minimum ("paling sedikit memuat"). */
    readonly palingSedikit: boolean;
    readonly muatan: readonly { readonly label: string; readonly dasar: readonly Dasar[] }[];
    readonly dasar: readonly Dasar[];
}

/** Muatan surat itu; `undefined` bila peraturan tidak mengaturnya. */
export function muatanSurat(surat: Surat): MuatanSurat | undefined {
    const row = SURAT.find(([id]) => id === surat);
    return (
        row && {
            surat,
            label: row[1],
            palingSedikit: row[2] === 1,
            muatan: row[4].map(([label, dasar]) => ({ label, dasar: dasarDari(dasar) })),
            dasar: dasarDari(row[3]),
        }
    );
}

/** Tanggung jawab mereka yang disebut. */
export interface TanggungJawab extends Pelaku {
    readonly kewajiban: readonly {
        readonly uraian: string;
        readonly modalitas: Modalitas;
        readonly dasar: readonly Dasar[];
    }[];
    readonly dasar: readonly Dasar[];
}

/** Tanggung jawab menurut peraturan, atau hanya milik pelaku itu. */
export function tanggungJawab(pelaku?: string): TanggungJawab[] {
    return KEWAJIBAN.map(([aktor, dasar, butir]) => ({
        ...pelakuDari(aktor),
        kewajiban: butir.map(([uraian, modalitas, ...basis]) => ({
            uraian: teksKe(uraian),
            modalitas: MODALITAS[modalitas]!,
            dasar: dasarDari(basis),
        })),
        dasar: dasarDari(dasar),
    })).filter((satu) => pelaku === undefined || satu.pelaku.includes(pelaku));
}
