import type { Finding } from '../../check/finding.js';
import { atasanJabatan } from '../../evaluate/garis.js';
import { indexOf } from '../../evaluate/model-index.js';
import type { Model } from '../../model/model.js';
import type { Check } from '../check.js';
import { finding, labels } from '../labels.js';

/**
 * Garis komando melingkar
 *
 * Sebuah jabatan, melalui atasan-atasannya, berada di bawah dirinya sendiri.
 *
 * ## Mengapa
 *
 * Garis komando harus sampai pada kepala daerah. Lingkaran tidak berujung, sehingga tidak ada yang
 * bertanggung jawab di puncaknya.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan, di bawah Sekretaris;
 *     level 1 jabatan Sekretaris "Sekretaris Dinas", JPT Pratama, di bawah Kepala;
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
 *     level 2 jabatan Sekretaris "Sekretaris Dinas", Administrator, di bawah Kepala;
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const atasanMelingkar: Check = {
    code: 'susunan/atasan-melingkar',
    run: (model) => {
        const reported = new Set<string>();
        const findings: Finding[] = [];
        for (const post of indexOf(model).jabatan.values()) {
            const cycle = cycleFrom(model, post.id);
            if (!cycle || cycle.some((id) => reported.has(id))) continue;
            for (const id of cycle) reported.add(id);
            const first = indexOf(model).jabatan.get(cycle[0]!)!;
            findings.push(
                finding(
                    atasanMelingkar.code,
                    'error',
                    first.atasan?.place ?? first.namaPlace,
                    { jabatan: first.label, lingkaran: labels(model, [...cycle, cycle[0]!]).join(' → ') },
                    first.dasar,
                    {
                        related: [...cycle, cycle[0]!].flatMap((id) => {
                            const step = indexOf(model).jabatan.get(id);
                            const params = { jabatan: step?.label ?? id };
                            return step
                                ? [{ place: step.atasan?.place ?? step.namaPlace, role: 'jalur', params }]
                                : [];
                        }),
                    },
                ),
            );
        }
        return findings;
    },
};

/** The shortest way from a post back to itself; undefined when there is none. */
function cycleFrom(model: Model, start: string): string[] | undefined {
    const queue: string[][] = [[start]];
    const seen = new Set<string>();
    for (let path = queue.shift(); path; path = queue.shift()) {
        const post = indexOf(model).jabatan.get(path.at(-1)!);
        if (!post) continue;
        for (const { jabatan } of atasanJabatan(model, post)) {
            if (jabatan === start) return path;
            if (seen.has(jabatan)) continue;
            seen.add(jabatan);
            queue.push([...path, jabatan]);
        }
    }
    return undefined;
}
