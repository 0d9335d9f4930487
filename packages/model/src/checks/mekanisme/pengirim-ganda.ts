import type { Aktor } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, namaPilihan } from '../labels.js';

const organ = (aktor: Aktor) =>
    aktor.jenis === 'peran' && ['unit organisasi', 'unit kerja', 'perangkat daerah'].includes(aktor.peran);

/**
 * Pejabat atau unit sebagai pelaku
 *
 * Sebuah langkah dilakukan oleh pejabat “atau” unit, sehingga tidak jelas siapa yang bertindak untuk unit
 * itu.
 *
 * ## Mengapa
 *
 * Surat ditandatangani pejabat. Bila unit disebut di samping pimpinannya, pembaca akan menyangka ada
 * pelaku lain yang berhak.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi atau unit organisasi pemohon menyampaikan SuratPermohonan
 *         kepada penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: penilai kinerja menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi pemohon menyampaikan SuratPermohonan kepada penilai kinerja dasar Pasal 7 huruf a;
 *     langkah b: penilai kinerja menugaskan pejabat, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const pengirimGanda: Check = {
    code: 'mekanisme/pengirim-ganda',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) =>
            mekanisme.langkah.flatMap((step) => {
                const actors = step.pelaku.aktor;
                const mixed = actors.some(organ) && !actors.every(organ);
                if (step.taklengkap || !mixed || step.pelaku.kata === 'dan') return [];
                return [
                    finding(
                        pengirimGanda.code,
                        'warning',
                        step.pelaku.place,
                        {
                            mekanisme: mekanisme.label,
                            pelaku: namaPilihan(model, step.pelaku),
                            langkah: step.id,
                        },
                        step.dasar,
                    ),
                ];
            }),
        ),
};
