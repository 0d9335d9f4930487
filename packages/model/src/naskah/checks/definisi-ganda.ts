/**
 * Istilah yang didefinisikan dua kali
 *
 * Setiap istilah dalam ketentuan umum hanya diberi satu pengertian.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 angka 101 setiap pengertian diberi nomor sendiri. Dua pengertian
 * untuk satu istilah membuat setiap ketentuan yang memakainya dapat dibaca dengan dua cara.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Camat adalah perangkat daerah.
 *
 * Pasal 2
 *
 * Camat melayani masyarakat.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Lurah adalah pemimpin kelurahan.
 *
 * Pasal 2
 *
 * Camat dan Lurah melayani masyarakat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Definition, Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { isSound, squeezed } from './helpers/terms.js';

export const definisiGanda: NaskahCheck = { code: 'naskah/definisi-ganda', severity: 'warning', run };

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    const first = new Map<string, Definition>();
    for (const definition of naskah.definitions) {
        if (!isSound(definition)) continue;
        const term = squeezed(definition.term.text);
        const before = first.get(term.toLowerCase());
        if (before === undefined) {
            first.set(term.toLowerCase(), definition);
            continue;
        }
        findings.push(
            report(definisiGanda, naskah, definition.term.span, {
                params: { istilah: term },
                related: [related(naskah, before.term.span, 'pertama')],
            }),
        );
    }
    return findings;
}
