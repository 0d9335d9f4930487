/**
 * Ketentuan yang mengacu kepada dirinya sendiri
 *
 * Sebuah ayat mengacu kepada nomor ayat itu sendiri. Biasanya nomor yang dimaksud adalah nomor
 * ayat sebelumnya.
 *
 * ## Mengapa
 *
 * Acuan menurut Lampiran II UU 12/2011 angka 271 menunjuk ketentuan lain agar rumusannya tidak
 * diulang. Ketentuan yang menunjuk dirinya sendiri tidak menjelaskan apa-apa.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat sebagaimana dimaksud pada ayat (2) dibantu sekretaris.
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
import { report } from './helpers/report.js';
import { basisName } from './helpers/units.js';

export const rujukanDiri: NaskahCheck = {
    code: 'naskah/rujukan-diri',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const reference of naskah.references) {
        const own = naskah.nodes[reference.node];
        if (reference.external || own === undefined || own.quoted) continue;
        if (!/dimaksud/i.test(reference.phrase?.text ?? '')) continue;
        for (const target of reference.targets) {
            const node = naskah.nodes[target.node];
            // A range that runs over the own provision names the whole stretch, not itself.
            if (node === undefined || target.self || target.joiner === 'sampai-dengan') continue;
            if (node.kind === 'pasal' && node.index !== own.index) continue;
            if (node.index !== own.index && !isAncestor(naskah, node.index, own.index)) continue;
            if (node.kind !== 'pasal' && node.kind !== 'ayat' && node.index !== own.index) continue;
            findings.push(
                report(rujukanDiri, naskah, target.span, { params: { sasaran: basisName(naskah, node) } }),
            );
        }
    }
    return findings;
}

function isAncestor(naskah: Naskah, above: number, below: number): boolean {
    for (let node = naskah.nodes[below]; node !== undefined; node = naskah.nodes[node.parent]) {
        if (node.index === above) return true;
    }
    return false;
}
