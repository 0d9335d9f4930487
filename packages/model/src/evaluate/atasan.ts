import type { AcuanAtasan, AturanKedudukan } from '../model/kedudukan.js';
import type { Model } from '../model/model.js';
import type { Jabatan, Susunan } from '../model/susunan.js';
import type { KataSambung, Modalitas } from '../model/umum.js';
import { type Dasar, dasarKey } from '../text/dasar.js';
import {
    existence,
    type Fakta,
    jabatanOfRank,
    nilaiSemuaSyarat,
    type Pertanyaan,
    pertanyaanKey,
} from './fakta.js';
import { indexOf, unitChain } from './model-index.js';

/** A question about an official: which grade, in which kind of unit, where exactly, under which facts. */
export interface PertanyaanAtasan {
    readonly jenjang: string;
    readonly susunan: string;
    /** Unit id; narrows a choice to the post that leads the official's own unit. */
    readonly unit?: string;
    readonly fakta?: Fakta;
}

/** One superior that a rule names for the official. */
export interface CalonAtasan {
    /** Id of the post, or of the head of the region. */
    readonly jabatan: string;
    readonly modalitas: Modalitas;
    readonly aturan: AturanKedudukan;
}

/** Why a rule that speaks of the grade does not decide. */
export type AlasanTersisih =
    | 'syarat tidak terpenuhi'
    | 'aturan khusus mendahului'
    | 'disimpangi'
    | 'jabatan tidak ada'
    | 'hanya kerangka'
    | 'menyamakan saja';

export interface AturanTersisih {
    readonly aturan: AturanKedudukan;
    readonly alasan: AlasanTersisih;
    /** The rule that goes before it, where one does. */
    readonly oleh?: AturanKedudukan;
}

/** A rule that decides only if facts hold that are not known. */
export interface AturanBersyarat {
    readonly aturan: AturanKedudukan;
    readonly calon: readonly CalonAtasan[];
    readonly pertanyaan: readonly Pertanyaan[];
}

/**
 * `ditetapkan`: one superior. `pilihan`: one of several, and the text leaves the choice to the
 * placement (`atau`). `belum pasti`: joined by `dan/atau` or `dan`, so that nobody can tell.
 * `bertentangan`: two commanding rules name different superiors. `boleh`: no command, only a
 * permission. `bergantung`: only rules whose conditions are unknown. `tanpa aturan`: no rule.
 */
export type StatusAtasan =
    | 'ditetapkan'
    | 'pilihan'
    | 'belum pasti'
    | 'bertentangan'
    | 'boleh'
    | 'bergantung'
    | 'tanpa aturan';

export interface JawabanAtasan {
    readonly pertanyaan: PertanyaanAtasan;
    readonly status: StatusAtasan;
    /** The superiors that are commanded (or preferred), one after another as the text names them. */
    readonly atasan: readonly CalonAtasan[];
    /** Superiors that are permitted besides. */
    readonly dapat: readonly CalonAtasan[];
    readonly penentu: readonly AturanKedudukan[];
    readonly tersisih: readonly AturanTersisih[];
    readonly bersyarat: readonly AturanBersyarat[];
    readonly dasar: readonly Dasar[];
    /** The facts that would settle the conditional rules. */
    readonly perluDiketahui: readonly Pertanyaan[];
}

interface Terapan {
    readonly aturan: AturanKedudukan;
    readonly calon: readonly CalonAtasan[];
    readonly kata: KataSambung;
}

const permits = (modalitas: Modalitas) =>
    modalitas === 'dapat' || modalitas === 'hanya dapat' || modalitas === 'berwenang';

/** Whether a rule only equates superior and assessor, and places nobody. */
export function isEquation(rule: AturanKedudukan): boolean {
    return rule.atasan.atasan.length > 0 && rule.atasan.atasan.every((item) => item.jenis === 'peran');
}

/**
 * Whether a general rule only frames who may be a superior ("di bawah JPT Pratama, Administrator, atau
 * Pengawas"): it names several ranks and so places nobody under a certain one.
 */
export function isFrame(rule: AturanKedudukan): boolean {
    const ranks = rule.atasan.atasan.filter((item) => item.jenis === 'golongan');
    return rule.susunan === undefined && ranks.length > 1 && ranks.length === rule.atasan.atasan.length;
}

