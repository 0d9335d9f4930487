import type { Finding } from '../../check/finding.js';
import { jabatanAktor } from '../../evaluate/hasil.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { Aktor, Langkah, Tahapan } from '../../model/prosedur.js';
import type { Check } from '../check.js';
import { finding, labels, namaAktor, namaObjek } from '../labels.js';

/**
 * Tahapan khusus menunjuk level lain daripada tahapan umum
 *
 * Tahapan umum memberikan sebuah perbuatan kepada pejabat level tertentu; tahapan sebuah susunan
 * memberikannya kepada pejabat level lain.
 *
 * ## Mengapa
 *
 * Tahapan umum berlaku bagi semua unit, dan tahapan susunan merincinya. Bila yang satu menyebut level II
 * dan yang lain level I, tidak jelas siapa yang wajib berbuat.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * tahapan perencanaan dasar Pasal 8 { langkah a: pejabat level 1 menyusun PerjanjianKinerja dasar Pasal 8; }
 * tahapan pelaksanaan dasar Pasal 8 { langkah a: pejabat level 2 memantau Kegiatan dasar Pasal 8; }
 * tahapan evaluasi dasar Pasal 8 { langkah a: pejabat level 1 menerima HasilKerja dasar Pasal 8; }
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala memantau Kegiatan dasar Pasal 9 huruf a;
 *     langkah b: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf b;
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
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4; }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * tahapan perencanaan dasar Pasal 8 { langkah a: pejabat level 1 menyusun PerjanjianKinerja dasar Pasal 8; }
 * tahapan pelaksanaan dasar Pasal 8 { langkah a: pejabat level 2 memantau Kegiatan dasar Pasal 8; }
 * tahapan evaluasi dasar Pasal 8 { langkah a: pejabat level 1 menerima HasilKerja dasar Pasal 8; }
 * tahapan perencanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: Kepala memberikan Arahan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 * }
 * tahapan pelaksanaan untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang memantau Kegiatan dasar Pasal 9 huruf a;
 *     langkah b: individu menyampaikan HasilKerja kepada KepalaBidang dasar Pasal 9 huruf b;
 * }
 * tahapan evaluasi untuk Dinas dasar Pasal 9 {
 *     langkah a: KepalaBidang meninjau HasilKerja, jika sesuai ke b, jika tidak sesuai selesai dikembalikan dasar Pasal 9 huruf a;
 *     langkah b: KepalaBidang menyampaikan HasilKerja kepada Kepala dasar Pasal 9 huruf b;
 *     langkah c: Kepala menerima HasilKerja, selesai dasar Pasal 9 huruf c;
 * }
 * ```
 */
export const berbedaDenganUmum: Check = {
    code: 'tahapan/berbeda-dengan-umum',
    run: (model) => {
        const general = model.tahapan.filter((item) => item.susunan === undefined);
        const special = model.tahapan.filter((item) => item.susunan !== undefined && !item.taklengkap);
        return special.flatMap((stage) => {
            const frame = general.find((item) => item.tahap === stage.tahap);
            return frame ? compare(model, frame, stage) : [];
        });
    },
};

/** The act on a thing, and whether its actor or its addressee is compared. */
function acts(step: Langkah): { key: string; who: Aktor[] }[] {
    const things = step.objek.flatMap((item) => (item.jenis === 'benda' ? [item.id] : []));
    return step.perbuatan.flatMap((act) =>
        things.flatMap((thing) => [
            { key: `${act} ${thing} pelaku`, who: [...step.pelaku.aktor] },
            { key: `${act} ${thing} penerima`, who: step.kepada.flatMap((item) => item.aktor) },
        ]),
    );
}

function compare(model: Model, frame: Tahapan, stage: Tahapan): Finding[] {
    const susunan = indexOf(model).susunan.get(stage.susunan!);
    if (!susunan) return [];
    const posts = (who: readonly Aktor[]) => who.flatMap((aktor) => jabatanAktor(model, susunan, aktor));
    const expectedFor = (key: string) =>
        frame.langkah.flatMap((step) =>
            acts(step)
                .filter((act) => act.key === key)
                .flatMap((act) => posts(act.who)),
        );
    // A level that this susunan need not have settles nothing.
    const certain = (ids: readonly string[]) =>
        ids.some((id) => susunan.jabatan.some((post) => post.id === id && !post.bilaAda));
    for (const general of frame.langkah) {
        for (const { key, who } of acts(general)) {
            const level = who.find((aktor) => aktor.jenis === 'level');
            const expected = expectedFor(key);
            if (!level || !certain(expected)) continue;
            const matches = stage.langkah.filter((step) =>
                acts(step).some((act) => act.key === key && posts(act.who).length > 0),
            );
            const found = matches.flatMap((step) =>
                acts(step)
                    .filter((act) => act.key === key)
                    .flatMap((act) => posts(act.who)),
            );
            // A step that several levels share in turn is a detail, not a contradiction.
            if (matches.length === 0 || found.some((id) => expected.includes(id))) continue;
            const first = matches[0]!;
            return [
                finding(
                    berbedaDenganUmum.code,
                    'warning',
                    first.idPlace,
                    {
                        susunan: susunan.label,
                        perbuatan: key.split(' ')[0]!,
                        hal: namaObjek(model, first.objek.find((item) => item.jenis === 'benda')!),
                        khusus: labels(model, [...new Set(found)]),
                        umum: namaAktor(model, level),
                    },
                    first.dasar,
                    { related: [{ place: general.place, role: 'umum' }] },
                ),
            ];
        }
    }
    return [];
}
