import { mengenai } from '../../evaluate/dokumen.js';
import { jabatanAktor } from '../../evaluate/hasil.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * Diarahkan tanpa pernah diberi tanggung jawab
 *
 * Pimpinan memberikan arahan kepada pejabat yang pada langkah pembagian tanggung jawab tidak ditunjuk.
 *
 * ## Mengapa
 *
 * Arahan diberikan untuk tanggung jawab yang sudah dibagi. Pejabat yang diarahkan tanpa ditunjuk tidak
 * mempunyai target yang harus dicapainya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala menunjuk KepalaBidang sebagai PenanggungJawab dasar Pasal 9 huruf a;
 *     langkah b: Kepala memberikan Arahan kepada KepalaBidang dan KepalaSeksi dasar Pasal 9 huruf b;
 *     langkah c: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf c;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf a;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
 *     langkah c: Kepala menerima HasilKerja, selesai dasar Pasal 9 huruf c;
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
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala menunjuk KepalaBidang sebagai PenanggungJawab dasar Pasal 9 huruf a;
 *     langkah b: Kepala memberikan Arahan kepada KepalaBidang dasar Pasal 9 huruf b;
 *     langkah c: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf c;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf a;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
 *     langkah c: Kepala menerima HasilKerja, selesai dasar Pasal 9 huruf c;
 * }
 * ```
 */
export const diarahkanTanpaTanggungJawab: Check = {
    code: 'tahapan/diarahkan-tanpa-tanggung-jawab',
    run: (model) =>
        model.tahapan.flatMap((tahapan) => {
            const susunan =
                tahapan.susunan === undefined ? undefined : indexOf(model).susunan.get(tahapan.susunan);
            if (tahapan.tahap !== 'perencanaan' || !susunan || tahapan.taklengkap) return [];
            const responsible = new Set(
                tahapan.langkah
                    .filter((step) =>
                        step.sebagai.some((item) => item.jenis === 'benda' && item.id === 'PenanggungJawab'),
                    )
                    .flatMap((step) => step.objek)
                    .flatMap((item) =>
                        item.jenis === 'aktor' ? jabatanAktor(model, susunan, item.aktor) : [],
                    ),
            );
            if (responsible.size === 0) return [];
            return tahapan.langkah.flatMap((step) => {
                if (!mengenai(step, 'Arahan') || mengenai(step, 'Ekspektasi')) return [];
                const directed = step.kepada.flatMap((item) => item.aktor);
                const without = directed.flatMap((aktor) =>
                    jabatanAktor(model, susunan, aktor).filter((id) => !responsible.has(id)),
                );
                if (without.length === 0) return [];
                return [
                    finding(
                        diarahkanTanpaTanggungJawab.code,
                        'warning',
                        step.kepada[0]!.place,
                        {
                            jabatan: labels(model, [...new Set(without)]),
                            susunan: susunan.label,
                            langkah: step.id,
                        },
                        step.dasar,
                    ),
                ];
            });
        }),
};
