// Bentuk tabel. Semua acuan di dalamnya nomor baris, -1 berarti tidak ada. Nomor jabatan dalam `Terapan`,
// `BarisPeran`, dan `BarisJabatan` dihitung dari jabatan pertama susunannya, sehingga susunan yang
// serupa berbagi baris; mulai 10000 berarti kepala daerah.
// Himpunan jenjang ditulis sebagai jumlah pangkat dua.

/** Fakta: nomor jabatan yang ada atau tidak, atau keadaan bernomor -1 - fakta. */
/** Syarat: 0 tidak pernah terpenuhi; selain itu daftar [ingkar, ...fakta], tanpa fakta berarti tidak diketahui. */
export type Syarat = 0 | readonly (readonly number[])[];
export type BarisJabatan = readonly [
    nama: string,
    label: number,
    asal: number,
    atasan: readonly number[],
    dasar: readonly number[],
    jenjang: number,
];
/** Sel terakhir yang bernilai biasa tidak ditulis. */
export type BarisAturan = readonly [
    modalitas: number,
    jenjang: number,
    dasar: readonly number[],
    sifat?: number,
    kata?: number,
    menyimpang?: readonly number[],
];
/** Aturan sebagaimana berlaku dalam satu susunan. */
export type Terapan = readonly [aturan: number, calon?: readonly number[], kata?: number, syarat?: Syarat];
export type BarisPeran = readonly [
    peran: number,
    jenjang: number,
    jabatan: readonly number[],
    kata: number,
    modalitas: number,
    sumber: number,
    khusus: number,
    sebagian: number,
    dasar: readonly number[],
    syarat?: Syarat,
];
export type BarisSusunan = readonly [
    id: string,
    pimpinan: number,
    jabatan: readonly number[],
    fakta: readonly number[],
    khusus: readonly number[],
    umum: readonly number[],
    peran?: readonly number[],
];
export type BarisUnit = readonly [
    id: string,
    susunan: number,
    sendiri?: number,
    induk?: number,
    pemimpin?: number,
];
export type BarisKetua = readonly [
    jenis: number,
    modalitas: number,
    lingkup: readonly number[],
    golongan: number,
    jabatan: readonly number[],
    dasar: readonly number[],
    susunan?: readonly number[],
];
/** Lingkup penugasan yang diatur. */
export type BarisLingkup = readonly [
    cara: number,
    bentuk: number,
    modalitas: number,
    lingkup: readonly number[],
    dasar: readonly number[],
];
/** Bentuk kerja per lingkup. */
export type BarisBentuk = readonly [
    modalitas: number,
    lingkup: readonly number[],
    bentuk: readonly number[],
    dasar: readonly number[],
];
export type BarisAktor = readonly [kata: number, ...pelaku: number[]];
export type BarisLangkah = readonly [
    id: string,
    pelaku: BarisAktor,
    uraian: number,
    modalitas: number,
    dasar: readonly number[],
    lanjutan: readonly (readonly [ke: string, hasil?: string, selesai?: number])[],
];
export type BarisMekanisme = readonly [id: string, cara: number, langkah: readonly BarisLangkah[]];
export type BarisSurat = readonly [
    id: string,
    label: string,
    palingSedikit: number,
    dasar: readonly number[],
    muatan: readonly (readonly [label: string, dasar: readonly number[]])[],
];
export type BarisKewajiban = readonly [
    pelaku: BarisAktor,
    dasar: readonly number[],
    butir: readonly (readonly [uraian: number, modalitas: number, ...dasar: number[]])[],
];
