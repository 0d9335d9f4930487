import type { Finding } from '../../check/finding.js';
import { mengenai, menyerahkan } from '../../evaluate/dokumen.js';
import { penyampaianHasil } from '../../evaluate/hasil.js';
import type { Aktor } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

const leads = (aktor: Aktor) => aktor.jenis === 'peran' && aktor.peran === 'ketua tim';
const belongs = (aktor: Aktor) => aktor.jenis === 'peran' && aktor.peran === 'anggota tim';

/**
 * Hasil tim berhenti pada ketua tim
 *
 * Anggota tim menyampaikan hasil kepada ketua tim, tetapi tidak ada langkah yang meneruskannya kepada
 * pejabat yang meninjau.
 *
 * ## Mengapa
 *
 * Yang meninjau dan menilai adalah atasan, bukan ketua tim. Hasil yang berhenti pada ketua tim tidak dapat
 * ditinjau.
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
 *     langkah b: anggota tim menyampaikan HasilKerja kepada ketua tim dasar Pasal 9 huruf b;
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
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf a;
 *     langkah b: anggota tim menyampaikan HasilKerja kepada ketua tim dasar Pasal 9 huruf b;
 *     langkah c: ketua tim menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf c;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
 *     langkah c: Kepala menerima HasilKerja, selesai dasar Pasal 9 huruf c;
 * }
 * ```
 */
export const hasilTimBerhenti: Check = {
    code: 'tahapan/hasil-tim-berhenti',
    run: (model) => {
        const merged = new Map<string, Finding>();
        for (const susunan of model.susunan) {
            const handover = penyampaianHasil(model, susunan).find(
                (step) =>
                    step.pelaku.aktor.some(belongs) && step.kepada.some((item) => item.aktor.some(leads)),
            );
            if (!handover) continue;
            const stages = model.tahapan.filter((item) => item.susunan === susunan.id);
            const passedOn = stages
                .flatMap((item) => item.langkah)
                .some(
                    (step) =>
                        step.pelaku.aktor.some(leads) && menyerahkan(step) && mengenai(step, 'HasilKerja'),
                );
            if (passedOn) continue;
            const key = JSON.stringify(handover.idPlace);
            const names = [...((merged.get(key)?.params.susunan as string[]) ?? []), susunan.label];
            merged.set(
                key,
                finding(
                    hasilTimBerhenti.code,
                    'warning',
                    handover.idPlace,
                    { susunan: names },
                    handover.dasar,
                ),
            );
        }
        return [...merged.values()];
    },
};
