import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { finding } from '../labels.js';

/**
 * Pegawai disebut dua kali dalam satu tim
 *
 * Seorang anggota disebut lebih dari sekali dalam daftar anggota tim yang sama.
 *
 * ## Mengapa
 *
 * Penyebutan kedua tidak menambah siapa pun; biasanya pegawai lain yang dimaksud.
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
 *     anggota Tono, Tono;
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
export const pegawaiGanda: Check = {
    code: 'tim/pegawai-ganda',
    run: (model) =>
        model.kasus.flatMap((kasus) =>
            kasus.tim.flatMap((tim) =>
                tim.anggota
                    .filter(
                        (member, position) =>
                            tim.anggota.findIndex((other) => other.pegawai === member.pegawai) < position,
                    )
                    .map((member) =>
                        finding(
                            pegawaiGanda.code,
                            'warning',
                            member.place,
                            {
                                tim: tim.label,
                                pegawai:
                                    kasus.pegawai.find((person) => person.id === member.pegawai)?.label ??
                                    member.pegawai,
                            },
                            tim.dasar,
                            {
                                fixes: [
                                    {
                                        title: 'hapus',
                                        params: { pegawai: member.pegawai },
                                        changes: [hapus(member.place)],
                                        preferred: true,
                                    },
                                ],
                            },
                        ),
                    ),
            ),
        ),
};
