import type { Finding } from '../../check/finding.js';
import { atasanLangsung } from '../../evaluate/atasan.js';
import { type Fakta, pertanyaanOf, semuaFakta } from '../../evaluate/fakta.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, labelOfId, labels } from '../labels.js';

/**
 * Jenjang lebih tinggi di bawah jabatan lebih rendah
 *
 * Dalam satu susunan, jenjang fungsional yang lebih tinggi diwajibkan berada di bawah jabatan yang lebih
 * rendah daripada atasan jenjang di bawahnya.
 *
 * ## Mengapa
 *
 * Ahli madya yang berada di bawah pengawas, sedangkan ahli muda di bawah administrator, membalik tata
 * jenjang: yang lebih tinggi dinilai pejabat yang lebih rendah.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         ahli utama, ahli madya di bawah KepalaBidang dasar Pasal 4 huruf a;
 *         ahli muda, ahli pertama, keterampilan, pelaksana di bawah Kepala dasar Pasal 4 huruf b;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         ahli utama, ahli madya di bawah Kepala dasar Pasal 4 huruf a;
 *         ahli muda, ahli pertama, keterampilan, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf b;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const jenjangTerbalik: Check = {
    code: 'kedudukan/jenjang-terbalik',
    run: (model) => model.susunan.flatMap((susunan) => check(model, susunan)),
};

/** The order of a post among structural ranks; undefined when it has none or several. */
function order(model: Model, jabatan: string): number | undefined {
    const grades = indexOf(model).jabatan.get(jabatan)?.jenjang ?? [];
    const grade = grades.length === 1 ? indexOf(model).jenjang.get(grades[0]!) : undefined;
    return grade?.jenis === 'struktural' ? grade.urutan : undefined;
}

function check(model: Model, susunan: Susunan): Finding[] {
    const findings = new Map<string, Finding>();
    for (const fakta of semuaFakta(pertanyaanOf(model, susunan))) judge(model, susunan, fakta, findings);
    return [...findings.values()];
}

/** Adds the inversions that hold under these facts; each rule once, by the first that shows it. */
function judge(model: Model, susunan: Susunan, fakta: Fakta, findings: Map<string, Finding>): void {
    const seats = model.pustaka.jenjang
        .filter((grade) => grade.jenis === 'fungsional')
        .flatMap((grade) => {
            const answer = atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id, fakta });
            const only = answer.status === 'ditetapkan' ? answer.atasan[0] : undefined;
            const rank = only && order(model, only.jabatan);
            return only && rank !== undefined && !only.aturan.taklengkap ? [{ grade, only, rank }] : [];
        });
    for (const upper of seats) {
        const lower = seats.find(
            (item) =>
                item.grade.rumpun === upper.grade.rumpun &&
                item.grade.urutan > upper.grade.urutan &&
                item.rank < upper.rank,
        );
        if (!lower || findings.has(upper.only.aturan.id)) continue;
        findings.set(
            upper.only.aturan.id,
            finding(
                jenjangTerbalik.code,
                'warning',
                upper.only.aturan.atasan.place,
                {
                    susunan: susunan.label,
                    tinggi: labels(model, [upper.grade.id]),
                    atasanTinggi: labelOfId(model, upper.only.jabatan),
                    rendah: labels(model, [lower.grade.id]),
                    atasanRendah: labelOfId(model, lower.only.jabatan),
                },
                upper.only.aturan.dasar,
                { related: [{ place: lower.only.aturan.place, role: 'lain' }] },
            ),
        );
    }
}
