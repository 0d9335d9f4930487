import { jalankanUji } from '../../evaluate/uji.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Skenario yang tidak dapat dinilai
 *
 * Sebuah harapan tidak dapat dinilai: namanya tidak dikenal, bergantung pada keadaan yang tidak disebut,
 * atau tidak cocok dengan subjeknya. Skenario tanpa harapan juga tidak menguji apa pun.
 *
 * ## Mengapa
 *
 * Skenario yang tidak menguji apa-apa memberi rasa aman yang keliru. Ia bukan lulus dan bukan gagal.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * keadaan PertimbanganPangkat "pertimbangan pangkat" dasar Pasal 4;
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dalam hal PertimbanganPangkat dasar Pasal 4;
 *         pejabat fungsional, pelaksana di bawah Kepala dalam hal tidak PertimbanganPangkat dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * uji "Analis muda" {
 *     ahli muda di Dinas
 *     harapkan atasan KepalaBidang;
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
export const tidakDapatDinilai: Check = {
    code: 'uji/tidak-dapat-dinilai',
    run: (model) =>
        model.uji.flatMap((uji) => {
            if (uji.harapan.length === 0)
                return [
                    finding(tidakDapatDinilai.code, 'warning', uji.labelPlace, { uji: uji.label }, [], {
                        variant: 'kosong',
                    }),
                ];
            return jalankanUji(model, uji)
                .filter((result) => result.status === 'tidak dapat dinilai')
                .map((result) => {
                    const questions = result.jawaban?.perluDiketahui ?? [];
                    const open = questions.map((item) =>
                        item.jenis === 'ada'
                            ? labelOfId(model, item.jabatan)
                            : (model.keadaan.find((fact) => fact.id === item.keadaan)?.label ?? item.keadaan),
                    );
                    return finding(
                        tidakDapatDinilai.code,
                        'warning',
                        result.harapan.place,
                        {
                            uji: uji.label,
                            alasan: result.alasan ?? 'tidak lengkap',
                            keadaan: open.length > 0 ? open : '-',
                        },
                        [],
                        { variant: open.length > 0 ? 'fakta' : 'main' },
                    );
                });
        }),
};
