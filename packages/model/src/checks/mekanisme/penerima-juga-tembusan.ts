import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { aktorKey, finding, namaAktor } from '../labels.js';

/**
 * Penerima surat juga ditembusi
 *
 * Pejabat yang dituju oleh surat disebut pula sebagai penerima tembusannya.
 *
 * ## Mengapa
 *
 * Tembusan memberi tahu pihak lain. Bagi yang sudah menerima suratnya sendiri, tembusan tidak berarti;
 * biasanya yang dimaksud pejabat lain.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi
 *         tembusan pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf b;
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
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi
 *         tembusan penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const penerimaJugaTembusan: Check = {
    code: 'mekanisme/penerima-juga-tembusan',
    run: (model) =>
        [...model.mekanisme, ...model.tahapan].flatMap((block) =>
            block.langkah.flatMap((step) => {
                if (step.taklengkap) return [];
                const addressees = new Set(step.kepada.flatMap((item) => item.aktor.map(aktorKey)));
                return step.tembusan
                    .flatMap((item) => item.aktor)
                    .filter((aktor) => addressees.has(aktorKey(aktor)))
                    .map((aktor) =>
                        finding(
                            penerimaJugaTembusan.code,
                            'warning',
                            aktor.place,
                            { penerima: namaAktor(model, aktor), langkah: step.id },
                            step.dasar,
                            {
                                fixes: [
                                    {
                                        title: 'hapus',
                                        params: { penerima: namaAktor(model, aktor) },
                                        changes: [hapus(aktor.place)],
                                        preferred: true,
                                    },
                                ],
                            },
                        ),
                    );
            }),
        ),
};
