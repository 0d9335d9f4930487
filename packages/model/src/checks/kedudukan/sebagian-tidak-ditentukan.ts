import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * “Sebagian” pejabat tanpa ukuran
 *
 * Sebuah ketentuan berlaku bagi “sebagian” pejabat, tanpa menyebut bagian yang mana.
 *
 * ## Mengapa
 *
 * Tanpa ukuran tidak dapat diketahui siapa yang dinilai atau dipimpin oleh siapa. Bagian itu dapat
 * ditentukan menurut unit, jenjang, atau keputusan penempatan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         sebagian pelaksana di bawah Kepala dasar Pasal 4 huruf a;
 *         ahli utama, ahli madya, ahli muda, ahli pertama, keterampilan, pelaksana di bawah Kepala dasar Pasal 4 huruf b;
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
 *         pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const sebagianTidakDitentukan: Check = {
    code: 'kedudukan/sebagian-tidak-ditentukan',
    run: (model) =>
        model.susunan.flatMap((susunan) => {
            const roles = susunan.peran
                .filter((role) => role.sebagian && !role.taklengkap)
                .map((role) => ({ item: role, siapa: [...role.bagiGolongan, ...role.bagiJabatan] }));
            const rules = susunan.kedudukan
                .filter((rule) => rule.sebagian && !rule.taklengkap)
                .map((rule) => ({ item: rule, siapa: rule.subjek.map((subject) => subject.acuan) }));
            const first = [...rules, ...roles][0];
            // Several roles of one official are one open question.
            if (!first) return [];
            return [
                finding(
                    sebagianTidakDitentukan.code,
                    'warning',
                    first.item.place,
                    { susunan: susunan.label, jenjang: labels(model, first.siapa) },
                    first.item.dasar,
                ),
            ];
        }),
};