/** The posts that a reference means in a susunan. Several posts of one rank are alternatives. */
export function resolveAcuan(
    model: Model,
    susunan: Susunan,
    acuan: AcuanAtasan,
): { jabatan: string[]; kata: KataSambung } {
    switch (acuan.jenis) {
        case 'jabatan':
        case 'kepala daerah':
            return { jabatan: [acuan.id], kata: 'tunggal' };
        case 'golongan': {
            const posts = jabatanOfRank(model, susunan, acuan.id).map((post) => post.id);
            if (acuan.setingkatDiAtas)
                posts.push(...oneRankAbove(model, susunan, acuan.id).map((post) => post.id));
            const jabatan = [...new Set(posts)];
            return { jabatan, kata: jabatan.length > 1 ? 'atau' : 'tunggal' };
        }
        case 'unit': {
            const named = indexOf(model);
            const target = named.unit.get(acuan.id)?.susunan ?? acuan.id;
            const heads = (named.susunan.get(target)?.jabatan ?? []).filter((post) => post.pimpinan);
            return { jabatan: heads.map((post) => post.id), kata: heads.length > 1 ? 'atau' : 'tunggal' };
        }
        case 'peran':
            return { jabatan: [], kata: 'tunggal' };
    }
}

function oneRankAbove(model: Model, susunan: Susunan, rank: string): Jabatan[] {
    const ranks = model.pustaka.jenjang.filter((grade) => grade.jenis === 'struktural');
    const at = ranks.findIndex((grade) => grade.id === rank);
    const above = at > 0 ? ranks[at - 1] : undefined;
    return above ? jabatanOfRank(model, susunan, above.id) : [];
}

/** What a rule yields in this susunan: its superiors that can exist there, joined as written. */
function applyRule(model: Model, susunan: Susunan, rule: AturanKedudukan, fakta: Fakta): Terapan {
    const calon: CalonAtasan[] = [];
    let kata: KataSambung = rule.atasan.kata;
    for (const acuan of rule.atasan.atasan) {
        const resolved = resolveAcuan(model, susunan, acuan);
        if (resolved.kata === 'atau' && kata === 'tunggal') kata = 'atau';
        for (const jabatan of resolved.jabatan) {
            const post = indexOf(model).jabatan.get(jabatan);
            const absent =
                post?.bilaAda &&
                existence(model, susunan, { apa: post.id, jenisApa: 'jabatan' }, fakta).nilai === 'salah' &&
                post.susunan === susunan.id;
            if (absent || calon.some((item) => item.jabatan === jabatan)) continue;
            calon.push({ jabatan, modalitas: rule.modalitas, aturan: rule });
        }
    }
    return { aturan: rule, calon, kata: calon.length <= 1 ? 'tunggal' : kata };
}

/** Of several alternatives, the one that leads the unit in which the official works, if it is among them. */
function narrow(model: Model, applied: Terapan, unit: string | undefined): Terapan {
    if (applied.calon.length < 2 || unit === undefined) return applied;
    for (const link of unitChain(model, unit)) {
        const match = applied.calon.filter((item) => item.jabatan === link.pemimpin);
        if (match.length === 1) return { ...applied, calon: match, kata: 'tunggal' };
    }
    return applied;
}

/** The direct superior of an official, with the rule that decides, the rules displaced and why, and the basis. */
export function atasanLangsung(model: Model, question: PertanyaanAtasan): JawabanAtasan {
    const susunan = indexOf(model).susunan.get(question.susunan);
    if (!susunan) return emptyAnswer(question);
    const fakta = question.fakta ?? {};
    const tersisih: AturanTersisih[] = [];
    const bersyarat: AturanBersyarat[] = [];
    const decide = (rules: readonly AturanKedudukan[]): Terapan[] => {
        const result: Terapan[] = [];
        for (const rule of rules) {
            if (!rule.jenjang.includes(question.jenjang)) continue;
            if (isEquation(rule)) {
                tersisih.push({ aturan: rule, alasan: 'menyamakan saja' });
                continue;
            }
            if (isFrame(rule)) {
                tersisih.push({ aturan: rule, alasan: 'hanya kerangka' });
                continue;
            }
            const condition = nilaiSemuaSyarat(model, susunan, rule.syarat, fakta);
            if (condition.nilai === 'salah') {
                tersisih.push({ aturan: rule, alasan: 'syarat tidak terpenuhi' });
                continue;
            }
            const applied = narrow(model, applyRule(model, susunan, rule, fakta), question.unit);
            if (applied.calon.length === 0) {
                tersisih.push({ aturan: rule, alasan: 'jabatan tidak ada' });
            } else if (condition.nilai === 'tidak diketahui') {
                bersyarat.push({ aturan: rule, calon: applied.calon, pertanyaan: condition.pertanyaan });
            } else {
                result.push(applied);
            }
        }
        return result;
    };
    let applied = decide(susunan.kedudukan);
    const special = applied.find((item) => !permits(item.aturan.modalitas));
    const conditionalBefore = bersyarat.length;
    const general = decide(model.kedudukanUmum);
    if (special) {
        for (const item of general)
            tersisih.push({ aturan: item.aturan, alasan: 'aturan khusus mendahului', oleh: special.aturan });
        for (const item of bersyarat.splice(conditionalBefore)) {
            tersisih.push({ aturan: item.aturan, alasan: 'aturan khusus mendahului', oleh: special.aturan });
        }
    } else {
        applied = [...applied, ...general];
    }
    applied = withoutDerogated(applied, tersisih);
    return answer(question, applied, tersisih, bersyarat);
}

