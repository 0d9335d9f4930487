import type { Langkah } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { kataTerakhir } from '../fixes.js';
import { finding, namaPilihan } from '../labels.js';

const deciding = ['memutus', 'memproses', 'menetapkan', 'menyusun', 'menyetujui', 'menugaskan', 'menunjuk'];

/**
 * Yang memutus atau menetapkan disambung “dan/atau”
 *
 * Langkah yang memutus, menyusun, atau menetapkan dilakukan oleh dua pejabat yang disambung dengan
 * “dan/atau”.
 *
 * ## Mengapa
 *
 * “Dan/atau” tidak menentukan siapa yang memutus dan apa akibatnya bila keduanya berbeda pendapat.
 * Wewenang harus ada pada pejabat tertentu.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi dan/atau penilai kinerja menyusun SuratPenugasan,
 *         selesai ditugaskan dasar Pasal 7 huruf b;
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
 *     langkah b: pimpinan unit organisasi menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const pelakuDanAtau: Check = {
    code: 'mekanisme/pelaku-dan-atau',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) => {
            if (mekanisme.taklengkap) return [];
            const open = mekanisme.langkah.filter(undecided);
            const first = open[0];
            if (!first) return [];
            // The same pair decides throughout a procedure: one finding, at the first act.
            return [
                finding(
                    pelakuDanAtau.code,
                    'warning',
                    first.pelaku.place,
                    {
                        mekanisme: mekanisme.label,
                        pelaku: namaPilihan(model, first.pelaku),
                        langkah: open.map((step) => step.id),
                    },
                    first.dasar,
                    {
                        fixes: [
                            {
                                title: 'atau',
                                params: { langkah: open.map((step) => step.id) },
                                changes: open.map((step) => kataTerakhir(step.pelaku, ' atau ')),
                            },
                        ],
                    },
                ),
            ];
        }),
};

/** Grades are no deciders: “pejabat fungsional dan/atau pelaksana” are those concerned. */
function undecided(step: Langkah): boolean {
    return (
        step.pelaku.kata === 'dan/atau' &&
        step.pelaku.aktor.every((aktor) => aktor.jenis !== 'golongan') &&
        step.perbuatan.some((act) => deciding.includes(act))
    );
}
