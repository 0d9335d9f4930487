import type { Finding } from '../../check/finding.js';
import type { Ketentuan } from '../../model/umum.js';
import { type Dasar, dasarKey, formatDasar } from '../../text/dasar.js';
import type { Check } from '../check.js';
import { finding } from '../labels.js';

/**
 * Ketentuan tanpa dasar
 *
 * Aturan kedudukan, penugasan, ketua tim, pelaporan, atau langkah tidak menyebut dasarnya, padahal
 * ketentuan lain dalam kelompok yang sama menyebutnya.
 *
 * ## Mengapa
 *
 * Setiap ketentuan model harus dapat ditunjukkan pada naskah. Ketentuan tanpa dasar tidak dapat diperiksa
 * terhadap naskah, dan pesan yang memakainya tidak dapat menunjuk pasal.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Dinas "Dinas" {
 *     jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
 *     kedudukan {
 *         keahlian di bawah Kepala dasar Pasal 4 huruf a;
 *         keterampilan di bawah Kepala;
 *         pelaksana di bawah Kepala dasar Pasal 4 huruf c;
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
 *     kedudukan {
 *         keahlian di bawah Kepala dasar Pasal 4 huruf a;
 *         keterampilan di bawah Kepala dasar Pasal 4 huruf b;
 *         pelaksana di bawah Kepala dasar Pasal 4 huruf c;
 *     }
 * }
 * perangkat daerah "Dinas Sosial" bersusunan Dinas;
 * ```
 */
export const tanpaDasar: Check = {
    code: 'dasar/tanpa-dasar',
    run: (model) => {
        const groups: readonly (readonly Ketentuan[])[] = [
            model.kedudukanUmum,
            ...model.susunan.map((susunan) => susunan.kedudukan),
            model.penugasan,
            model.ketuaTim,
            model.pelaporan,
            ...model.mekanisme.map((block) => block.langkah),
            ...model.tahapan.map((block) => block.langkah),
        ];
        const found = groups.flatMap(check);
        return [...new Map(found.map((item) => [JSON.stringify(item.place), item])).values()];
    },
};

function check(group: readonly Ketentuan[]): Finding[] {
    // A text written without bases altogether is a draft, not a slip.
    if (!group.some((item) => item.dasar.length > 0)) return [];
    return group.flatMap((item, position) => {
        if (item.dasar.length > 0) return [];
        const end = { ...item.place.end, character: Math.max(0, item.place.end.character - 1) };
        const basis = between(group[position - 1]?.dasar.at(-1), group[position + 1]?.dasar[0]);
        return [
            finding(
                tanpaDasar.code,
                'info',
                item.place,
                {},
                [],
                basis
                    ? {
                          fixes: [
                              {
                                  title: 'tambah',
                                  params: { dasar: basis },
                                  changes: [
                                      {
                                          place: { ...item.place, start: end, end },
                                          newText: ` dasar ${formatDasar(basis)}`,
                                      },
                                  ],
                              },
                          ],
                      }
                    : {},
            ),
        ];
    });
}

function next(mark: string): string | undefined {
    if (/^\d+$/.test(mark)) return String(Number(mark) + 1);
    return /^[a-y]$/.test(mark) ? String.fromCharCode(mark.charCodeAt(0) + 1) : undefined;
}

/** The basis that lies between those of the neighbours: `huruf b` between `huruf a` and `huruf c`. */
function between(before: Dasar | undefined, after: Dasar | undefined): Dasar | undefined {
    const last = before?.parts.at(-1);
    const mark = last && next(last.number);
    if (!before || !after || !last || mark === undefined) return undefined;
    const middle = { parts: [...before.parts.slice(0, -1), { ...last, number: mark }] };
    const following = { parts: [...before.parts.slice(0, -1), { ...last, number: next(mark) ?? '' }] };
    return dasarKey(following) === dasarKey(after) ? middle : undefined;
}
