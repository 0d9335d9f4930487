import type { Finding } from '../../check/finding.js';
import type { AturanKedudukan } from '../../model/kedudukan.js';
import type { Model } from '../../model/model.js';
import { targetOfBasis } from '../../naskah/basis.js';
import { placeOf } from '../../naskah/places.js';
import type { Naskah, NaskahNode } from '../../naskah/types.js';
import { type Dasar, formatDasar } from '../../text/dasar.js';
import { gradeLabels } from '../labels.js';
import type { BasisCheck } from './check.js';
import { wordsOf } from './words.js';

/**
 * Dasar yang mengatur jenjang lain
 *
 * Aturan kedudukan suatu jenjang menunjuk butir naskah yang hanya menyebut jenjang lain, sedangkan tepat
 * satu butir di sebelahnya menyebut jenjang itu.
 *
 * ## Mengapa
 *
 * Butir-butir kedudukan biasanya berurutan menurut jenjang, sehingga salah satu huruf mudah tertukar. Dasar
 * yang keliru membuat penetapan atasan langsung dapat dipersoalkan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
 * kedudukan umum {
 *     ahli muda di bawah Administrator dasar Pasal 1 huruf a;
 * }
 * ```
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
 *
 * Pasal 1
 *
 * Kedudukan pejabat sebagai berikut:
 * a. ahli utama di bawah pimpinan tinggi; dan
 * b. ahli muda di bawah administrator.
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
 * kedudukan umum {
 *     ahli muda di bawah Administrator dasar Pasal 1 huruf b;
 * }
 * ```
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
 *
 * Pasal 1
 *
 * Kedudukan pejabat sebagai berikut:
 * a. ahli utama di bawah pimpinan tinggi; dan
 * b. ahli muda di bawah administrator.
 * ```
 */
export const jenjangLain: BasisCheck = {
    code: 'dasar/jenjang-lain',
    run: (model, texts) => {
        const findings: Finding[] = [];
        if (texts.all.length === 0) return findings;
        for (const rule of [...model.kedudukanUmum, ...model.susunan.flatMap((item) => item.kedudukan)]) {
            const [dasar] = rule.dasar;
            // With several bases the rule may rest on all of them together.
            if (rule.taklengkap || rule.dasar.length !== 1 || !dasar?.place) continue;
            const target = targetOfBasis(texts, dasar);
            if (target.status !== 'ada' || target.nodes.length !== 1) continue;
            const finding = judge(
                model,
                rule,
                { ...dasar, place: dasar.place },
                target.naskah,
                target.nodes[0]!,
            );
            if (finding) findings.push(finding);
        }
        return findings;
    },
};

function judge(
    model: Model,
    rule: AturanKedudukan,
    dasar: Dasar & { readonly place: NonNullable<Dasar['place']> },
    naskah: Naskah,
    node: NaskahNode,
): Finding | undefined {
    const parent = naskah.nodes[node.parent];
    if (!parent || node.children.length > 0 || node.damaged || parent.damaged) return undefined;
    const named = gradesIn(model, wordsOf(naskah, node));
    if (named.length === 0) return undefined;
    // Whatever may include the grade, here or in what introduces the item, leaves it open.
    for (
        let at: NaskahNode | undefined = node;
        at;
        at = at.kind === 'pasal' ? undefined : naskah.nodes[at.parent]
    )
        if (mayMean(rule, wordsOf(naskah, at))) return undefined;
    const right = parent.children
        .map((index) => naskah.nodes[index]!)
        .filter((other) => other !== node && other.kind === node.kind && other.level === node.level)
        .filter((other) => {
            const grades = gradesIn(model, wordsOf(naskah, other));
            return rule.jenjang.every((grade) => grades.includes(grade));
        });
    if (right.length !== 1) return undefined;
    const better: Dasar = {
        parts: [...dasar.parts.slice(0, -1), { unit: dasar.parts.at(-1)!.unit, number: right[0]!.number }],
    };
    return {
        code: 'dasar/jenjang-lain',
        severity: 'warning',
        params: {
            dasar: { parts: dasar.parts },
            jenjang: gradeLabels(model, rule.jenjang),
            diatur: gradeLabels(model, named),
            benar: better,
        },
        place: dasar.place,
        dasar: [],
        related: [
            {
                place: placeOf(naskah, node.mark ?? node.span),
                role: 'teks-naskah',
                params: { dasar: { parts: dasar.parts } },
            },
            {
                place: placeOf(naskah, right[0]!.mark ?? right[0]!.span),
                role: 'teks-naskah',
                params: { dasar: better },
            },
        ],
        fixes: [
            {
                title: 'ganti',
                params: { dasar: better },
                changes: [{ place: dasar.place, newText: formatDasar(better) }],
                preferred: true,
            },
        ],
    };
}

/** The grades of the functional families that a text names in full, in library order. */
function gradesIn(model: Model, words: string): string[] {
    return model.pustaka.jenjang
        .filter((grade) => grade.jenis === 'fungsional' && words.includes(` ${grade.id.toLowerCase()} `))
        .map((grade) => grade.id);
}

/** Whether a text may speak of the rule's grades: by a part of their names, or by a word for several grades. */
function mayMean(rule: AturanKedudukan, words: string): boolean {
    if (/ (fungsional|pelaksana|keahlian|keterampilan|semua|seluruh|jenjang|pejabat lainnya) /.test(words))
        return true;
    return rule.jenjang.some((grade) => words.includes(` ${grade.toLowerCase().split(' ').at(-1)} `));
}
