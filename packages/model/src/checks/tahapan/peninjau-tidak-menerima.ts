import type { Finding } from '../../check/finding.js';
import { mengenai, meninjau } from '../../evaluate/dokumen.js';
import { bawahan } from '../../evaluate/garis.js';
import { jabatanAktor, penerimaHasil, sepadan } from '../../evaluate/hasil.js';
import type { Model } from '../../model/model.js';
import type { Aktor, Langkah } from '../../model/prosedur.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, labelOfId, namaAktor } from '../labels.js';

/**
 * Yang meninjau tidak pernah menerima
 *
 * Seorang pejabat meninjau hasil kerja, tetapi tidak ada langkah yang menyampaikan hasil itu kepadanya.
 *
 * ## Mengapa
 *
 * Hasil yang belum diterima tidak dapat ditinjau. Biasanya langkah penyampaian menunjuk pejabat yang
 * keliru, sehingga hasil melewati peninjaunya.
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
 *     langkah a: individu menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf a;
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
export const peninjauTidakMenerima: Check = {
    code: 'tahapan/peninjau-tidak-menerima',
    run: (model) => model.susunan.flatMap((susunan) => check(model, susunan)),
};

/** Whether another reviewer of the same step stands below this one. */
function standsAbove(model: Model, susunan: Susunan, aktor: Aktor, step: Langkah): boolean {
    const own = jabatanAktor(model, susunan, aktor);
    const below = new Set(own.flatMap((id) => bawahan(model, id).jabatan.map((item) => item.id)));
    return step.pelaku.aktor
        .filter((other) => other !== aktor)
        .some((other) => jabatanAktor(model, susunan, other).some((id) => below.has(id)));
}

function check(model: Model, susunan: Susunan): Finding[] {
    const evaluation = model.tahapan.find((item) => item.susunan === susunan.id && item.tahap === 'evaluasi');
    const received = penerimaHasil(model, susunan);
    // A receiver from another unit is reported as such; who receives here is then unknown.
    const strange = received.some(
        (aktor) => aktor.jenis === 'jabatan' && !susunan.jabatan.some((post) => post.id === aktor.id),
    );
    if (!evaluation || received.length === 0 || strange) return [];
    const have = [...received];
    return evaluation.langkah.flatMap((step) => {
        const found: Finding[] = [];
        if (!step.taklengkap && meninjau(step) && mengenai(step, 'HasilKerja')) {
            const without = step.pelaku.aktor.filter(
                (aktor) => !have.some((other) => sepadan(model, susunan, other, aktor)),
            );
            // Tiers one above the other ("berjenjang"): the lowest must have it and hands it up.
            const upward = step.waktu.includes('berjenjang');
            const lowest = upward
                ? without.filter((aktor) => !standsAbove(model, susunan, aktor, step))
                : without;
            const first = lowest[0];
            if (first) {
                found.push(
                    finding(
                        peninjauTidakMenerima.code,
                        'error',
                        first.place,
                        {
                            peninjau: lowest.map((aktor) => namaAktor(model, aktor)),
                            susunan: labelOfId(model, susunan.id),
                            penerima: received.map((aktor) => namaAktor(model, aktor)),
                        },
                        step.dasar,
                    ),
                );
            }
        }
        // Whoever acts on the result passes it on from here.
        have.push(...step.pelaku.aktor, ...step.kepada.flatMap((item) => item.aktor));
        return found;
    });
}
