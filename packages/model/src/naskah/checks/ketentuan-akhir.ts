/**
 * Pasal atau ayat tidak berakhir dengan titik
 *
 * Setiap pasal dan ayat berakhir dengan titik, atau dengan titik dua kalau diikuti rincian.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 Bab I huruf C (Batang Tubuh), pasal dan ayat
 * dirumuskan dalam satu kalimat yang utuh. Tanpa titik, pembaca tidak tahu apakah kalimatnya selesai; tanpa titik
 * dua, rincian di bawahnya terlepas dari kalimat pembukanya.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan;
 * (2) Camat dibantu sekretaris.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat dibantu sekretaris.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, NaskahNode } from '../types.js';
import type { NaskahCheck } from './check.js';
import { endingFix, endOf, hasTail, leadOf } from './helpers/lists.js';
import { report } from './helpers/report.js';
import { inBody, provisionNodes, unitName } from './helpers/units.js';

export const ketentuanAkhir: NaskahCheck = {
    code: 'naskah/ketentuan-akhir',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

const opening =
    /\b(?:sebagai berikut|meliputi|terdiri atas|terdiri dari|(?:dengan )?ketentuan|memuat|yaitu)$/i;

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const ending = missingEnding(naskah, node);
        if (ending === undefined) continue;
        findings.push(
            report(ketentuanAkhir, naskah, endOf(naskah, node), {
                variant: ending === ':' ? 'titik-dua' : 'main',
                params: { satuan: unitName(node) },
                fixes: [endingFix(naskah, node, ending)],
            }),
        );
    }
    return findings;
}

function missingEnding(naskah: Naskah, node: NaskahNode): string | undefined {
    if (node.damaged || node.form === 'rusak') return undefined;
    const text = leadOf(naskah, node);
    if (text === '') return undefined;
    const first = naskah.nodes[node.children[0] ?? -1];
    const listed =
        first !== undefined && (first.kind === 'huruf' || first.kind === 'angka') && first.ordinal === 1;
    if (!inBody(naskah, node)) return listed && opening.test(text) ? ':' : undefined;
    if (node.kind !== 'pasal' && node.kind !== 'ayat') return undefined;
    if (listed) return /[.;,\p{L}\p{N})]$/u.test(text) && !hasTail(naskah, node) ? ':' : undefined;
    if (node.children.length > 0) return undefined;
    return /[;,\p{L}\p{N})]$/u.test(text) ? '.' : undefined;
}
