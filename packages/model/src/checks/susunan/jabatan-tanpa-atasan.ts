import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Jabatan yang tidak terhubung dengan garis komando
 *
 * Sebuah jabatan bukan pimpinan dan tidak dinyatakan berada di bawah jabatan lain, sehingga garis
 * komandonya terputus.
 *
 * ## Mengapa
 *
 * Garis pelaporan setiap pejabat harus sampai kepada kepala daerah. Jabatan yang muncul tanpa atasan
 * biasanya salah sebut atau terlupa dalam bagan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaSubSeksi "Kepala Sub Seksi", Pengawas;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
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
 *     jabatan KepalaSubSeksi "Kepala Sub Seksi", Pengawas, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const jabatanTanpaAtasan: Check = {
    code: 'susunan/jabatan-tanpa-atasan',
    run: (model) =>
        model.susunan.flatMap((susunan) =>
            susunan.jabatan
                .filter(
                    (post) =>
                        !post.pimpinan && !post.padaInduk && post.atasan === undefined && !post.taklengkap,
                )
                .map((post) =>
                    finding(
                        jabatanTanpaAtasan.code,
                        'warning',
                        post.namaPlace,
                        { jabatan: post.label, susunan: susunan.label },
                        post.dasar.length > 0 ? post.dasar : susunan.dasar,
                    ),
                ),
        ),
};
