import type {
    Aktor,
    Alur,
    Kalimat,
    KataSambung,
    Langkah,
    Mekanisme,
    Norma,
    Objek,
    Pihak,
    PihakLain,
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
    isKeteranganDalam,
    isKeteranganDari,
    isKeteranganKepada,
    isKeteranganMelalui,
    isKeteranganMenurut,
    isKeteranganPersetujuan,
    isKeteranganRekomendasi,
    isKeteranganSebagai,
    isKeteranganTahap,
    isKeteranganTembusan,
    isKeteranganTentang,
    isKeteranganUntuk,
    isKeteranganWaktu,
    isPihakLain,
    isSurat,
} from '../generated/ast.js';
import { unquote } from '../scope/names.js';
import {
    conjunction,
    golonganId,
    type Loose,
    type LoweringContext,
    labelOf,
    lingkupOf,
    spaced,
} from './context.js';
import { expandGolongan } from './pustaka.js';

export function lowerAktor(node: ast.Aktor, context: LoweringContext): Aktor | undefined {
    const place = context.place(node);
    const common = {
        ...(node.pihak === undefined ? {} : { pihak: spaced(node.pihak) as Pihak }),
        ...(node.koordinasi ? { koordinasi: true } : {}),
        place,
    };
    if (node.unit) {
        const id = node.unit.ref && context.names.getQualifiedName(node.unit.ref);
        return id === undefined ? undefined : { jenis: 'unit', id, ...common };
    }
    if (node.level !== undefined) return { jenis: 'level', level: node.level, ...common };
    if (node.peran !== undefined) return { jenis: 'peran', peran: roleName(node.peran), ...common };
    return lowerPerson(node.acuan?.ref, common, context);
}

/** `pimpinan` alone is the pimpinan unit organisasi. */
function roleName(written: string): string {
    const peran = spaced(written);
    return peran === 'pimpinan' ? 'pimpinan unit organisasi' : peran;
}

function lowerPerson(
    target: ast.Pelaku | undefined,
    common: { readonly pihak?: Pihak; readonly place: Aktor['place'] },
    context: LoweringContext,
): Aktor | undefined {
    if (!target) return undefined;
    if (isJabatan(target)) {
        const id = context.jabatanId(target);
        return id === undefined ? undefined : { jenis: 'jabatan', id, ...common };
    }
    if (isKepalaDaerah(target)) return { jenis: 'kepala daerah', id: target.name, ...common };
    if (isPihakLain(target)) return { jenis: 'pihak lain', id: target.name, ...common };
    return { jenis: 'golongan', id: golonganId(target, context.names), ...common };
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
        const common = { ...(node.pihak === undefined ? {} : { pihak: spaced(node.pihak) as Pihak }), place };
        if (node.teks !== undefined) {
            result.push({ jenis: 'teks', teks: unquote(node.teks), place });
        } else if (node.peran !== undefined) {
            result.push({
                jenis: 'aktor',
                aktor: { jenis: 'peran', peran: roleName(node.peran), ...common },
                place,
            });
        } else if (isSurat(node.acuan?.ref)) {
            const mutu = node.mutu === undefined ? {} : { mutu: node.mutu };
            result.push({ jenis: 'benda', id: String(node.acuan.ref.name), ...mutu, place });
        } else {
            const aktor = lowerPerson(node.acuan?.ref as ast.Pelaku | undefined, common, context);
            if (aktor) result.push({ jenis: 'aktor', aktor, place });
        }
    }
    return result;
}

