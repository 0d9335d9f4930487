import { pasanganSama } from '../../evaluate/langkah.js';
import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { finding } from '../labels.js';

/**
 * Langkah tahapan yang sama dua kali
 *
 * Dua langkah dalam satu tahapan berbunyi sama.
 *
 * ## Mengapa
 *
 * Pengulangan biasanya menandai langkah lain yang tertimpa. Bila sungguh berulang, cukup disebut sekali.
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
 *     langkah b: KepalaBidang merumuskan Strategi dasar Pasal 9 huruf b;
 *     langkah c: KepalaBidang merumuskan Strategi dasar Pasal 9 huruf c;
 *     langkah d: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf d;
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
 *     langkah b: KepalaBidang merumuskan Strategi dasar Pasal 9 huruf b;
 *     langkah c: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf c;
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
export const langkahGanda: Check = {
    code: 'tahapan/langkah-ganda',
    run: (model) =>
        model.tahapan.flatMap((tahapan) =>
            pasanganSama(tahapan.langkah).map(({ pertama, kedua }) =>
                finding(
                    langkahGanda.code,
                    'warning',
                    kedua.idPlace,
                    { tahap: tahapan.tahap, pertama: pertama.id, kedua: kedua.id },
                    kedua.dasar,
                    {
                        related: [{ place: pertama.idPlace, role: 'pertama' }],
                        fixes: [
                            {
                                title: 'hapus',
                                params: { kedua: kedua.id },
                                changes: [hapus(kedua.place)],
                                preferred: true,
                            },
                        ],
                    },
                ),
            ),
        ),
};
