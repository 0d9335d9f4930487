import type { Model } from '../model/model.js';
import type { JenisPeran, Susunan } from '../model/susunan.js';
import type { KataSambung, Ketentuan, Modalitas } from '../model/umum.js';
import type { Dasar } from '../text/dasar.js';
import {
    atasanLangsung,
    distinctDasar,
    isEquation,
    type JawabanAtasan,
    type PertanyaanAtasan,
    resolveAcuan,
} from './atasan.js';
import { type Fakta, nilaiSemuaSyarat } from './fakta.js';
import { indexOf, pimpinanOf, unitChain } from './model-index.js';

/** Somebody who holds a role, with the provision that says so. */
export interface PemegangPeran {
    readonly jabatan: string;
    readonly modalitas: Modalitas;
    readonly sumber: 'peran' | 'kewenangan' | 'jabatan' | 'kedudukan' | 'penyamaan' | 'pimpinan';
    readonly ketentuan?: Ketentuan;
    /** How this holder is joined to the others of the same provision. */
    readonly kata: KataSambung;
    /** Whether the provision speaks of this grade by name, not of everybody. */
    readonly khusus: boolean;
    readonly sebagian: boolean;
}

export interface JawabanPeran {
    readonly status: 'ditetapkan' | 'pilihan' | 'belum pasti' | 'boleh' | 'tanpa aturan';
    readonly pemegang: readonly PemegangPeran[];
    readonly dapat: readonly PemegangPeran[];
    readonly dasar: readonly Dasar[];
}

interface Provision {
    readonly jabatan: readonly string[];
    readonly kata: KataSambung;
    readonly modalitas: Modalitas;
    readonly sumber: PemegangPeran['sumber'];
    readonly ketentuan?: Ketentuan;
    readonly khusus: boolean;
    readonly sebagian: boolean;
}

/** The provisions that give a role in a susunan, for a grade where one is asked. */
function provisionsOf(
    model: Model,
    susunan: Susunan,
    jenis: JenisPeran,
    jenjang: string | undefined,
    fakta: Fakta,
): Provision[] {
    const result: Provision[] = [];
    for (const role of [...susunan.peran, ...model.peranUmum]) {
        if (role.jenis !== jenis || role.berjabatan) continue;
        const forAll = role.bagiGolongan.length === 0 && role.bagiJabatan.length === 0;
        if (!forAll && (jenjang === undefined || !role.bagiGolongan.includes(jenjang))) continue;
        if (nilaiSemuaSyarat(model, susunan, role.syarat, fakta).nilai !== 'benar') continue;
        const jabatan = role.pemegang.atasan.flatMap((acuan) => resolveAcuan(model, susunan, acuan).jabatan);
        if (jabatan.length === 0) continue;
        result.push({
            jabatan,
            kata: role.pemegang.kata,
            modalitas: role.modalitas,
            sumber: 'peran',
            ketentuan: role,
            khusus: !forAll,
            sebagian: role.sebagian,
        });
    }
    if (jenis === 'penilai kinerja' && jenjang !== undefined) {
        for (const power of susunan.kewenangan) {
            if (!power.tindakan.includes('menilai') || !power.bagiGolongan.includes(jenjang)) continue;
            if (nilaiSemuaSyarat(model, susunan, power.syarat, fakta).nilai !== 'benar') continue;
            result.push({
                jabatan: power.pelaku.atasan.flatMap((acuan) => resolveAcuan(model, susunan, acuan).jabatan),
                kata: power.pelaku.kata,
                modalitas: power.modalitas,
                sumber: 'kewenangan',
                ketentuan: power,
                khusus: true,
                sebagian: power.koordinasi,
            });
        }
    }
    for (const post of susunan.jabatan) {
        if (!post.peran.includes(jenis)) continue;
        result.push({
            jabatan: [post.id],
            kata: 'atau',
            modalitas: 'wajib',
            sumber: 'jabatan',
            ketentuan: post,
            khusus: false,
            sebagian: false,
        });
    }
    return result;
}

