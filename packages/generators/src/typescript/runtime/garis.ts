import {
    type AcuanUnit,
    atasan,
    JABATAN,
    labelJabatan,
    nomorDalam,
    nomorJabatan,
    nomorKepala,
    rantaiUnit,
} from './atasan.js';
import { dasarDari } from './dasar.js';
import type { Dasar, Modalitas, Pertanyaan, UnitLain } from './jenis.js';
import type { Jabatan, Jenjang, KepalaDaerah, Susunan, Unit } from './khusus.js';
import { BERKEPALA, JENJANG, STRUKTURAL, SUSUNAN } from './khusus.js';

/** Satu langkah ke atas. `turunan`: mengikuti letak unit, tidak tertulis dalam suatu ketentuan. */
export interface MataRantai {
    readonly jabatan: Jabatan | KepalaDaerah;
    readonly label: string;
    readonly modalitas: Modalitas;
    readonly asal: 'tertulis' | 'turunan';
    readonly dasar: readonly Dasar[];
}

/** Garis perintah dari pejabat ke atas; `terputus` bila berakhir sebelum kepala daerah. */
export interface GarisPelaporan {
    readonly rantai: readonly MataRantai[];
    readonly terputus?: 'tanpa atasan' | 'melingkar';
}

function atasanJabatan(nomor: number, unit: AcuanUnit | undefined): MataRantai[] {
    const { susunan, baris: row } = JABATAN[nomor]!;
    if (row === undefined) return [];
    const asal = row[2];
    let atas = row[3].map((satu) => nomorDalam(susunan, satu));
    if (asal === 2 && unit !== undefined) {
        const rantai = rantaiUnit(unit);
        const letak = rantai.findIndex((simpul) => simpul.susunan === susunan && simpul.sendiri);
        const kepala = letak < 0 ? -1 : (SUSUNAN[rantai[letak + 1]?.susunan ?? -1]?.[1] ?? -1);
        atas = kepala >= 0 && kepala !== nomor ? [kepala] : BERKEPALA === 0 ? [] : [nomorKepala];
    }
    return atas.map((satu) => ({
        ...labelJabatan(satu),
        modalitas: 'wajib',
        asal: asal === 0 ? 'tertulis' : 'turunan',
        dasar: asal === 0 ? dasarDari(row[4]) : [],
    }));
}

function lanjutkan(
    rantai: readonly MataRantai[],
    unit: AcuanUnit | undefined,
    hasil: GarisPelaporan[],
): void {
    // Garis yang bercabang sebanyak ini tidak lagi mengatakan apa pun.
    if (hasil.length >= 32) return;
    const nomor = nomorJabatan.get((rantai[rantai.length - 1] as MataRantai).jabatan) ?? -1;
    if (JABATAN[nomor]!.susunan < 0) {
        hasil.push({ rantai });
        return;
    }
    const atas = atasanJabatan(nomor, unit);
    if (atas.length === 0) hasil.push({ rantai, terputus: 'tanpa atasan' });
    for (const satu of atas) {
        if (rantai.some((mata) => mata.jabatan === satu.jabatan))
            hasil.push({ rantai, terputus: 'melingkar' });
        else lanjutkan([...rantai, satu], unit, hasil);
    }
}

/** Garis pelaporan seorang pejabat, mulai dari atasannya; lebih dari satu bila atasannya pilihan. */
export function garisPelaporan(pertanyaan: Pertanyaan): GarisPelaporan[] {
    const jawaban = atasan(pertanyaan);
    const hasil: GarisPelaporan[] = [];
    for (const { jabatan, label, modalitas, aturan } of jawaban.atasan.length > 0
        ? jawaban.atasan
        : jawaban.dapat)
        lanjutkan(
            [{ jabatan, label, modalitas, asal: 'tertulis', dasar: aturan.dasar }],
            pertanyaan.unit,
            hasil,
        );
    return hasil;
}

/** Garis dari suatu jabatan ke atas, jabatan itu sendiri tidak termasuk. */
export function garisDariJabatan(jabatan: Jabatan, unit?: Unit | UnitLain): GarisPelaporan[] {
    const nomor = nomorJabatan.get(jabatan) ?? -1;
    if (nomor < 0 || JABATAN[nomor]!.susunan < 0) return [];
    const hasil: GarisPelaporan[] = [];
    const atas = atasanJabatan(nomor, unit);
    if (atas.length === 0) return [{ rantai: [], terputus: 'tanpa atasan' }];
    for (const satu of atas) {
        if (satu.jabatan === jabatan) hasil.push({ rantai: [satu], terputus: 'melingkar' });
        else lanjutkan([satu], unit, hasil);
    }
    return hasil;
}

/** Semua yang berada di bawah suatu jabatan: jabatan (kedalaman 1 tepat di bawahnya) dan jenjang. */
export interface Bawahan {
    readonly jabatan: readonly { readonly id: Jabatan; readonly label: string; readonly kedalaman: number }[];
    readonly jenjang: readonly {
        readonly jenjang: Jenjang;
        readonly jabatan: Jabatan | KepalaDaerah;
        readonly modalitas: Modalitas;
    }[];
}

/** Semua yang berada di bawah suatu jabatan, tanpa mengandaikan fakta apa pun. */
export function bawahan(jabatan: Jabatan | KepalaDaerah): Bawahan {
    const dalam = new Map<string, number>([[jabatan, 0]]);
    // Map yang bertambah selama ditelusuri: jabatan ditemukan menurut kedalaman.
    for (const [id, kedalaman] of dalam) {
        JABATAN.forEach(({ id: satu }, nomor) => {
            if (dalam.has(satu)) return;
            if (atasanJabatan(nomor, undefined).some((mata) => mata.jabatan === id))
                dalam.set(satu, kedalaman + 1);
        });
    }
    const jenjang: Bawahan['jenjang'][number][] = [];
    SUSUNAN.forEach(([susunan], nomor) => {
        if (!JABATAN.some(({ id, susunan: milik }) => milik === nomor && dalam.has(id))) return;
        JENJANG.slice(STRUKTURAL).forEach((grade) => {
            const jawaban = atasan({ jenjang: grade as Jenjang, susunan: susunan as Susunan });
            for (const satu of [
                ...jawaban.atasan,
                ...jawaban.dapat,
                ...jawaban.bersyarat.flatMap((syarat) => syarat.calon),
            ]) {
                if (!dalam.has(satu.jabatan)) continue;
                if (jenjang.some((lain) => lain.jenjang === grade && lain.jabatan === satu.jabatan)) continue;
                jenjang.push({ jenjang: grade as Jenjang, jabatan: satu.jabatan, modalitas: satu.modalitas });
            }
        });
    });
    return {
        jabatan: [...dalam].slice(1).map(([id, kedalaman]) => ({
            id: id as Jabatan,
            label: JABATAN[nomorJabatan.get(id) ?? -1]!.label,
            kedalaman,
        })),
        jenjang,
    };
}
