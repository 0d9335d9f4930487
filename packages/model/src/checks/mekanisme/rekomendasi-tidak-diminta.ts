import type { Check } from '../check.js';
import { pemberiTidakDiminta } from './pemberi-tidak-diminta.js';

/**
 * Rekomendasi yang tidak pernah diminta
 *
 * Sebuah langkah dilakukan dengan rekomendasi pejabat lain, tetapi tidak ada langkah sebelumnya yang
 * meminta atau memberikan rekomendasi itu.
 *
 * ## Mengapa
 *
 * Tidak diatur siapa yang meminta rekomendasi, kapan, dan apa akibatnya bila rekomendasi tidak diberikan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Sukarela untuk pengajuan sukarela dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi
 *         dengan rekomendasi penilai kinerja dasar Pasal 7 huruf a;
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
 * hal Pendapat "rekomendasi" dasar Pasal 7;
 * mekanisme Sukarela untuk pengajuan sukarela dalam unit dasar Pasal 7 {
 *     langkah a: pejabat memohon Pendapat kepada penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi
 *         dengan rekomendasi penilai kinerja dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 */
export const rekomendasiTidakDiminta: Check = {
    code: 'mekanisme/rekomendasi-tidak-diminta',
    run: (model) => pemberiTidakDiminta(model, rekomendasiTidakDiminta.code, (step) => step.rekomendasi),
};
