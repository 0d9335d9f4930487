import { resolveAcuan } from '../../evaluate/atasan.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Penilai di bawah batas terendah
 *
 * Seorang penilai kinerja berjabatan lebih rendah daripada yang paling rendah menurut peraturan (umumnya
 * Pengawas), dan bukan pejabat fungsional yang memimpin unit.
 *
 * ## Mengapa
 *
 * Peraturan menetapkan pejabat penilai kinerja paling rendah Pejabat Pengawas atau pejabat yang menerima
 * pendelegasian. Pelaksana atau pejabat fungsional biasa tidak dapat menilai.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penilai kinerja berjabatan paling rendah Pengawas dasar Pasal 1;
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan Penyelia "Penyelia Lapangan", pelaksana, di bawah KepalaBidang;
 *     penilai kinerja Penyelia bagi pemula dasar Pasal 5;
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
 * penilai kinerja berjabatan paling rendah Pengawas dasar Pasal 1;
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     penilai kinerja KepalaBidang bagi pemula dasar Pasal 5;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const penilaiTerlaluRendah: Check = {
    code: 'kedudukan/penilai-terlalu-rendah',
    run: (model) => {
        const floor = model.peranUmum.find(
            (role) => role.jenis === 'penilai kinerja' && role.berjabatan && role.palingRendah,
        );
        const lowest = floor?.pemegang.atasan.find((item) => item.jenis === 'golongan');
        const limit = lowest?.jenis === 'golongan' ? indexOf(model).jenjang.get(lowest.id) : undefined;
        if (!floor || !limit) return [];
        return model.susunan.flatMap((susunan) =>
            susunan.peran
                .filter((role) => role.jenis === 'penilai kinerja' && !role.berjabatan && !role.taklengkap)
                .flatMap((role) =>
                    role.pemegang.atasan.flatMap((acuan) =>
                        resolveAcuan(model, susunan, acuan).jabatan.flatMap((id) => {
                            const post = indexOf(model).jabatan.get(id);
                            const grades = (post?.jenjang ?? []).map((grade) =>
                                indexOf(model).jenjang.get(grade),
                            );
                            const low = (grade: (typeof grades)[number]) =>
                                grade !== undefined &&
                                (grade.jenis !== 'struktural' || grade.urutan > limit.urutan);
                            // Whoever leads a unit assesses as its leader.
                            if (!post || post.pimpinan || grades.length === 0 || !grades.every(low))
                                return [];
                            return [
                                finding(
                                    penilaiTerlaluRendah.code,
                                    'error',
                                    acuan.place,
                                    {
                                        jabatan: post.label,
                                        jenjang: labelOfId(model, post.jenjang[0]!),
                                        batas: limit.label,
                                        susunan: susunan.label,
                                        dasar: [...floor.dasar],
                                    },
                                    role.dasar,
                                    { related: [{ place: floor.place, role: 'batas' }] },
                                ),
                            ];
                        }),
                    ),
                ),
        );
    },
};
