import type { Finding } from '../../check/finding.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { RegulationTexts } from '../../naskah/basis.js';
import type { Dasar } from '../../text/dasar.js';
import { labels } from '../labels.js';
import { itemOf, restsOnWrongItem, wordsOf } from './butir.js';
import type { BasisCheck } from './check.js';

/**
 * Dasar yang mengatur jabatan lain
 *
 * Aturan kedudukan, kewenangan, atau langkah menunjuk butir naskah yang hanya menyebut jabatan lain,
 * sedangkan tepat satu butir di sebelahnya menyebut jabatan yang dimaksud.
 *
 * ## Mengapa
 *
 * Dasar yang keliru membuat wewenang tidak dapat ditunjukkan pada naskah. Bila butirnya menyebut jabatan itu
 * juga, menyebut jenis jabatan atau perannya, atau bila butir yang benar tidak jelas, tidak dilaporkan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan Sekretaris "Sekretaris Dinas", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Sekretaris dasar Pasal 1 huruf a; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
 *
 * Pasal 1
 *
 * Kedudukan pejabat sebagai berikut:
 * a. kepala bidang berkedudukan di bawah Kepala Dinas; dan
 * b. pegawai lain berkedudukan di bawah Sekretaris Dinas.
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan Sekretaris "Sekretaris Dinas", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Sekretaris dasar Pasal 1 huruf b; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
 *
 * Pasal 1
 *
 * Kedudukan pejabat sebagai berikut:
 * a. kepala bidang berkedudukan di bawah Kepala Dinas; dan
 * b. pegawai lain berkedudukan di bawah Sekretaris Dinas.
 * ```
 */
export const jabatanLain: BasisCheck = {
    code: 'dasar/jabatan-lain',
    run: (model, texts) => {
        if (texts.all.length === 0) return [];
        const found = claims(model).flatMap((claim) => judge(model, texts, claim) ?? []);
        return [...new Map(found.map((item) => [JSON.stringify(item.place), item])).values()];
    },
};

/** A provision that speaks of certain posts and rests on one basis. */
interface Claim {
    readonly posts: readonly string[];
    readonly dasar: readonly Dasar[];
}

function claims(model: Model): Claim[] {
    const rules = model.susunan.flatMap((susunan) => [
        ...susunan.kedudukan.map((rule) => ({ rule, choice: rule.atasan.atasan })),
        ...susunan.kewenangan.map((rule) => ({ rule, choice: rule.pelaku.atasan })),
    ]);
    const steps = [...model.mekanisme, ...model.tahapan]
        .flatMap((block) => block.langkah)
        .map((rule) => ({ rule, choice: rule.pelaku.aktor }));
    return [...rules, ...steps].flatMap(({ rule, choice }) => {
        const posts = choice.flatMap((item) => (item.jenis === 'jabatan' ? [item.id] : []));
        // With a rank, a role or a group among them the text may speak of it in many ways.
        const plain = posts.length > 0 && posts.length === choice.length;
        return rule.taklengkap || !plain ? [] : [{ posts, dasar: rule.dasar }];
    });
}

function judge(model: Model, texts: RegulationTexts, claim: Claim): Finding | undefined {
    const item = itemOf(texts, claim.dasar);
    if (!item) return undefined;
    const words = wordsOf(item.naskah, item.node);
    const own = labels(model, claim.posts);
    const others = named(model, words).filter((label) => !own.includes(label));
    // Every word of the post's name keeps it open: the text may shorten it.
    if (others.length === 0 || mayMean(model, claim, words)) return undefined;
    const fits = (other: string) => own.every((label) => contains(other, label));
    return restsOnWrongItem('dasar/jabatan-lain', item, fits, { jabatan: own, diatur: others });
}

function contains(words: string, label: string): boolean {
    return words.includes(` ${label.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `);
}

/** The posts that a text names, by label. */
function named(model: Model, words: string): string[] {
    return [...new Set([...indexOf(model).jabatan.values()].map((post) => post.label))].filter(
        (label) => label.includes(' ') && contains(words, label),
    );
}

/** Whether a text may mean the posts by a part of their names, their rank, or a word for several posts. */
function mayMean(model: Model, claim: Claim, words: string): boolean {
    if (/ (pejabat|pimpinan|atasan|penilai|level|semua|seluruh|setiap|masing) /.test(words)) return true;
    return claim.posts.some((id) => {
        const post = indexOf(model).jabatan.get(id);
        const [first] = (post?.label ?? id).toLowerCase().split(' ');
        const ranks = (post?.jenjang ?? []).map((rank) => rank.toLowerCase());
        const distinct = first !== 'kepala' && first !== 'ketua';
        return (
            (distinct && words.includes(` ${first} `)) || ranks.some((rank) => words.includes(` ${rank} `))
        );
    });
}
