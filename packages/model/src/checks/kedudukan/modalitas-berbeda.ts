import type { Finding } from '../../check/finding.js';
import { isEquation, resolveAcuan } from '../../evaluate/atasan.js';
import { isCommanding } from '../../evaluate/tim.js';
import type { AturanKedudukan } from '../../model/kedudukan.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, gabungSusunan, gradeLabels, labels } from '../labels.js';

/**
 * Satu kedudukan dengan dua modalitas
 *
 * Dalam satu susunan dua aturan menempatkan jenjang yang sama di bawah atasan yang sama dengan syarat yang
 * sama; yang satu memerintahkan, yang lain hanya membolehkan.
 *
 * ## Mengapa
 *
 * "Berkedudukan" dan "dapat berkedudukan" tidak dapat berlaku bersama: bila diperintahkan, tidak ada lagi
 * pilihan. Pejabat tidak mengetahui apakah penempatannya wajib.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *         pelaksana dapat di bawah KepalaBidang dasar Pasal 4 huruf b;
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
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *         pelaksana dapat di bawah Kepala dasar Pasal 4 huruf b;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const modalitasBerbeda: Check = {
    code: 'kedudukan/modalitas-berbeda',
    run: (model) => gabungSusunan(model.susunan.flatMap((susunan) => check(model, susunan))),
};

function check(model: Model, susunan: Susunan): Finding[] {
    const rules = susunan.kedudukan.filter((rule) => !rule.taklengkap && !rule.sebagian && !isEquation(rule));
    return rules.flatMap((rule, position) =>
        rules.slice(0, position).flatMap((earlier): Finding[] => {
            const shared = rule.jenjang.filter((id) => earlier.jenjang.includes(id));
            const differs =
                (isCommanding(rule.modalitas) && earlier.modalitas === 'dapat') ||
                (isCommanding(earlier.modalitas) && rule.modalitas === 'dapat');
            const posts = superiors(model, susunan, rule);
            if (!differs || shared.length === 0 || posts.length === 0) return [];
            if (posts.join() !== superiors(model, susunan, earlier).join()) return [];
            if (JSON.stringify(rule.syarat) !== JSON.stringify(earlier.syarat)) return [];
            return [
                finding(
                    modalitasBerbeda.code,
                    'warning',
                    rule.place,
                    {
                        susunan: [susunan.label],
                        jenjang: gradeLabels(model, shared),
                        atasan: labels(model, posts),
                        dasar: [...earlier.dasar],
                    },
                    rule.dasar,
                    { related: [{ place: earlier.place, role: 'lain' }] },
                ),
            ];
        }),
    );
}

function superiors(model: Model, susunan: Susunan, rule: AturanKedudukan): string[] {
    return rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan).sort();
}
