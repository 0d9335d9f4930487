import type { Finding } from '../../check/finding.js';
import { mengenai, meninjau } from '../../evaluate/dokumen.js';
import type { Model } from '../../model/model.js';
import type { Langkah, Tahapan } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, gabungSusunan, labelOfId } from '../labels.js';

/**
 * Hasil yang tidak sesuai tidak diatur
 *
 * Evaluasi hanya menyebut hasil yang sesuai; apa yang terjadi dengan hasil yang tidak sesuai tidak diatur.
 *
 * ## Mengapa
 *
 * Evaluasi ada justru untuk menemukan hasil yang belum sesuai. Tanpa cabang pengembalian, pejabat yang
 * meninjau tidak mempunyai dasar untuk memintanya diperbaiki.
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
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf a;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja yang sesuai kepada Kepala dasar Pasal 9 huruf b;
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
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
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
export const hasilTidakSesuai: Check = {
    code: 'tahapan/hasil-tidak-sesuai',
    run: (model) => {
        const stages = model.tahapan.filter((item) => item.tahap === 'evaluasi');
        // The general stages are detailed for each susunan: the gap is reported where the details are.
        const special = stages.filter((item) => item.susunan !== undefined);
        return gabungSusunan((special.length > 0 ? special : stages).flatMap((item) => check(model, item)));
    },
};

function fitting(step: Langkah): boolean {
    return (
        step.objek.some((item) => item.jenis === 'benda' && item.mutu === 'sesuai') ||
        step.alur.some((flow) => flow.hasil === 'sesuai') ||
        step.syarat.some((item) => item.jenis === 'hasil' && item.hasil === 'sesuai')
    );
}

function unfitting(step: Langkah): boolean {
    const words = ['tidak sesuai', 'belum sesuai', 'dikembalikan', 'perbaikan', 'diperbaiki', 'disesuaikan'];
    return (
        step.perbuatan.includes('mengembalikan') ||
        step.alur.some((flow) => words.includes(flow.hasil ?? '') || (flow.jenis === 'ke' && flow.kembali)) ||
        step.syarat.some((item) => item.jenis === 'hasil' && words.includes(item.hasil))
    );
}

function check(model: Model, tahapan: Tahapan): Finding[] {
    const steps = tahapan.langkah;
    const first = steps.find(fitting);
    if (!first || steps.some(unfitting) || steps.some((step) => step.taklengkap)) return [];
    const review = steps.find((step) => meninjau(step) && mengenai(step, 'HasilKerja'));
    const flow = review?.alur.find((item) => item.hasil === 'sesuai');
    return [
        finding(
            hasilTidakSesuai.code,
            'warning',
            first.idPlace,
            { susunan: tahapan.susunan === undefined ? tahapan.tahap : labelOfId(model, tahapan.susunan) },
            first.dasar,
            flow
                ? {
                      fixes: [
                          {
                              title: 'tambah',
                              changes: [
                                  {
                                      place: { ...flow.place, start: flow.place.end },
                                      newText: ', jika tidak sesuai selesai dikembalikan',
                                  },
                              ],
                          },
                      ],
                  }
                : {},
        ),
    ];
}
