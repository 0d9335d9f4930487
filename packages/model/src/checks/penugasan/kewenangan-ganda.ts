import { resolveAcuan } from '../../evaluate/atasan.js';
import type { Model } from '../../model/model.js';
import type { Kewenangan, Susunan } from '../../model/susunan.js';
import type { Check } from '../check.js';
import { hapus } from '../fixes.js';
import { finding, labels } from '../labels.js';

/**
 * Kewenangan yang sama dua kali
 *
 * Struktur penugasan sebuah susunan memberikan kewenangan yang sama kepada pejabat yang sama lebih dari
 * sekali.
 *
 * ## Mengapa
 *
 * Ketentuan kedua tidak menambah apa-apa bagi orang yang sudah disebut. Biasanya yang kedua dimaksud untuk
 * pejabat lain, misalnya hanya bagi kepala subbagian.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     jabatan KepalaSubbagian "Kepala Subbagian", Pengawas, di bawah Sekretaris;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Sekretaris dasar Pasal 4; }
 *     struktur penugasan dasar Pasal 5 {
 *         Sekretaris menilai dan menugaskan pejabat fungsional dan pelaksana dasar Pasal 5 huruf a;
 *         Sekretaris menilai dan menugaskan KepalaSubbagian dan/atau pejabat fungsional dan pelaksana dasar Pasal 5 huruf b;
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
 *     jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
 *     jabatan KepalaSubbagian "Kepala Subbagian", Pengawas, di bawah Sekretaris;
 *     kedudukan { pejabat fungsional, pelaksana di bawah Sekretaris dasar Pasal 4; }
 *     struktur penugasan dasar Pasal 5 {
 *         Sekretaris menilai dan menugaskan pejabat fungsional dan pelaksana dasar Pasal 5 huruf a;
 *         Sekretaris menilai dan menugaskan KepalaSubbagian dasar Pasal 5 huruf b;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const kewenanganGanda: Check = {
    code: 'penugasan/kewenangan-ganda',
    run: (model) =>
        model.susunan.flatMap((susunan) =>
            susunan.kewenangan.flatMap((power, position) => {
                const earlier = susunan.kewenangan
                    .slice(0, position)
                    .find((other) => repeats(model, susunan, other, power));
                if (!earlier || power.taklengkap) return [];
                return [
                    finding(
                        kewenanganGanda.code,
                        'warning',
                        power.place,
                        {
                            susunan: susunan.label,
                            pelaku: labels(model, holders(model, susunan, power)),
                            tindakan: [...power.tindakan],
                            dasar: [...earlier.dasar],
                        },
                        power.dasar,
                        {
                            related: [{ place: earlier.place, role: 'pertama' }],
                            // A line that also speaks of posts says more than it repeats.
                            ...(power.bagiJabatan.length === 0
                                ? {
                                      fixes: [
                                          { title: 'hapus', changes: [hapus(power.place)], preferred: true },
                                      ],
                                  }
                                : {}),
                        },
                    ),
                ];
            }),
        ),
};

const holders = (model: Model, susunan: Susunan, power: Kewenangan) =>
    power.pelaku.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan);

function repeats(model: Model, susunan: Susunan, first: Kewenangan, second: Kewenangan): boolean {
    const same = (a: readonly string[], b: readonly string[]) =>
        [...a].sort().join() === [...b].sort().join();
    return (
        second.bagiGolongan.length > 0 &&
        first.pelaku.kata === second.pelaku.kata &&
        same(holders(model, susunan, first), holders(model, susunan, second)) &&
        same(first.tindakan, second.tindakan) &&
        same(first.bagiGolongan, second.bagiGolongan) &&
        first.koordinasi === second.koordinasi &&
        JSON.stringify(first.syarat) === JSON.stringify(second.syarat)
    );
}
