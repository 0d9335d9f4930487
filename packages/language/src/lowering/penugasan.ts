import type {
    AturanKetuaTim,
    Bentuk,
    Cara,
    KelompokNorma,
    KetentuanPenugasan,
    LingkupPelaksanaan,
    PelaksanaanTugas,
    Pelaporan,
    PertimbanganPenugasan,
    TanggungJawab,
} from '@perkada/model';
import type * as ast from '../generated/ast.js';
import {
    isBentukPenugasan,
    isBuktiPenugasan,
    isCaraPenugasan,
    isJenisTugas,
    isKetuaAda,
    isKetuaBerjabatan,
    isKetuaDariPemilik,
    isKetuaDiperlukan,
    isKetuaDitunjuk,
    isKomposisiTim,
    isLingkupPelaksanaan,
    isLingkupPenugasan,
    isNorma,
    isPenetapPenugasan,
    isPertimbanganPenugasan,
    isSasaranPenugasan,
    isUrutanPenugasan,
} from '../generated/ast.js';
import { unquote } from '../scope/names.js';
import { conjunction, type LoweringContext, labelOf, lingkupOf, spaced } from './context.js';
import { lowerKalimat, lowerNorma, lowerPilihanAktor } from './prosedur.js';
import { splitSubjects } from './susunan.js';

