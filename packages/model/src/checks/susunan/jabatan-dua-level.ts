import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Satu jabatan pada dua level
 *
 * Sebuah jabatan dinyatakan berada pada lebih dari satu level.
 *
 * ## Mengapa
 *
 * Level menentukan siapa menetapkan, menilai, dan menugaskan. Jabatan pada dua level sekaligus mempunyai
 * dua kedudukan dalam garis komando.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 dan level 3 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
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
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const jabatanDuaLevel: Check = {
    code: 'susunan/jabatan-dua-level',
    run: (model) =>
        model.susunan.flatMap((susunan) =>
            susunan.jabatan
                .filter((post) => post.levelLain.length > 0 && post.level !== undefined)
                .map((post) =>
                    finding(
                        jabatanDuaLevel.code,
                        'error',
                        post.levelPlace ?? post.namaPlace,
                        {
                            jabatan: post.label,
                            susunan: susunan.label,
                            level: [post.level!, ...post.levelLain],
                        },
                        post.dasar,
                    ),
                ),
        ),
};
