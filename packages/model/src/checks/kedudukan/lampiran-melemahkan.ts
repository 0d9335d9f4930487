import type { Finding } from '../../check/finding.js';
import { isEquation, isFrame, resolveAcuan } from '../../evaluate/atasan.js';
import { isCommanding } from '../../evaluate/tim.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import { dasarKey } from '../../text/dasar.js';
import type { Check } from '../check.js';
import { finding, gabungSusunan, labels } from '../labels.js';

/**
 * Aturan khusus melemahkan perintah aturan umum
 *
 * Aturan umum memerintahkan jenjang berada di bawah jabatan tertentu. Bagi satu susunan, aturan khusus
 * hanya membolehkan, dan tidak ada aturan khusus lain yang memerintahkannya.
 *
 * ## Mengapa
 *
 * Perintah batang tubuh tidak dapat menjadi kebolehan dalam lampiran. Pembaca lampiran akan menyangka
 * penempatan itu pilihan.
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
 *         ahli utama, ahli madya dapat di bawah KepalaSeksi atau KepalaBidang dasar Pasal 4 huruf a;
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
export const lampiranMelemahkan: Check = {
    code: 'kedudukan/lampiran-melemahkan',
    run: (model) => gabungSusunan(model.susunan.flatMap((susunan) => check(model, susunan))),
};

function check(model: Model, susunan: Susunan): Finding[] {
    const special = susunan.kedudukan.filter((rule) => !isEquation(rule) && !rule.taklengkap);
    const permitting = special.filter((rule) => rule.modalitas === 'dapat');
    return permitting.flatMap((rule) =>
        model.kedudukanUmum.flatMap((umum) => {
            const binds =
                isCommanding(umum.modalitas) && !isEquation(umum) && !isFrame(umum) && !umum.taklengkap;
            const keys = umum.dasar.map(dasarKey);
            if (!binds || rule.menyimpangDari.some((basis) => keys.includes(dasarKey(basis)))) return [];
            const grades = rule.jenjang.filter(
                (id) =>
                    umum.jenjang.includes(id) &&
                    // A command for the grade in the same chapter keeps the general one alive.
                    !special.some((other) => isCommanding(other.modalitas) && other.jenjang.includes(id)),
            );
            const posts = rule.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan);
            if (grades.length === 0 || posts.length === 0 || umum.syarat.length > 0) return [];
            return [
                finding(
                    lampiranMelemahkan.code,
                    'warning',
                    rule.subjek.find((item) => item.jenjang.includes(grades[0]!))?.place ?? rule.place,
                    {
                        susunan: susunan.label,
                        jenjang: labels(model, grades),
                        umum: labels(
                            model,
                            umum.atasan.atasan.flatMap((item) => ('id' in item ? [item.id] : [])),
                        ),
                        dasar: [...umum.dasar],
                    },
                    rule.dasar,
                    { related: [{ place: umum.place, role: 'umum' }] },
                ),
            ];
        }),
    );
}
