import { menerbitkan, menyerahkan } from '../../evaluate/dokumen.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Surat ditetapkan, tetapi tidak pernah disampaikan
 *
 * Sebuah surat disusun atau ditetapkan, tetapi pada jalan itu tidak dikirim kepada siapa pun dan tidak
 * diterima siapa pun, sedangkan pejabat yang ditugaskan menerima surat lain.
 *
 * ## Mengapa
 *
 * Bukti penugasan tim kerja adalah surat yang dimuat peraturan untuk itu. Anggota yang tidak menerimanya
 * tidak memegang bukti penugasannya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * surat SuratPenugasan "surat penugasan" dasar Pasal 7;
 * surat SuratPermohonan "surat permohonan" dasar Pasal 7;
 * surat SuratKeputusanTim "surat keputusan tim kerja" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menetapkan SuratKeputusanTim dasar Pasal 7 huruf b;
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
 * surat SuratKeputusanTim "surat keputusan tim kerja" dasar Pasal 7;
 * mekanisme Penunjukan untuk penunjukan dalam unit dasar Pasal 7 {
 *     langkah a: pimpinan unit organisasi menyusun SuratPenugasan dasar Pasal 7 huruf a;
 *     langkah b: pimpinan unit organisasi menetapkan SuratKeputusanTim dasar Pasal 7 huruf b;
 *     langkah c: pejabat menerima SuratPenugasan dan SuratKeputusanTim, selesai ditugaskan dasar Pasal 7 huruf c;
 * }
 * ```
 */
export const dokumenTidakDisampaikan: Check = {
    code: 'mekanisme/dokumen-tidak-disampaikan',
    run: (model) =>
        model.mekanisme.flatMap((mekanisme) => {
            if (mekanisme.taklengkap) return [];
            const received = mekanisme.langkah.find((step) => step.perbuatan.includes('menerima'));
            if (!received) return [];
            return mekanisme.langkah.flatMap((step) => {
                if (!step.perbuatan.some((act) => act === 'menetapkan' || act === 'menyusun')) return [];
                if (menyerahkan(step)) return [];
                return menerbitkan(step).flatMap((id) => {
                    const letter = indexOf(model).surat.get(id);
                    const used = mekanisme.langkah.some(
                        (other) =>
                            other !== step &&
                            [...other.objek, ...other.berdasarkan].some(
                                (item) => item.jenis === 'benda' && item.id === id,
                            ),
                    );
                    if (letter?.jenis !== 'surat' || used) return [];
                    return [
                        finding(
                            dokumenTidakDisampaikan.code,
                            'warning',
                            step.idPlace,
                            {
                                mekanisme: mekanisme.label,
                                surat: letter.label,
                                diterima: received.objek.flatMap((item) =>
                                    item.jenis === 'benda' ? [labelSurat(item.id)] : [],
                                ),
                            },
                            received.dasar,
                            { related: [{ place: received.idPlace, role: 'penerimaan' }] },
                        ),
                    ];
                });
            });

            function labelSurat(id: string): string {
                return indexOf(model).surat.get(id)?.label ?? labelOfId(model, id);
            }
        }),
};
