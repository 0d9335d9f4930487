/**
 * "Setiap" dengan jumlah yang dibantah ketentuan lain
 *
 * Sebuah kalimat menyatakan bahwa setiap unit mempunyai sekian bagian, sedangkan ketentuan lain mengatur unit
 * yang sama dengan jumlah lain. Pengecualian yang ditulis dengan "lebih dari" tidak dihitung.
 *
 * ## Mengapa
 *
 * "Setiap" tidak memberi ruang bagi pengecualian. Dua ketentuan itu tidak dapat sama-sama berlaku.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Setiap Unit Kerja terdiri atas 2 (dua) level pimpinan.
 *
 * Pasal 2
 *
 * Pada Unit Kerja dengan 1 (satu) level pimpinan, tugas dibagi oleh Camat.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Unit Kerja terdiri atas 2 (dua) level pimpinan atau kurang.
 *
 * Pasal 2
 *
 * Pada Unit Kerja dengan 1 (satu) level pimpinan, tugas dibagi oleh Camat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { escaped, usesOf } from './helpers/uses.js';

export const jumlahBertentangan: NaskahCheck = {
    code: 'naskah/jumlah-bertentangan',
    severity: 'warning',
    run,
};

const universal =
    /\bsetiap\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*)\s+(?:terdiri\s+(?:dari|atas)|memiliki|mempunyai)\s+(\d{1,2})\s+\(\p{Ll}+\)\s+(\p{Ll}+)/giu;

function run(naskah: Naskah): readonly Finding[] {
    return usesOf(naskah, universal).flatMap((use) => {
        const [, noun, count, part] = new RegExp(universal.source, 'iu').exec(use.text) ?? [];
        if (noun === undefined || count === undefined || part === undefined) return [];
        const other = usesOf(
            naskah,
            new RegExp(
                `\\b${escaped(noun)}\\s+(?:dengan\\s+|yang\\s+(?:memiliki|mempunyai)\\s+)?\\d{1,2}\\s+\\(\\p{Ll}+\\)\\s+${part}\\b`,
                'gu',
            ),
        ).filter((each) => /\d{1,2}(?=\s+\()/.exec(each.text)?.[0] !== count);
        return other.length === 0
            ? []
            : [
                  report(jumlahBertentangan, naskah, use.span, {
                      params: { hal: noun, jumlah: count, bagian: part, lain: other[0]!.text },
                      related: other.map((each) => related(naskah, each.span, 'lain')),
                  }),
              ];
    });
}
