import type { Tanggal } from '../../model/umum.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

const order = (day: Tanggal) => day.tahun * 10000 + day.bulan * 100 + day.hari;
const text = (day: Tanggal) => `${day.hari}-${day.bulan}-${day.tahun}`;

/**
 * Periode tim sudah lewat
 *
 * Pada tanggal penilaian (“per …”) periode tim atau penugasan sudah berakhir.
 *
 * ## Mengapa
 *
 * Penugasan berlaku selama periodenya. Tim yang periodenya lewat perlu diperpanjang atau dihapus dari
 * daftar.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 disebut Contoh
 * susunan Badan "Badan" {
 *     jabatan Kepala "Kepala Badan", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     pemilik kinerja KepalaBidang dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah Bappeda "Badan Perencanaan" bersusunan Badan {
 *     bidang Ekonomi "Bidang Ekonomi", Perencanaan "Bidang Perencanaan" dipimpin KepalaBidang;
 * }
 * // berkas: kasus.perkada
 * penugasan menurut Contoh per 3 Maret 2025
 * pegawai Budi, ahli pertama di Bappeda.Perencanaan;
 * tim kerja "Rencana" milik Bappeda.Perencanaan dalam unit periode 1 Januari 2024 sampai 30 Juni 2024 {
 *     ketua Budi;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024 disebut Contoh
 * susunan Badan "Badan" {
 *     jabatan Kepala "Kepala Badan", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     pemilik kinerja KepalaBidang dasar Pasal 3;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah Bappeda "Badan Perencanaan" bersusunan Badan {
 *     bidang Ekonomi "Bidang Ekonomi", Perencanaan "Bidang Perencanaan" dipimpin KepalaBidang;
 * }
 * // berkas: kasus.perkada
 * penugasan menurut Contoh per 3 Maret 2025
 * pegawai Budi, ahli pertama di Bappeda.Perencanaan;
 * tim kerja "Rencana" milik Bappeda.Perencanaan dalam unit periode 1 Januari 2024 sampai 30 Juni 2025 {
 *     ketua Budi;
 * }
 * ```
 */
export const periodeLewat: Check = {
    code: 'tim/periode-lewat',
    run: (model) =>
        model.kasus.flatMap((kasus) =>
            [...kasus.tim, ...kasus.individu].flatMap((item) => {
                if (item.taklengkap || !item.mulai || !item.sampai) return [];
                if (!kasus.per || order(item.sampai) >= order(kasus.per)) return [];
                const akhir = text(item.sampai);
                return [
                    finding(
                        periodeLewat.code,
                        'warning',
                        item.sampai.place,
                        { akhir, per: text(kasus.per) },
                        item.dasar,
                    ),
                ];
            }),
        ),
};
