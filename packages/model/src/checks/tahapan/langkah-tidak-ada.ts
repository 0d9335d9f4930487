import type { Finding } from '../../check/finding.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { Langkah, Tahap, Tahapan } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/** Fewer parallel chapters than this prove nothing. */
const leastParallel = 3;

/**
 * Langkah yang ada pada semua tahapan sejajar, kecuali satu
 *
 * Tahap yang sama diatur untuk sedikitnya tiga susunan. Sebuah langkah ada pada semuanya kecuali satu.
 *
 * ## Mengapa
 *
 * Tahapan yang sejajar mengatur hal yang sama untuk unit yang berbeda. Langkah yang hanya hilang pada satu
 * unit biasanya terlewat ketika disalin.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Dinas" bersusunan Dinas;
 * susunan Badan "Badan" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Badan" bersusunan Badan;
 * susunan Sekretariat "Sekretariat" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Sekretariat" bersusunan Sekretariat;
 * susunan Inspektorat "Inspektorat" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9;  }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Inspektorat" bersusunan Inspektorat;
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
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Dinas" bersusunan Dinas;
 * susunan Badan "Badan" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Badan" bersusunan Badan;
 * susunan Sekretariat "Sekretariat" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Sekretariat" bersusunan Sekretariat;
 * susunan Inspektorat "Inspektorat" {
 *     jabatan Kepala "Kepala", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 { langkah a: Kepala memberikan Arahan dasar Pasal 9; langkah b: pejabat fungsional menyusun RencanaKegiatan bersama KepalaBidang dasar Pasal 9; }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaBidang meninjau HasilKerja dasar Pasal 9; }
 * }
 * perangkat daerah "Unit Inspektorat" bersusunan Inspektorat;
 * ```
 */
export const langkahTidakAda: Check = {
    code: 'tahapan/langkah-tidak-ada',
    run: (model) =>
        (['perencanaan', 'pelaksanaan', 'evaluasi'] as const).flatMap((tahap) => check(model, tahap)),
};

/** The matters that the steps of a stage are about, each with the acts on it. */
function matters(model: Model, stage: Tahapan): Map<string, Langkah> {
    const result = new Map<string, Langkah>();
    for (const step of stage.langkah) {
        for (const item of step.objek) {
            // Only matters of the built-in library mean the same in every chapter.
            if (item.jenis === 'benda' && indexOf(model).surat.get(item.id)?.bawaan && !result.has(item.id))
                result.set(item.id, step);
        }
        for (const item of step.sebagai)
            if (item.jenis === 'benda' && !result.has(item.id)) result.set(item.id, step);
    }
    return result;
}

const samePlace = (a: Tahapan, b: Tahapan) => JSON.stringify(a.place) === JSON.stringify(b.place);

function check(model: Model, tahap: Tahap): Finding[] {
    const stages = model.tahapan.filter(
        (item) => item.tahap === tahap && item.susunan !== undefined && !item.taklengkap,
    );
    // A block shared by several susunan is one chapter.
    const chapters = [...new Map(stages.map((item) => [JSON.stringify(item.place), item])).values()].map(
        (item) => ({
            ...item,
            langkah: stages.filter((other) => samePlace(other, item)).flatMap((other) => other.langkah),
        }),
    );
    if (chapters.length <= leastParallel) return [];
    const known = chapters.map((item) => matters(model, item));
    const all = new Set(known.flatMap((item) => [...item.keys()]));
    return [...all].flatMap((id) => {
        const missing = chapters.filter((_, index) => !known[index]!.has(id));
        const [only] = missing;
        if (missing.length !== 1 || !only) return [];
        const example = known.find((item) => item.has(id))!.get(id)!;
        return [
            finding(
                langkahTidakAda.code,
                'warning',
                { ...only.place, end: only.place.start },
                {
                    susunan: labelOfId(model, only.susunan!),
                    tahap,
                    hal: indexOf(model).surat.get(id)?.label ?? id,
                    jumlah: chapters.length - 1,
                },
                only.dasar,
                { related: [{ place: example.place, role: 'sejajar' }] },
            ),
        ];
    });
}
