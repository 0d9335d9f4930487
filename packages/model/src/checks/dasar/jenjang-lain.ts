import type { Finding } from '../../check/finding.js';
import type { AturanKedudukan } from '../../model/kedudukan.js';
import type { Model } from '../../model/model.js';
import type { NaskahNode } from '../../naskah/types.js';
import { gradeLabels } from '../labels.js';
import { type Item, itemOf, restsOnWrongItem, wordsOf } from './butir.js';
import type { BasisCheck } from './check.js';

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
            const item = rule.taklengkap ? undefined : itemOf(texts, rule.dasar);
            const finding = item && judge(model, rule, item);
            if (finding) findings.push(finding);
        }
        return findings;
    },
};

function judge(model: Model, rule: AturanKedudukan, item: Item): Finding | undefined {
    const { naskah, node } = item;
    const named = gradesIn(model, wordsOf(naskah, node));
    if (named.length === 0) return undefined;
    // Whatever may include the grade, here or in what introduces the item, leaves it open.
    for (
        let at: NaskahNode | undefined = node;
        at;
        at = at.kind === 'pasal' ? undefined : naskah.nodes[at.parent]
    )
        if (mayMean(rule, wordsOf(naskah, at))) return undefined;
    const fits = (words: string) => {
        const grades = gradesIn(model, words);
        return rule.jenjang.every((grade) => grades.includes(grade));
    };
    return restsOnWrongItem('dasar/jenjang-lain', item, fits, {
        jenjang: gradeLabels(model, rule.jenjang),
        diatur: gradeLabels(model, named),
    });
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
