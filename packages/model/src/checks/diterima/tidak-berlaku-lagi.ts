import type { Finding } from '../../check/finding.js';
import type { Dasar } from '../../text/dasar.js';
import type { Place } from '../../text/place.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/* Found by the runner, which alone knows the findings of all checks; here stand its code and its finding. */
/**
 * Penerimaan yang tidak berlaku lagi
 *
 * Sebuah ketentuan menerima temuan (“diterima …”), tetapi temuan itu sudah tidak ada.
 *
 * ## Mengapa
 *
 * Penerimaan menyembunyikan temuan. Penerimaan yang tertinggal dapat menyembunyikan temuan lain kelak.
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
 * ketua tim ada dasar Pasal 8 diterima "disengaja menurut kesepakatan";
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
 * ketua tim ada dasar Pasal 8;
 * ```
 */
export const tidakBerlakuLagi: Check = {
    code: 'diterima/tidak-berlaku-lagi',
    run: () => [],
};

/** The finding on an acceptance that no finding meets. */
export function penerimaanBasi(place: Place, dasar: readonly Dasar[], kode: string | undefined): Finding {
    return finding(tidakBerlakuLagi.code, 'warning', place, kode === undefined ? {} : { kode }, dasar, {
        variant: kode === undefined ? 'main' : 'kode',
        fixes: [{ title: 'hapus', preferred: true, changes: [{ place, newText: '' }] }],
    });
}
