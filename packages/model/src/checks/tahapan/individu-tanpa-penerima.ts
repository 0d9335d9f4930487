import { penyampaianHasil } from '../../evaluate/hasil.js';
import type { Aktor } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

const role = (aktor: Aktor, peran: string) => aktor.jenis === 'peran' && aktor.peran === peran;

/**
 * Hasil kerja individu tidak mempunyai penerima
 *
 * Hasil kerja hanya disampaikan kepada ketua tim, juga oleh pejabat yang bekerja sendiri.
 *
 * ## Mengapa
 *
 * Pejabat yang bekerja secara individu tidak mempunyai ketua tim. Hasilnya tidak pernah sampai kepada
 * atasannya, yang harus menilai.
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
 *     langkah a: pejabat fungsional atau pelaksana menyampaikan HasilKerja kepada ketua tim dasar Pasal 9 huruf a;
 *     langkah b: ketua tim menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf b;
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
 *     langkah a: pejabat fungsional atau pelaksana menyampaikan HasilKerja kepada KepalaBidang atau ketua tim dasar Pasal 9 huruf a;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
 *     langkah c: Kepala menerima HasilKerja, selesai dasar Pasal 9 huruf c;
 * }
 * ```
 */
export const individuTanpaPenerima: Check = {
    code: 'tahapan/individu-tanpa-penerima',
    run: (model) =>
        model.susunan.flatMap((susunan) => {
            const steps = penyampaianHasil(model, susunan);
            const toLeaderOnly = steps.filter((step) =>
                step.kepada.every(
                    (item) => item.aktor.length > 0 && item.aktor.every((aktor) => role(aktor, 'ketua tim')),
                ),
            );
            const others = steps.filter(
                (step) =>
                    !toLeaderOnly.includes(step) &&
                    !step.pelaku.aktor.every((aktor) => role(aktor, 'ketua tim')),
            );
            const first = toLeaderOnly.find((step) =>
                step.pelaku.aktor.some((aktor) => aktor.jenis === 'golongan' || role(aktor, 'individu')),
            );
            if (!first || others.length > 0) return [];
            return [
                finding(
                    individuTanpaPenerima.code,
                    'error',
                    first.kepada[0]!.place,
                    { susunan: susunan.label },
                    first.dasar,
                ),
            ];
        }),
};
