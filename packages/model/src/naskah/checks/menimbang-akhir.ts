/**
 * Pertimbangan atau dasar hukum tidak berakhir dengan titik koma
 *
 * Setiap pertimbangan dalam Menimbang dan setiap dasar hukum dalam Mengingat berakhir dengan titik
 * koma, termasuk yang terakhir.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 17 sampai dengan angka 22 (Menimbang) dan angka 52 (Mengingat).
 *
 * ## Salah
 *
 * ```naskah
 * Menimbang : a. bahwa camat memimpin kecamatan.
 * b. bahwa lurah memimpin kelurahan;
 *
 * MEMUTUSKAN:
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Menimbang : a. bahwa camat memimpin kecamatan;
 * b. bahwa lurah memimpin kelurahan;
 *
 * MEMUTUSKAN:
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { endingFix, endOf } from './helpers/lists.js';
import { report } from './helpers/report.js';
import { endsTheText, flowOfNode, unitName } from './helpers/units.js';

export const menimbangAkhir: NaskahCheck = {
    code: 'naskah/menimbang-akhir',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of naskah.nodes) {
        if ((node.kind !== 'menimbang' && node.kind !== 'mengingat') || node.damaged || node.quoted) continue;
        for (const index of node.children) {
            const item = naskah.nodes[index]!;
            if (item.kind !== 'huruf' && item.kind !== 'angka') continue;
            if (item.damaged || item.form === 'rusak' || item.children.length > 0) continue;
            // The approval of the parliament, which stands behind the last basis of a law or perda.
            const text = flowOfNode(naskah, item).text.replace(/;\s*Dengan\s+persetujuan\b.*$/is, ';');
            if (text === '' || text.endsWith(';') || endsTheText(naskah, item)) continue;
            // Broken off inside its sentence by the extraction.
            if (/\b(?:atas|tentang|dengan|dalam|dan|Nomor|Tahun)$/.test(text)) continue;
            findings.push(
                report(menimbangAkhir, naskah, endOf(naskah, item), {
                    params: { satuan: unitName(item) },
                    fixes: [endingFix(naskah, item, ';')],
                }),
            );
        }
    }
    return findings;
}
