/**
 * Frasa "Pasal ini" untuk ayat dari pasal yang sama
 *
 * Acuan kepada ayat dalam pasal yang sama cukup menyebut ayatnya, tanpa "Pasal ini".
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 275: frasa "Pasal ini" tidak digunakan kalau ayat yang diacu
 * merupakan ayat dari pasal yang bersangkutan.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat sebagaimana dimaksud pada ayat (1) Pasal ini dibantu sekretaris.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat sebagaimana dimaksud pada ayat (1) dibantu sekretaris.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const rujukanPasalIni: NaskahCheck = {
    code: 'naskah/rujukan-pasal-ini',
    severity: 'warning',
    technique: true,
    run,
};

const pattern = /\bayat \(\d+[a-z]?\)(?: huruf [a-z]+)?( (?:dalam )?pasal ini)\b/gi;

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const start = match.index + match[0].length - match[1]!.length;
            const span = flow.spanOf(start, match.index + match[0].length);
            findings.push(
                report(rujukanPasalIni, naskah, flow.spanOf(start + 1, match.index + match[0].length), {
                    fixes: [replaceFix(naskah, span, '', 'hapus', {})],
                }),
            );
        }
    }
    return findings;
}
