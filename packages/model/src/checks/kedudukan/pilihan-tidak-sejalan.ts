import type { Finding } from '../../check/finding.js';
import { isEquation, resolveAcuan } from '../../evaluate/atasan.js';
import { isCommanding } from '../../evaluate/tim.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * Satu ketentuan memberi pilihan, ketentuan lain hanya satu
 *
 * Dua ketentuan tentang jenjang yang sama berbeda: yang satu memberi pilihan beberapa atasan, yang lain
 * hanya menyebut sebagian dari pilihan itu.
 *
 * ## Mengapa
 *
 * Keduanya dapat dipenuhi bersama, tetapi pilihan yang tidak pernah terpakai menimbulkan keraguan apakah
 * ketentuan kedua mempersempit atau terlupa menyebut yang lain.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah Kepala atau KepalaBidang dasar Pasal 4 huruf a;
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf b;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const pilihanTidakSejalan: Check = {
    code: 'kedudukan/pilihan-tidak-sejalan',
    run: (model) => model.susunan.flatMap((susunan) => check(model, susunan)),
};

function check(model: Model, susunan: Susunan): Finding[] {
    const rules = susunan.kedudukan
        .filter(
            (rule) =>
                !rule.taklengkap &&
                !isEquation(rule) &&
                isCommanding(rule.modalitas) &&
                rule.syarat.length === 0,
        )
        .map((rule) => ({
            rule,
            posts: rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan),
        }));
    return rules.flatMap(({ rule, posts }) => {
        if (rule.atasan.kata !== 'atau' || posts.length < 2) return [];
        const narrower = rules.find(
            (other) =>
                other.rule !== rule &&
                other.posts.length > 0 &&
                other.posts.length < posts.length &&
                other.posts.every((id) => posts.includes(id)) &&
                rule.jenjang.every((id) => other.rule.jenjang.includes(id)),
        );
        if (!narrower) return [];
        return [
            finding(
                pilihanTidakSejalan.code,
                'warning',
                rule.atasan.place,
                {
                    susunan: susunan.label,
                    pilihan: labels(model, posts),
                    hanya: labels(model, narrower.posts),
                    dasar: [...narrower.rule.dasar],
                },
                rule.dasar,
                { related: [{ place: narrower.rule.place, role: 'lain' }] },
            ),
        ];
    });
}
