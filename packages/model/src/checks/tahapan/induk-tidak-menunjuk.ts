import { pimpinanOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { Langkah } from '../../model/prosedur.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Pimpinan unit tidak pernah diberi tanggung jawab oleh induknya
 *
 * Pada unit yang berada di bawah perangkat daerah, pimpinan unit langsung membagi tanggung jawab, padahal
 * pada unit sejajar kepala induknya lebih dahulu menunjuk pimpinan unit.
 *
 * ## Mengapa
 *
 * Tanggung jawab diturunkan berjenjang dari kepala perangkat daerah. Pimpinan unit yang tidak pernah
 * ditunjuk tidak mempunyai target yang dapat dibaginya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Balai "Balai" {
 *     jabatan KepalaDinas "Kepala Dinas", JPT Pratama, pada induk;
 *     jabatan KepalaUnit "Kepala Unit", Administrator, pimpinan, di bawah KepalaDinas;
 *     jabatan KepalaSubBagian "Kepala Sub Bagian", Pengawas, di bawah KepalaUnit;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaSubBagian dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 {
 *         langkah a: KepalaDinas menunjuk KepalaUnit sebagai PenanggungJawab dasar Pasal 9 huruf a;
 *         langkah b: KepalaSubBagian menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 *     }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaSubBagian dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaSubBagian meninjau HasilKerja dasar Pasal 9; }
 * }
 * upt setiap "Unit Balai" bersusunan Balai;
 * susunan Klinik "Klinik" {
 *     jabatan KepalaDinas "Kepala Dinas", JPT Pratama, pada induk;
 *     jabatan KepalaUnit "Kepala Unit", Administrator, pimpinan, di bawah KepalaDinas;
 *     jabatan KepalaSubBagian "Kepala Sub Bagian", Pengawas, di bawah KepalaUnit;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaSubBagian dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 {
 *         langkah a: KepalaUnit menunjuk KepalaSubBagian sebagai PenanggungJawab dasar Pasal 9 huruf a;
 *         langkah b: KepalaSubBagian menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 *     }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaSubBagian dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaSubBagian meninjau HasilKerja dasar Pasal 9; }
 * }
 * upt setiap "Unit Klinik" bersusunan Klinik;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Balai "Balai" {
 *     jabatan KepalaDinas "Kepala Dinas", JPT Pratama, pada induk;
 *     jabatan KepalaUnit "Kepala Unit", Administrator, pimpinan, di bawah KepalaDinas;
 *     jabatan KepalaSubBagian "Kepala Sub Bagian", Pengawas, di bawah KepalaUnit;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaSubBagian dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 {
 *         langkah a: KepalaDinas menunjuk KepalaUnit sebagai PenanggungJawab dasar Pasal 9 huruf a;
 *         langkah b: KepalaSubBagian menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 *     }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaSubBagian dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaSubBagian meninjau HasilKerja dasar Pasal 9; }
 * }
 * upt setiap "Unit Balai" bersusunan Balai;
 * susunan Klinik "Klinik" {
 *     jabatan KepalaDinas "Kepala Dinas", JPT Pratama, pada induk;
 *     jabatan KepalaUnit "Kepala Unit", Administrator, pimpinan, di bawah KepalaDinas;
 *     jabatan KepalaSubBagian "Kepala Sub Bagian", Pengawas, di bawah KepalaUnit;
 *     kedudukan { pejabat fungsional, pelaksana di bawah KepalaSubBagian dasar Pasal 4; }
 *     tahapan perencanaan dasar Pasal 9 {
 *         langkah a: KepalaDinas menunjuk KepalaUnit sebagai PenanggungJawab dasar Pasal 9 huruf a;
 *         langkah b: KepalaSubBagian menyampaikan Ekspektasi kepada pejabat fungsional dan pelaksana dasar Pasal 9 huruf b;
 *     }
 *     tahapan pelaksanaan dasar Pasal 9 { langkah a: individu menyampaikan HasilKerja kepada KepalaSubBagian dasar Pasal 9; }
 *     tahapan evaluasi dasar Pasal 9 { langkah a: KepalaSubBagian meninjau HasilKerja dasar Pasal 9; }
 * }
 * upt setiap "Unit Klinik" bersusunan Klinik;
 * ```
 */
export const indukTidakMenunjuk: Check = {
    code: 'tahapan/induk-tidak-menunjuk',
    run: (model) => {
        const attached = model.susunan
            .filter((susunan) => susunan.jabatan.some((post) => post.padaInduk))
            .map((susunan) => ({ susunan, langkah: appointments(model, susunan) }))
            .filter((item) => item.langkah.length > 0);
        const parallel = attached.find((item) => fromParent(item.susunan, item.langkah));
        if (!parallel) return [];
        return attached.flatMap(({ susunan, langkah }) => {
            const head = pimpinanOf(susunan);
            const first = langkah.find((step) =>
                step.pelaku.aktor.some((aktor) => aktor.jenis === 'jabatan' && aktor.id === head?.id),
            );
            if (!head || !first || fromParent(susunan, langkah)) return [];
            return [
                finding(
                    indukTidakMenunjuk.code,
                    'warning',
                    first.idPlace,
                    { susunan: susunan.label, pimpinan: head.label, sejajar: parallel.susunan.label },
                    first.dasar,
                    { related: [{ place: parallel.langkah[0]!.place, role: 'sejajar' }] },
                ),
            ];
        });
    },
};

/** The planning steps that make somebody responsible. */
function appointments(model: Model, susunan: Susunan): Langkah[] {
    return model.tahapan
        .filter((item) => item.susunan === susunan.id && item.tahap === 'perencanaan' && !item.taklengkap)
        .flatMap((item) => item.langkah)
        .filter((step) =>
            step.sebagai.some((item) => item.jenis === 'benda' && item.id === 'PenanggungJawab'),
        );
}

/** Whether a post of the parent makes the unit responsible. */
function fromParent(susunan: Susunan, steps: readonly Langkah[]): boolean {
    const parents = new Set(susunan.jabatan.filter((post) => post.padaInduk).map((post) => post.id));
    return steps.some((step) =>
        step.pelaku.aktor.some((aktor) => aktor.jenis === 'jabatan' && parents.has(aktor.id)),
    );
}
