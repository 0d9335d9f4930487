import type { Finding } from '../../check/finding.js';
import { isiLangkah } from '../../evaluate/langkah.js';
import type { Model } from '../../model/model.js';
import type { Langkah } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Langkah sejajar dengan kekuatan berbeda
 *
 * Langkah yang sama diwajibkan pada sebagian susunan, tetapi hanya diperbolehkan atau direncanakan pada
 * susunan lain.
 *
 * ## Mengapa
 *
 * Pejabat pada unit yang satu wajib, pada unit yang lain tidak, tanpa alasan yang disebut. Perbedaan kata
 * “harus” dan “akan” biasanya tidak disengaja.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; langkah c: KepalaBidang harus memohon KebutuhanLintasUnit dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Dinas" bersusunan Dinas;
 * susunan Badan "Badan" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; langkah c: KepalaBidang akan memohon KebutuhanLintasUnit dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Badan" bersusunan Badan;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; langkah c: KepalaBidang harus memohon KebutuhanLintasUnit dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Dinas" bersusunan Dinas;
 * susunan Badan "Badan" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; langkah c: KepalaBidang harus memohon KebutuhanLintasUnit dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Badan" bersusunan Badan;
 * ```
 */
export const modalitasBerbeda: Check = {
    code: 'tahapan/modalitas-berbeda',
    run: (model) => {
        const groups = new Map<string, { langkah: Langkah; susunan: string }[]>();
        for (const tahapan of model.tahapan) {
            if (tahapan.susunan === undefined || tahapan.taklengkap) continue;
            for (const step of tahapan.langkah) {
                const key = `${tahapan.tahap} ${content(step)}`;
                groups.set(key, [...(groups.get(key) ?? []), { langkah: step, susunan: tahapan.susunan }]);
            }
        }
        return [...groups.values()].flatMap((steps) => report(model, steps));
    },
};

/** What the step says, without who does it and how firmly. */
function content(step: Langkah): string {
    return isiLangkah({
        ...step,
        modalitas: 'wajib',
        pelaku: { ...step.pelaku, kata: 'tunggal', aktor: [] },
        syarat: [],
    });
}

function report(model: Model, steps: readonly { langkah: Langkah; susunan: string }[]): Finding[] {
    // Only marked duties prove that the difference matters: the plain indicative commands, too.
    const marked = steps.filter(({ langkah }) => ['harus', 'wajib'].includes(langkah.penanda));
    const weaker = steps.filter(
        ({ langkah }) => langkah.modalitas !== 'wajib' && langkah.perbuatan.length > 0,
    );
    const first = weaker[0];
    if (marked.length === 0 || !first) return [];
    return [
        finding(
            modalitasBerbeda.code,
            'warning',
            first.langkah.idPlace,
            {
                lemah: [...new Set(weaker.map((item) => labelOfId(model, item.susunan)))],
                kuat: [...new Set(marked.map((item) => labelOfId(model, item.susunan)))],
                kata: first.langkah.penanda,
                wajib: marked[0]!.langkah.penanda,
            },
            first.langkah.dasar,
            { related: [{ place: marked[0]!.langkah.place, role: 'wajib' }] },
        ),
    ];
}
