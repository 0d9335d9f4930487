import { type AcuanUnit, JABATAN, memuat, nomorJabatan, nomorUnit, rantaiUnit } from './atasan.js';
import { dasarDari, MODALITAS } from './dasar.js';
import type { Dasar, Modalitas, UnitLain } from './jenis.js';
import {
    BENTUK,
    CAKUPAN,
    DIATUR,
    type Jabatan,
    JENJANG,
    type Jenjang,
    KETUA,
    LINGKUP,
    type Lingkup,
    MEKANISME,
    nomorJenjang,
    nomorSusunan,
    type Susunan,
    type Unit,
} from './khusus.js';
import type { NamaMekanisme } from './prosedur.js';
import type { BarisKetua } from './tabel.js';

/** Seorang pegawai: jenjang atau jabatannya, dan unit, susunan, atau instansi lain tempatnya bekerja. */
export interface Pegawai {
    readonly id: string;
    readonly jenjang?: Jenjang | undefined;
    readonly jabatan?: Jabatan | undefined;
    readonly unit?: Unit | UnitLain | undefined;
    /** Bila hanya bentuk unitnya yang diketahui. */
    readonly susunan?: Susunan | undefined;
    readonly instansi?: string | undefined;
}

/** Tim kerja milik suatu unit (atau unit dengan susunan itu). */
export interface Tim {
    readonly pemilik?: Unit | Susunan | UnitLain | undefined;
    readonly lingkup?: Lingkup | undefined;
    readonly ketua: readonly Pegawai[];
    readonly anggota: readonly Pegawai[];
}

/** Ketentuan yang dilanggar. Pelanggaran atas yang hanya diutamakan tidak membuat tim tidak sah. */
export interface Pelanggaran {
    readonly jenis:
        | 'ketua bukan dari pemilik kinerja'
        | 'ketua tidak berhak'
        | 'ketua juga anggota'
        | 'tanpa ketua'
        | 'lebih dari satu ketua'
        | 'anggota luar tanpa lingkup'
        | 'lingkup tidak diatur'
        | 'lingkup terlalu sempit'
        | 'bentuk tidak diatur';
    readonly modalitas: Modalitas;
    readonly dasar: readonly Dasar[];
    readonly pegawai?: string;
}

export interface JawabanTim {
    /** Tidak ada ketentuan yang mewajibkan yang dilanggar. */
    readonly sah: boolean;
    readonly pelanggaran: readonly Pelanggaran[];
    /** Lingkup menurut asal para pegawai; tidak ada bila tidak diketahui. */
    readonly lingkup?: Lingkup;
}

/** Penugasan seorang pegawai pada suatu unit. */
export interface Penugasan {
    readonly pegawai: Pegawai;
    readonly unit?: Unit | Susunan | UnitLain | undefined;
    readonly lingkup?: Lingkup | undefined;
    readonly mekanisme?: NamaMekanisme | undefined;
}

const mewajibkan = (modalitas: Modalitas) =>
    modalitas === 'wajib' || modalitas === 'dilarang' || modalitas === 'hanya dapat';
/** Seberapa kuat suatu ketentuan mengikat: perintah, lalu yang diutamakan; izin tidak mengikat siapa pun. */
const kekuatan = (modalitas: number) =>
    mewajibkan(MODALITAS[modalitas]!) ? 2 : modalitas === 1 || modalitas === 5 ? 1 : 0;
const idUnit = (unit: AcuanUnit) => (typeof unit === 'string' ? unit : unit.id);
const lebar = (lingkup: string) => LINGKUP.indexOf(lingkup as Lingkup);
const mencakup = (aturan: number, lingkup: Lingkup) => (CAKUPAN[aturan] ?? []).includes(lebar(lingkup));
const dikenal = (unit: AcuanUnit) => typeof unit !== 'string' || nomorUnit.has(unit);
const jawab = (pelanggaran: Pelanggaran[], lingkup: Lingkup | undefined): JawabanTim => ({
    sah: !pelanggaran.some((satu) => mewajibkan(satu.modalitas)),
    pelanggaran,
    ...(lingkup === undefined ? {} : { lingkup }),
});

/** Apakah pegawai berasal dari unit pemilik; `undefined` bila tidak dapat dipastikan. */
function dariPemilik(pegawai: Pegawai, pemilik: AcuanUnit | undefined): boolean | undefined {
    if (pemilik === undefined) return undefined;
    if (pegawai.instansi !== undefined) return false;
    const asal = pegawai.unit ?? pegawai.susunan;
    if (asal === undefined) return undefined;
    if (idUnit(asal) === idUnit(pemilik)) return true;
    const { unit } = pegawai;
    if (unit === undefined || !dikenal(pemilik)) return undefined;
    if (rantaiUnit(unit).some((satu) => satu.id === idUnit(pemilik))) return true;
    // Pegawai yang hanya diketahui di unit induk mungkin bekerja di unit pemilik.
    if (rantaiUnit(pemilik).some((satu) => satu.id === idUnit(unit))) return undefined;
    return false;
}

