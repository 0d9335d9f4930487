import { dasarDari, KATA, MODALITAS, teksKe } from './dasar.js';
import type {
    AlasanTersisih,
    Aturan,
    Calon,
    Dasar,
    Fakta,
    FaktaPerlu,
    JawabanAtasan,
    Pertanyaan,
    UnitLain,
} from './jenis.js';
import {
    ATURAN,
    BARIS,
    type Jabatan,
    type JabatanOpsional,
    JENJANG,
    KEADAAN,
    KEPALA,
    type Keadaan,
    type KepalaDaerah,
    kunciFakta,
    nomorJenjang,
    nomorSusunan,
    SUSUNAN,
    TERAPAN,
    UNIT,
} from './khusus.js';
import type { BarisJabatan, BarisUnit, Syarat } from './tabel.js';

export /** Jabatan atau kepala daerah (tanpa baris) menurut nomornya. */
interface JabatanJadi {
    readonly id: string;
    readonly label: string;
    readonly susunan: number;
    readonly baris?: BarisJabatan;
}

export const AWAL: number[] = [];
export const JABATAN: JabatanJadi[] = [];
SUSUNAN.forEach(([id, , posts], susunan) => {
    AWAL.push(JABATAN.length);
    for (const nomor of posts) {
        const row = BARIS[nomor]!;
        JABATAN.push({ id: `${id}.${row[0]}`, label: teksKe(row[1]), susunan, baris: row });
    }
});
export const nomorKepala: number = JABATAN.length;
for (const [id, label] of KEPALA) JABATAN.push({ id, label, susunan: -1 });
export const nomorJabatan: ReadonlyMap<string, number> = new Map(JABATAN.map(({ id }, nomor) => [id, nomor]));
/** Nama unit; yang mulai dengan titik dilanjutkan dari nama unit yang memuatnya. */
function namaUnit([id, , , induk = -1]: BarisUnit): string {
    return id.startsWith('.') ? namaUnit(UNIT[induk]!) + id : id;
}
export const nomorUnit: ReadonlyMap<string, number> = new Map(
    UNIT.map((unit, nomor) => [namaUnit(unit), nomor]),
);

/** Nomor jabatan dari nomornya dalam susunan. */
export function nomorDalam(susunan: number, nomor: number): number {
    return nomor < 10000 ? AWAL[susunan]! + nomor : nomorKepala + nomor - 10000;
}

export type AcuanUnit = string | UnitLain;

/** Apakah himpunan jenjang memuat jenjang bernomor itu. */
export function memuat(himpunan: number, jenjang: number): boolean {
    return jenjang >= 0 && Math.floor(himpunan / 2 ** jenjang) % 2 === 1;
}

/** Unit dalam bentuk yang sama, baik yang disebut peraturan maupun tidak. */
interface Simpul {
    readonly id: string;
    readonly susunan: number;
    readonly sendiri: boolean;
    readonly pemimpin: number;
}

/** Unit itu dan semua yang memuatnya, dari dalam ke luar. */
export function rantaiUnit(acuan: AcuanUnit | undefined): Simpul[] {
    const rantai: Simpul[] = [];
    let unit: string | number | UnitLain | undefined = acuan;
    while (unit !== undefined) {
        if (typeof unit === 'string') unit = nomorUnit.get(unit) ?? -1;
        let simpul: Simpul;
        let induk: number | string | UnitLain | undefined;
        if (typeof unit === 'number') {
            if (unit < 0) break;
            const row: BarisUnit = UNIT[unit]!;
            const [, susunan, sendiri = 1, atas = -1, pemimpin = -1] = row;
            simpul = { id: namaUnit(row), susunan, sendiri: sendiri === 1, pemimpin };
            induk = atas;
        } else {
            simpul = {
                id: unit.id,
                susunan: unit.susunan === undefined ? -1 : nomorSusunan(unit.susunan),
                sendiri: unit.susunan !== undefined && unit.bersusunanSendiri !== false,
                pemimpin: unit.pemimpin === undefined ? -1 : (nomorJabatan.get(unit.pemimpin) ?? -1),
            };
            induk = unit.induk;
        }
        if (rantai.some((lain) => lain.id === simpul.id)) break;
        rantai.push(simpul);
        unit = induk;
    }
    return rantai;
}

