import { formatJalur, jalurProsedur } from '../../evaluate/jalur.js';
import { alurProsedur } from '../../evaluate/prosedur.js';
import type { Check } from '../check.js';
import { aktorKey, finding, namaPilihan } from '../labels.js';

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
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) => {
            if (mekanisme.taklengkap) return [];
            const ways = jalurProsedur(alurProsedur(mekanisme.langkah));
            return mekanisme.langkah.flatMap((step) => {
                const way = ways.find((item) => item.langkah.some((link) => link.langkah === step));
                if (!way) return [];
                const position = way.langkah.findIndex((link) => link.langkah === step);
                const before = way.langkah.slice(0, position).map((link) => link.langkah);
                return step.persetujuan
                    .filter((giver) => {
                        const keys = new Set(giver.aktor.map(aktorKey));
                        // Whoever was addressed or acted before can have been asked.
                        return !before.some((earlier) =>
                            [...earlier.kepada, earlier.pelaku].some((item) =>
                                item.aktor.some((aktor) => keys.has(aktorKey(aktor))),
                            ),
                        );
                    })
                    .map((giver) =>
                        finding(
                            persetujuanTidakDiminta.code,
                            'warning',
                            giver.place,
                            {
                                mekanisme: mekanisme.label,
                                pemberi: namaPilihan(model, giver),
                                jalur: formatJalur(way, position + 1),
                            },
                            step.dasar,
                        ),
                    );
            });
        }),
};
