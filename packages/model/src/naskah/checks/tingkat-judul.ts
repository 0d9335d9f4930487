/**
 * Paragraf yang tidak berada dalam Bagian
 *
 * Bab dibagi menjadi Bagian, dan Bagian menjadi Paragraf. Paragraf yang langsung berada di bawah Bab melewati
 * satu tingkat.
 *
 * ## Mengapa
 *
 * Pengelompokan menurut Lampiran II UU 12/2011 mengenal bab dengan pasal saja, bab dengan bagian, dan bab dengan
 * bagian dan paragraf; paragraf tanpa bagian tidak ada.
 *
 * ## Salah
 *
 * ```naskah
 * BAB I
 * KECAMATAN
 *
 * Paragraf 1
 * Camat
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * BAB I
 * KECAMATAN
 *
 * Bagian Kesatu
 * Camat
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { inBody, markOrStart, unitName } from './helpers/units.js';

export const tingkatJudul: NaskahCheck = {
    code: 'naskah/tingkat-judul',
    severity: 'warning',
    technique: true,
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    return naskah.nodes.flatMap((node) => {
        const holder = naskah.nodes[node.parent];
        // Only the first of a chapter: the others follow from it.
        if (node.kind !== 'paragraf' || holder?.kind !== 'bab' || holder.damaged || !inBody(naskah, node))
            return [];
        const first = holder.children.find((index) => naskah.nodes[index]!.kind === 'paragraf');
        // Behind a Bagian the reader would have put it there, unless something else came between.
        if (first !== node.index) return [];
        const params = { judul: unitName(node), bab: unitName(holder) };
        return [report(tingkatJudul, naskah, markOrStart(node), { params })];
    });
}
