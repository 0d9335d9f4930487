import type { Finding } from '../../check/finding.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { Jabatan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Atasan berjenjang lebih rendah
 *
 * Sebuah jabatan ditempatkan di bawah jabatan struktural yang jenjangnya lebih rendah.
 *
 * ## Mengapa
 *
 * Garis komando berjalan dari jenjang yang lebih tinggi ke yang lebih rendah (pimpinan tinggi,
 * administrator, pengawas). Jenjang yang sama tidak dilaporkan, sebab Asisten di bawah Sekretaris Daerah
 * sama-sama JPT Pratama.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah Kepala;
 *     level 3 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah KepalaSeksi;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     level 3 jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const atasanTidakLebihTinggi: Check = {
    code: 'susunan/atasan-tidak-lebih-tinggi',
    run: (model) => model.susunan.flatMap((susunan) => susunan.jabatan.flatMap((post) => check(model, post))),
};

/** The order of a post among structural ranks: the range of those it may have. */
function ranks(model: Model, post: Jabatan): { highest: number; lowest: number } | undefined {
    const orders = post.jenjang.map((id) => indexOf(model).jenjang.get(id));
    if (orders.length === 0 || orders.some((grade) => grade?.jenis !== 'struktural')) return undefined;
    const numbers = orders.map((grade) => grade!.urutan);
    return { highest: Math.min(...numbers), lowest: Math.max(...numbers) };
}

function check(model: Model, post: Jabatan): Finding[] {
    const own = ranks(model, post);
    if (!own || !post.atasan || post.taklengkap) return [];
    const findings: Finding[] = [];
    for (const acuan of post.atasan.atasan) {
        const superior = acuan.jenis === 'jabatan' ? indexOf(model).jabatan.get(acuan.id) : undefined;
        const above = superior && ranks(model, superior);
        // Certain only if even the highest rank of the superior is below the lowest of the post.
        if (!above || above.highest <= own.lowest) continue;
        findings.push(
            finding(
                atasanTidakLebihTinggi.code,
                'error',
                acuan.place,
                {
                    jabatan: post.label,
                    jenjang: labelOfId(model, post.jenjang[0]!),
                    atasan: superior.label,
                    jenjangAtasan: labelOfId(model, superior.jenjang[0]!),
                },
                post.dasar,
                {
                    related: [
                        { place: superior.namaPlace, role: 'atasan', params: { atasan: superior.label } },
                    ],
                },
            ),
        );
    }
    return findings;
}
