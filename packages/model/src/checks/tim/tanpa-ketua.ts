import type { Check } from '../check.js';
import { calonKetua, hapus, sisipSebelumAkhir } from '../fixes.js';
import { pelanggaranTim } from './pelanggaran.js';

/**
 * Tim tanpa ketua
 *
 * Sebuah tim kerja tidak mempunyai ketua, padahal peraturan mewajibkannya.
 *
 * ## Mengapa
 *
 * Ketua tim membagi peran, memberi umpan balik, dan melapor. Tim tanpa ketua tidak memenuhi perintah
 * peraturan.
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
 * ketua tim ada dasar Pasal 8;
 * tim kerja "Rencana" milik Bappeda.Perencanaan dalam unit {
 *     anggota Tono;
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
export const tanpaKetua: Check = {
    code: 'tim/tanpa-ketua',
    run: (model) =>
        pelanggaranTim(model, tanpaKetua.code, 'tanpa ketua', (kasus, tim) =>
            calonKetua(model, kasus, tim).map((calon, _, all) => ({
                title: 'ketua',
                params: { calon: calon.label },
                changes: [
                    ...tim.anggota
                        .filter((member) => member.pegawai === calon.id)
                        .map((member) => hapus(member.place)),
                    sisipSebelumAkhir(tim.place, `    ketua ${calon.id};\n`),
                ],
                preferred: all.length === 1,
            })),
        ),
};
