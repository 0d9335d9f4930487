import {
    type AcuanUnit,
    type AturanSusunan,
    AWAL,
    atasan,
    aturanKe,
    JABATAN,
    labelJabatan,
    memuat,
    nilaiSyarat,
    nomorDalam,
    rantaiUnit,
    terapanDari,
} from './atasan.js';
import { dasarDari, KATA, MODALITAS } from './dasar.js';
import type { Fakta, JawabanAtasan, JawabanPeran, Pemegang, Pertanyaan, UnitLain } from './jenis.js';
import { nomorJenjang, nomorSusunan, PERAN, SUSUNAN, type Susunan, type Unit } from './khusus.js';
import type { BarisPeran } from './tabel.js';

/** Peran yang dapat ditanyakan. */
export type Peran = 'penilai kinerja' | 'pemilik kinerja' | 'pimpinan unit organisasi' | 'koordinator';

const NAMA_PERAN: readonly Peran[] = [
    'penilai kinerja',
    'pemilik kinerja',
    'pimpinan unit organisasi',
    'koordinator',
];
const SUMBER: readonly Pemegang['sumber'][] = ['peran', 'kewenangan', 'jabatan'];

function pemegangDari(susunan: number, row: BarisPeran): Pemegang[] {
    const dasar = dasarDari(row[8]);
    return row[2].map((nomor) => ({
        ...labelJabatan(nomorDalam(susunan, nomor)),
        modalitas: MODALITAS[row[4]]!,
        sumber: SUMBER[row[5]]!,
        kata: KATA[row[3]]!,
        khusus: row[6] === 1,
        sebagian: row[7] === 1,
        dasar,
    }));
}

function ketentuanPeran(
    susunan: number,
    peran: Peran,
    jenjang: number | undefined,
    fakta: Fakta,
): BarisPeran[] {
    return (SUSUNAN[susunan]![6] ?? [])
        .map((nomor) => PERAN[nomor]!)
        .filter(
            (row) =>
                NAMA_PERAN[row[0]] === peran &&
                (row[6] === 0 || (jenjang !== undefined && memuat(row[1], jenjang))) &&
                nilaiSyarat(row[9], fakta, AWAL[susunan]!) === true,
        );
}

function jawabPeran(semua: readonly Pemegang[], unit: AcuanUnit | undefined): JawabanPeran {
    const boleh = (satu: Pemegang) => satu.modalitas === 'dapat' || satu.modalitas === 'hanya dapat';
    // Satu jabatan yang disebut beberapa ketentuan memegang peran itu satu kali, menurut yang pertama.
    const pemegang = semua.filter(
        (satu, urutan) =>
            semua.findIndex((lain) => lain.jabatan === satu.jabatan && boleh(lain) === boleh(satu)) ===
            urutan,
    );
    let tetap = pemegang.filter((satu) => !boleh(satu));
    const pemimpin = rantaiUnit(unit).map((simpul) => JABATAN[simpul.pemimpin]?.id);
    const sendiri = tetap.filter((satu) => pemimpin.includes(satu.jabatan));
    if (sendiri.length === 1) tetap = sendiri;
    const dapat = pemegang.filter(boleh);
    const menentukan = tetap.length > 0 ? tetap : dapat;
    return {
        status:
            tetap.length === 1
                ? 'ditetapkan'
                : tetap.length > 1
                  ? tetap.some((satu) => satu.kata === 'dan/atau')
                      ? 'belum pasti'
                      : 'pilihan'
                  : dapat.length > 0
                    ? 'boleh'
                    : 'tanpa aturan',
        modalitas: menentukan[0]?.modalitas,
        pemegang: tetap,
        dapat,
        dasar: [
            ...new Map(menentukan.flatMap((satu) => satu.dasar).map((satu) => [satu.teks, satu])).values(),
        ],
    };
}

