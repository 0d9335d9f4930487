import type { Finding } from '../../check/finding.js';
import { atasanLangsung } from '../../evaluate/atasan.js';
import { pertanyaanOf, semuaFakta } from '../../evaluate/fakta.js';
import { penilaiKinerja, persamaanPenilai } from '../../evaluate/peran.js';
import type { Model } from '../../model/model.js';
import type { Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { finding, gabungSusunan, labels } from '../labels.js';

/**
 * Atasan langsung bukan pejabat penilai kinerja
 *
 * Jenjang tertentu berada di bawah seorang pejabat, sedangkan pejabat penilai kinerjanya pejabat lain,
 * padahal peraturan menyamakan atasan langsung dengan pejabat penilai kinerja.
 *
 * ## Mengapa
 *
 * Pejabat penilai kinerja adalah atasan langsung. Bila keduanya berbeda tanpa pendelegasian, penilaian
 * dilakukan oleh orang yang tidak membawahi.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penilai kinerja atasan langsung dasar Pasal 1;
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         ahli utama, ahli madya di bawah Kepala dasar Pasal 4 huruf a;
 *         ahli muda, ahli pertama, keterampilan, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf b;
 *     }
 *     penilai kinerja KepalaBidang dasar Pasal 5;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * penilai kinerja atasan langsung dasar Pasal 1;
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 *     penilai kinerja KepalaBidang dasar Pasal 5;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const atasanBukanPenilai: Check = {
    code: 'kedudukan/atasan-bukan-penilai',
    run: (model) =>
        gabungSusunan(
            model.susunan.flatMap((susunan) => check(model, susunan)),
            ['atasan', 'penilai'],
        ),
};

/** Whether the regulation says, for this grade or for everybody, that the superior is the assessor. */
function equated(model: Model, susunan: Susunan, jenjang: string): boolean {
    if (persamaanPenilai(model, susunan, jenjang)) return true;
    return model.peranUmum.some(
        (role) =>
            role.jenis === 'penilai kinerja' &&
            !role.berjabatan &&
            role.pemegang.atasan.some((item) => item.jenis === 'peran' && item.peran === 'atasan langsung'),
    );
}

function check(model: Model, susunan: Susunan): Finding[] {
    const found = new Map<string, { finding: Finding; grades: Set<string> }>();
    for (const fakta of semuaFakta(pertanyaanOf(model, susunan))) {
        for (const grade of model.pustaka.jenjang) {
            if (grade.jenis === 'struktural' || !equated(model, susunan, grade.id)) continue;
            const question = { jenjang: grade.id, susunan: susunan.id, fakta };
            const superior = atasanLangsung(model, question);
            const decided = superior.status === 'ditetapkan' || superior.status === 'pilihan';
            const rule = superior.penentu[0];
            if (!decided || !rule || rule.taklengkap) continue;
            const assessors = penilaiKinerja(model, question, superior).pemegang;
            const posts = superior.atasan.map((item) => item.jabatan);
            if (assessors.length === 0 || assessors.some((item) => posts.includes(item.jabatan))) continue;
            if (assessors.some((item) => item.ketentuan?.taklengkap)) continue;
            const key = `${rule.id} ${assessors.map((item) => item.jabatan).join(' ')}`;
            const known = found.get(key);
            if (known) {
                known.grades.add(grade.id);
                continue;
            }
            const source = assessors[0]!.ketentuan;
            found.set(key, {
                grades: new Set([grade.id]),
                finding: finding(
                    atasanBukanPenilai.code,
                    'error',
                    rule.atasan.place,
                    {
                        susunan: susunan.label,
                        atasan: labels(model, posts),
                        penilai: labels(
                            model,
                            assessors.map((item) => item.jabatan),
                        ),
                    },
                    rule.dasar,
                    source
                        ? {
                              related: [
                                  {
                                      place: source.place,
                                      role: 'penilai',
                                      params: { dasar: [...source.dasar] },
                                  },
                              ],
                          }
                        : {},
                ),
            });
        }
    }
    return [...found.values()].map(({ finding: item, grades }) => ({
        ...item,
        params: { ...item.params, jenjang: labels(model, [...grades]) },
    }));
}
