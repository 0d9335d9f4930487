import { mengenai, menyerahkan } from '../../evaluate/dokumen.js';
import { sepadan } from '../../evaluate/hasil.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, namaAktor } from '../labels.js';

/**
 * Penerima hasil tidak berbuat apa-apa
 *
 * Dalam evaluasi, hasil disampaikan kepada seorang pejabat yang kemudian tidak meninjau, menerima, atau
 * meneruskannya.
 *
 * ## Mengapa
 *
 * Hasil yang disampaikan tanpa tindak lanjut berhenti di situ. Bila pejabat itu memang hanya diberi tahu,
 * ia cukup ditembusi.
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
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf a;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
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
export const penerimaTidakMenindaklanjuti: Check = {
    code: 'tahapan/penerima-tidak-menindaklanjuti',
    run: (model) =>
        model.tahapan.flatMap((tahapan) => {
            const susunan =
                tahapan.susunan === undefined ? undefined : indexOf(model).susunan.get(tahapan.susunan);
            if (tahapan.tahap !== 'evaluasi' || !susunan || tahapan.taklengkap) return [];
            return tahapan.langkah.flatMap((step) => {
                if (!menyerahkan(step) || !mengenai(step, 'HasilKerja')) return [];
                const idle = step.kepada
                    .flatMap((item) => item.aktor)
                    .filter(
                        (receiver) =>
                            // An act of the receiver anywhere in the evaluation is enough: steps may run in parallel.
                            !tahapan.langkah.some((other) =>
                                other.pelaku.aktor.some((aktor) => sepadan(model, susunan, aktor, receiver)),
                            ),
                    );
                const first = idle[0];
                if (!first) return [];
                return [
                    finding(
                        penerimaTidakMenindaklanjuti.code,
                        'warning',
                        first.place,
                        { penerima: idle.map((aktor) => namaAktor(model, aktor)), susunan: susunan.label },
                        step.dasar,
                    ),
                ];
            });
        }),
};