function jarak(pegawai: Pegawai, pemilik: AcuanUnit): Lingkup | undefined {
    if (pegawai.instansi !== undefined) return 'lintas instansi' as Lingkup;
    const sendiri = dariPemilik(pegawai, pemilik);
    if (sendiri === undefined) return undefined;
    if (sendiri) return 'dalam unit' as Lingkup;
    if (pegawai.unit === undefined) return undefined;
    const puncak = (unit: AcuanUnit) => rantaiUnit(unit).pop()?.id ?? idUnit(unit);
    return (
        puncak(pegawai.unit) === puncak(pemilik)
            ? 'lintas unit dalam perangkat daerah'
            : 'lintas perangkat daerah'
    ) as Lingkup;
}

function berlakuBagi(row: BarisKetua, tim: Tim, lingkup: readonly Lingkup[]): boolean {
    if (row[6] !== undefined) {
        const { pemilik } = tim;
        const dariUnit = pemilik === undefined ? -1 : (rantaiUnit(pemilik)[0]?.susunan ?? -1);
        const susunan = dariUnit >= 0 ? dariUnit : typeof pemilik === 'string' ? nomorSusunan(pemilik) : -1;
        if (!row[6].includes(susunan)) return false;
    }
    return row[2].length === 0 || row[2].some((satu) => lingkup.some((milik) => mencakup(satu, milik)));
}

/** Memeriksa tim kerja: setiap ketentuan yang dilanggar dengan modalitas dan dasarnya. */
export function periksaTim(tim: Tim): JawabanTim {
    const pelanggaran: Pelanggaran[] = [];
    const { pemilik } = tim;
    const orang = [...tim.ketua, ...tim.anggota];
    const semuaJarak = pemilik === undefined ? [] : orang.map((pegawai) => jarak(pegawai, pemilik));
    let terlebar: Lingkup | undefined = 'dalam unit' as Lingkup;
    for (const satu of semuaJarak) {
        if (satu === undefined || terlebar === undefined) terlebar = undefined;
        else if (lebar(satu) > lebar(terlebar)) terlebar = satu;
    }
    const lingkup = [tim.lingkup, terlebar].filter((satu) => satu !== undefined);
    const aturan = KETUA.filter((row) => berlakuBagi(row, tim, lingkup));
    const catat = (
        jenis: Pelanggaran['jenis'],
        modalitas: Modalitas,
        dasar: readonly number[],
        pegawai?: Pegawai,
    ) =>
        pelanggaran.push({
            jenis,
            modalitas,
            dasar: dasarDari(dasar),
            ...(pegawai ? { pegawai: pegawai.id } : {}),
        });
    // Batang tubuh dan lampiran sering mengatakan hal yang sama: satu pelanggaran, menurut yang terkuat.
    const asal = aturan.filter((row) => row[0] === 1 && kekuatan(row[1]) > 0);
    const terkuat = Math.max(0, ...asal.map((row) => kekuatan(row[1])));
    const utama = asal.find((row) => kekuatan(row[1]) === terkuat);
    for (const ketua of utama ? tim.ketua : [])
        if (dariPemilik(ketua, pemilik) === false)
            catat(
                'ketua bukan dari pemilik kinerja',
                MODALITAS[utama?.[1] ?? 0]!,
                asal.flatMap((row) => row[5]),
                ketua,
            );
    periksaJenjangKetua(tim, aturan, catat);
    const [perlu] = aturan
        .filter((row) => row[0] === 0 && kekuatan(row[1]) > 0)
        .sort((a, b) => kekuatan(b[1]) - kekuatan(a[1]));
    if (tim.ketua.length === 0 && perlu) catat('tanpa ketua', MODALITAS[perlu[1]]!, perlu[5]);
    for (const lain of tim.ketua.slice(1)) catat('lebih dari satu ketua', 'wajib', [], lain);
    for (const satu of tim.anggota)
        if (tim.ketua.some((ketua) => ketua.id === satu.id)) catat('ketua juga anggota', 'wajib', [], satu);
    orang.forEach((pegawai, urutan) => {
        const sendiri = semuaJarak[urutan];
        if (sendiri === undefined || lebar(sendiri) === 0) return;
        const dinyatakan = lebar(tim.lingkup ?? 'dalam unit');
        if (dinyatakan < lebar(sendiri) && !mencakup(dinyatakan, sendiri))
            catat('anggota luar tanpa lingkup', 'wajib', [], pegawai);
    });
    const dinyatakan = tim.lingkup;
    if (
        dinyatakan !== undefined &&
        DIATUR.some((row) => row[3].length > 0) &&
        !DIATUR.some((row) => row[3].some((satu) => mencakup(satu, dinyatakan)))
    )
        catat('lingkup tidak diatur', 'wajib', DIATUR[0]?.[4] ?? []);
    return jawab(pelanggaran, terlebar);
}

