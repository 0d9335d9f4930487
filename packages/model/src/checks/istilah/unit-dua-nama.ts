import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Satu unit dengan dua nama
 *
 * Sebuah perangkat daerah disebut dengan dua nama resmi.
 *
 * ## Mengapa
 *
 * Perangkat daerah mempunyai satu nama menurut peraturan pembentukannya. Dua nama membuat pembaca
 * menyangka ada dua unit, dan aturan yang memakai nama lain tidak sampai kepadanya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah DinasSosial "Dinas Sosial" atau "Dinas Sosial dan Perlindungan Anak" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah DinasSosial "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const unitDuaNama: Check = {
    code: 'istilah/unit-dua-nama',
    run: (model) =>
        model.unit
            .filter((unit) => unit.labelLain !== undefined && unit.kasus === undefined)
            .map((unit) =>
                finding(
                    unitDuaNama.code,
                    'warning',
                    unit.namaPlace,
                    { unit: unit.label, lain: unit.labelLain! },
                    unit.dasar,
                ),
            ),
};
