import type { Check } from '../check.js';
import { kataTerakhir } from '../fixes.js';
import { finding, namaPilihan } from '../labels.js';

/**
 * Penerima laporan disambung “dan/atau”
 *
 * Laporan ditujukan kepada dua pejabat yang disambung dengan “dan/atau”.
 *
 * ## Mengapa
 *
 * “Dan/atau” tidak menentukan kepada siapa pelapor wajib melapor. Kewajiban melapor harus mempunyai
 * penerima yang pasti.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * pelaporan dasar Pasal 12 {
 *     ketua tim melapor kepada pimpinan unit organisasi dan/atau penilai kinerja dasar Pasal 12;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * pelaporan dasar Pasal 12 {
 *     ketua tim melapor kepada pimpinan unit organisasi dasar Pasal 12;
 * }
 * ```
 */
export const danAtau: Check = {
    code: 'pelaporan/dan-atau',
    run: (model) =>
        model.pelaporan
            .filter(
                (rule) => rule.jenis === 'melapor' && rule.penerima.kata === 'dan/atau' && !rule.taklengkap,
            )
            .map((rule) =>
                finding(
                    danAtau.code,
                    'warning',
                    rule.penerima.place,
                    {
                        pelapor: namaPilihan(model, rule.pelapor),
                        penerima: namaPilihan(model, rule.penerima),
                    },
                    rule.dasar,
                    { fixes: [{ title: 'atau', changes: [kataTerakhir(rule.penerima, ' atau ')] }] },
                ),
            ),
};
