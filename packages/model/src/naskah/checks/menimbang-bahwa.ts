/**
 * Pertimbangan tidak diawali "bahwa"
 *
 * Setiap pokok pikiran dalam Menimbang diawali kata "bahwa".
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 17 sampai dengan angka 22: tiap pokok pikiran dirumuskan dalam
 * kalimat yang diawali kata "bahwa" dan diakhiri titik koma.
 *
 * ## Salah
 *
 * ```naskah
 * Menimbang : a. bahwa camat memimpin kecamatan;
 * b. untuk melaksanakan tugas camat, perlu menetapkan Peraturan Bupati tentang Camat;
 *
 * MEMUTUSKAN:
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Menimbang : a. bahwa camat memimpin kecamatan;
 * b. bahwa untuk melaksanakan tugas camat, perlu menetapkan Peraturan Bupati tentang Camat;
 *
 * MEMUTUSKAN:
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { recitals } from './helpers/recitals.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, unitName } from './helpers/units.js';

export const menimbangBahwa: NaskahCheck = {
    code: 'naskah/menimbang-bahwa',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const item of recitals(naskah)) {
        const flow = flowOfNode(naskah, item);
        if (flow.text === '' || /^bahwa\b/i.test(flow.text)) continue;
        const start = flow.spanOf(0, Math.max(1, flow.text.indexOf(' ')));
        findings.push(
            report(menimbangBahwa, naskah, start, {
                params: { satuan: unitName(item) },
                fixes: [
                    replaceFix(naskah, { start: start.start, end: start.start }, 'bahwa ', 'sisipkan', {
                        baru: 'bahwa',
                    }),
                ],
            }),
        );
    }
    return findings;
}
