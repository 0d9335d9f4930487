import type { Check } from '../check.js';
import { pemberiTidakDiminta } from './pemberi-tidak-diminta.js';

/**
 * Persetujuan yang tidak pernah diminta
 *
 * Sebuah langkah mensyaratkan persetujuan pejabat lain, tetapi tidak ada langkah sebelumnya yang
 * memintanya atau memberikannya.
 *
 * ## Mengapa
 *
 * Syarat yang tidak mempunyai langkah tidak dapat dipenuhi menurut mekanisme itu sendiri, dan penolakannya
 * tidak diatur.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Sukarela untuk pengajuan sukarela dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi
 *         dengan persetujuan penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * hal Pendapat "persetujuan" dasar Pasal 7;
 * mekanisme Sukarela untuk pengajuan sukarela dalam unit dasar Pasal 7 {
 *     langkah a: pejabat memohon Pendapat kepada penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi
 *         dengan persetujuan penilai kinerja dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 */
export const persetujuanTidakDiminta: Check = {
    code: 'mekanisme/persetujuan-tidak-diminta',
    run: (model) => pemberiTidakDiminta(model, persetujuanTidakDiminta.code, (step) => step.persetujuan),
};
