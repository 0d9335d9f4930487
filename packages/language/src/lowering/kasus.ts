import type {
    AnggotaTim,
    FaktaUji,
    Harapan,
    IsiHarapan,
    Lingkup,
    Pegawai,
    PenugasanIndividu,
    SubjekUji,
    TimKerja,
    Uji,
} from '@perkada/model';
import type { Reference } from 'langium';
import type * as ast from '../generated/ast.js';
import {
    isAnggotaTimKasus,
    isFaktaAda,
    isHarapanAtasan,
    isHarapanDasar,
    isHarapanDitolak,
    isHarapanLangkah,
    isHarapanPelanggaran,
    isHarapanSelesai,
    isHarapanTanpa,
    isHarapanTim,
    isJabatan,
    isJenjang,
    isKelompok,
    isKetuaTimKasus,
    isSifatJenjang,
    isSubjekPegawai,
    isSubjekPejabat,
    isSubjekProsedur,
    isSubjekTim,
    isSuratTimKasus,
    isSusunan,
} from '../generated/ast.js';
import { unquote } from '../scope/names.js';
import { golonganId, type LoweringContext, labelOf, modality, spaced, superiorId } from './context.js';
import { lowerAktor } from './prosedur.js';
import { expandGolongan } from './pustaka.js';

