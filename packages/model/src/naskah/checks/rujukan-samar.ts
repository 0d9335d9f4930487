/**
 * Acuan yang samar: "tersebut di atas", "pasal terdahulu"
 *
 * Ketentuan yang diacu disebut dengan nomornya, bukan dengan letaknya.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 280 melarang frasa seperti "pasal yang terdahulu" dan "pasal
 * tersebut di atas": setelah perubahan atau penyisipan, ketentuan di atas bukan lagi ketentuan yang
 * sama.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat melaporkan tugas sebagaimana tersebut di atas kepada bupati.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 *
 * Pasal 2
 *
 * Camat melaporkan tugas sebagaimana dimaksud dalam Pasal 1 kepada bupati.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const rujukanSamar: NaskahCheck = {
    code: 'naskah/rujukan-samar',
    severity: 'warning',
    technique: true,
    run,
};

const pattern = new RegExp(
    [
        String.raw`\btersebut (?:di ?atas|di ?muka)\b`,
        String.raw`\b(?:pasal|ayat|huruf|angka|ketentuan|lampiran)(?: \(?[0-9]{1,3}[a-z]?\)?| [a-z])?(?: yang)? terdahulu\b`,
        String.raw`\b(?:ayat \(\d+\)|(?:pasal|angka|nomor) \d+|huruf [a-z])(?: tersebut)? di ?atas\b`,
    ].join('|'),
    'gi',
);

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const span = flow.spanOf(match.index, match.index + match[0].length);
            findings.push(report(rujukanSamar, naskah, span, { params: { frasa: match[0] } }));
        }
    }
    return findings;
}
