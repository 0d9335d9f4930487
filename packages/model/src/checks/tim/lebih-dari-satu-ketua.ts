import { periksaTim } from '../../evaluate/tim.js';
import type { Check } from '../check.js';
import { finding, labelOfId, severityOf } from '../labels.js';

/**
 * Lebih dari satu ketua
 *
 * Sebuah tim kerja mempunyai lebih dari satu ketua.
 *
 * ## Mengapa
 *
 * Tanggung jawab ketua tim tidak dapat dibagi: laporan dan penilaian anggota harus berasal dari satu
 * orang.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Badan "Badan" {
 *     jabatan Kepala "Kepala Badan", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     pemilik kinerja KepalaBidang dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah Bappeda "Badan Perencanaan" bersusunan Badan {
 *     bidang Ekonomi "Bidang Ekonomi", Perencanaan "Bidang Perencanaan" dipimpin KepalaBidang;
 * }
 * pegawai Sari, ahli muda di Bappeda.Ekonomi;
 * pegawai Budi, ahli pertama di Bappeda.Perencanaan;
 * pegawai Tono, pelaksana di Bappeda.Perencanaan;
 * tim kerja "Rencana" milik Bappeda.Perencanaan dalam unit {
 *     ketua Budi, Tono;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Badan "Badan" {
 *     jabatan Kepala "Kepala Badan", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     pemilik kinerja KepalaBidang dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah Bappeda "Badan Perencanaan" bersusunan Badan {
 *     bidang Ekonomi "Bidang Ekonomi", Perencanaan "Bidang Perencanaan" dipimpin KepalaBidang;
 * }
 * pegawai Sari, ahli muda di Bappeda.Ekonomi;
 * pegawai Budi, ahli pertama di Bappeda.Perencanaan;
 * pegawai Tono, pelaksana di Bappeda.Perencanaan;
 * tim kerja "Rencana" milik Bappeda.Perencanaan dalam unit {
 *     ketua Budi;
 *     anggota Tono;
 * }
 * ```
 */
export const lebihDariSatuKetua: Check = {
    code: 'tim/lebih-dari-satu-ketua',
    run: (model) =>
        model.kasus.flatMap((kasus) =>
            kasus.tim.flatMap((tim) => {
                if (tim.taklengkap) return [];
                return periksaTim(model, kasus, tim)
                    .pelanggaran.filter((item) => item.jenis === 'lebih dari satu ketua')
                    .map((item) =>
                        finding(
                            lebihDariSatuKetua.code,
                            severityOf(item.modalitas),
                            item.place,
                            {
                                tim: tim.label,
                                pegawai:
                                    kasus.pegawai.find((person) => person.id === item.pegawai)?.label ?? '-',
                                pemilik: labelOfId(model, tim.pemilik ?? ''),
                                lingkup: tim.lingkup ?? 'dalam unit',
                                dasar: item.dasar.length > 0 ? [...item.dasar] : '-',
                            },
                            item.dasar,
                            {},
                        ),
                    );
            }),
        ),
};
