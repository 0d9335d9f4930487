/**
 * Rumusan "sesuai dengan ketentuan peraturan perundang-undangan" tidak baku
 *
 * Kata "yang berlaku" tidak diperlukan: peraturan perundang-undangan yang diacu dengan sendirinya
 * yang berlaku. Kata "dengan" setelah "sesuai" tidak dihilangkan.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 281 memakai frasa "sesuai dengan ketentuan peraturan
 * perundang-undangan" untuk acuan yang tidak menyebut peraturan tertentu.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Laporan disusun sesuai dengan ketentuan peraturan perundang-undangan yang berlaku.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Laporan disusun sesuai dengan ketentuan peraturan perundang-undangan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const frasaPeraturan: NaskahCheck = {
    code: 'naskah/frasa-peraturan',
    severity: 'info',
    technique: true,
    run,
};

const pattern =
    /\bperaturan perundang-? ?undangan( yang berlaku)(?! (?:di|pada|bagi|sejak|sebelum|untuk))\b/gi;
const withoutDengan = /\bsesuai (?:ketentuan )?peraturan perundang/gi;

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const end = match.index + match[0].length;
            const words = flow.spanOf(end - match[1]!.length + 1, end);
            const whole = flow.spanOf(end - match[1]!.length, end);
            findings.push(
                report(frasaPeraturan, naskah, words, {
                    fixes: [replaceFix(naskah, whole, '', 'hapus', {})],
                }),
            );
        }
        for (const match of flow.text.matchAll(withoutDengan)) {
            const at = flow.spanOf(match.index + 7, match.index + 7);
            findings.push(
                report(frasaPeraturan, naskah, flow.spanOf(match.index, match.index + match[0].length), {
                    variant: 'dengan',
                    fixes: [replaceFix(naskah, at, 'dengan ', 'sisipkan', { baru: 'dengan' })],
                }),
            );
        }
    }
    return findings;
}
