import { pasanganSama } from '../../evaluate/langkah.js';
import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { finding } from '../labels.js';

/**
 * Langkah yang sama dua kali
 *
 * Dua langkah dalam satu mekanisme berbunyi sama: pelaku, perbuatan, hal, penerima, dan syaratnya sama.
 *
 * ## Mengapa
 *
 * Pengulangan menimbulkan pertanyaan apakah perbuatan itu harus dilakukan dua kali, atau apakah yang kedua
 * seharusnya langkah lain yang terlewat.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menyusun SuratPenugasan dasar Pasal 7 huruf b;
 *     langkah c: pejabat menerima SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan dasar Pasal 7 huruf a;
 *     langkah b: pejabat menerima SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const langkahGanda: Check = {
    code: 'mekanisme/langkah-ganda',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) =>
            pasanganSama(mekanisme.langkah).map(({ pertama, kedua }) =>
                finding(
                    langkahGanda.code,
                    'warning',
                    kedua.idPlace,
                    { mekanisme: mekanisme.label, pertama: pertama.id, kedua: kedua.id },
                    kedua.dasar,
                    {
                        related: [{ place: pertama.idPlace, role: 'pertama' }],
                        ...(kedua.alur.length === 0
                            ? {
                                  fixes: [
                                      {
                                          title: 'hapus',
                                          params: { kedua: kedua.id },
                                          changes: [hapus(kedua.place)],
                                          preferred: true,
                                      },
                                  ],
                              }
                            : {}),
                    },
                ),
            ),
        ),
};
