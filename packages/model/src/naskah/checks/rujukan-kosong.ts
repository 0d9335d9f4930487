/**
 * Acuan tanpa sasaran
 *
 * "Sebagaimana dimaksud" tidak diikuti ketentuan yang dimaksud, atau satuan disebut tanpa nomornya.
 *
 * ## Mengapa
 *
 * Acuan menurut Lampiran II UU 12/2011 angka 271 dan angka 272 menyebut pasal atau ayat yang diacu.
 * Tanpa itu, pembaca tidak tahu ketentuan mana yang dimaksud.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Penugasan sebagaimana dapat dilakukan lintas kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Camat memberikan penugasan.
 *
 * Pasal 2
 *
 * Penugasan sebagaimana dimaksud dalam Pasal 1 dapat dilakukan lintas kecamatan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const rujukanKosong: NaskahCheck = {
    code: 'naskah/rujukan-kosong',
    severity: 'warning',
    needsSound: true,
    run,
};

const verbs =
    'dapat|meliputi|terdiri|dilakukan|dilaksanakan|ditetapkan|diberikan|merupakan|berupa|wajib|harus';
const patterns = [
    new RegExp(
        String.raw`\bsebagaimana(?: dimaksud)? (?=(?:${verbs})\b)(?!(?:ditetapkan|diberikan|dilaksanakan|dilakukan) (?:dalam|pada|oleh|dengan|menurut)\b)`,
        'gi',
    ),
    /\bdimaksud (?:dalam|pada) (?:Pasal|ayat) (?=huruf |ayat |angka )/g,
];

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const pattern of patterns) {
            for (const match of flow.text.matchAll(pattern)) {
                const span = flow.spanOf(match.index, match.index + match[0].length - 1);
                findings.push(report(rujukanKosong, naskah, span));
            }
        }
    }
    return findings;
}
