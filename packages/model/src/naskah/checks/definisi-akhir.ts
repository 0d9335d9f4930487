/**
 * Definisi tidak berakhir dengan tanda titik
 *
 * Setiap pengertian dalam ketentuan umum berakhir dengan titik.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 101: pengertian diberi nomor, diawali huruf besar, dan diakhiri
 * tanda titik.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan
 * 2. Lurah adalah pemimpin kelurahan.
 *
 * Pasal 2
 *
 * Camat dan Lurah melayani masyarakat.
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
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { endingFix, endOf } from './helpers/lists.js';
import { report } from './helpers/report.js';
import { definitionsHolder } from './helpers/terms.js';
import { flowOfNode } from './helpers/units.js';

export const definisiAkhir: NaskahCheck = {
    code: 'naskah/definisi-akhir',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    const holder = definitionsHolder(naskah);
    if (holder === undefined) return findings;
    for (const definition of naskah.definitions) {
        const node = naskah.nodes[definition.node]!;
        if (node.kind !== 'angka' || node.quoted || node.damaged || node.children.length > 0) continue;
        if (naskah.nodes[node.parent]?.damaged && node.form === 'rusak') continue;
        const text = flowOfNode(naskah, node).text;
        if (text === '' || text.endsWith('.')) continue;
        findings.push(
            report(definisiAkhir, naskah, endOf(naskah, node), { fixes: [endingFix(naskah, node, '.')] }),
        );
    }
    return findings;
}
