import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { pelanggaranTim } from './pelanggaran.js';

/**
 * Ketua tim juga anggota
 *
 * Ketua tim disebut pula sebagai anggota tim yang sama.
 *
 * ## Mengapa
 *
 * Anggota melapor kepada ketua dan dinilai berdasarkan laporannya. Ketua tidak dapat melapor kepada
 * dirinya sendiri.
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
 *     anggota Budi, Tono;
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
export const ketuaJugaAnggota: Check = {
    code: 'tim/ketua-juga-anggota',
    run: (model) =>
        pelanggaranTim(model, ketuaJugaAnggota.code, 'ketua juga anggota', (_kasus, tim, item) =>
            tim.anggota
                .filter((member) => member.pegawai === item.pegawai)
                .slice(0, 1)
                .map((member) => ({
                    title: 'hapus',
                    params: { pegawai: member.pegawai },
                    changes: [hapus(member.place)],
                    preferred: true,
                })),
        ),
};
