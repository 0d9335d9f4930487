import {
    atasanLangsung,
    type Fakta,
    formatDasar,
    type JawabanAtasan,
    labelOfId,
    type Model,
    type Pertanyaan,
    pertanyaanOf,
    type Susunan,
    semuaFakta,
    teksPertanyaan,
} from '@perkada/model';

/** An input of the decision: the grade, or a fact that is true or false. */
export interface Masukan {
    readonly nama: string;
    readonly label: string;
    readonly pertanyaan?: Pertanyaan;
}

/** One rule: the grades for which it holds, the facts that matter to them, and the answer. */
export interface BarisKeputusan {
    readonly jenjang: readonly string[];
    /** For each fact: true, false, or undefined where it does not matter. */
    readonly fakta: readonly (boolean | undefined)[];
    readonly jawaban: Jawaban;
    /** The answer in words, with labels instead of ids. */
    readonly keterangan: string;
}

export interface Jawaban {
    readonly status: string;
    readonly atasan: readonly string[];
    readonly dapat: readonly string[];
    readonly dasar: readonly string[];
}

export interface TabelKeputusan {
    readonly masukan: readonly Masukan[];
    readonly baris: readonly BarisKeputusan[];
}

/** The answer of the evaluator as the table gives it: ids of posts, bases as they are cited. */
export function jawabanOf(answer: JawabanAtasan): Jawaban {
    return {
        status: answer.status,
        atasan: answer.atasan.map(({ jabatan }) => jabatan),
        dapat: answer.dapat.map(({ jabatan }) => jabatan),
        dasar: answer.dasar.map(formatDasar),
    };
}

const nameOf = (fact: Pertanyaan) =>
    fact.jenis === 'ada'
        ? `ada_${fact.jabatan.replace(/[^A-Za-z0-9]+/g, '_')}`
        : `keadaan_${fact.keadaan.replace(/[^A-Za-z0-9]+/g, '_')}`;

const factOf = (fakta: Fakta, fact: Pertanyaan) =>
    (fact.jenis === 'ada' ? fakta.ada?.[fact.jabatan] : fakta.keadaan?.[fact.keadaan]) ?? false;

/**
 * The kedudukan of one susunan as a decision table that answers every question of the finite table
 * exactly once (hit policy UNIQUE). A fact that changes nothing for a grade is left open, and grades
 * with the same answers share their rules. Undefined where the facts are too many to list.
 */
export function tabelKeputusan(model: Model, susunan: Susunan): TabelKeputusan | undefined {
    const questions = pertanyaanOf(model, susunan);
    // Beyond 12 facts the finite table is not listed (see semuaFakta).
    if (questions.length > 12) return undefined;
    const all = [...semuaFakta(questions)];
    const shared = new Map<string, { jenjang: string[]; rows: Omit<BarisKeputusan, 'jenjang'>[] }>();
    for (const grade of model.pustaka.jenjang) {
        if (grade.jenis === 'struktural') continue;
        const answers = all.map((fakta) =>
            jawabanOf(atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id, fakta })),
        );
        const keys = answers.map((answer) => JSON.stringify(answer));
        // Row `bits` and row `bits ^ (1 << i)` differ in fact i only.
        const matters = questions.map((_, i) => keys.some((key, bits) => key !== keys[bits ^ (1 << i)]));
        const rows: Omit<BarisKeputusan, 'jenjang'>[] = [];
        const seen = new Set<string>();
        all.forEach((fakta, bits) => {
            const facts = questions.map((fact, i) => (matters[i] ? factOf(fakta, fact) : undefined));
            const key = JSON.stringify(facts.map((fact) => fact ?? null));
            if (seen.has(key)) return;
            seen.add(key);
            const jawaban = answers[bits]!;
            rows.push({ fakta: facts, jawaban, keterangan: keterangan(model, jawaban) });
        });
        const key = JSON.stringify(
            rows.map((row) => ({ ...row, fakta: row.fakta.map((fact) => fact ?? null) })),
        );
        const same = shared.get(key);
        if (same) same.jenjang.push(grade.id);
        else shared.set(key, { jenjang: [grade.id], rows });
    }
    return {
        masukan: [
            { nama: 'jenjang', label: 'Jenjang jabatan' },
            ...questions.map((fact) => ({
                nama: nameOf(fact),
                label: teksPertanyaan(model, fact, 'id'),
                pertanyaan: fact,
            })),
        ],
        baris: [...shared.values()].flatMap(({ jenjang, rows }) => rows.map((row) => ({ ...row, jenjang }))),
    };
}

function keterangan(model: Model, answer: Jawaban): string {
    const names = (ids: readonly string[]) => ids.map((id) => labelOfId(model, id)).join(', ');
    const parts = [
        answer.status,
        ...(answer.atasan.length === 0 ? [] : [names(answer.atasan)]),
        ...(answer.dapat.length === 0 ? [] : [`dapat: ${names(answer.dapat)}`]),
    ];
    return parts.join('; ');
}
