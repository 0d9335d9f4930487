import type { Tanggal } from '../../model/umum.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

const order = (day: Tanggal) => day.tahun * 10000 + day.bulan * 100 + day.hari;
const text = (day: Tanggal) => `${day.hari}-${day.bulan}-${day.tahun}`;

/**
 * Periode berakhir sebelum dimulai
 *
 * Tanggal akhir periode mendahului tanggal mulainya.
 *
 * ## Mengapa
 *
 * Periode seperti itu tidak memuat satu hari pun, sehingga penugasannya tidak pernah berlaku.
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
 * tim kerja "Rencana" milik Bappeda.Perencanaan dalam unit periode 1 Juni 2025 sampai 1 Januari 2025 {
 *     ketua Budi;
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
export const periodeTerbalik: Check = {
    code: 'tim/periode-terbalik',
    run: (model) =>
        model.kasus.flatMap((kasus) =>
            [...kasus.tim, ...kasus.individu].flatMap((item) => {
                if (item.taklengkap || !item.mulai || !item.sampai) return [];
                if (order(item.mulai) <= order(item.sampai)) return [];
                return [
                    finding(
                        periodeTerbalik.code,
                        'error',
                        item.mulai.place,
                        { mulai: text(item.mulai), akhir: text(item.sampai) },
                        item.dasar,
                        {
                            fixes: [
                                {
                                    title: 'tukar',
                                    params: { mulai: written(item.sampai), sampai: written(item.mulai) },
                                    changes: [
                                        { place: item.mulai.place, newText: written(item.sampai) },
                                        { place: item.sampai.place, newText: written(item.mulai) },
                                    ],
                                },
                            ],
                        },
                    ),
                ];
            }),
        ),
};

const months = [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
];

/** A day as the language writes it. */
function written(day: Tanggal): string {
    return `${day.hari} ${months[day.bulan - 1] ?? ''} ${day.tahun}`;
}