function faktaDari(nomor: number, fakta: Fakta, awal: number): boolean | undefined {
    return nomor < 0
        ? fakta.keadaan?.[KEADAAN[-1 - nomor]![0] as Keadaan]
        : fakta.ada?.[JABATAN[awal + nomor]!.id as JabatanOpsional];
}

function perlu(nomor: number, awal: number): FaktaPerlu {
    if (nomor < 0) {
        const [keadaan, label] = KEADAAN[-1 - nomor]!;
        return { jenis: 'keadaan', keadaan: keadaan as Keadaan, label };
    }
    const { id, label } = JABATAN[awal + nomor]!;
    return { jenis: 'ada', jabatan: id as JabatanOpsional, label };
}

/** Benar, salah, atau nomor fakta yang perlu diketahui. */
export function nilaiSyarat(syarat: Syarat | undefined, fakta: Fakta, awal: number): boolean | number[] {
    if (syarat === 0) return false;
    const kurang: number[] = [];
    let terbuka = false;
    for (const [ingkar, ...butir] of syarat ?? []) {
        const nilai = butir.map((nomor) => faktaDari(nomor, fakta, awal));
        if (butir.length === 0) terbuka = true;
        else if (nilai.includes(true)) {
            if (ingkar === 1) return false;
        } else if (nilai.includes(undefined)) {
            terbuka = true;
            kurang.push(...butir.filter((_, urutan) => nilai[urutan] === undefined));
        } else if (ingkar === 0) return false;
    }
    return terbuka ? kurang : true;
}

type IsiAturan = readonly [
    modalitas: number,
    jenjang: number,
    dasar: readonly number[],
    menyimpang: readonly number[],
    sifat: number,
    kata: number,
];

/** Aturan dalam satu susunan: barisnya, calonnya (nomor jabatan), kata sambungnya, syaratnya. */
export interface AturanSusunan {
    readonly id: string;
    readonly umum: boolean;
    readonly isi: IsiAturan;
    readonly calon: readonly number[];
    readonly kata: number;
    readonly syarat: Syarat | undefined;
}

const terapanJadi: AturanSusunan[][] = [];
const aturanJadi = new Map<string, Aturan>();

/** Aturan khusus lalu pola umum, sebagaimana berlaku dalam susunan itu. */
export function terapanDari(susunan: number): AturanSusunan[] {
    const [id, , , , khusus, umum] = SUSUNAN[susunan]!;
    terapanJadi[susunan] ??= [khusus, umum].flatMap((daftar, lapis) =>
        daftar.map((nomor, urutan) => {
            const [aturan, calon = [], kata = 0, syarat] = TERAPAN[nomor]!;
            const [modalitas, jenjang, dasar, sifat = 0, menyambung = 0, menyimpang = []] = ATURAN[aturan]!;
            return {
                id: `${lapis === 1 ? 'umum' : id}/${urutan + 1}`,
                umum: lapis === 1,
                isi: [modalitas, jenjang, dasar, menyimpang, sifat, menyambung],
                calon: calon.map((satu) => nomorDalam(susunan, satu)),
                kata,
                syarat,
            };
        }),
    );
    return terapanJadi[susunan];
}

export function aturanKe({ id, umum, isi }: AturanSusunan): Aturan {
    const jadi = aturanJadi.get(id);
    if (jadi !== undefined) return jadi;
    const aturan: Aturan = {
        id,
        umum,
        modalitas: MODALITAS[isi[0]]!,
        jenjang: JENJANG.filter((_, nomor) => memuat(isi[1], nomor)) as Aturan['jenjang'],
        dasar: dasarDari(isi[2]),
    };
    aturanJadi.set(id, aturan);
    return aturan;
}

export function labelJabatan(nomor: number): { jabatan: Jabatan | KepalaDaerah; label: string } {
    const { id, label } = JABATAN[nomor]!;
    return { jabatan: id as Jabatan, label };
}

function mengizinkan(modalitas: number): boolean {
    return modalitas >= 2 && modalitas <= 4;
}

/** Aturan yang berlaku, calonnya yang ada, dan kata sambungnya. */
interface Berlaku {
    readonly aturan: AturanSusunan;
    readonly calon: readonly number[];
    readonly kata: number;
}

function calonDari(berlaku: Berlaku): Calon[] {
    const aturan = aturanKe(berlaku.aturan);
    return berlaku.calon.map((nomor) => ({ ...labelJabatan(nomor), modalitas: aturan.modalitas, aturan }));
}

