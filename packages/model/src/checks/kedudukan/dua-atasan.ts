import type { Finding } from '../../check/finding.js';
import { atasanLangsung, resolveAcuan } from '../../evaluate/atasan.js';
import { pertanyaanOf, semuaFakta } from '../../evaluate/fakta.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, gradeLabels, labels } from '../labels.js';

/**
 * Dua atasan yang sama-sama wajib
 *
 * Dua aturan yang sama-sama memerintahkan menempatkan satu jenjang di bawah jabatan yang berbeda dalam
 * keadaan yang sama.
 *
 * ## Mengapa
 *
 * Atasan langsung adalah pejabat penilai kinerja; seorang pejabat hanya dapat dinilai oleh satu atasan.
 * Bila dua pilihan memang dimaksud, tulis dalam satu aturan dengan “atau”, atau beri syarat yang berbeda.
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
 *         ahli utama di bawah Kepala dasar Pasal 4 huruf b;
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
 *         ahli madya, ahli muda, ahli pertama, keterampilan, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *         ahli utama di bawah Kepala dasar Pasal 4 huruf b;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const duaAtasan: Check = {
    code: 'kedudukan/dua-atasan',
    run: (model) => model.susunan.flatMap((susunan) => check(model, susunan)),
};

function check(model: Model, susunan: Susunan): Finding[] {
    const pairs = new Map<string, { finding: Finding; grades: Set<string> }>();
    for (const fakta of semuaFakta(pertanyaanOf(model, susunan))) {
        for (const grade of model.pustaka.jenjang) {
            if (grade.jenis === 'struktural') continue;
            const answer = atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id, fakta });
            // A rule for `sebagian` leaves open whom it means, so two of them need not meet in one person.
            if (
                answer.status !== 'bertentangan' ||
                answer.penentu.some((rule) => rule.taklengkap || rule.sebagian)
            )
                continue;
            const [first] = answer.penentu;
            const named = (rule: typeof first) =>
                answer.atasan.filter((item) => item.aturan === rule).length > 0 ? rule : undefined;
            // The second is the first rule that brings another superior; else the next one.
            const second = answer.penentu.slice(1).find(named) ?? answer.penentu[1];
            if (!first || !second) continue;
            const key = `${first.id} ${second.id}`;
            const known = pairs.get(key);
            if (known) {
                known.grades.add(grade.id);
                continue;
            }
            const posts = (rule: typeof first) =>
                labels(model, [
                    ...new Set(
                        rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan),
                    ),
                ]);
            pairs.set(key, {
                grades: new Set([grade.id]),
                finding: finding(
                    duaAtasan.code,
                    'error',
                    second.subjek.find((subject) => subject.jenjang.includes(grade.id))?.place ??
                        second.place,
                    { susunan: susunan.label, pertama: posts(first), kedua: posts(second) },
                    second.dasar,
                    {
                        related: [
                            { place: first.place, role: 'aturan-lain', params: { dasar: [...first.dasar] } },
                        ],
                    },
                ),
            });
        }
    }
    return [...pairs.values()].map(({ finding: found, grades }) => ({
        ...found,
        params: { ...found.params, jenjang: gradeLabels(model, [...grades]) },
    }));
}
