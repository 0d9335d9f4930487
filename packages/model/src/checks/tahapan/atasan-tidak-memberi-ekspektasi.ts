import type { Finding } from '../../check/finding.js';
import { atasanLangsung, isEquation, resolveAcuan } from '../../evaluate/atasan.js';
import { mengenai } from '../../evaluate/dokumen.js';
import { jabatanAktor } from '../../evaluate/hasil.js';
import { indexOf } from '../../evaluate/model-index.js';
import { isCommanding } from '../../evaluate/tim.js';
import type { Model } from '../../model/model.js';
import type { Langkah } from '../../model/prosedur.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, gabungSusunan, labels } from '../labels.js';

/**
 * Atasan tidak menyampaikan ekspektasi kepada bawahannya
 *
 * Jenjang tertentu berada di bawah seorang pejabat, tetapi langkah yang menyampaikan ekspektasi kepada
 * pejabat fungsional dan pelaksana hanya dilakukan pejabat lain.
 *
 * ## Mengapa
 *
 * Atasan langsung menilai menurut ekspektasi yang ia sampaikan sendiri. Bila tahapan memberikannya kepada
 * pejabat lain, atasan itu menilai tanpa pernah menetapkan apa yang diharapkan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         ahli utama, ahli madya di bawah Kepala dasar Pasal 4 huruf a;
 *         ahli muda, ahli pertama, keterampilan, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf b;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf a;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
 *     langkah c: Kepala menerima HasilKerja, selesai dasar Pasal 9 huruf c;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf a;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
 *     langkah c: Kepala menerima HasilKerja, selesai dasar Pasal 9 huruf c;
 * }
 * ```
 */
export const atasanTidakMemberiEkspektasi: Check = {
    code: 'tahapan/atasan-tidak-memberi-ekspektasi',
    run: (model) =>
        gabungSusunan(
            model.susunan.flatMap((susunan) => check(model, susunan)),
            ['atasan', 'pemberi'],
        ),
};

/** Whether the step tells officials below what is expected of them. */
function conveys(model: Model, step: Langkah): boolean {
    return (
        mengenai(step, 'Ekspektasi') &&
        step.kepada.some((item) =>
            item.aktor.some(
                (aktor) =>
                    aktor.jenis === 'golongan' &&
                    indexOf(model).jenjang.get(aktor.id)?.jenis !== 'struktural',
            ),
        )
    );
}

function check(model: Model, susunan: Susunan): Finding[] {
    const planning = model.tahapan.filter(
        (item) => item.susunan === susunan.id && item.tahap === 'perencanaan',
    );
    const steps = planning.flatMap((item) => item.langkah).filter((step) => conveys(model, step));
    const first = steps[0];
    if (!first) return [];
    const givers = new Set(
        steps.flatMap((step) => step.pelaku.aktor).flatMap((aktor) => jabatanAktor(model, susunan, aktor)),
    );
    if (givers.size === 0) return [];
    return susunan.kedudukan.flatMap((rule) => {
        if (rule.taklengkap || rule.syarat.length > 0 || isEquation(rule) || !isCommanding(rule.modalitas))
            return [];
        const superiors = rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan);
        if (superiors.length === 0 || superiors.some((id) => givers.has(id))) return [];
        const grades = rule.jenjang.filter((id) => {
            const answer = atasanLangsung(model, { jenjang: id, susunan: susunan.id });
            return answer.atasan.some((item) => superiors.includes(item.jabatan));
        });
        if (grades.length === 0) return [];
        return [
            finding(
                atasanTidakMemberiEkspektasi.code,
                'warning',
                first.idPlace,
                {
                    susunan: susunan.label,
                    jenjang: labels(model, grades),
                    atasan: labels(model, superiors),
                    pemberi: labels(model, [...givers]),
                },
                first.dasar,
                { related: [{ place: rule.place, role: 'aturan' }] },
            ),
        ];
    });
}
