import type { Model } from '../model/model.js';
import type { Susunan } from '../model/susunan.js';
import type { Modalitas } from '../model/umum.js';
import type { Dasar } from '../text/dasar.js';
import type { Place } from '../text/place.js';
import { atasanLangsung, type JawabanAtasan, type StatusAtasan } from './atasan.js';
import { type Fakta, pertanyaanOf, semuaFakta } from './fakta.js';
import { indexOf } from './model-index.js';

/** One answer of a cell: what holds under these facts. */
export interface JawabanSel {
    /** Facts under which it holds; empty when it holds always. */
    readonly keadaan: readonly Fakta[];
    readonly status: StatusAtasan;
    /** Ids of the superiors commanded, and of those permitted besides. */
    readonly atasan: readonly string[];
    readonly dapat: readonly string[];
    readonly modalitas?: Modalitas;
    readonly dasar: readonly Dasar[];
    /** Where the rules that decide stand. */
    readonly tempat: readonly Place[];
}

/** What is wrong with a cell: a gap, a conflict, or a superior that nobody can tell. */
export type TandaSel = 'kosong' | 'bertentangan' | 'belum pasti';

/** A grade in a susunan. Several answers: it depends on facts. */
export interface SelKedudukan {
    readonly jawaban: readonly JawabanSel[];
    readonly tanda: readonly TandaSel[];
}

export interface KolomTabel {
    readonly id: string;
    readonly label: string;
}

/** The table of kedudukan: rows grades in library order, columns susunan. */
export interface TabelKedudukan {
    readonly kolom: readonly KolomTabel[];
    readonly baris: readonly {
        readonly jenjang: string;
        readonly label: string;
        /** One cell per column. */
        readonly sel: readonly SelKedudukan[];
    }[];
}

function answerKey(answer: JawabanAtasan): string {
    return JSON.stringify([
        answer.status,
        answer.atasan.map((item) => item.jabatan),
        answer.dapat.map((item) => item.jabatan),
        answer.penentu.map((rule) => rule.id),
    ]);
}

const signs: Partial<Record<StatusAtasan, TandaSel>> = {
    'tanpa aturan': 'kosong',
    bertentangan: 'bertentangan',
    'belum pasti': 'belum pasti',
};

/** The cell of a grade in a susunan, over every assignment of facts. */
export function selKedudukan(model: Model, susunan: Susunan, jenjang: string): SelKedudukan {
    const facts = [...semuaFakta(pertanyaanOf(model, susunan))];
    const groups = new Map<string, { answer: JawabanAtasan; facts: Fakta[] }>();
    for (const fakta of facts) {
        const answer = atasanLangsung(model, { jenjang, susunan: susunan.id, fakta });
        const key = answerKey(answer);
        const known = groups.get(key);
        if (known) known.facts.push(fakta);
        else groups.set(key, { answer, facts: [fakta] });
    }
    const jawaban = [...groups.values()].map(({ answer, facts: own }): JawabanSel => {
        const first = answer.atasan[0] ?? answer.dapat[0];
        return {
            keadaan: groups.size === 1 ? [] : own,
            status: answer.status,
            atasan: answer.atasan.map((item) => item.jabatan),
            dapat: answer.dapat.map((item) => item.jabatan),
            ...(first ? { modalitas: first.modalitas } : {}),
            dasar: answer.dasar,
            tempat: answer.penentu.map((rule) => rule.place),
        };
    });
    const tanda = new Set(jawaban.flatMap((item) => signs[item.status] ?? []));
    return { jawaban, tanda: [...tanda] };
}

/** The table of a regulation: every grade in every susunan, or in those named. */
export function tabelKedudukan(model: Model, hanya?: readonly string[]): TabelKedudukan {
    const columns = model.susunan.filter(
        (susunan) => susunan.jabatan.length > 0 && (hanya === undefined || hanya.includes(susunan.id)),
    );
    return {
        kolom: columns.map(({ id, label }) => ({ id, label })),
        baris: model.pustaka.jenjang
            .filter((grade) => grade.jenis !== 'struktural')
            .map((grade) => ({
                jenjang: grade.id,
                label: grade.label,
                sel: columns.map((susunan) => selKedudukan(model, susunan, grade.id)),
            })),
    };
}

/** How a grade stands to one post. */
export type HubunganJabatan = 'wajib' | 'pilihan' | 'dapat' | 'bertentangan' | 'belum pasti';

/** The same for one susunan: rows grades, columns the posts that anybody stands under. */
export interface TabelJabatan {
    readonly susunan: KolomTabel;
    readonly kolom: readonly KolomTabel[];
    readonly baris: readonly {
        readonly jenjang: string;
        readonly label: string;
        /** One entry per column; absent where the grade does not stand under that post. */
        readonly sel: readonly (HubunganJabatan | undefined)[];
        readonly tanda: readonly TandaSel[];
    }[];
}

/** How one answer places a grade under a post; undefined where it does not. */
export function hubunganJabatan(answer: JawabanSel, jabatan: string): HubunganJabatan | undefined {
    if (!answer.atasan.includes(jabatan)) return answer.dapat.includes(jabatan) ? 'dapat' : undefined;
    if (answer.status === 'bertentangan' || answer.status === 'belum pasti') return answer.status;
    return answer.status === 'pilihan' ? 'pilihan' : 'wajib';
}

function relation(cell: SelKedudukan, jabatan: string): HubunganJabatan | undefined {
    const all = cell.jawaban.map((answer) => hubunganJabatan(answer, jabatan));
    return all.find((item) => item !== undefined && item !== 'dapat') ?? all.find((item) => item === 'dapat');
}

/** The table of one susunan by posts; undefined for an unknown susunan. */
export function tabelJabatan(model: Model, susunanId: string): TabelJabatan | undefined {
    const susunan = indexOf(model).susunan.get(susunanId);
    if (!susunan) return undefined;
    const grades = model.pustaka.jenjang.filter((grade) => grade.jenis !== 'struktural');
    const cells = grades.map((grade) => selKedudukan(model, susunan, grade.id));
    const named = new Set(
        cells.flatMap((cell) => cell.jawaban.flatMap((answer) => [...answer.atasan, ...answer.dapat])),
    );
    const posts = susunan.jabatan.filter((post) => named.has(post.id));
    // A superior from another susunan, such as the head of the parent, comes first.
    const others = [...named].filter((id) => !posts.some((post) => post.id === id));
    const columns = [
        ...others.map((id) => ({ id, label: indexOf(model).jabatan.get(id)?.label ?? id })),
        ...posts.map(({ id, label }) => ({ id, label })),
    ];
    return {
        susunan: { id: susunan.id, label: susunan.label },
        kolom: columns,
        baris: grades.map((grade, index) => ({
            jenjang: grade.id,
            label: grade.label,
            sel: columns.map(({ id }) => relation(cells[index]!, id)),
            tanda: cells[index]!.tanda,
        })),
    };
}
