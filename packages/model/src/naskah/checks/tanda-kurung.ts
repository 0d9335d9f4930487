/**
 * Tanda kurung tidak berpasangan
 *
 * Tanda kurung yang dibuka dalam satu ketentuan harus ditutup dalam ketentuan itu.
 *
 * ## Mengapa
 *
 * Kaidah ejaan yang diacu Lampiran II UU 12/2011 Bab III. Tanpa kurung tutup, pembaca tidak tahu di
 * mana keterangan tambahan berakhir.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat memimpin kecamatan (wilayah kerja di bawah kabupaten.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat memimpin kecamatan (wilayah kerja di bawah kabupaten).
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const tandaKurung: NaskahCheck = {
    code: 'naskah/tanda-kurung',
    severity: 'warning',
    technique: true,
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        // A bracket may be closed behind the items; marks such as "a)" in running text close none.
        if (node.children.length > 0 || node.damaged) continue;
        const flow = flowOfNode(naskah, node);
        let open = -1;
        let depth = 0;
        for (let at = flow.text.indexOf('('); at !== -1 && at < flow.text.length; at++) {
            const mark = flow.text[at];
            if (mark === '(' && isMisreadAyat(flow.text, at)) continue;
            if (mark === '(') {
                if (depth === 0) open = at;
                depth++;
            } else if (mark === ')' && depth > 0) depth--;
        }
        if (depth === 1) findings.push(report(tandaKurung, naskah, flow.spanOf(open, open + 1)));
    }
    return findings;
}

/** "ayat (21 huruf c": a scanner took the closing bracket for a digit. */
function isMisreadAyat(text: string, at: number): boolean {
    return (
        /\bayat ?$/i.test(text.slice(Math.max(0, at - 6), at)) &&
        /^\(\d{1,3}[lt]?(?![\d)])/.test(text.slice(at, at + 8))
    );
}
