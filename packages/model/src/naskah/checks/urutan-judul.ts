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
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { inBody, markOrStart, unitName } from './helpers/units.js';

export const urutanJudul: NaskahCheck = { code: 'naskah/urutan-judul', severity: 'warning', run };

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    let pasal: (typeof naskah.nodes)[number] | undefined;
    for (const node of naskah.nodes) {
        if (node.quoted) continue;
        if (node.kind === 'pasal') {
            pasal = node.text.length === 0 && !node.implied ? node : undefined;
        } else if (pasal !== undefined) {
            if (
                (node.kind === 'bagian' || node.kind === 'paragraf' || node.kind === 'bab') &&
                inBody(naskah, node)
            ) {
                findings.push(
                    report(urutanJudul, naskah, markOrStart(pasal), {
                        params: { pasal: unitName(pasal), judul: unitName(node) },
                        related: [related(naskah, markOrStart(node), 'judul')],
                    }),
                );
            }
            pasal = undefined;
        }
    }
    return findings;
}
