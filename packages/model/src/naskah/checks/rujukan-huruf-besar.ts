/**
 * Huruf besar atau kecil yang salah pada sebutan Pasal, ayat, huruf, dan angka
 *
 * Dalam acuan, "Pasal" ditulis dengan huruf besar, sedangkan "ayat", "huruf", dan "angka" dengan
 * huruf kecil.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 80 (Pasal) dan angka 84 (ayat).
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat sebagaimana dimaksud pada Ayat (1) dibantu sekretaris.
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
import { flowOfNode, preambleNodes, provisionNodes } from './helpers/units.js';

export const rujukanHurufBesar: NaskahCheck = {
    code: 'naskah/rujukan-huruf-besar',
    severity: 'warning',
    technique: true,
    run,
};

const pattern = /(?<=[\p{Ll}\d),] )(?:pasal(?= \d)|Ayat(?= \(\d)|Huruf(?= [a-z]\b)|Angka(?= \d))/gu;

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    const recitals = preambleNodes(naskah, 'menimbang', 'mengingat');
    for (const node of [...recitals, ...provisionNodes(naskah)]) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const written = match[0];
            const right = written === 'pasal' ? 'Pasal' : written.toLowerCase();
            const span = flow.spanOf(match.index, match.index + written.length);
            findings.push(
                report(rujukanHurufBesar, naskah, span, {
                    params: { tertulis: written, harus: right },
                    fixes: [replaceFix(naskah, span, right)],
                }),
            );
        }
    }
    return findings;
}
