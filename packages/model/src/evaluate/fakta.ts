import type { Model } from '../model/model.js';
import type { Jabatan, Susunan } from '../model/susunan.js';
import type { Syarat } from '../model/umum.js';
import { golonganMembers, indexOf, pimpinanOf } from './model-index.js';

/** Facts that a question brings with it. What is not given is unknown, never assumed. */
export interface Fakta {
    /** Whether an optional post exists in the unit, by post id. */
    readonly ada?: Readonly<Record<string, boolean>>;
    /** Whether a named condition of fact holds, by its id. */
    readonly keadaan?: Readonly<Record<string, boolean>>;
}

/** Truth, or `tidak diketahui` where a fact is missing. */
export type Kebenaran = 'benar' | 'salah' | 'tidak diketahui';

/** A fact that would settle a condition. */
export type Pertanyaan =
    | { readonly jenis: 'ada'; readonly jabatan: string }
    | { readonly jenis: 'keadaan'; readonly keadaan: string };

export interface HasilSyarat {
    readonly nilai: Kebenaran;
    readonly pertanyaan: readonly Pertanyaan[];
}

const known = (value: boolean): HasilSyarat => ({ nilai: value ? 'benar' : 'salah', pertanyaan: [] });

function negate(result: HasilSyarat, tidak: boolean): HasilSyarat {
    if (!tidak || result.nilai === 'tidak diketahui') return result;
    return { ...result, nilai: result.nilai === 'benar' ? 'salah' : 'benar' };
}

/** The posts of a susunan that have this rank, those of the parent unit left out. */
export function jabatanOfRank(model: Model, susunan: Susunan, rank: string): Jabatan[] {
    const ranks = golonganMembers(model, rank);
    return susunan.jabatan.filter((post) => !post.padaInduk && post.jenjang.some((id) => ranks.includes(id)));
}

/** Whether a post, or any post of a rank, exists in units of this susunan. */
export function existence(
    model: Model,
    susunan: Susunan,
    syarat: { apa: string; jenisApa: 'jabatan' | 'golongan' },
    fakta: Fakta,
): HasilSyarat {
    const post = indexOf(model).jabatan.get(syarat.apa);
    const posts =
        syarat.jenisApa === 'golongan'
            ? jabatanOfRank(model, susunan, syarat.apa)
            : post && post.susunan === susunan.id
              ? [post]
              : [];
    if (posts.length === 0) return known(false);
    if (posts.some((candidate) => !candidate.bilaAda)) return known(true);
    const answers = posts.map((candidate) => fakta.ada?.[candidate.id]);
    if (answers.includes(true)) return known(true);
    if (answers.every((answer) => answer === false)) return known(false);
    const pertanyaan = posts
        .filter((candidate) => fakta.ada?.[candidate.id] === undefined)
        .map((candidate) => ({ jenis: 'ada' as const, jabatan: candidate.id }));
    return { nilai: 'tidak diketahui', pertanyaan };
}

/** The number of levels of a susunan: as declared, else the highest level of its posts. */
export function jumlahLevel(
    susunan: Susunan,
): { readonly jumlah: number; readonly lebih: boolean } | undefined {
    if (susunan.jumlahLevel) return susunan.jumlahLevel;
    const levels = susunan.jabatan.flatMap((post) =>
        post.level === undefined ? [] : [post.level, ...post.levelLain],
    );
    return levels.length === 0 ? undefined : { jumlah: Math.max(...levels), lebih: false };
}

