/**
 * Acuan tanpa kata "dalam" atau "pada"
 *
 * Setelah "sebagaimana dimaksud" harus ada kata "dalam" (untuk pasal) atau "pada" (untuk ayat).
 *
 * ## Mengapa
 *
 * Rumusan baku acuan menurut Lampiran II UU 12/2011 angka 272 adalah "sebagaimana dimaksud dalam
 * Pasal …" dan "sebagaimana dimaksud pada ayat …".
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat sebagaimana dimaksud ayat (1) dibantu sekretaris.
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

export const rujukanTanpaKataDepan: NaskahCheck = {
    code: 'naskah/rujukan-tanpa-kata-depan',
    severity: 'warning',
    technique: true,
    run,
};

const pattern = /\bdimaksud (?=(ayat \(|Pasal \d))/g;

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const harus = match[1]!.startsWith('ayat') ? 'pada' : 'dalam';
            const end = match.index + match[0].length;
            findings.push(
                report(rujukanTanpaKataDepan, naskah, flow.spanOf(match.index, end - 1), {
                    params: { harus },
                    fixes: [
                        replaceFix(naskah, flow.spanOf(end, end), `${harus} `, 'sisipkan', { baru: harus }),
                    ],
                }),
            );
        }
    }
    return findings;
}
