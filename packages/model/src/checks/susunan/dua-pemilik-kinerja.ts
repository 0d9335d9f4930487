import { peranBertentangan } from '../../evaluate/peran-ganda.js';
import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * Dua ketentuan tentang pemilik kinerja
 *
 * Dua ketentuan menetapkan pejabat yang berbeda sebagai pemilik kinerja pada susunan yang sama.
 *
 * ## Mengapa
 *
 * Pemilik kinerja menanggung hasil, meminta pelibatan pejabat lain, dan menentukan asal ketua tim. Pemilik
 * yang ganda membuat semuanya ganda.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     pemilik kinerja Kepala dasar Pasal 3;
 *     pemilik kinerja KepalaBidang dasar Pasal 5;
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
 *     pemilik kinerja Kepala dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const duaPemilikKinerja: Check = {
    code: 'susunan/dua-pemilik-kinerja',
    run: (model) =>
        model.susunan.flatMap((susunan) =>
            peranBertentangan(model, susunan, 'pemilik kinerja').map(
                ({ pertama, kedua, jabatanPertama, jabatanKedua }) =>
                    finding(
                        duaPemilikKinerja.code,
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
