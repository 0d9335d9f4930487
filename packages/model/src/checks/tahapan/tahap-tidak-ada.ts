import type { Tahap } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

const required: readonly Tahap[] = ['perencanaan', 'pelaksanaan', 'evaluasi'];

/**
 * Tahap yang tidak diatur
 *
 * Sebuah susunan mempunyai tahapan, tetapi salah satu dari perencanaan, pelaksanaan, atau evaluasi tidak
 * ada.
 *
 * ## Mengapa
 *
 * Tiga tahap saling bergantung: yang direncanakan dilaksanakan, dan yang dilaksanakan dievaluasi. Tahap
 * yang tidak diatur memutus rangkaian itu.
 *
 * ## Salah
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
export const tahapTidakAda: Check = {
    code: 'tahapan/tahap-tidak-ada',
    run: (model) => {
        const general = new Set(
            model.tahapan.flatMap((item) => (item.susunan === undefined ? [item.tahap] : [])),
        );
        return model.susunan.flatMap((susunan) => {
            const own = model.tahapan.filter((item) => item.susunan === susunan.id);
            const first = own[0];
            if (!first) return [];
            const missing = required.filter(
                (tahap) => !general.has(tahap) && !own.some((item) => item.tahap === tahap),
            );
            return missing.map((tahap) =>
                finding(
                    tahapTidakAda.code,
                    'error',
                    { ...first.place, end: first.place.start },
                    { susunan: labelOfId(model, susunan.id), tahap },
                    first.dasar,
                ),
            );
        });
    },
};
