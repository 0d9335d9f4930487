import { langkahTercapai } from '../../evaluate/jalur.js';
import { alurProsedur } from '../../evaluate/prosedur.js';
import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { finding } from '../labels.js';

/**
 * Langkah yang tidak pernah tercapai
 *
 * Tidak ada jalan dari langkah pertama ke langkah ini.
 *
 * ## Mengapa
 *
 * Langkah yang tidak tercapai tidak pernah dilakukan. Biasanya rujukan “ke” sebelumnya menunjuk langkah
 * yang keliru.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi, lalu ke c dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi memproses SuratPermohonan dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf c;
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
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi memproses SuratPermohonan dasar Pasal 7 huruf b;
 *     langkah c: pimpinan unit organisasi menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 */
export const langkahTidakTercapai: Check = {
    code: 'mekanisme/langkah-tidak-tercapai',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) => {
            if (mekanisme.taklengkap) return [];
            const graph = alurProsedur(mekanisme.langkah);
            const reached = langkahTercapai(graph);
            return [...graph.langkah.values()]
                .filter((step) => !reached.has(step.id))
                .map((step) =>
                    finding(
                        langkahTidakTercapai.code,
                        'error',
                        step.idPlace,
                        { mekanisme: mekanisme.label, langkah: step.id },
                        step.dasar,
                        {
                            fixes: [
                                {
                                    title: 'hapus',
                                    params: { langkah: step.id },
                                    changes: [hapus(step.place)],
                                },
                            ],
                        },
                    ),
                );
        }),
};
