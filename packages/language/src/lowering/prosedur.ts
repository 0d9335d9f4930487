import type {
    Aktor,
    Alur,
    Kalimat,
    KataSambung,
    Langkah,
    Lingkup,
    Mekanisme,
    Norma,
    Objek,
    Pihak,
    PilihanAktor,
    Surat,
    Tahapan,
} from '@perkada/model';
import type * as ast from '../generated/ast.js';
import {
    isAlurHasil,
    isAlurLanjut,
    isAlurSelesai,
    isJabatan,
    isKepalaDaerah,
    isKeteranganAlasan,
    isKeteranganBerdasarkan,
    isKeteranganBersama,
    isKeteranganCara,
    isKeteranganKepada,
    isKeteranganPersetujuan,
    isKeteranganRekomendasi,
    isKeteranganSebagai,
    isKeteranganTembusan,
    isKeteranganTentang,
    isKeteranganWaktu,
} from '../generated/ast.js';
import { unquote } from '../scope/names.js';
import { conjunction, golonganId, type Loose, type LoweringContext, labelOf, spaced } from './context.js';

export function lowerAktor(node: ast.Aktor, context: LoweringContext): Aktor | undefined {
    const place = context.place(node);
    const pihak = node.pihak === undefined ? {} : { pihak: spaced(node.pihak) as Pihak };
    if (node.peran !== undefined) {
        const peran = spaced(node.peran);
        return {
            jenis: 'peran',
            peran: peran === 'pimpinan' ? 'pimpinan unit organisasi' : peran,
            ...pihak,
            place,
        };
    }
    const target = node.acuan?.ref;
    if (!target) return undefined;
    if (isJabatan(target)) {
        return {
            jenis: 'jabatan',
            id: context.names.getQualifiedName(target) ?? target.name,
            ...pihak,
            place,
        };
    }
    if (isKepalaDaerah(target)) return { jenis: 'kepala daerah', id: target.name, ...pihak, place };
    return { jenis: 'golongan', id: golonganId(target, context.names), ...pihak, place };
}

export function lowerPilihanAktor(node: Loose<ast.PilihanAktor>, context: LoweringContext): PilihanAktor {
    const aktor: Aktor[] = [];
    for (const item of node?.aktor ?? []) {
        const lowered = lowerAktor(item, context);
        if (lowered) aktor.push(lowered);
    }
    return { kata: conjunction(node?.kata, node?.aktor.length ?? 0), aktor, place: context.place(node) };
}

function lowerObjek(nodes: readonly ast.Objek[] | undefined, context: LoweringContext): Objek[] {
    const result: Objek[] = [];
    for (const node of nodes ?? []) {
        const place = context.place(node);
        if (node.teks !== undefined) result.push({ jenis: 'teks', teks: unquote(node.teks), place });
        else if (node.benda?.ref) result.push({ jenis: 'benda', id: String(node.benda.ref.name), place });
    }
    return result;
}

type KalimatNode = ast.Langkah | ast.Norma | ast.Kewajiban;

/** The sentence of a step, norm or duty. */
export function lowerKalimat(node: KalimatNode, context: LoweringContext): Kalimat {
    const keterangan = node.keterangan ?? [];
    const actors = (test: (item: ast.Keterangan) => boolean) =>
        keterangan
            .filter(test)
            .map((item) => lowerPilihanAktor((item as { aktor?: ast.PilihanAktor }).aktor, context));
    const based = keterangan.filter(isKeteranganBerdasarkan);
    const kataPerbuatan: KataSambung = conjunction(node.kataPerbuatan, node.perbuatan.length);
    return {
        perbuatan: node.perbuatan.map(String),
        kataPerbuatan,
        objek: lowerObjek(node.objek, context),
        kataObjek: conjunction(node.kataObjek, node.objek.length),
        kepada: actors(isKeteranganKepada),
        tembusan: actors(isKeteranganTembusan),
        rekomendasi: actors(isKeteranganRekomendasi),
        persetujuan: actors(isKeteranganPersetujuan),
        bersama: actors(isKeteranganBersama),
        berdasarkan: based.flatMap((item) => lowerObjek(item.objek, context)),
        denganAlasan: keterangan.some(isKeteranganAlasan),
        tentang: keterangan.filter(isKeteranganTentang).map((item) => unquote(item.teks ?? '')),
        sebagai: keterangan.filter(isKeteranganSebagai).map((item) => unquote(item.teks ?? '')),
        cara: keterangan.filter(isKeteranganCara).map((item) => String(item.cara)),
        waktu: keterangan.filter(isKeteranganWaktu).map((item) => String(item.waktu)),
    };
}

