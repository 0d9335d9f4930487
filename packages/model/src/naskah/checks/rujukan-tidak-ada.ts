/**
 * Acuan kepada ketentuan yang tidak ada
 *
 * Pasal, ayat, huruf, atau angka yang diacu tidak terdapat dalam naskah. Acuan kepada bagian naskah
 * yang sumbernya rusak tidak diperiksa.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 angka 271 sampai dengan angka 277, acuan menggantikan pengulangan
 * rumusan. Kalau sasarannya tidak ada, sebagian dari rumusan itu tidak ada pula.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat sebagaimana dimaksud pada ayat (4) dibantu sekretaris.
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
import { formatDasar } from '../../text/dasar.js';
import type { Naskah, ReferenceTarget } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';

export const rujukanTidakAda: NaskahCheck = {
    code: 'naskah/rujukan-tidak-ada',
    severity: 'error',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const reference of naskah.references) {
        if (reference.external || naskah.nodes[reference.node]?.quoted) continue;
        // "PPh Pasal 22" is a name. Only what a phrase or a preposition introduces is a reference for certain.
        if (reference.phrase === undefined && reference.preposition === undefined) continue;
        for (const target of reference.targets) {
            if (target.node !== -1 || target.reason !== 'tidak-ada') continue;
            // Annexes are often kept in a file of their own.
            if (target.dasar[0]?.unit === 'lampiran' && naskah.annexes.length === 0) continue;
            findings.push(
                report(rujukanTidakAda, naskah, target.span, { params: { sasaran: nameOf(target) } }),
            );
        }
    }
    return findings;
}

function nameOf(target: ReferenceTarget): string {
    return formatDasar({ parts: target.dasar.length > 0 ? target.dasar : target.parts });
}