/** Apakah dua himpunan jenjang memiliki anggota bersama. */
function beririsan(a: number, b: number): boolean {
    return JENJANG.some((_, nomor) => memuat(a, nomor) && memuat(b, nomor));
}

function periksaJenjangKetua(
    tim: Tim,
    aturan: readonly BarisKetua[],
    catat: (
        jenis: 'ketua tidak berhak',
        modalitas: Modalitas,
        dasar: readonly number[],
        pegawai: Pegawai,
    ) => void,
): void {
    const semua = aturan.filter((row) => row[0] === 2);
    // Perintah bagi bentuk unit ini mendahului yang berlaku bagi semua.
    const khusus = semua.filter((row) => row[6] !== undefined && kekuatan(row[1]) === 2);
    const daftar = khusus.length > 0 ? khusus : semua;
    const terketat = daftar.find((row) => mewajibkan(MODALITAS[row[1]]!)) ?? daftar[0];
    if (terketat === undefined) return;
    const modalitas = MODALITAS[terketat[1]]!;
    const bergolongan = (jenjang: number) => daftar.some((row) => memuat(row[3], jenjang));
    const jabatan = new Set(daftar.flatMap((row) => row[4]));
    for (const ketua of tim.ketua) {
        const nomor = ketua.jabatan === undefined ? -1 : (nomorJabatan.get(ketua.jabatan) ?? -1);
        const milik = JABATAN[nomor]?.baris?.[5] ?? 0;
        const berhak =
            (ketua.jenjang !== undefined && bergolongan(nomorJenjang(ketua.jenjang))) ||
            jabatan.has(nomor) ||
            daftar.some((row) => beririsan(row[3], milik));
        if (berhak || (ketua.jenjang === undefined && ketua.jabatan === undefined)) continue;
        catat(
            'ketua tidak berhak',
            modalitas === 'dapat' ? 'hanya dapat' : modalitas,
            daftar.flatMap((row) => row[5]),
            ketua,
        );
    }
}

/** Memeriksa penugasan seorang pegawai: lingkupnya, dan bentuk kerja yang dibolehkan bagi lingkup itu. */
export function periksaPenugasan(penugasan: Penugasan): JawabanTim {
    const pelanggaran: Pelanggaran[] = [];
    const { pegawai, unit, lingkup } = penugasan;
    const sendiri = unit === undefined ? undefined : jarak(pegawai, unit);
    if (
        sendiri !== undefined &&
        lingkup !== undefined &&
        lebar(lingkup) < lebar(sendiri) &&
        !mencakup(lebar(lingkup), sendiri)
    )
        pelanggaran.push({ jenis: 'lingkup terlalu sempit', modalitas: 'wajib', dasar: [] });
    const nyata = lingkup ?? sendiri;
    const tercakup = (daftar: readonly number[]) =>
        nyata !== undefined && daftar.some((satu) => mencakup(satu, nyata));
    const cara = MEKANISME.find(([id]) => id === penugasan.mekanisme)?.[1] ?? -1;
    const individu = DIATUR.filter((row) => row[1] !== 1);
    const khusus = individu.filter((row) => cara >= 0 && row[0] === cara);
    const diatur = khusus.length > 0 ? khusus : individu.filter((row) => row[0] < 0);
    if (nyata !== undefined && diatur.length > 0 && !diatur.some((row) => tercakup(row[3])))
        pelanggaran.push({
            jenis: 'lingkup tidak diatur',
            modalitas: diatur.some((row) => MODALITAS[row[2]]! === 'hanya dapat') ? 'hanya dapat' : 'wajib',
            dasar: dasarDari(diatur.flatMap((row) => row[4])),
        });
    const bentuk = BENTUK.filter((row) => tercakup(row[1]));
    const pertama = bentuk[0];
    if (pertama !== undefined && !bentuk.some((row) => row[2].includes(0))) {
        const modalitas = MODALITAS[pertama[0]]!;
        pelanggaran.push({
            jenis: 'bentuk tidak diatur',
            modalitas: modalitas === 'dapat' ? 'hanya dapat' : modalitas,
            dasar: dasarDari(bentuk.flatMap((row) => row[3])),
        });
    }
    return jawab(pelanggaran, sendiri);
}
