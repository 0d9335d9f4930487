import { jalankanUji } from '../../evaluate/uji.js';
import { formatDasar } from '../../text/dasar.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Harapan uji tidak terpenuhi
 *
 * Jawaban atas sebuah skenario berbeda dengan yang diharapkan. Pesannya menyebut jawaban yang sebenarnya
 * beserta dasarnya.
 *
 * ## Mengapa
 *
 * Skenario memuat pemahaman penyusun tentang peraturannya. Bila jawabannya lain, salah satu keliru:
 * rumusan peraturan, model, atau pemahaman itu.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * uji "Analis muda" {
 *     ahli muda di Dinas
 *     harapkan atasan Kepala;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * uji "Analis muda" {
 *     ahli muda di Dinas
 *     harapkan atasan KepalaBidang;
 * }
 * ```
 */
export const harapanGagal: Check = {
    code: 'uji/harapan-gagal',
    run: (model) =>
        model.uji.flatMap((uji) =>
            jalankanUji(model, uji)
                .filter((result) => result.status === 'gagal')
                .map((result) => {
                    const rules = result.jawaban?.penentu ?? [];
                    return finding(
                        harapanGagal.code,
                        'error',
                        result.harapan.place,
                        {
                            uji: uji.label,
                            nyata:
                                result.nyata.length > 0
                                    ? result.nyata.map((item) => labelOfId(model, item))
                                    : result.dasar.length > 0
                                      ? result.dasar.map(formatDasar)
                                      : 'tidak ada',
                            dasar: result.dasar.length > 0 ? [...result.dasar] : '-',
                        },
                        result.dasar,
                        {
                            variant: result.dasar.length > 0 ? 'main' : 'tanpa-dasar',
                            related: rules.map((rule) => ({ place: rule.place, role: 'penentu' })),
                        },
                    );
                }),
        ),
};
