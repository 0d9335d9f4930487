import type {
    CaraSebut,
    Jabatan,
    JenisPeran,
    Kewenangan,
    Peran,
    TindakanKewenangan,
    Unit,
} from '@perkada/model';
import type { Reference } from 'langium';
import type * as ast from '../generated/ast.js';
import {
    isJabatan,
    isJenjang,
    isKelompok,
    isPerangkatDaerah,
    isSifatAtasan,
    isSifatBilaAda,
    isSifatInduk,
    isSifatJenjang,
    isSifatPeran,
    isSifatPimpinan,
    isSubUnit,
} from '../generated/ast.js';
import { conjunction, type LoweringContext, labelOf, spaced } from './context.js';
import { lowerPilihanAtasan } from './kedudukan.js';
import { expandGolongan } from './pustaka.js';

export function lowerJabatan(node: ast.Jabatan, susunan: string, context: LoweringContext): Jabatan {
    const grades = node.sifat
        .filter(isSifatJenjang)
        .flatMap((sifat) => sifat.jenjang.map((reference) => reference.ref));
    const jenjang = [...new Set(grades.flatMap((grade) => expandGolongan(grade, context)))];
    const superior = node.sifat.find(isSifatAtasan);
    const fungsional = grades.some(
        (grade) =>
            (isKelompok(grade) && jenjang.length > 0) ||
            (isJenjang(grade) &&
                grade.$container.$type === 'Rumpun' &&
                grade.$container.jenis === 'fungsional'),
    );
    return {
        ...context.ketentuan(node),
        id: `${susunan}.${node.name}`,
        nama: node.name,
        namaPlace: context.namePlace(node),
        label: labelOf(node.label, node.name),
        susunan,
        ...(node.level === undefined
            ? {}
            : { level: node.level, levelPlace: context.propertyPlace(node, 'level') }),
        levelLain: node.levelLain,
        jenjang,
        fungsional,
        ...(superior ? { atasan: lowerPilihanAtasan(superior.pilihan, context) } : {}),
        pimpinan: node.sifat.some(isSifatPimpinan),
        bilaAda: node.sifat.some(isSifatBilaAda),
        padaInduk: node.sifat.some(isSifatInduk),
        peran: node.sifat.filter(isSifatPeran).map((sifat) => spaced(sifat.peran) as JenisPeran),
    };
}

/** Splits references into the grades that they stand for and the posts that they name. */
export function splitSubjects(
    references: readonly Reference<ast.Atasan>[],
    context: LoweringContext,
): { golongan: string[]; jabatan: string[] } {
    const golongan: string[] = [];
    const jabatan: string[] = [];
    for (const { ref } of references) {
        if (!ref) continue;
        if (isJabatan(ref)) {
            const id = context.jabatanId(ref);
            if (id !== undefined) jabatan.push(id);
        } else if (isJenjang(ref) || isKelompok(ref)) golongan.push(...expandGolongan(ref, context));
        else jabatan.push(ref.name);
    }
    return { golongan: [...new Set(golongan)], jabatan: [...new Set(jabatan)] };
}

export function lowerPeran(node: ast.Peran, context: LoweringContext): Peran {
    const bagi = splitSubjects(node.bagi, context);
    return {
        ...context.bermodalitas(node),
        jenis: spaced(node.jenis) as JenisPeran,
        pemegang: lowerPilihanAtasan(node.pemegang, context),
        berjabatan: node.berjabatan,
        palingRendah: node.palingRendah,
        bagiGolongan: bagi.golongan,
        bagiJabatan: bagi.jabatan,
        kataBagi: conjunction(node.kataBagi, node.bagi.length),
        sebagian: node.sebagian,
        syarat: context.syarat(node.syarat),
    };
}

export function lowerKewenangan(
    node: ast.Kewenangan,
    block: ast.StrukturPenugasan,
    context: LoweringContext,
): Kewenangan {
    const bagi = splitSubjects(node.bagi, context);
    return {
        ...context.bermodalitas(node, block),
        pelaku: lowerPilihanAtasan(node.pelaku, context),
        tindakan: node.tindakan.map((act) => spaced(act) as TindakanKewenangan),
        bagiGolongan: bagi.golongan,
        bagiJabatan: bagi.jabatan,
        kataBagi: conjunction(node.kataBagi, node.bagi.length),
        koordinasi: node.koordinasi,
        syarat: context.syarat(node.syarat),
    };
}

interface Outer {
    readonly id: string;
    readonly susunan?: string;
}

/** The units that a declaration names, each followed by its sub-units. */
export function lowerUnits(
    node: ast.PerangkatDaerah | ast.SubUnit,
    context: LoweringContext,
    kasus: string | undefined,
    susunanOfUnit: (id: string) => string | undefined,
    outer?: Outer,
): Unit[] {
    const result: Unit[] = [];
    const own = node.susunan?.ref?.name;
    const attachedTo =
        isSubUnit(node) && node.induk?.ref ? context.names.getQualifiedName(node.induk.ref) : undefined;
    const induk = attachedTo ?? outer?.id;
    const inherited = outer?.susunan ?? (attachedTo === undefined ? undefined : susunanOfUnit(attachedTo));
    const susunan = own ?? inherited;
    const sebut: CaraSebut = node.contoh ? 'contoh' : node.setiap ? 'setiap' : 'nama';
    const leader = isSubUnit(node) ? node.pemimpin?.ref : undefined;
    for (const unit of node.units) {
        const nama = context.names.getName(unit);
        if (nama === undefined) continue;
        const id = outer ? `${outer.id}.${nama}` : nama;
        result.push({
            ...context.ketentuan(node),
            place: context.place(unit),
            id,
            nama,
            namaPlace: context.namePlace(unit),
            label: labelOf(unit.label, nama),
            ...(unit.labelLain === undefined ? {} : { labelLain: labelOf(unit.labelLain, nama) }),
            jenis: isPerangkatDaerah(node) ? 'perangkat daerah' : spaced(node.jenis),
            sebut,
            ...(susunan === undefined ? {} : { susunan }),
            bersusunanSendiri: own !== undefined,
            ...(induk === undefined ? {} : { induk }),
            bagianDariInduk: outer !== undefined && own === undefined,
            ...(leader ? { pemimpin: context.names.getQualifiedName(leader) ?? leader.name } : {}),
            ...(kasus === undefined ? {} : { kasus }),
        });
    }
    const first = result[0];
    if (first) {
        for (const inner of node.isi) {
            const next: Outer = susunan === undefined ? { id: first.id } : { id: first.id, susunan };
            result.push(...lowerUnits(inner, context, kasus, susunanOfUnit, next));
        }
    }
    return result;
}