function lowerAlur(node: ast.Alur, context: LoweringContext): Alur | undefined {
    const place = context.place(node);
    if (isAlurSelesai(node)) return { jenis: 'selesai', akhir: node.akhir ?? '', place };
    if (isAlurLanjut(node)) {
        const ke = node.ke?.ref;
        return ke ? { jenis: 'ke', ke: String(ke.name), kembali: node.kembali, place } : undefined;
    }
    if (isAlurHasil(node)) {
        const hasil = spaced(node.hasil);
        if (node.ke) {
            const ke = node.ke.ref;
            return ke ? { jenis: 'ke', hasil, ke: String(ke.name), kembali: node.kembali, place } : undefined;
        }
        return { jenis: 'selesai', hasil, akhir: node.akhir ?? hasil, place };
    }
    return undefined;
}

export function lowerLangkah(
    nodes: readonly ast.Langkah[],
    block: { dasar?: ast.Dasar[] },
    context: LoweringContext,
): Langkah[] {
    return nodes
        .filter((node) => node.name !== undefined)
        .map((node) => {
            const alur: Alur[] = [];
            for (const flow of node.alur) {
                const lowered = lowerAlur(flow, context);
                if (lowered) alur.push(lowered);
            }
            return {
                ...context.bermodalitas(node, block),
                id: String(node.name),
                idPlace: context.namePlace(node),
                ...(node.label === undefined ? {} : { label: unquote(node.label) }),
                syarat: context.syarat(node.syarat),
                pelaku: lowerPilihanAktor(node.pelaku, context),
                ...lowerKalimat(node, context),
                alur,
            };
        });
}

export function lowerMekanisme(node: ast.Mekanisme, context: LoweringContext): Mekanisme {
    return {
        ...context.ketentuan(node),
        id: node.name,
        namaPlace: context.namePlace(node),
        label: labelOf(node.label, node.name),
        ...(node.cara === undefined ? {} : { cara: spaced(node.cara) as Mekanisme['cara'] }),
        lingkup: node.lingkup.map((scope) => spaced(scope) as Lingkup),
        langkah: lowerLangkah(node.langkah, node, context),
    };
}

export function lowerTahapan(
    node: ast.Tahapan,
    enclosing: string | undefined,
    context: LoweringContext,
): Tahapan {
    const named = node.susunan.flatMap((reference) => (reference.ref ? [reference.ref.name] : []));
    return {
        ...context.ketentuan(node),
        tahap: node.tahap,
        susunan: named.length > 0 || enclosing === undefined ? named : [enclosing],
        langkah: lowerLangkah(node.langkah, node, context),
    };
}

export function lowerNorma(node: ast.Norma, block: { dasar?: ast.Dasar[] }, context: LoweringContext): Norma {
    return {
        ...context.bermodalitas(node, block),
        syarat: context.syarat(node.syarat),
        pelaku: lowerPilihanAktor(node.pelaku, context),
        ...lowerKalimat(node, context),
    };
}

export function lowerSurat(node: ast.Surat, bawaan: boolean, context: LoweringContext): Surat {
    const id = String(node.name);
    return {
        ...context.ketentuan(node),
        id,
        jenis: node.jenis,
        label: labelOf(node.label, id),
        lingkup: node.lingkup.map((scope) => spaced(scope) as Lingkup),
        palingSedikit: node.palingSedikit,
        muatan: node.muatan.map((item) => ({
            ...context.ketentuan(item, node),
            ...(item.name === undefined ? {} : { id: item.name }),
            label: unquote(item.label ?? ''),
        })),
        bawaan,
    };
}
