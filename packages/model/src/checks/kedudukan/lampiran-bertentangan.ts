import type { Finding } from '../../check/finding.js';
import { isEquation } from '../../evaluate/atasan.js';
import { bandingkanUmum } from '../../evaluate/umum-khusus.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, gabungSusunan, labels } from '../labels.js';

/**
 * Aturan khusus membalik aturan umum
 *
 * Aturan umum menempatkan jenjang di bawah jabatan tertentu, tetapi aturan khusus bagi susunan
 * menempatkannya di bawah jabatan lain, tanpa menyatakan penyimpangan.
 *
 * ## Mengapa
 *
 * Lampiran merinci batang tubuh, tidak mengubahnya. Bila penyimpangan memang dimaksud, batang tubuh perlu
 * membukanya dan aturan khusus menyatakannya dengan “menyimpang dari”.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * kedudukan umum {
 *     pejabat fungsional, pelaksana di bawah Pengawas dasar Pasal 3;
 * }
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * kedudukan umum {
 *     pejabat fungsional, pelaksana di bawah Pengawas dasar Pasal 3;
 * }
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaSeksi dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const lampiranBertentangan: Check = {
    code: 'kedudukan/lampiran-bertentangan',
    run: (model) =>
        gabungSusunan(
            model.susunan.flatMap((susunan) => check(model, susunan)),
            ['khusus'],
        ),
};

function check(model: Model, susunan: Susunan): Finding[] {
    const found = new Map<string, { finding: Finding; grades: Set<string> }>();
    for (const { jenjang, khusus, umum, atasanUmum, atasanKhusus } of bandingkanUmum(model, susunan)) {
        if (khusus.modalitas === 'dapat' || isEquation(khusus)) continue;
        const key = `${khusus.id} ${umum.id}`;
        const known = found.get(key);
        if (known) {
            known.grades.add(jenjang);
            continue;
        }
        const subject = khusus.subjek.find((item) => item.jenjang.includes(jenjang));
        found.set(key, {
            grades: new Set([jenjang]),
            finding: finding(
                lampiranBertentangan.code,
                'error',
                subject?.place ?? khusus.place,
                {
                    susunan: susunan.label,
                    khusus: labels(model, atasanKhusus),
                    umum: labels(model, atasanUmum),
                    dasar: [...umum.dasar],
                },
                khusus.dasar,
                { related: [{ place: umum.place, role: 'umum' }] },
            ),
        });
    }
    return [...found.values()].map(({ finding: item, grades }) => ({
        ...item,
        params: { ...item.params, jenjang: labels(model, [...grades]) },
    }));
}
