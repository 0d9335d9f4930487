import { periksaTim } from '../../evaluate/tim.js';
import type { Check } from '../check.js';
import { finding, labelOfId, severityOf } from '../labels.js';

/**
 * Anggota dari luar tanpa lingkup yang sesuai
 *
 * Anggota berasal dari luar unit pemilik kinerja, tetapi lingkup tim tidak menjangkaunya.
 *
 * ## Mengapa
 *
 * Pejabat unit lain hanya dapat dilibatkan melalui mekanisme lintas unit. Tim yang dinyatakan dalam unit
 * tidak dapat memuatnya.
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
 *     ketua Budi;
 *     anggota Sari;
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
 * tim kerja "Rencana" milik Bappeda.Perencanaan lintas unit {
 *     ketua Budi;
 *     anggota Sari;
 * }
 * ```
 */
export const anggotaLuarTanpaLingkup: Check = {
    code: 'tim/anggota-luar-tanpa-lingkup',
    run: (model) =>
        model.kasus.flatMap((kasus) =>
            kasus.tim.flatMap((tim) => {
                if (tim.taklengkap) return [];
                return periksaTim(model, kasus, tim)
                    .pelanggaran.filter((item) => item.jenis === 'anggota luar tanpa lingkup')
                    .map((item) =>
                        finding(
                            anggotaLuarTanpaLingkup.code,
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
