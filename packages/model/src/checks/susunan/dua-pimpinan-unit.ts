import { peranBertentangan } from '../../evaluate/peran-ganda.js';
import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * Dua ketentuan tentang pimpinan unit organisasi
 *
 * Dua ketentuan menetapkan pejabat yang berbeda sebagai pimpinan unit organisasi pada susunan yang sama.
 *
 * ## Mengapa
 *
 * Pimpinan unit organisasi menerima laporan, menunjuk ketua tim, dan menetapkan penugasan. Bila dua
 * ketentuan menyebut pejabat yang berbeda, setiap ketentuan lain yang memakai istilah itu menjadi ganda.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     pimpinan unit organisasi Kepala dasar Pasal 3;
 *     pimpinan unit organisasi KepalaBidang dasar Pasal 5;
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
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     pimpinan unit organisasi Kepala dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const duaPimpinanUnit: Check = {
    code: 'susunan/dua-pimpinan-unit',
    run: (model) =>
        model.susunan.flatMap((susunan) =>
            peranBertentangan(model, susunan, 'pimpinan unit organisasi').map(
                ({ pertama, kedua, jabatanPertama, jabatanKedua }) =>
                    finding(
                        duaPimpinanUnit.code,
                        'error',
                        kedua.pemegang.place,
                        {
                            susunan: susunan.label,
                            pertama: labels(model, jabatanPertama),
                            kedua: labels(model, jabatanKedua),
                            dasar: [...pertama.dasar],
                        },
                        kedua.dasar,
                        { related: [{ place: pertama.place, role: 'lain' }] },
                    ),
            ),
        ),
};
