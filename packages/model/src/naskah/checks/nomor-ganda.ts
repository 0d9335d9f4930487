/**
 * Nomor yang sama dipakai dua kali
 *
 * Dalam satu urutan (Pasal dalam satu batang tubuh, ayat dalam satu Pasal, rincian dalam satu
 * daftar) setiap nomor hanya boleh ada satu. Lampiran menghitung nomornya sendiri.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 72 sampai dengan angka 95 memberi setiap bab, bagian, paragraf,
 * pasal, ayat, dan rincian nomor urutnya sendiri. Kalau dua ketentuan bernomor sama, acuan kepada
 * nomor itu menunjuk dua ketentuan, dan tidak seorang pun tahu yang mana yang dimaksud.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat dibantu sekretaris.
 * (2) Sekretaris menyusun laporan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Camat dibantu sekretaris.
 * (3) Sekretaris menyusun laporan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { renumberFix } from './helpers/renumber.js';
import { related, report } from './helpers/report.js';
import { faultsOf, judgeable } from './helpers/sequences.js';
import { markOrStart, unitName } from './helpers/units.js';

export const nomorGanda: NaskahCheck = {
    code: 'naskah/nomor-ganda',
    severity: 'error',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const sequence of judgeable(naskah)) {
        let offered = false;
        for (const fault of faultsOf(sequence)) {
            if (fault.kind !== 'ganda') continue;
            // Renumbering from the first fault on repairs the later ones as well.
            const fix = offered ? undefined : renumberFix(naskah, sequence, fault.at, fault.expected);
            offered = true;
            findings.push(
                report(nomorGanda, naskah, markOrStart(fault.item), {
                    params: { satuan: unitName(fault.item) },
                    related: [related(naskah, markOrStart(fault.other!), 'pertama')],
                    ...(fix === undefined ? {} : { fixes: [fix] }),
                }),
            );
        }
    }
    return findings;
}
