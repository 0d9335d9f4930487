import type { Fix } from '../../check/finding.js';
import type { Jabatan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { sisipSebelumAkhir } from '../fixes.js';
import { finding } from '../labels.js';

/**
 * Susunan tanpa pimpinan, atau dengan dua pimpinan
 *
 * Susunan yang mempunyai jabatan tidak menyatakan satu pimpinan: tidak ada yang bertanda “pimpinan”, atau
 * ada dua.
 *
 * ## Mengapa
 *
 * Setiap unit dipimpin oleh satu pejabat. Tanpa pimpinan, garis komando tidak berpuncak; dengan dua
 * pimpinan, puncaknya tidak pasti.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, di bawah Bupati;
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
 *     kedudukan { pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const tanpaPimpinan: Check = {
    code: 'susunan/tanpa-pimpinan',
    run: (model) =>
        model.susunan.flatMap((susunan) => {
            const own = susunan.jabatan.filter((post) => !post.padaInduk);
            const heads = own.filter((post) => post.pimpinan);
            if (own.length === 0 || heads.length === 1 || susunan.taklengkap) return [];
            const second = heads[1];
            return [
                finding(
                    tanpaPimpinan.code,
                    'error',
                    second?.namaPlace ?? susunan.namaPlace,
                    {
                        susunan: susunan.label,
                        ...(second ? { jabatan: heads.map((post) => post.label) } : {}),
                    },
                    second?.dasar ?? susunan.dasar,
                    { variant: second ? 'dua' : 'main', ...(second ? {} : withFix(own)) },
                ),
            ];
        }),
};

/** The one post without a superior in the unit heads it. */
function withFix(posts: readonly Jabatan[]): { readonly fixes?: readonly Fix[] } {
    const top = posts.filter(
        (post) => post.atasan?.atasan.every((item) => item.jenis === 'kepala daerah') ?? true,
    );
    const [only] = top;
    if (top.length !== 1 || !only || only.dasar.length > 0 || only.diterima.length > 0) return {};
    return {
        fixes: [
            {
                title: 'tambah',
                params: { jabatan: only.label },
                changes: [sisipSebelumAkhir(only.place, ', pimpinan')],
                preferred: true,
            },
        ],
    };
}
