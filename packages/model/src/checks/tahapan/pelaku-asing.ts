import { atasanJabatan } from '../../evaluate/garis.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { Aktor, Langkah } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Pejabat yang bukan dari unit ini
 *
 * Sebuah langkah menyebut jabatan dari susunan lain sebagai pelaku atau penerima.
 *
 * ## Mengapa
 *
 * Tahapan sebuah unit hanya dapat memerintah pejabat unit itu, atau pejabat induk yang membawahinya.
 * Jabatan dari unit lain biasanya tersalin dari bab lain.
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
 * susunan Badan "Badan" {
 *     jabatan KepalaBadan "Kepala Badan", JPT Pratama, pimpinan;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBadan dasar Pasal 4; }
 * }
 * perangkat daerah "Badan Keuangan" bersusunan Badan;
 * tahapan perencanaan dasar Pasal 9 {
 *     langkah a: pejabat fungsional menyusun RincianKegiatan dasar Pasal 9;
 * }
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf a;
 *     langkah b: individu menyampaikan HasilKerja kepada Badan.KepalaBadan dasar Pasal 9 huruf b;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
 *     langkah c: Kepala menerima HasilKerja, selesai dasar Pasal 9 huruf c;
 * }
 * tahapan pelaksanaan dasar Pasal 9 {
 *     langkah a: pejabat fungsional melaksanakan Kegiatan dasar Pasal 9;
 * }
 * tahapan evaluasi dasar Pasal 9 {
 *     langkah a: pimpinan unit organisasi menerima HasilKerja, selesai dasar Pasal 9;
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
export const pelakuAsing: Check = {
    code: 'tahapan/pelaku-asing',
    run: (model) =>
        model.tahapan.flatMap((tahapan) => {
            const susunan = tahapan.susunan;
            if (susunan === undefined) return [];
            return tahapan.langkah.flatMap((step) => {
                if (step.taklengkap) return [];
                const strangers = actors(step).filter(
                    (aktor) => aktor.jenis === 'jabatan' && foreign(model, susunan, aktor.id),
                );
                const first = strangers[0];
                if (!first) return [];
                return [
                    finding(
                        pelakuAsing.code,
                        'error',
                        first.place,
                        {
                            jabatan: strangers.map((aktor) =>
                                aktor.jenis === 'jabatan' ? labelOfId(model, aktor.id) : '',
                            ),
                            susunan: labelOfId(model, susunan),
                            langkah: step.id,
                        },
                        step.dasar,
                    ),
                ];
            });
        }),
};

function actors(step: Langkah): Aktor[] {
    return [step.pelaku, ...step.kepada, ...step.bersama, ...step.tembusan].flatMap((item) => item.aktor);
}

/** Whether a post belongs neither to this susunan nor to one that stands above it. */
function foreign(model: Model, susunan: string, jabatan: string): boolean {
    const index = indexOf(model);
    const post = index.jabatan.get(jabatan);
    if (!post || post.susunan === susunan) return false;
    const parents = (index.unitBySusunan.get(susunan) ?? []).flatMap((unit) => {
        const parent = unit.induk === undefined ? undefined : index.unit.get(unit.induk);
        return parent?.susunan === undefined ? [] : [parent.susunan];
    });
    const heads = (index.susunan.get(susunan)?.jabatan ?? []).flatMap((own) =>
        atasanJabatan(model, own).map((link) => index.jabatan.get(link.jabatan)?.susunan),
    );
    return !parents.includes(post.susunan) && !heads.includes(post.susunan);
}
