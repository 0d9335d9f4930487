import { resolveAcuan } from '../../evaluate/atasan.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * Kinerja ditetapkan oleh bukan atasan
 *
 * Struktur penugasan menyuruh seorang pejabat menetapkan kinerja jabatan yang bukan bawahan langsungnya,
 * melewati atasan jabatan itu.
 *
 * ## Mengapa
 *
 * Kinerja bawahan ditetapkan atasan langsungnya secara berjenjang. Bila pimpinan menetapkan langsung dan
 * melewati satu tingkat, pejabat di tengah tidak mempunyai wewenang atas bawahannya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     jabatan KepalaSubbagian "Kepala Subbagian", Pengawas, di bawah Sekretaris;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Sekretaris dasar Pasal 4; }
 *     struktur penugasan dasar Pasal 5 {
 *         Kepala menetapkan kinerja KepalaSubbagian dasar Pasal 5 huruf a;
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
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     jabatan KepalaSubbagian "Kepala Subbagian", Pengawas, di bawah Sekretaris;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Sekretaris dasar Pasal 4; }
 *     struktur penugasan dasar Pasal 5 {
 *         Sekretaris menetapkan kinerja KepalaSubbagian dasar Pasal 5 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const penetapKinerjaBukanAtasan: Check = {
    code: 'penugasan/penetap-kinerja-bukan-atasan',
    run: (model) =>
        model.susunan.flatMap((susunan) =>
            susunan.kewenangan.flatMap((power) => {
                if (power.taklengkap || !power.tindakan.includes('menetapkan kinerja')) return [];
                const setters = power.pelaku.atasan.flatMap(
                    (item) => resolveAcuan(model, susunan, item).jabatan,
                );
                const skipped = power.bagiJabatan.filter((id) => {
                    const superiors = indexOf(model).jabatan.get(id)?.atasan?.atasan ?? [];
                    const ids = superiors.flatMap((item) => (item.jenis === 'jabatan' ? [item.id] : []));
                    return ids.length > 0 && !ids.some((superior) => setters.includes(superior));
                });
                const first = skipped[0];
                if (setters.length === 0 || first === undefined) return [];
                const superiors = indexOf(model).jabatan.get(first)!.atasan!.atasan;
                return [
                    finding(
                        penetapKinerjaBukanAtasan.code,
                        'warning',
                        power.pelaku.place,
                        {
                            susunan: susunan.label,
                            penetap: labels(model, setters),
                            jabatan: labels(model, skipped),
                            atasan: labels(
                                model,
                                superiors.flatMap((item) => ('id' in item ? [item.id] : [])),
                            ),
                        },
                        power.dasar,
                    ),
                ];
            }),
        ),
};
