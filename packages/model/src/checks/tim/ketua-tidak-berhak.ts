import { periksaTim } from '../../evaluate/tim.js';
import type { Check } from '../check.js';
import { finding, labelOfId, labels, severityOf } from '../labels.js';

/**
 * Ketua tim tidak berjabatan yang diperbolehkan
 *
 * Ketua tim berjabatan atau berjenjang di luar yang disebut peraturan bagi ketua tim.
 *
 * ## Mengapa
 *
 * Peraturan menyebut siapa yang dapat menjadi ketua tim, misalnya pejabat fungsional dan pelaksana, atau
 * pejabat pengawas pada unit tertentu. Penunjukan di luar itu tidak mempunyai dasar.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ketua tim berjabatan pejabat fungsional dasar Pasal 9 ayat (1);
 * pegawai Rudi, pelaksana di DinasSosial;
 * tim kerja "Pendataan" milik DinasSosial dalam unit {
 *     ketua Rudi;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ketua tim berjabatan pejabat fungsional dasar Pasal 9 ayat (1);
 * pegawai Rudi, ahli muda di DinasSosial;
 * tim kerja "Pendataan" milik DinasSosial dalam unit {
 *     ketua Rudi;
 * }
 * ```
 */
export const ketuaTidakBerhak: Check = {
    code: 'tim/ketua-tidak-berhak',
    run: (model) =>
        model.kasus.flatMap((kasus) =>
            kasus.tim.flatMap((tim) => {
                if (tim.taklengkap) return [];
                const people = new Map(kasus.pegawai.map((pegawai) => [pegawai.id, pegawai]));
                return periksaTim(model, kasus, tim)
                    .pelanggaran.filter((item) => item.jenis === 'ketua tidak berhak')
                    .map((item) => {
                        const pegawai = people.get(item.pegawai ?? '');
                        const rule = item.aturan?.ketentuan;
                        const allowed =
                            rule?.jenis === 'berjabatan' ? [...rule.golongan, ...rule.jabatan] : [];
                        return finding(
                            ketuaTidakBerhak.code,
                            severityOf(item.modalitas),
                            item.place,
                            {
                                ketua: pegawai?.label ?? '',
                                jabatan: labelOfId(model, pegawai?.jenjang ?? pegawai?.jabatan ?? ''),
                                tim: tim.label,
                                boleh: labels(model, allowed),
                                dasar: [...item.dasar],
                            },
                            item.dasar,
                            { related: item.aturan ? [{ place: item.aturan.place, role: 'aturan' }] : [] },
                        );
                    });
            }),
        ),
};
