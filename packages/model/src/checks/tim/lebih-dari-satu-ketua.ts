import type { Check } from '../check.js';
import { hapus, sisipSebelumAkhir } from '../fixes.js';
import { pelanggaranTim } from './pelanggaran.js';

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
        pelanggaranTim(model, lebihDariSatuKetua.code, 'lebih dari satu ketua', (_kasus, tim) =>
            tim.ketua.slice(1).map((extra) => ({
                title: 'anggota',
                params: { pegawai: extra.pegawai },
                changes: [
                    hapus(extra.place),
                    sisipSebelumAkhir(tim.place, `    anggota ${extra.pegawai};\n`),
                ],
            })),
        ),
};
