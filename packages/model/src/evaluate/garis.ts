import type { Model } from '../model/model.js';
import type { Jabatan, Susunan } from '../model/susunan.js';
import type { Modalitas } from '../model/umum.js';
import type { Dasar } from '../text/dasar.js';
import { atasanLangsung, type JawabanAtasan, type PertanyaanAtasan, resolveAcuan } from './atasan.js';
import { indexOf, kepalaDaerahOf, pimpinanOf, unitChain } from './model-index.js';

/** One step up: the superior, and what says so. */
export interface MataRantai {
    /** Id of a post or of the head of the region. */
    readonly jabatan: string;
    readonly modalitas: Modalitas;
    readonly dasar: readonly Dasar[];
    /** `tertulis`: a provision names it; `turunan`: it follows from the unit's place in the region. */
    readonly asal: 'tertulis' | 'turunan';
}

/** A line of command from an official or a post up to the top. */
export interface GarisPelaporan {
    readonly rantai: readonly MataRantai[];
    /** Why the line ends before the head of the region. */
    readonly terputus?: 'tanpa atasan' | 'melingkar';
}

/** More lines than this are not followed: a line that forks so often says nothing. */
const mostLines = 32;

/** The superiors of a post: written at the post, else by its unit's place in the region. */
export function atasanJabatan(model: Model, post: Jabatan, unit?: string): MataRantai[] {
    const index = indexOf(model);
    const susunan = index.susunan.get(post.susunan);
    if (!susunan) return [];
    if (post.atasan) {
        return post.atasan.atasan.flatMap((acuan) =>
            resolveAcuan(model, susunan, acuan).jabatan.map((jabatan) => ({
                jabatan,
                modalitas: 'wajib' as const,
                dasar: post.dasar,
                asal: 'tertulis' as const,
            })),
        );
    }
    if (!post.pimpinan && !post.padaInduk) return [];
    return derivedSuperior(model, susunan, post, unit);
}

/**
 * The head of an attached unit stands under the head of the unit that it is attached to; the head of
 * a perangkat daerah under the head of the region.
 */
function derivedSuperior(
    model: Model,
    susunan: Susunan,
    post: Jabatan,
    unit: string | undefined,
): MataRantai[] {
    const derived = (jabatan: string): MataRantai => ({
        jabatan,
        modalitas: 'wajib',
        dasar: [],
        asal: 'turunan',
    });
    const above = post.padaInduk ? [] : susunan.jabatan.filter((other) => other.padaInduk);
    if (above.length > 0) return above.map((other) => derived(other.id));
    const units =
        unit === undefined ? (indexOf(model).unitBySusunan.get(susunan.id) ?? []) : unitChain(model, unit);
    const own = units.find((candidate) => candidate.susunan === susunan.id && candidate.bersusunanSendiri);
    const parent = own?.induk === undefined ? undefined : indexOf(model).unit.get(own.induk);
    if (parent && !post.padaInduk) {
        const parentSusunan =
            parent.susunan === undefined ? undefined : indexOf(model).susunan.get(parent.susunan);
        const head = parentSusunan && pimpinanOf(parentSusunan);
        if (head && head.id !== post.id) return [derived(head.id)];
    }
    const top = kepalaDaerahOf(model);
    return top ? [derived(top.id)] : [];
}

function extend(
    model: Model,
    line: readonly MataRantai[],
    unit: string | undefined,
    result: GarisPelaporan[],
): void {
    if (result.length >= mostLines) return;
    const last = line.at(-1)!;
    const post = indexOf(model).jabatan.get(last.jabatan);
    if (!post) {
        result.push({ rantai: line });
        return;
    }
    const superiors = atasanJabatan(model, post, unit);
    if (superiors.length === 0) {
        result.push({ rantai: line, terputus: 'tanpa atasan' });
        return;
    }
    for (const next of superiors) {
        if (line.some((link) => link.jabatan === next.jabatan))
            result.push({ rantai: line, terputus: 'melingkar' });
        else extend(model, [...line, next], unit, result);
    }
}

/** The lines from a post upwards, the post itself left out. Empty for the head of the region. */
export function garisDariJabatan(model: Model, jabatan: string, unit?: string): GarisPelaporan[] {
    const post = indexOf(model).jabatan.get(jabatan);
    if (!post) return [];
    const result: GarisPelaporan[] = [];
    const superiors = atasanJabatan(model, post, unit);
    if (superiors.length === 0) return [{ rantai: [], terputus: 'tanpa atasan' }];
    for (const first of superiors) {
        if (first.jabatan === jabatan) result.push({ rantai: [first], terputus: 'melingkar' });
        else extend(model, [first], unit, result);
    }
    return result;
}

/** The lines from an official upwards, first his superior. Several where the superior is a choice. */
export function garisPelaporan(
    model: Model,
    question: PertanyaanAtasan,
    superior?: JawabanAtasan,
): GarisPelaporan[] {
    const answer = superior ?? atasanLangsung(model, question);
    const first = answer.atasan.length > 0 ? answer.atasan : answer.dapat;
    const result: GarisPelaporan[] = [];
    for (const calon of first) {
        const link: MataRantai = {
            jabatan: calon.jabatan,
            modalitas: calon.modalitas,
            dasar: calon.aturan.dasar,
            asal: 'tertulis',
        };
        extend(model, [link], question.unit, result);
    }
    return result;
}

/** Whoever stands under a post: posts directly below, and grades whose rules name it. */
export interface Bawahan {
    readonly jabatan: readonly { readonly id: string; readonly kedalaman: number }[];
    readonly jenjang: readonly {
        readonly jenjang: string;
        readonly jabatan: string;
        readonly modalitas: Modalitas;
    }[];
}

/** Everybody below a post: its posts at any depth (depth 1 is directly below), and the grades under them. */
export function bawahan(model: Model, jabatan: string): Bawahan {
    const index = indexOf(model);
    const found = new Map<string, number>();
    const queue: [string, number][] = [[jabatan, 0]];
    for (let next = queue.shift(); next; next = queue.shift()) {
        const [id, depth] = next;
        for (const post of index.jabatan.values()) {
            if (found.has(post.id) || post.id === jabatan) continue;
            if (!atasanJabatan(model, post).some((link) => link.jabatan === id)) continue;
            found.set(post.id, depth + 1);
            queue.push([post.id, depth + 1]);
        }
    }
    const posts = new Set([jabatan, ...found.keys()]);
    const jenjang: { jenjang: string; jabatan: string; modalitas: Modalitas }[] = [];
    for (const susunan of model.susunan) {
        if (!susunan.jabatan.some((post) => posts.has(post.id))) continue;
        for (const grade of model.pustaka.jenjang) {
            if (grade.jenis === 'struktural') continue;
            const answer = atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id });
            const conditional = answer.bersyarat.flatMap((item) => item.calon);
            for (const calon of [...answer.atasan, ...answer.dapat, ...conditional]) {
                if (!posts.has(calon.jabatan)) continue;
                if (jenjang.some((item) => item.jenjang === grade.id && item.jabatan === calon.jabatan))
                    continue;
                jenjang.push({ jenjang: grade.id, jabatan: calon.jabatan, modalitas: calon.modalitas });
            }
        }
    }
    return { jabatan: [...found].map(([id, kedalaman]) => ({ id, kedalaman })), jenjang };
}