function lowerSebagai(node: ast.KeteranganSebagai, context: LoweringContext): Objek[] {
    const place = context.place(node);
    if (node.teks !== undefined) return [{ jenis: 'teks', teks: unquote(node.teks), place }];
    return node.benda?.ref ? [{ jenis: 'benda', id: String(node.benda.ref.name), place }] : [];
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
        sebagai: keterangan.filter(isKeteranganSebagai).flatMap((item) => lowerSebagai(item, context)),
        dari: actors(isKeteranganDari),
        tahap: keterangan.filter(isKeteranganTahap).flatMap((item) => item.tahap.map(String)),
        melalui: keterangan
            .filter(isKeteranganMelalui)
            .flatMap((item) => item.mekanisme.flatMap(({ ref }) => (ref ? [ref.name] : []))),
        cara: keterangan.filter(isKeteranganCara).map((item) => spaced(item.cara)),
        menurut: keterangan.filter(isKeteranganMenurut).flatMap((item) => lowerObjek(item.objek, context)),
        menurutPerundangan: keterangan.some((item) => isKeteranganMenurut(item) && item.perundangan),
        untuk: keterangan.filter(isKeteranganUntuk).flatMap((item) => item.tujuan.map(String)),
        dalam: keterangan
            .filter(isKeteranganDalam)
            .flatMap((item) => (item.benda?.ref ? [String(item.benda.ref.name)] : [])),
        waktu: keterangan.filter(isKeteranganWaktu).map((item) =>
            [item.waktu, item.waktuLain]
                .filter((time) => time !== undefined)
                .map(spaced)
                .join(` ${item.kataWaktu ?? 'atau'} `),
        ),
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
        const oleh = node.oleh ? { oleh: lowerPilihanAktor(node.oleh, context) } : {};
        if (node.ke) {
            const ke = node.ke.ref;
            return ke
                ? { jenis: 'ke', hasil, ...oleh, ke: String(ke.name), kembali: node.kembali, place }
                : undefined;
        }
        return { jenis: 'selesai', hasil, ...oleh, akhir: node.akhir ?? hasil, place };
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
        ...lingkupOf(node),
        langkah: lowerLangkah(node.langkah, node, context),
    };
}

/** The stage for each susunan that it names, or once for all. Steps limited to other susunan are left out. */
export function lowerTahapan(
    node: ast.Tahapan,
    enclosing: string | undefined,
    context: LoweringContext,
): Tahapan[] {
    const named = node.susunan.flatMap((reference) => (reference.ref ? [reference.ref] : []));
    const one = (
        susunan: string | undefined,
        steps: readonly ast.Langkah[],
        inner: LoweringContext,
    ): Tahapan => ({
        ...inner.ketentuan(node),
        tahap: node.tahap,
        ...(susunan === undefined ? {} : { susunan }),
        bagi: [...new Set(node.bagi.flatMap((reference) => expandGolongan(reference.ref, inner)))],
        langkah: lowerLangkah(steps, node, inner),
    });
    if (named.length === 0) return [one(enclosing, node.langkah, context)];
    return named.map((susunan) => {
        const steps = node.langkah.filter(
            (step) =>
                step.susunan.length === 0 || step.susunan.some((reference) => reference.ref === susunan),
        );
        return one(susunan.name, steps, context.forSusunan(susunan, named));
    });
}

export function lowerNorma(node: ast.Norma, block: { dasar?: ast.Dasar[] }, context: LoweringContext): Norma {
    return {
        ...context.bermodalitas(node, block),
        syarat: context.syarat(node.syarat),
        pelaku: lowerPilihanAktor(node.pelaku, context),
        ...lowerKalimat(node, context),
    };
}

export function lowerPihakLain(node: ast.PihakLain, context: LoweringContext): PihakLain {
    return { ...context.ketentuan(node), id: node.name, label: labelOf(node.label, node.name) };
}

export function lowerSurat(node: ast.Surat, bawaan: boolean, context: LoweringContext): Surat {
    const id = String(node.name);
    return {
        ...context.ketentuan(node),
        id,
        jenis: node.jenis,
        label: labelOf(node.label, id),
        lingkup: lingkupOf(node).lingkup,
        palingSedikit: node.palingSedikit,
        muatan: node.muatan.map((item) => ({
            ...context.ketentuan(item, node),
            ...(item.name === undefined ? {} : { id: item.name }),
            label: unquote(item.label ?? ''),
        })),
        bawaan,
    };
}