/** Whether one condition holds in units of this susunan. */
export function nilaiSyarat(model: Model, susunan: Susunan, syarat: Syarat, fakta: Fakta): HasilSyarat {
    switch (syarat.jenis) {
        case 'ada':
            return negate(existence(model, susunan, syarat, fakta), syarat.tidak);
        case 'dipimpin': {
            const head = pimpinanOf(susunan);
            if (!head || (head.jenjang.length === 0 && syarat.jenisApa === 'golongan')) {
                return { nilai: 'tidak diketahui', pertanyaan: [] };
            }
            const ranks = golonganMembers(model, syarat.oleh);
            const led =
                syarat.jenisApa === 'jabatan'
                    ? head.id === syarat.oleh
                    : head.jenjang.every((id) => ranks.includes(id));
            const maybe =
                !led && syarat.jenisApa === 'golongan' && head.jenjang.some((id) => ranks.includes(id));
            return maybe ? { nilai: 'tidak diketahui', pertanyaan: [] } : negate(known(led), syarat.tidak);
        }
        case 'level': {
            const levels = jumlahLevel(susunan);
            if (!levels) return { nilai: 'tidak diketahui', pertanyaan: [] };
            const more =
                levels.jumlah > syarat.lebihDari || (levels.lebih && levels.jumlah >= syarat.lebihDari);
            if (!more && levels.lebih) return { nilai: 'tidak diketahui', pertanyaan: [] };
            return negate(known(more), syarat.tidak);
        }
        case 'keadaan': {
            const answer = fakta.keadaan?.[syarat.keadaan];
            if (answer === undefined) {
                return {
                    nilai: 'tidak diketahui',
                    pertanyaan: [{ jenis: 'keadaan', keadaan: syarat.keadaan }],
                };
            }
            return negate(known(answer), syarat.tidak);
        }
        case 'hasil':
            return { nilai: 'tidak diketahui', pertanyaan: [] };
    }
}

/** Whether all conditions hold: false as soon as one is false, unknown when one is and none is false. */
export function nilaiSemuaSyarat(
    model: Model,
    susunan: Susunan,
    syarat: readonly Syarat[],
    fakta: Fakta,
): HasilSyarat {
    const results = syarat.map((condition) => nilaiSyarat(model, susunan, condition, fakta));
    if (results.some((result) => result.nilai === 'salah')) return known(false);
    const open = results.filter((result) => result.nilai === 'tidak diketahui');
    if (open.length === 0) return known(true);
    return { nilai: 'tidak diketahui', pertanyaan: open.flatMap((result) => result.pertanyaan) };
}

/** A key that is equal for equal questions. */
export function pertanyaanKey(question: Pertanyaan): string {
    return question.jenis === 'ada' ? `ada:${question.jabatan}` : `keadaan:${question.keadaan}`;
}

/** The questions that the rules of a susunan can ask, in a fixed order: optional posts, then conditions of fact. */
export function pertanyaanOf(model: Model, susunan: Susunan): Pertanyaan[] {
    const found = new Map<string, Pertanyaan>();
    const conditions = [
        ...model.kedudukanUmum.flatMap((rule) => rule.syarat),
        ...susunan.kedudukan.flatMap((rule) => rule.syarat),
        ...susunan.peran.flatMap((role) => role.syarat),
        ...model.peranUmum.flatMap((role) => role.syarat),
        ...susunan.kewenangan.flatMap((power) => power.syarat),
    ];
    for (const condition of conditions) {
        for (const question of nilaiSyarat(model, susunan, condition, {}).pertanyaan) {
            found.set(pertanyaanKey(question), question);
        }
    }
    return [...found.entries()]
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([, question]) => question);
}

/** Every assignment of yes and no to the questions: the finite table over which a susunan is judged. */
export function* semuaFakta(questions: readonly Pertanyaan[]): Generator<Fakta> {
    // Beyond 12 questions the table has more than 4096 rows; such a susunan is judged without facts.
    const count = questions.length > 12 ? 0 : questions.length;
    for (let bits = 0; bits < 2 ** count; bits++) {
        const ada: Record<string, boolean> = {};
        const keadaan: Record<string, boolean> = {};
        for (let i = 0; i < count; i++) {
            const question = questions[i]!;
            const value = (bits & (1 << i)) !== 0;
            if (question.jenis === 'ada') ada[question.jabatan] = value;
            else keadaan[question.keadaan] = value;
        }
        yield { ada, keadaan };
    }
}
