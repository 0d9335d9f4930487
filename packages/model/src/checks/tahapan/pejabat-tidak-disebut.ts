import type { Finding } from '../../check/finding.js';
import { jabatanAktor } from '../../evaluate/hasil.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * Pejabat yang wajib menilai tidak disebut dalam tahapan
 *
 * Struktur penugasan mewajibkan seorang pejabat menilai dan menugaskan, tetapi tidak satu langkah pun
 * dalam tahapan unitnya melibatkannya.
 *
 * ## Mengapa
 *
 * Yang menilai harus ikut merencanakan, memantau, atau menerima hasil. Tanpa peran dalam tahapan,
 * penilaiannya tidak mempunyai bahan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang;
 *     penilai kinerja KepalaBidang bagi KepalaSeksi dasar Pasal 3;
 *     struktur penugasan dasar Pasal 5 { KepalaSeksi menugaskan pelaksana dasar Pasal 5; }
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
export const pejabatTidakDisebut: Check = {
    code: 'tahapan/pejabat-tidak-disebut',
    run: (model) => model.susunan.flatMap((susunan) => check(model, susunan)),
};

function check(model: Model, susunan: Susunan): Finding[] {
    const stages = model.tahapan.filter((item) => item.susunan === susunan.id);
    if (stages.length === 0 || stages.some((item) => item.taklengkap)) return [];
    const acting = new Set(
        stages
            .flatMap((item) => item.langkah)
            .flatMap((step) => [
                ...[step.pelaku, ...step.kepada, ...step.bersama].flatMap((item) => item.aktor),
                ...step.objek.flatMap((item) => (item.jenis === 'aktor' ? [item.aktor] : [])),
            ])
            .flatMap((aktor) => jabatanAktor(model, susunan, aktor)),
    );
    return susunan.kewenangan.flatMap((power) => {
        const commands = power.modalitas === 'wajib' || power.modalitas === 'akan';
        if (!commands || !power.tindakan.some((act) => act === 'menilai' || act === 'menugaskan')) return [];
        const forgotten = power.pelaku.atasan.flatMap((item) =>
            item.jenis === 'jabatan' && !acting.has(item.id) ? [item.id] : [],
        );
        // Of alternatives, one that acts is enough.
        const one = power.pelaku.kata === 'atau' && forgotten.length < power.pelaku.atasan.length;
        if (forgotten.length === 0 || one) return [];
        return [
            finding(
                pejabatTidakDisebut.code,
                'warning',
                power.pelaku.place,
                { jabatan: labels(model, forgotten), susunan: susunan.label },
                power.dasar,
            ),
        ];
    });
}