const bentukOf = (forms: readonly string[]) => forms.map((form) => spaced(form) as Bentuk);
const optional = <K extends string, V>(key: K, value: V | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

function suratIds(references: readonly { ref?: ast.Surat | undefined }[]): string[] {
    return references.flatMap(({ ref }) => (ref ? [String(ref.name)] : []));
}

export function lowerPertimbangan(
    node: ast.PertimbanganPenugasan,
    block: { dasar?: ast.Dasar[] },
    context: LoweringContext,
): PertimbanganPenugasan {
    return {
        ...context.bermodalitas(node, block),
        syarat: [],
        jenis: 'pertimbangan',
        butir: node.butir.map(unquote),
    };
}

export function lowerKetentuanPenugasan(
    node: ast.KetentuanPenugasan,
    block: ast.Penugasan,
    context: LoweringContext,
): KetentuanPenugasan | undefined {
    const base = {
        ...context.bermodalitas(node, block),
        syarat: context.syarat('syarat' in node ? node.syarat : undefined),
    };
    const way = 'cara' in node && typeof node.cara === 'string' ? (spaced(node.cara) as Cara) : undefined;
    const form =
        'bentuk' in node && typeof node.bentuk === 'string' ? (spaced(node.bentuk) as Bentuk) : undefined;
    if (isBentukPenugasan(node)) {
        return {
            ...base,
            jenis: 'bentuk',
            bentuk: bentukOf(node.bentuk),
            kata: conjunction(node.kata, node.bentuk.length),
        };
    }
    if (isCaraPenugasan(node)) {
        return {
            ...base,
            jenis: 'cara',
            cara: node.cara.map((item) => spaced(item) as Cara),
            kata: conjunction(node.kata, node.cara.length),
            ...optional('pelaku', node.pelaku && lowerPilihanAktor(node.pelaku, context)),
        };
    }
    if (isLingkupPenugasan(node)) {
        return {
            ...base,
            jenis: 'lingkup',
            ...optional('cara', way),
            ...optional('bentuk', form),
            ...lingkupOf(node),
            kata: conjunction(node.kata, node.lingkup.length),
        };
    }
    if (isPenetapPenugasan(node)) {
        return {
            ...base,
            jenis: 'penetap',
            tindakan: node.tindakan,
            pelaku: lowerPilihanAktor(node.pelaku, context),
            ...optional('cara', way),
            ...optional('bentuk', form),
            ...optional('pengusul', node.pengusul && lowerPilihanAktor(node.pengusul, context)),
        };
    }
    if (isBuktiPenugasan(node)) {
        return {
            ...base,
            jenis: 'bukti',
            bentuk: bentukOf(node.bentuk),
            surat: suratIds(node.surat),
            kata: conjunction(node.kata, node.surat.length),
            ...optional('pelaku', node.pelaku && lowerPilihanAktor(node.pelaku, context)),
            media: node.media.map(String),
            kataMedia: conjunction(node.kataMedia, node.media.length),
        };
    }
    if (isSasaranPenugasan(node)) return { ...base, jenis: 'sasaran' };
    if (isKomposisiTim(node)) return { ...base, jenis: 'komposisi' };
    if (isJenisTugas(node)) {
        return {
            ...base,
            jenis: 'tugas',
            tugas: node.jenis,
            ...optional('arti', node.arti && unquote(node.arti)),
        };
    }
    if (isPertimbanganPenugasan(node)) return lowerPertimbangan(node, block, context);
    if (isUrutanPenugasan(node)) return { ...base, jenis: 'urutan' };
    return undefined;
}

export function lowerKetuaTim(node: ast.KetuaTim, context: LoweringContext): AturanKetuaTim | undefined {
    const base = {
        ...context.bermodalitas(node),
        syarat: context.syarat(node.syarat),
        ...lingkupOf(node),
    };
    const rule = node.ketentuan;
    if (isKetuaAda(rule)) return { ...base, ketentuan: { jenis: 'ada' } };
    if (isKetuaDariPemilik(rule)) return { ...base, ketentuan: { jenis: 'dari pemilik kinerja' } };
    if (isKetuaBerjabatan(rule))
        return { ...base, ketentuan: { jenis: 'berjabatan', ...splitSubjects(rule.jabatan, context) } };
    if (isKetuaDitunjuk(rule)) {
        const pelaku = lowerPilihanAktor(rule.pelaku, context);
        return {
            ...base,
            ketentuan: {
                jenis: 'ditunjuk',
                pelaku,
                surat: suratIds(rule.surat),
                kriteria: rule.kriteria.map(unquote),
            },
        };
    }
    if (isKetuaDiperlukan(rule)) {
        return {
            ...base,
            ketentuan: { jenis: 'diperlukan', pelaku: lowerPilihanAktor(rule.pelaku, context) },
        };
    }
    return undefined;
}

function lowerLingkupPelaksanaan(
    node: ast.LingkupPelaksanaan,
    block: ast.PelaksanaanTugas,
    context: LoweringContext,
): LingkupPelaksanaan {
    return {
        ...context.bermodalitas(node, block),
        syarat: context.syarat(node.syarat),
        ...lingkupOf(node),
        kata: conjunction(node.kata, node.lingkup.length),
        bentuk: bentukOf(node.bentuk),
        kataBentuk: conjunction(node.kataBentuk, node.bentuk.length),
    };
}

export function lowerPelaksanaanTugas(
    node: ast.PelaksanaanTugas,
    context: LoweringContext,
): PelaksanaanTugas {
    return {
        ...context.ketentuan(node),
        ...lingkupOf(node),
        kata: conjunction(node.kata, node.lingkup.length),
        ...optional('bentuk', node.bentuk === undefined ? undefined : (spaced(node.bentuk) as Bentuk)),
        ketentuanLingkup: node.isi
            .filter(isLingkupPelaksanaan)
            .map((item) => lowerLingkupPelaksanaan(item, node, context)),
        norma: node.isi.filter(isNorma).map((item) => lowerNorma(item, node, context)),
    };
}

export function lowerTanggungJawab(node: ast.TanggungJawab, context: LoweringContext): TanggungJawab {
    return {
        ...context.ketentuan(node),
        aktor: lowerPilihanAktor(node.aktor, context),
        kewajiban: node.kewajiban.map((duty) => ({
            ...context.bermodalitas(duty, node),
            ...lowerKalimat(duty, context),
        })),
    };
}

export function lowerPelaporan(
    node: ast.Pelaporan,
    block: ast.BlokPelaporan,
    context: LoweringContext,
): Pelaporan {
    const subject = lowerPilihanAktor(node.pelaku, context);
    const other = lowerPilihanAktor(node.lawan, context);
    return {
        ...context.bermodalitas(node, block),
        syarat: context.syarat(node.syarat),
        jenis: node.meminta ? 'meminta' : 'melapor',
        pelapor: node.meminta ? other : subject,
        penerima: node.meminta ? subject : other,
        ...optional('tentang', node.tentang && unquote(node.tentang)),
        ...optional('cara', node.cara),
        waktu: node.waktu.map(spaced),
    };
}

export function lowerKelompokNorma(node: ast.Ketentuan, context: LoweringContext): KelompokNorma {
    return {
        ...context.ketentuan(node),
        ...optional('id', node.name),
        label: labelOf(node.label, node.name ?? ''),
        norma: node.norma.map((norm) => lowerNorma(norm, node, context)),
    };
}