function tanpaUlangan(calon: readonly Calon[]): Calon[] {
    return calon.filter(
        (satu, urutan) => calon.findIndex((lain) => lain.jabatan === satu.jabatan) === urutan,
    );
}

/** Aturan yang tidak menentukan, dengan sebabnya dan, bila ada, aturan yang mendahuluinya. */
export interface Tersisih {
    readonly aturan: Aturan;
    readonly alasan: AlasanTersisih;
    readonly oleh?: Aturan;
}

const banyakSel = SUSUNAN.length * JENJANG.length;
/** Per susunan dan jenjang: jawaban bila tidak bergantung pada fakta, dan jawaban per kunci fakta. */
const tetap: (JawabanAtasan | undefined)[] = new Array(banyakSel).fill(undefined);
const perFakta: ((JawabanAtasan | undefined)[] | undefined)[] = new Array(banyakSel).fill(undefined);
const KOSONG: JawabanAtasan = susunJawaban([], []);

/**
 * Atasan langsung seorang pejabat, dengan aturan penentu dan dasarnya. Jawaban untuk pertanyaan yang
 * sama ialah objek yang sama dan tidak boleh diubah.
 */
export function atasan(pertanyaan: Pertanyaan): JawabanAtasan {
    const susunan = nomorSusunan(pertanyaan.susunan);
    const jenjang = nomorJenjang(pertanyaan.jenjang);
    if (susunan < 0 || jenjang < 0) return KOSONG;
    const sel = susunan * JENJANG.length + jenjang;
    if (pertanyaan.unit === undefined) {
        const jawaban = tetap[sel];
        if (jawaban !== undefined) return jawaban;
        const deret = perFakta[sel];
        const { fakta } = pertanyaan;
        if (deret !== undefined) {
            const lama = deret[fakta === undefined ? 0 : kunciFakta(susunan, fakta)];
            if (lama !== undefined) return lama;
        }
    }
    return jawabBaru(pertanyaan, susunan, jenjang, sel);
}

function jawabBaru(pertanyaan: Pertanyaan, susunan: number, jenjang: number, sel: number): JawabanAtasan {
    const { fakta, unit } = pertanyaan;
    const { jawaban } = hitung(susunan, jenjang, fakta ?? {}, rantaiUnit(unit));
    if (unit !== undefined) return jawaban;
    const kunci = fakta === undefined ? 0 : kunciFakta(susunan, fakta);
    if (!berfakta(susunan, jenjang)) tetap[sel] = jawaban;
    else if (kunci >= 0) {
        const deret = perFakta[sel] ?? [];
        perFakta[sel] = deret;
        deret[kunci] = jawaban;
    }
    return jawaban;
}

/** Apakah jawaban bagi jenjang itu dapat bergantung pada fakta. */
function berfakta(susunan: number, jenjang: number): boolean {
    const awal = AWAL[susunan]!;
    const mungkin = SUSUNAN[susunan]![3];
    const aturan = terapanDari(susunan).filter(({ isi }) => memuat(isi[1], jenjang) && !(isi[4] & 9));
    const khusus = aturan.filter(({ umum }) => !umum);
    const opsional = (calon: number) => mungkin.includes(calon - awal);
    // Perintah khusus tanpa syarat menyisihkan semua pola umum, sehingga fakta pola umum tidak menentukan.
    const pasti = khusus.some(
        ({ isi, syarat, calon }) => !mengizinkan(isi[0]) && syarat === undefined && !calon.every(opsional),
    );
    return (pasti ? khusus : aturan).some(
        ({ calon, syarat }) =>
            syarat !== 0 && (calon.some(opsional) || (syarat ?? []).some((butir) => butir.length > 1)),
    );
}

