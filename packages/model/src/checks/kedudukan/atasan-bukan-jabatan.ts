import { indexOf, pimpinanOf } from '../../evaluate/model-index.js';
import type { Check } from '../check.js';
import { finding, labelOfId } from '../labels.js';

/**
 * Atasan disebut sebagai unit, bukan jabatan
 *
 * Sebuah aturan menempatkan pejabat di bawah unit, bukan di bawah jabatan yang memimpinnya.
 *
 * ## Mengapa
 *
 * Yang membawahi dan menilai adalah pejabat. Unit tidak dapat menjadi atasan langsung; sebutkan
 * pemimpinnya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 *     kedudukan {
 *         pejabat fungsional, pelaksana di bawah unit Dinas dasar Pasal 4 huruf a;
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
 *         pejabat fungsional, pelaksana di bawah Kepala dasar Pasal 4 huruf a;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const atasanBukanJabatan: Check = {
    code: 'kedudukan/atasan-bukan-jabatan',
    run: (model) => {
        const seen = new Set<string>();
        return [...model.kedudukanUmum, ...model.susunan.flatMap((susunan) => susunan.kedudukan)].flatMap(
            (rule) => {
                if (rule.taklengkap) return [];
                const units = rule.atasan.atasan.filter((item) => item.jenis === 'unit');
                const first = units[0];
                const key = JSON.stringify(rule.place);
                if (!first || seen.has(key)) return [];
                seen.add(key);
                const heads = units.flatMap((item) => {
                    const susunan = indexOf(model).susunan.get(
                        indexOf(model).unit.get(item.id)?.susunan ?? item.id,
                    );
                    const head = susunan && pimpinanOf(susunan);
                    return head ? [{ item, head }] : [];
                });
                return [
                    finding(
                        atasanBukanJabatan.code,
                        'error',
                        first.place,
                        { unit: units.map((item) => labelOfId(model, item.id)) },
                        rule.dasar,
                        heads.length === units.length
                            ? {
                                  fixes: [
                                      {
                                          title: 'ganti',
                                          params: { jabatan: heads.map(({ head }) => head.label) },
                                          preferred: true,
                                          changes: heads.map(({ item, head }) => ({
                                              place: item.place,
                                              newText: head.id,
                                          })),
                                      },
                                  ],
                              }
                            : {},
                    ),
                ];
            },
        );
    },
};