const optional = <K extends string, V>(key: K, value: V | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

function placeId(reference: Reference<ast.Tempat> | undefined, context: LoweringContext): string | undefined {
    const target = reference?.ref;
    return target && context.names.getQualifiedName(target);
}

export function lowerPegawai(node: ast.Pegawai, context: LoweringContext): Pegawai {
    const position = node.jabatan?.ref;
    const place = node.unit?.ref;
    const id = context.names.getQualifiedName(place ?? node);
    return {
        id: node.name,
        namaPlace: context.namePlace(node),
        label: labelOf(node.label, node.name),
        ...(isJenjang(position) || isKelompok(position)
            ? { jenjang: golonganId(position, context.names) }
            : {}),
        ...(isJabatan(position)
            ? { jabatan: context.names.getQualifiedName(position) ?? position.name }
            : {}),
        golonganJabatan: isJabatan(position)
            ? position.sifat
                  .filter(isSifatJenjang)
                  .flatMap((sifat) => sifat.jenjang.flatMap(({ ref }) => expandGolongan(ref, context)))
            : [],
        ...(place && isSusunan(place) ? optional('susunan', id) : {}),
        ...(place && !isSusunan(place) ? optional('unit', id) : {}),
        ...optional('instansi', node.instansi === undefined ? undefined : unquote(node.instansi)),
        place: context.place(node),
        taklengkap: context.isIncomplete(node) || (position === undefined && node.jabatan === undefined),
    };
}

export function lowerTimKerja(node: ast.TimKerja, context: LoweringContext): TimKerja {
    const ketua: AnggotaTim[] = [];
    const anggota: AnggotaTim[] = [];
    const surat: { id: string; place: TimKerja['place'] }[] = [];
    const member =
        (owner: ast.IsiTim, property: string, into: AnggotaTim[]) =>
        (reference: Reference<ast.Pegawai>, index: number) => {
            if (reference.ref)
                into.push({
                    pegawai: reference.ref.name,
                    place: context.propertyPlace(owner, property, index),
                    diterima: owner.diterima.map((acceptance) => context.penerimaan(acceptance)),
                });
        };
    for (const item of node.isi) {
        if (isKetuaTimKasus(item)) item.ketua.forEach(member(item, 'ketua', ketua));
        else if (isAnggotaTimKasus(item)) item.anggota.forEach(member(item, 'anggota', anggota));
        else if (isSuratTimKasus(item) && item.surat?.ref) {
            surat.push({ id: String(item.surat.ref.name), place: context.propertyPlace(item, 'surat') });
        }
    }
    return {
        ...context.ketentuan(node),
        ...optional('id', node.name),
        label: labelOf(node.label, node.name ?? ''),
        namaPlace: context.propertyPlace(node, node.name === undefined ? 'label' : 'name'),
        ...optional('pemilik', placeId(node.unit, context)),
        pemilikPlace: context.propertyPlace(node, 'unit'),
        ...optional('lingkup', node.lingkup === undefined ? undefined : (spaced(node.lingkup) as Lingkup)),
        mekanisme: node.mekanisme.flatMap(({ ref }) => (ref ? [ref.name] : [])),
        ...optional('mulai', context.tanggal(node.mulai)),
        ...optional('sampai', context.tanggal(node.sampai)),
        ketua,
        anggota,
        surat,
    };
}

export function lowerPenugasanIndividu(
    node: ast.PenugasanIndividu,
    context: LoweringContext,
): PenugasanIndividu | undefined {
    const pegawai = node.pegawai?.ref;
    if (!pegawai) return undefined;
    return {
        ...context.ketentuan(node),
        pegawai: pegawai.name,
        ...optional('unit', placeId(node.unit, context)),
        ...optional('lingkup', node.lingkup === undefined ? undefined : (spaced(node.lingkup) as Lingkup)),
        ...optional('mekanisme', node.mekanisme?.ref?.name),
        ...optional('surat', node.surat?.ref && String(node.surat.ref.name)),
        ...optional('mulai', context.tanggal(node.mulai)),
        ...optional('sampai', context.tanggal(node.sampai)),
    };
}

function lowerFakta(nodes: readonly ast.Fakta[], context: LoweringContext): FaktaUji[] {
    const result: FaktaUji[] = [];
    for (const node of nodes) {
        if (isFaktaAda(node)) {
            const apa = superiorId(node.apa, context);
            if (apa) result.push({ jenis: 'ada', tidak: node.tidak, ...apa });
        } else if (node.keadaan?.ref) {
            result.push({ jenis: 'keadaan', tidak: node.tidak, keadaan: node.keadaan.ref.name });
        }
    }
    return result;
}

function lowerSubjek(node: ast.SubjekUji | undefined, context: LoweringContext): SubjekUji | undefined {
    if (isSubjekPejabat(node)) {
        const grade = superiorId(node.jenjang, context);
        const tempat = placeId(node.tempat, context);
        if (!grade || tempat === undefined) return undefined;
        return { jenis: 'pejabat', jenjang: grade.apa, tempat, fakta: lowerFakta(node.fakta, context) };
    }
    if (isSubjekPegawai(node)) {
        const pegawai = node.pegawai?.ref;
        return pegawai && { jenis: 'pegawai', pegawai: pegawai.name, fakta: lowerFakta(node.fakta, context) };
    }
    if (isSubjekTim(node)) {
        const tim = node.tim?.ref;
        return tim && { jenis: 'tim', tim: tim.name ?? unquote(tim.label ?? '') };
    }
    if (isSubjekProsedur(node)) {
        const mekanisme = node.mekanisme?.ref;
        if (!mekanisme || node.kejadian.some((event) => event.langkah?.ref === undefined)) return undefined;
        return {
            jenis: 'prosedur',
            mekanisme: mekanisme.name,
            kejadian: node.kejadian.map((event) => ({
                langkah: String(event.langkah.ref?.name),
                ...optional('hasil', event.hasil === undefined ? undefined : spaced(event.hasil)),
                place: context.place(event),
            })),
        };
    }
    return undefined;
}

function lowerIsiHarapan(node: ast.IsiHarapan | undefined, context: LoweringContext): IsiHarapan | undefined {
    if (isHarapanAtasan(node)) {
        const target = superiorId(node.jabatan, context);
        if (!target) return undefined;
        return {
            jenis: node.peran,
            jabatan: target.apa,
            ...(node.modalitas === undefined ? {} : { modalitas: modality(node.modalitas).modalitas }),
        };
    }
    if (isHarapanTanpa(node)) return { jenis: 'tanpa', peran: node.peran };
    if (isHarapanDasar(node)) return { jenis: 'dasar', dasar: context.dasar(node.dasar) };
    if (isHarapanTim(node)) return { jenis: 'sah', tidak: node.tidak };
    if (isHarapanPelanggaran(node)) {
        return {
            jenis: 'pelanggaran',
            dasar: context.dasar(node.dasar),
            ...(node.tingkat === undefined ? {} : { tingkat: modality(node.tingkat).modalitas }),
        };
    }
    if (isHarapanLangkah(node)) {
        const langkah = node.langkah?.ref;
        if (!langkah) return undefined;
        return {
            jenis: 'langkah',
            langkah: String(langkah.name),
            ...optional('pelaku', node.pelaku && lowerAktor(node.pelaku, context)),
        };
    }
    if (isHarapanSelesai(node)) return { jenis: 'selesai', akhir: node.akhir };
    if (isHarapanDitolak(node)) return { jenis: 'tidak boleh' };
    return undefined;
}

export function lowerUji(node: ast.Uji, context: LoweringContext): Uji {
    const harapan: Harapan[] = node.harapan.map((expectation) => ({
        ...optional('isi', lowerIsiHarapan(expectation.isi, context)),
        place: context.place(expectation),
    }));
    return {
        label: unquote(node.label ?? ''),
        labelPlace: context.propertyPlace(node, 'label'),
        place: context.place(node),
        diterima: (node.diterima ?? []).map((acceptance) => context.penerimaan(acceptance)),
        uri: context.uri,
        ...optional('subjek', lowerSubjek(node.subjek, context)),
        harapan,
    };
}