function hitung(
    susunan: number,
    jenjang: number,
    fakta: Fakta,
    rantai: readonly Simpul[],
): { readonly jawaban: JawabanAtasan; readonly tersisih: readonly Tersisih[] } {
    const tersisih: Tersisih[] = [];
    let bersyarat: (Berlaku & { readonly kurang: readonly number[] })[] = [];
    const awal = AWAL[susunan]!;
    const putuskan = (umum: boolean): Berlaku[] => {
        const hasil: Berlaku[] = [];
        for (const aturan of terapanDari(susunan)) {
            if (aturan.umum !== umum || !memuat(aturan.isi[1], jenjang)) continue;
            const sisihkan = (alasan: AlasanTersisih) => tersisih.push({ aturan: aturanKe(aturan), alasan });
            if (aturan.isi[4] & 1) {
                sisihkan('menyamakan saja');
                continue;
            }
            if (aturan.isi[4] & 8) {
                sisihkan('hanya kerangka');
                continue;
            }
            const nilai = nilaiSyarat(aturan.syarat, fakta, awal);
            if (nilai === false) {
                sisihkan('syarat tidak terpenuhi');
                continue;
            }
            const hadir = aturan.calon.filter((nomor) => !tidakAda(nomor, susunan, fakta));
            if (hadir.length === 0) {
                sisihkan('jabatan tidak ada');
                continue;
            }
            const berlaku = sempitkan(
                { aturan, calon: hadir, kata: hadir.length === 1 ? 0 : aturan.kata },
                rantai,
            );
            if (nilai === true) hasil.push(berlaku);
            else bersyarat.push({ ...berlaku, kurang: nilai });
        }
        return hasil;
    };
    let berlaku = putuskan(false);
    const khusus = berlaku.find((satu) => !mengizinkan(satu.aturan.isi[0]));
    const sebelum = bersyarat.length;
    const umum = putuskan(true);
    if (khusus) {
        const oleh = aturanKe(khusus.aturan);
        for (const satu of [...umum, ...bersyarat.slice(sebelum)])
            tersisih.push({ aturan: aturanKe(satu.aturan), alasan: 'aturan khusus mendahului', oleh });
        bersyarat = bersyarat.slice(0, sebelum);
    } else berlaku = [...berlaku, ...umum];
    const semua = berlaku;
    berlaku = semua.filter((satu) => {
        const dasar = satu.aturan.isi[2];
        const oleh = semua.find(
            (lain) => lain !== satu && lain.aturan.isi[3].some((nomor) => dasar.includes(nomor)),
        );
        if (oleh)
            tersisih.push({
                aturan: aturanKe(satu.aturan),
                alasan: 'disimpangi',
                oleh: aturanKe(oleh.aturan),
            });
        return !oleh;
    });
    const jawaban = susunJawaban(
        berlaku,
        bersyarat.map((satu) => ({
            aturan: aturanKe(satu.aturan),
            calon: calonDari(satu),
            pertanyaan: satu.kurang.map((nomor) => perlu(nomor, awal)),
        })),
    );
    return { jawaban, tersisih };
}

/** Jabatan "bila ada" milik susunan ini yang dinyatakan tidak ada. */
function tidakAda(nomor: number, susunan: number, fakta: Fakta): boolean {
    const { id, susunan: milik } = JABATAN[nomor]!;
    return (
        milik === susunan &&
        SUSUNAN[susunan]![3].includes(nomor - AWAL[susunan]!) &&
        fakta.ada?.[id as JabatanOpsional] === false
    );
}

/** Dari beberapa calon, yang memimpin unit pejabat itu, bila ada di antaranya. */
function sempitkan(berlaku: Berlaku, rantai: readonly Simpul[]): Berlaku {
    if (berlaku.calon.length < 2) return berlaku;
    for (const unit of rantai) {
        if (berlaku.calon.includes(unit.pemimpin))
            return { aturan: berlaku.aturan, calon: [unit.pemimpin], kata: 0 };
    }
    return berlaku;
}

function susunJawaban(berlaku: readonly Berlaku[], bersyarat: JawabanAtasan['bersyarat']): JawabanAtasan {
    const modalitas = (satu: Berlaku) => satu.aturan.isi[0];
    const mewajibkan = berlaku.filter((satu) => !mengizinkan(modalitas(satu)) && modalitas(satu) !== 6);
    const izin = berlaku.filter((satu) => mengizinkan(modalitas(satu)));
    const tersempit = palingSempit(mewajibkan);
    const atasan = tanpaUlangan(tersempit.flatMap(calonDari));
    const menentukan = mewajibkan.length > 0 ? mewajibkan : izin;
    const perluDiketahui = new Map(
        bersyarat
            .flatMap((satu) => satu.pertanyaan)
            .map((satu) => [satu.jenis === 'ada' ? `ada:${satu.jabatan}` : `keadaan:${satu.keadaan}`, satu]),
    );
    return {
        status: statusDari(tersempit, izin.length > 0, bersyarat.length > 0),
        modalitas: menentukan[0] && MODALITAS[modalitas(menentukan[0])]!,
        atasan,
        dapat: tanpaUlangan(izin.flatMap(calonDari)).filter(
            (satu) => !atasan.some((lain) => lain.jabatan === satu.jabatan),
        ),
        penentu: menentukan.map((satu) => aturanKe(satu.aturan)),
        bersyarat,
        dasar: dasarDari(menentukan.flatMap((satu) => satu.aturan.isi[2])),
        perluDiketahui: [...perluDiketahui.values()],
    };
}

