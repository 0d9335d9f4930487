import { jabatanAktor } from '../../evaluate/hasil.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, namaPilihan } from '../labels.js';

/**
 * Yang menugaskan menurut tahapan dan menurut struktur berbeda
 *
 * Tahapan umum menyuruh pejabat level tertentu menugaskan pejabat fungsional dan pelaksana, sedangkan
 * struktur penugasan memberikan kewenangan itu kepada pejabat level lain.
 *
 * ## Mengapa
 *
 * Penugasan hanya dapat diberikan oleh yang berwenang. Dua ketentuan yang menunjuk level berbeda membuat
 * setiap penugasan dapat dipersoalkan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     struktur penugasan dasar Pasal 5 { KepalaBidang menugaskan pejabat fungsional dan pelaksana dasar Pasal 5; }
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * tahapan perencanaan dasar Pasal 8 { langkah a: pejabat level 1 menugaskan pejabat fungsional dan pelaksana dasar Pasal 8; }
 * tahapan pelaksanaan dasar Pasal 8 { langkah a: pejabat level 2 memantau Kegiatan dasar Pasal 8; }
 * tahapan evaluasi dasar Pasal 8 { langkah a: pejabat level 1 menerima HasilKerja dasar Pasal 8; }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     struktur penugasan dasar Pasal 5 { KepalaBidang menugaskan pejabat fungsional dan pelaksana dasar Pasal 5; }
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * tahapan perencanaan dasar Pasal 8 { langkah a: pejabat level 2 menugaskan pejabat fungsional dan pelaksana dasar Pasal 8; }
 * tahapan pelaksanaan dasar Pasal 8 { langkah a: pejabat level 2 memantau Kegiatan dasar Pasal 8; }
 * tahapan evaluasi dasar Pasal 8 { langkah a: pejabat level 1 menerima HasilKerja dasar Pasal 8; }
 * ```
 */
export const penugasBerbeda: Check = {
    code: 'tahapan/penugas-berbeda',
    run: (model) =>
        model.tahapan
            .filter((item) => item.susunan === undefined && !item.taklengkap)
            .flatMap((stage) =>
                stage.langkah.flatMap((step) => {
                    const assigns =
                        step.perbuatan.includes('menugaskan') &&
                        step.pelaku.aktor.some((aktor) => aktor.jenis === 'level');
                    const staff = step.objek.some(
                        (item) =>
                            item.jenis === 'aktor' &&
                            item.aktor.jenis === 'golongan' &&
                            indexOf(model).jenjang.get(item.aktor.id)?.jenis !== 'struktural',
                    );
                    if (!assigns || !staff) return [];
                    const against = model.susunan.filter((susunan) => {
                        const powers = susunan.kewenangan.filter(
                            (power) => power.tindakan.includes('menugaskan') && power.bagiGolongan.length > 0,
                        );
                        const assigners = powers.flatMap((power) =>
                            power.pelaku.atasan.flatMap((item) =>
                                item.jenis === 'jabatan' ? [item.id] : [],
                            ),
                        );
                        const here = step.pelaku.aktor.flatMap((aktor) =>
                            jabatanAktor(model, susunan, aktor),
                        );
                        const levels = susunan.jabatan.filter(
                            (post) => post.level !== undefined && !post.bilaAda,
                        ).length;
                        // A unit of one level leaves no other choice.
                        return (
                            levels > 1 &&
                            here.length > 0 &&
                            assigners.length > 0 &&
                            !assigners.some((id) => here.includes(id))
                        );
                    });
                    const first = against[0];
                    if (!first) return [];
                    const power = first.kewenangan.find((item) => item.tindakan.includes('menugaskan'))!;
                    return [
                        finding(
                            penugasBerbeda.code,
                            'warning',
                            step.idPlace,
                            {
                                pelaku: namaPilihan(model, step.pelaku),
                                susunan: against.map((item) => item.label),
                                dasar: [...power.dasar],
                            },
                            step.dasar,
                            { related: [{ place: power.place, role: 'struktur' }] },
                        ),
                    ];
                }),
            ),
};
