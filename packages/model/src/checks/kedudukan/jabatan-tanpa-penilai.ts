import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * Jabatan yang tidak dinilai siapa pun
 *
 * Dalam satu susunan, struktur penugasan menyebut siapa yang menilai sebuah jabatan, tetapi jabatan lain
 * yang setingkat tidak disebut.
 *
 * ## Mengapa
 *
 * Jabatan yang setingkat mempunyai kedudukan yang sama. Bila hanya satu yang disebut penilainya, yang lain
 * tidak mempunyai pejabat penilai kinerja.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     struktur penugasan dasar Pasal 5 { Kepala menilai KepalaBidang dasar Pasal 5; }
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
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
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     struktur penugasan dasar Pasal 5 { Kepala menilai KepalaBidang dan Sekretaris dasar Pasal 5; }
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const jabatanTanpaPenilai: Check = {
    code: 'kedudukan/jabatan-tanpa-penilai',
    run: (model) =>
        model.susunan.flatMap((susunan) => {
            const assessing = susunan.kewenangan.filter((power) => power.tindakan.includes('menilai'));
            const assessed = new Set([
                ...assessing.flatMap((power) => power.bagiJabatan),
                ...susunan.peran
                    .filter((role) => role.jenis === 'penilai kinerja')
                    .flatMap((role) => role.bagiJabatan),
            ]);
            const source = assessing.find((power) => power.bagiJabatan.length > 0);
            if (!source || source.taklengkap) return [];
            const rank = (id: string) => susunan.jabatan.find((post) => post.id === id)?.jenjang.join(' ');
            const ranks = new Set([...assessed].map(rank));
            const forgotten = susunan.jabatan.filter(
                (post) =>
                    !assessed.has(post.id) &&
                    !post.pimpinan &&
                    !post.padaInduk &&
                    post.jenjang.length > 0 &&
                    ranks.has(post.jenjang.join(' ')),
            );
            if (forgotten.length === 0) return [];
            return [
                finding(
                    jabatanTanpaPenilai.code,
                    'warning',
                    source.place,
                    {
                        susunan: susunan.label,
                        jabatan: forgotten.map((post) => post.label),
                        dinilai: labels(model, source.bagiJabatan),
                    },
                    source.dasar,
                    { related: forgotten.map((post) => ({ place: post.namaPlace, role: 'jabatan' })) },
                ),
            ];
        }),
};