/** Dari beberapa perintah, yang tersempit bila setiap perintah lain hanya membuka pilihan (`atau`) yang memuatnya. */
function palingSempit(perintah: readonly Berlaku[]): readonly Berlaku[] {
    const satu = [...perintah].sort((a, b) => a.calon.length - b.calon.length)[0];
    const cocok = perintah.every(
        ({ calon, kata }) =>
            satu?.calon.every((nomor) => calon.includes(nomor)) &&
            (calon.length === satu.calon.length || kata === 2),
    );
    return satu && cocok ? [satu] : perintah;
}

function statusDari(
    mewajibkan: readonly Berlaku[],
    izin: boolean,
    bersyarat: boolean,
): JawabanAtasan['status'] {
    const pertama = mewajibkan[0];
    if (pertama === undefined) return izin ? 'boleh' : bersyarat ? 'bergantung' : 'tanpa aturan';
    const himpunan = new Set(mewajibkan.map((satu) => [...satu.calon].sort((a, b) => a - b).join(' ')));
    if (himpunan.size > 1) return 'bertentangan';
    if (pertama.calon.length === 1) return 'ditetapkan';
    return KATA[pertama.kata] === 'atau' ? 'pilihan' : 'belum pasti';
}

/** Satu baris penjelasan: aturan, apa hasilnya, dan dasarnya. */
export interface BarisPenjelasan {
    readonly aturan: Aturan;
    readonly hasil: string;
    readonly dasar: readonly Dasar[];
}

/** Penurunan jawaban atas pertanyaan: aturan yang menentukan, yang tersisih dan sebabnya, yang bergantung pada fakta. */
export function jelaskan(pertanyaan: Pertanyaan): {
    readonly jawaban: JawabanAtasan;
    readonly tersisih: readonly Tersisih[];
    readonly baris: readonly BarisPenjelasan[];
} {
    const susunan = nomorSusunan(pertanyaan.susunan);
    const { jawaban, tersisih } =
        susunan < 0
            ? { jawaban: KOSONG, tersisih: [] }
            : hitung(
                  susunan,
                  nomorJenjang(pertanyaan.jenjang),
                  pertanyaan.fakta ?? {},
                  rantaiUnit(pertanyaan.unit),
              );
    const sebutan = (calon: readonly Calon[]) => calon.map((satu) => satu.label).join(', ');
    const dapat = jawaban.dapat.filter((satu) => !jawaban.penentu.includes(satu.aturan));
    return {
        jawaban,
        tersisih,
        baris: [
            ...jawaban.penentu.map((aturan) => ({
                aturan,
                hasil: `menentukan (${aturan.modalitas}): ${sebutan([...jawaban.atasan, ...jawaban.dapat].filter((satu) => satu.aturan === aturan))}`,
                dasar: aturan.dasar,
            })),
            ...dapat.map(({ aturan, label }) => ({
                aturan,
                hasil: `mengizinkan (${aturan.modalitas}): ${label}`,
                dasar: aturan.dasar,
            })),
            ...jawaban.bersyarat.map(({ aturan, calon, pertanyaan: fakta }) => ({
                aturan,
                hasil: `bergantung pada ${fakta.map((satu) => satu.label).join(', ') || 'fakta lain'}: ${sebutan(calon)}`,
                dasar: aturan.dasar,
            })),
            ...tersisih.map(({ aturan, alasan, oleh }) => ({
                aturan,
                hasil: `tidak dipakai: ${alasan}${oleh ? ` (${oleh.dasar[0]?.teks ?? oleh.id})` : ''}`,
                dasar: aturan.dasar,
            })),
        ],
    };
}
