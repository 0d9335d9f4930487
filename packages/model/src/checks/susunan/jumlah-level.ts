import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { Jabatan } from '../../model/susunan.js';
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
            const posts = susunan.jabatan.filter((post) => !post.padaInduk);
            if (!declared || posts.length === 0) return [];
            const placed = posts.filter((post) => post.level !== undefined);
            // Posts without a level are counted by their ranks, where none of them has a level.
            const deepest =
                placed.length > 0
                    ? deepestLevel(placed)
                    : { tinggi: tingkatJenjang(model, posts), jabatan: posts.at(-1)! };
            const highest = deepest.tinggi;
            if (highest === undefined) return [];
            const complete = placed.length === posts.length || placed.length === 0;
            // A post without a level may stand lower still: only too many levels are certain then.
            const fits = declared.lebih
                ? highest > declared.jumlah || !complete
                : highest === declared.jumlah || (highest < declared.jumlah && !complete);
            if (fits) return [];
            return [
                finding(
                    jumlahLevel.code,
                    'warning',
                    declared.place,
                    { susunan: susunan.label, dinyatakan: declared.jumlah, tertinggi: highest },
                    susunan.dasar,
                    {
                        variant: declared.lebih ? 'lebih' : 'main',
                        related: [
                            {
                                place: deepest.jabatan.levelPlace ?? deepest.jabatan.namaPlace,
                                role: 'tertinggi',
                                params: { jabatan: deepest.jabatan.label },
                            },
                        ],
                        ...(declared.lebih
                            ? {}
                            : {
                                  fixes: [
                                      {
                                          title: 'ganti',
                                          params: { tertinggi: highest },
                                          changes: [{ place: declared.place, newText: `${highest} level` }],
                                      },
                                  ],
                              }),
                    },
                ),
            ];
        }),
};

function deepestLevel(posts: readonly Jabatan[]): { tinggi: number; jabatan: Jabatan } {
    const level = (post: Jabatan) => Math.max(post.level ?? 0, ...post.levelLain);
    const deepest = posts.reduce((best, post) => (level(post) > level(best) ? post : best));
    return { tinggi: level(deepest), jabatan: deepest };
}

/** The number of different structural ranks; undefined when a post has none or several. */
function tingkatJenjang(model: Model, posts: readonly Jabatan[]): number | undefined {
    const ranks = new Set<string>();
    for (const post of posts) {
        const [only] = post.jenjang;
        if (post.jenjang.length !== 1 || indexOf(model).jenjang.get(only!)?.jenis !== 'struktural')
            return undefined;
        ranks.add(only!);
    }
    return ranks.size;
}