/** Pemegang suatu peran dalam susunan, siapa pun pejabatnya. */
export function pemegangPeran(
    susunan: Susunan,
    peran: Peran,
    unit?: Unit | UnitLain,
    fakta: Fakta = {},
): JawabanPeran {
    const nomor = nomorSusunan(susunan);
    return jawabPeran(
        nomor < 0
            ? []
            : ketentuanPeran(nomor, peran, undefined, fakta).flatMap((row) => pemegangDari(nomor, row)),
        unit,
    );
}

/**
 * Pejabat penilai kinerja: yang disebut bagi jenjang itu; bila tidak ada, atasan langsung yang oleh suatu
 * aturan dijadikan penilai atau disamakan dengan penilai.
 */
export function penilaiKinerja(pertanyaan: Pertanyaan): JawabanPeran {
    const { unit } = pertanyaan;
    const susunan = nomorSusunan(pertanyaan.susunan);
    const jenjang = nomorJenjang(pertanyaan.jenjang);
    if (susunan < 0) return jawabPeran([], unit);
    const jawaban = atasan(pertanyaan);
    const terapan = terapanDari(susunan);
    const sifat = (id: string, bit: number) =>
        terapan.some((satu) => satu.id === id && (satu.isi[4] & bit) !== 0);
    const dariAturan = sebagaiPemegang(jawaban, 'kedudukan', terapan).filter(
        (satu) => satu.aturan && sifat(satu.aturan.id, 4),
    );
    const tersurat = ketentuanPeran(susunan, 'penilai kinerja', jenjang, pertanyaan.fakta ?? {});
    const khusus = tersurat.filter((row) => row[6] === 1);
    const pemegang = (row: BarisPeran) => pemegangDari(susunan, row);
    if (dariAturan.length > 0 || khusus.length > 0)
        return jawabPeran([...dariAturan, ...khusus.flatMap(pemegang)], unit);
    if (tersurat.length > 0) return jawabPeran(tersurat.flatMap(pemegang), unit);
    const penyamaan = terapan.find((satu) => satu.isi[4] & 2 && memuat(satu.isi[1], jenjang));
    if (penyamaan === undefined) return jawabPeran([], unit);
    const aturan = aturanKe(penyamaan);
    return jawabPeran(
        sebagaiPemegang(jawaban, 'penyamaan', terapan).map((satu) => ({
            ...satu,
            khusus: false,
            aturan,
            dasar: aturan.dasar,
        })),
        unit,
    );
}

function sebagaiPemegang(
    jawaban: JawabanAtasan,
    sumber: Pemegang['sumber'],
    terapan: readonly AturanSusunan[],
): Pemegang[] {
    return jawaban.atasan.map(({ jabatan, label, modalitas, aturan }) => ({
        jabatan,
        label,
        modalitas,
        sumber,
        kata:
            jawaban.status === 'pilihan'
                ? 'atau'
                : KATA[terapan.find((satu) => satu.id === aturan.id)?.isi[5] ?? 0]!,
        khusus: true,
        sebagian: false,
        aturan,
        dasar: aturan.dasar,
    }));
}

/** Pimpinan unit organisasi: menurut ketentuannya, selain itu pemimpin unitnya, selain itu kepala susunan. */
export function pimpinanUnit(susunan: Susunan, unit?: Unit | UnitLain, fakta: Fakta = {}): JawabanPeran {
    const tersurat = pemegangPeran(susunan, 'pimpinan unit organisasi', unit, fakta);
    if (tersurat.pemegang.length > 0 || tersurat.dapat.length > 0) return tersurat;
    const dariUnit = rantaiUnit(unit).find((simpul) => simpul.pemimpin >= 0)?.pemimpin;
    const nomor = dariUnit ?? SUSUNAN[nomorSusunan(susunan)]?.[1] ?? -1;
    if (nomor < 0) return tersurat;
    const dasar = dasarDari(JABATAN[nomor]?.baris?.[4] ?? []);
    const pemegang: Pemegang = {
        ...labelJabatan(nomor),
        modalitas: 'wajib',
        sumber: 'pimpinan',
        kata: 'tunggal',
        khusus: false,
        sebagian: false,
        dasar,
    };
    return { status: 'ditetapkan', modalitas: 'wajib', pemegang: [pemegang], dapat: [], dasar };
}
