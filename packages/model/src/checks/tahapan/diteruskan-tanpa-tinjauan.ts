import { mengenai, meninjau, menyerahkan } from '../../evaluate/dokumen.js';
import { sepadan } from '../../evaluate/hasil.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, namaAktor } from '../labels.js';

/**
 * Hasil diteruskan oleh pejabat yang tidak meninjaunya
 *
 * Seorang pejabat meneruskan hasil yang sesuai, tetapi bukan ia yang meninjau kesesuaiannya, padahal
 * pejabat setingkatnya meninjau sendiri.
 *
 * ## Mengapa
 *
 * Kata “yang sesuai” mengandaikan tinjauan. Yang meneruskan tanpa meninjau tidak dapat mengetahui hasil
 * mana yang sesuai.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang atau Sekretaris dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang atau Sekretaris dasar Pasal 9 huruf a;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: Sekretaris meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: Sekretaris dan KepalaBidang menyampaikan HasilKerja yang sesuai kepada Kepala dasar Pasal 9 huruf b;
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
export const diteruskanTanpaTinjauan: Check = {
    code: 'tahapan/diteruskan-tanpa-tinjauan',
    run: (model) =>
        model.tahapan.flatMap((tahapan) => {
            const susunan =
                tahapan.susunan === undefined ? undefined : indexOf(model).susunan.get(tahapan.susunan);
            if (tahapan.tahap !== 'evaluasi' || !susunan || tahapan.taklengkap) return [];
            return tahapan.langkah.flatMap((step, position) => {
                const fitting = step.objek.some(
                    (item) => item.jenis === 'benda' && item.id === 'HasilKerja' && item.mutu === 'sesuai',
                );
                if (!fitting || !menyerahkan(step) || meninjau(step) || step.pelaku.aktor.length < 2)
                    return [];
                const reviews = tahapan.langkah
                    .slice(0, position)
                    .filter((other) => meninjau(other) && mengenai(other, 'HasilKerja'));
                const without = step.pelaku.aktor.filter(
                    (aktor) =>
                        !reviews.some((other) =>
                            other.pelaku.aktor.some((reviewer) => sepadan(model, susunan, reviewer, aktor)),
                        ),
                );
                const first = without[0];
                if (!first || reviews.length === 0 || without.length === step.pelaku.aktor.length) return [];
                return [
                    finding(
                        diteruskanTanpaTinjauan.code,
                        'warning',
                        first.place,
                        { pelaku: without.map((aktor) => namaAktor(model, aktor)), susunan: susunan.label },
                        step.dasar,
                    ),
                ];
            });
        }),
};
