import { resolveAcuan } from '../../evaluate/atasan.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Pejabat fungsional di bawah pejabat fungsional yang tidak memimpin
 *
 * Sebuah aturan menempatkan pejabat di bawah jabatan yang dipegang pejabat fungsional, padahal jabatan itu
 * tidak memimpin unit.
 *
 * ## Mengapa
 *
 * Pejabat fungsional hanya dapat membawahi pejabat lain bila ia memimpin unit kerja mandiri. Di luar itu
 * ia mengoordinasikan, tidak membawahi.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     jabatan Koordinator "Koordinator", ahli madya, di bawah KepalaBidang;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah Koordinator dasar Pasal 4 huruf a;
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
 *         pejabat fungsional, pelaksana di bawah KepalaBidang dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const fungsionalDiBawahFungsional: Check = {
    code: 'kedudukan/fungsional-di-bawah-fungsional',
    run: (model) =>
        model.susunan.flatMap((susunan) =>
            susunan.kedudukan.flatMap((rule) =>
                rule.taklengkap
                    ? []
                    : rule.atasan.atasan.flatMap((acuan) => {
                          if (acuan.jenis !== 'jabatan') return [];
                          return resolveAcuan(model, susunan, acuan).jabatan.flatMap((id) => {
                              const post = indexOf(model).jabatan.get(id);
                              const grades = (post?.jenjang ?? []).map((grade) =>
                                  indexOf(model).jenjang.get(grade),
                              );
                              const functional =
                                  grades.length > 0 && grades.every((grade) => grade?.jenis === 'fungsional');
                              if (!post || post.pimpinan || !functional) return [];
                              return [
                                  finding(
                                      fungsionalDiBawahFungsional.code,
                                      'error',
                                      acuan.place,
                                      { jabatan: post.label, susunan: susunan.label },
                                      rule.dasar,
                                      { related: [{ place: post.namaPlace, role: 'jabatan' }] },
                                  ),
                              ];
                          });
                      }),
            ),
        ),
};