function answerOf(model: Model, provisions: readonly Provision[], unit: string | undefined): JawabanPeran {
    const holders: PemegangPeran[] = [];
    for (const provision of provisions) {
        for (const jabatan of provision.jabatan) {
            if (
                holders.some(
                    (holder) => holder.jabatan === jabatan && holder.modalitas === provision.modalitas,
                )
            )
                continue;
            const { jabatan: _ignored, ...rest } = provision;
            holders.push({ ...rest, jabatan });
        }
    }
    const permits = (holder: PemegangPeran) =>
        holder.modalitas === 'dapat' || holder.modalitas === 'hanya dapat';
    // One post named by several provisions holds the role once, by the first of them.
    const distinct = holders.filter(
        (holder, index) =>
            holders.findIndex(
                (other) => other.jabatan === holder.jabatan && permits(other) === permits(holder),
            ) === index,
    );
    let commanded = distinct.filter((holder) => !permits(holder));
    const leaders = unitChain(model, unit).map((link) => link.pemimpin);
    const own = commanded.filter((holder) => leaders.includes(holder.jabatan));
    if (own.length === 1) commanded = own;
    const dapat = distinct.filter(permits);
    const status =
        commanded.length === 1
            ? 'ditetapkan'
            : commanded.length > 1
              ? commanded.some((holder) => holder.kata === 'dan/atau')
                  ? 'belum pasti'
                  : 'pilihan'
              : dapat.length > 0
                ? 'boleh'
                : 'tanpa aturan';
    const deciding = commanded.length > 0 ? commanded : dapat;
    return {
        status,
        pemegang: commanded,
        dapat,
        dasar: distinctDasar(deciding.flatMap((holder) => holder.ketentuan?.dasar ?? [])),
    };
}

/** Who holds a role in a susunan, whoever the official is. */
export function pemegangPeran(
    model: Model,
    susunanId: string,
    jenis: JenisPeran,
    unit?: string,
    fakta: Fakta = {},
): JawabanPeran {
    const susunan = indexOf(model).susunan.get(susunanId);
    if (!susunan) return answerOf(model, [], unit);
    return answerOf(model, provisionsOf(model, susunan, jenis, undefined, fakta), unit);
}

/**
 * The assessor of an official: whom the rules name for the grade; where they name nobody, the
 * superior whom a rule makes assessor or whom a general rule equates with the assessor.
 */
export function penilaiKinerja(
    model: Model,
    question: PertanyaanAtasan,
    superior?: JawabanAtasan,
): JawabanPeran {
    const susunan = indexOf(model).susunan.get(question.susunan);
    if (!susunan) return answerOf(model, [], question.unit);
    const fakta = question.fakta ?? {};
    const answer = superior ?? atasanLangsung(model, question);
    const fromRule: Provision[] = answer.atasan
        .filter((calon) => calon.aturan.selakuPenilai)
        .map((calon) => ({
            jabatan: [calon.jabatan],
            kata: answer.status === 'pilihan' ? 'atau' : calon.aturan.atasan.kata,
            modalitas: calon.modalitas,
            sumber: 'kedudukan',
            ketentuan: calon.aturan,
            khusus: true,
            sebagian: false,
        }));
    const explicit = provisionsOf(model, susunan, 'penilai kinerja', question.jenjang, fakta);
    const special = explicit.filter((provision) => provision.khusus);
    if (fromRule.length > 0 || special.length > 0)
        return answerOf(model, [...fromRule, ...special], question.unit);
    if (explicit.length > 0) return answerOf(model, explicit, question.unit);
    const equation = persamaanPenilai(model, susunan, question.jenjang);
    if (!equation) return answerOf(model, [], question.unit);
    const equated: Provision[] = answer.atasan.map((calon) => ({
        jabatan: [calon.jabatan],
        kata: answer.status === 'pilihan' ? 'atau' : calon.aturan.atasan.kata,
        modalitas: calon.modalitas,
        sumber: 'penyamaan',
        ketentuan: equation,
        khusus: false,
        sebagian: false,
    }));
    return answerOf(model, equated, question.unit);
}

/** The rule that equates superior and assessor for a grade, special before general; undefined when none does. */
export function persamaanPenilai(model: Model, susunan: Susunan, jenjang: string) {
    return [...susunan.kedudukan, ...model.kedudukanUmum].find(
        (rule) =>
            rule.jenjang.includes(jenjang) &&
            isEquation(rule) &&
            rule.atasan.atasan.some((item) => item.jenis === 'peran' && item.peran === 'penilai kinerja'),
    );
}

/** Who leads a unit organisasi: by its provisions, else the post that leads the unit, else the head. */
export function pimpinanUnit(
    model: Model,
    susunanId: string,
    unit?: string,
    fakta: Fakta = {},
): JawabanPeran {
    const explicit = pemegangPeran(model, susunanId, 'pimpinan unit organisasi', unit, fakta);
    if (explicit.pemegang.length > 0 || explicit.dapat.length > 0) return explicit;
    const susunan = indexOf(model).susunan.get(susunanId);
    const leader = unitChain(model, unit).find((link) => link.pemimpin !== undefined)?.pemimpin;
    const head = leader ?? (susunan && pimpinanOf(susunan)?.id);
    if (head === undefined) return explicit;
    const holder: PemegangPeran = {
        jabatan: head,
        modalitas: 'wajib',
        sumber: 'pimpinan',
        kata: 'tunggal',
        khusus: false,
        sebagian: false,
    };
    const post = indexOf(model).jabatan.get(head);
    return { status: 'ditetapkan', pemegang: [holder], dapat: [], dasar: post?.dasar ?? [] };
}
