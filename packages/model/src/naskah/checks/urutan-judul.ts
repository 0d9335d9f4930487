/**
 * Pasal mendahului judul bagian atau paragraf yang memuatnya
 *
 * Judul BAB, Bagian, dan Paragraf ditulis sebelum pasal pertamanya. Nomor pasal yang berdiri di
 * atas judul Bagian tidak punya isi sendiri.
 *
 * ## Mengapa
 *
 * Pengelompokan menurut Lampiran II UU 12/2011 angka 72 sampai dengan angka 80 bertingkat: bab,
 * bagian, paragraf, lalu pasal. Kalau nomor pasal tertukar dengan judul bagian, ketentuan di
 * bawahnya seolah berdiri di luar pasal.
 *
 * ## Salah
 *
 * ```naskah
 * BAB II
 * KEDUDUKAN
 *
 * Pasal 2
 * Bagian Kesatu
 * Camat
 *
 * Camat memimpin kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
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
import type { Naskah, NaskahNode } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { inBody, markOrStart, unitName } from './helpers/units.js';

export const urutanJudul: NaskahCheck = {
    code: 'naskah/urutan-judul',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of naskah.nodes) {
        if (node.quoted || (node.kind !== 'bagian' && node.kind !== 'paragraf') || !inBody(naskah, node))
            continue;
        const pasal = pasalAbove(naskah, node);
        if (pasal === undefined) continue;
        findings.push(
            report(urutanJudul, naskah, markOrStart(pasal), {
                params: { pasal: unitName(pasal), judul: unitName(node) },
                related: [related(naskah, markOrStart(node), 'judul')],
            }),
        );
    }
    return findings;
}

/** The pasal right above a heading that has nothing of its own before it. */
function pasalAbove(naskah: Naskah, heading: NaskahNode): NaskahNode | undefined {
    const above = naskah.nodes[heading.index - 1];
    if (above === undefined || above.kind !== 'pasal' || above.implied || above.mark === undefined)
        return undefined;
    return above.text.some((span) => span.start < heading.span.start) ? undefined : above;
}
