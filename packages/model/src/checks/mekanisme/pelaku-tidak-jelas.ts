import type { Aktor, Langkah, Mekanisme } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, namaAktor } from '../labels.js';

const sided = new Set([
    'pimpinan unit organisasi',
    'pimpinan unit kerja',
    'penilai kinerja',
    'kepala perangkat daerah',
]);

/**
 * Tidak jelas pejabat pihak mana yang bertindak
 *
 * Dalam mekanisme antarunit, seorang pimpinan atau penilai kinerja disebut tanpa keterangan pihaknya,
 * sedangkan langkah lain menyebut peran yang sama pada pihak tertentu.
 *
 * ## Mengapa
 *
 * Pada mekanisme antarunit selalu ada dua pimpinan: yang meminta dan yang diminta. Tanpa keterangan pihak,
 * keduanya dapat mengira yang lain yang wajib bertindak.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * mekanisme Sukarela untuk pengajuan sukarela lintas unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi tujuan dasar Pasal 7 huruf a;
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
 * mekanisme Sukarela untuk pengajuan sukarela lintas unit dasar Pasal 7 {
 *     langkah a: pejabat menyampaikan SuratPermohonan kepada pimpinan unit organisasi tujuan dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi tujuan menyusun SuratPenugasan, selesai ditugaskan dasar Pasal 7 huruf b;
 * }
 * ```
 */
export const pelakuTidakJelas: Check = {
    code: 'mekanisme/pelaku-tidak-jelas',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) => {
            if (mekanisme.taklengkap || !mekanisme.lingkup.some((scope) => scope.startsWith('lintas')))
                return [];
            return mekanisme.langkah.slice(1).flatMap((step) => {
                const open = step.pelaku.aktor.find(
                    (aktor) =>
                        aktor.jenis === 'peran' &&
                        sided.has(aktor.peran) &&
                        aktor.pihak === undefined &&
                        !settledBefore(step, aktor.peran) &&
                        hasSides(mekanisme, aktor.peran),
                );
                if (!open) return [];
                return [
                    finding(
                        pelakuTidakJelas.code,
                        'error',
                        open.place,
                        { mekanisme: mekanisme.label, pelaku: namaAktor(model, open), langkah: step.id },
                        step.dasar,
                    ),
                ];
            });
        }),
};

/** Whether the step's own condition says on which side its actor stands. */
function settledBefore(step: Langkah, peran: string): boolean {
    return step.syarat.some(
        (item) =>
            item.jenis === 'hasil' &&
            item.oleh?.jenis === 'peran' &&
            item.oleh.peran === peran &&
            item.oleh.pihak !== undefined,
    );
}

/** Whether other steps name the same role on a certain side. */
function hasSides(mekanisme: Mekanisme, peran: string): boolean {
    const named = (aktor: Aktor) =>
        aktor.jenis === 'peran' && aktor.peran === peran && aktor.pihak !== undefined;
    return mekanisme.langkah.some((step) =>
        [step.pelaku, ...step.kepada, ...step.tembusan, ...step.persetujuan].some((item) =>
            item.aktor.some(named),
        ),
    );
}