/** Leaves out rules from which another applicable rule openly departs (`menyimpang dari`). */
function withoutDerogated(applied: readonly Terapan[], tersisih: AturanTersisih[]): Terapan[] {
    return applied.filter((item) => {
        const keys = item.aturan.dasar.map(dasarKey);
        const by = applied.find(
            (other) =>
                other !== item && other.aturan.menyimpangDari.some((basis) => keys.includes(dasarKey(basis))),
        );
        if (by) tersisih.push({ aturan: item.aturan, alasan: 'disimpangi', oleh: by.aturan });
        return !by;
    });
}

function answer(
    question: PertanyaanAtasan,
    applied: readonly Terapan[],
    tersisih: readonly AturanTersisih[],
    bersyarat: readonly AturanBersyarat[],
): JawabanAtasan {
    const commands = applied.filter(
        (item) => !permits(item.aturan.modalitas) && item.aturan.modalitas !== 'dilarang',
    );
    const commanding = narrowed(commands);
    const permitting = applied.filter((item) => permits(item.aturan.modalitas));
    const atasan = distinct(commanding.flatMap((item) => item.calon));
    const dapat = distinct(permitting.flatMap((item) => item.calon)).filter(
        (item) => !atasan.some((other) => other.jabatan === item.jabatan),
    );
    const penentu = (commands.length > 0 ? commands : permitting).map((item) => item.aturan);
    const questions = new Map(
        bersyarat.flatMap((item) => item.pertanyaan).map((item) => [pertanyaanKey(item), item]),
    );
    return {
        pertanyaan: question,
        status: statusOf(commanding, permitting.length > 0, bersyarat.length > 0),
        atasan,
        dapat,
        penentu,
        tersisih,
        bersyarat,
        dasar: distinctDasar(penentu.flatMap((rule) => rule.dasar)),
        perluDiketahui: [...questions.values()],
    };
}

/**
 * Of several commands, the narrowest where every other leaves a choice (`atau`) that contains it: all
 * are then obeyed together. Otherwise all of them.
 */
function narrowed(commands: readonly Terapan[]): readonly Terapan[] {
    const narrowest = [...commands].sort((a, b) => a.calon.length - b.calon.length)[0];
    if (!narrowest || commands.length < 2) return commands;
    const fits = commands.every((other) => {
        const same = narrowest.calon.every((item) =>
            other.calon.some((candidate) => candidate.jabatan === item.jabatan),
        );
        return same && (other.calon.length === narrowest.calon.length || other.kata === 'atau');
    });
    return fits ? [narrowest] : commands;
}

function statusOf(commanding: readonly Terapan[], permitted: boolean, conditional: boolean): StatusAtasan {
    if (commanding.length === 0) return permitted ? 'boleh' : conditional ? 'bergantung' : 'tanpa aturan';
    const sets = commanding.map((item) =>
        item.calon
            .map((calon) => calon.jabatan)
            .sort()
            .join(' '),
    );
    if (new Set(sets).size > 1) return 'bertentangan';
    const first = commanding[0]!;
    if (first.calon.length === 1) return 'ditetapkan';
    return first.kata === 'atau' ? 'pilihan' : 'belum pasti';
}

function distinct(calon: readonly CalonAtasan[]): CalonAtasan[] {
    return calon.filter(
        (item, index) => calon.findIndex((other) => other.jabatan === item.jabatan) === index,
    );
}

/** Bases without repetitions, in their order. */
export function distinctDasar(dasar: readonly Dasar[]): Dasar[] {
    const seen = new Set<string>();
    return dasar.filter((basis) => {
        const key = dasarKey(basis);
        return !seen.has(key) && seen.add(key);
    });
}

function emptyAnswer(question: PertanyaanAtasan): JawabanAtasan {
    return {
        pertanyaan: question,
        status: 'tanpa aturan',
        atasan: [],
        dapat: [],
        penentu: [],
        tersisih: [],
        bersyarat: [],
        dasar: [],
        perluDiketahui: [],
    };
}
