import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Jumlah level berbeda dengan jabatannya
 *
 * Jumlah level yang dinyatakan pada susunan berbeda dengan level tertinggi jabatan di dalamnya.
 *
 * ## Mengapa
 *
 * Jumlah level menentukan aturan mana yang berlaku bagi perangkat daerah (misalnya ketua tim pada unit
 * dengan lebih dari 2 level). Bila jumlah dan bagannya berbeda, tidak jelas aturan mana yang dipakai.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas", 1 level {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas", 2 level {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const jumlahLevel: Check = {
    code: 'susunan/jumlah-level',
    run: (model) =>
        model.susunan.flatMap((susunan) => {
            const declared = susunan.jumlahLevel;
            const posts = susunan.jabatan.filter((post) => post.level !== undefined && !post.padaInduk);
            if (
                !declared ||
                posts.length === 0 ||
                posts.length < susunan.jabatan.filter((post) => !post.padaInduk).length
            )
                return [];
            const levels = posts.flatMap((post) => [post.level!, ...post.levelLain]);
            const highest = Math.max(...levels);
            // An optional post may make the difference: then the declared number can still be right.
            const certain = Math.max(
                ...posts.filter((post) => !post.bilaAda).flatMap((post) => [post.level!, ...post.levelLain]),
                0,
            );
            const fits = declared.lebih
                ? highest > declared.jumlah
                : declared.jumlah >= certain && declared.jumlah <= highest;
            if (fits) return [];
            const deepest = posts.find((post) => [post.level, ...post.levelLain].includes(highest));
            return [
                finding(
                    jumlahLevel.code,
                    'warning',
                    declared.place,
                    { susunan: susunan.label, dinyatakan: declared.jumlah, tertinggi: highest },
                    susunan.dasar,
                    {
                        variant: declared.lebih ? 'lebih' : 'main',
                        related: deepest
                            ? [
                                  {
                                      place: deepest.levelPlace ?? deepest.namaPlace,
                                      role: 'tertinggi',
                                      params: { jabatan: deepest.label },
                                  },
                              ]
                            : [],
                    },
                ),
            ];
        }),
};
