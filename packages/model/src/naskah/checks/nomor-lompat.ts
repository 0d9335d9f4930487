/**
 * Nomor urut melompati nomor lain
 *
 * Nomor berikutnya harus satu lebih besar daripada nomor sebelumnya, dan yang pertama adalah satu
 * (atau huruf a, atau Kesatu). Nomor sisipan seperti Pasal 12A mengikuti induknya.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 72 sampai dengan angka 95 menghitung bab, bagian, paragraf, pasal,
 * ayat, dan rincian secara berurutan. Nomor yang terlewat membuat pembaca mencari ketentuan yang
 * tidak pernah ada, atau menyangka satu halaman hilang.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (3) Camat dibantu sekretaris.
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
import { numberLike } from './helpers/numbers.js';
import { renumberFix } from './helpers/renumber.js';
import { report } from './helpers/report.js';
import { faultsOf, judgeable } from './helpers/sequences.js';
import { brokenBetween } from './helpers/soundness.js';
import { kindName, markOrStart, unitName } from './helpers/units.js';

export const nomorLompat: NaskahCheck = {
    code: 'naskah/nomor-lompat',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const sequence of judgeable(naskah)) {
        const later = new Set(sequence.items.map((item) => item.ordinal));
        let offered = false;
        for (const fault of faultsOf(sequence)) {
            if (fault.kind !== 'lompat') continue;
            // Units that merely stand further down are out of order, not missing.
            if (later.has(fault.expected)) continue;
            if (fault.other === undefined && isExcerpt(naskah, fault.item)) continue;
            const from = fault.other?.span.end ?? sequence.holder.mark?.end ?? sequence.holder.span.start;
            // What is missing may stand on a page or line that the source has lost.
            if (brokenBetween(naskah, from, markOrStart(fault.item).start)) continue;
            // Renumbering from the first fault on repairs the later ones as well.
            const fix = offered ? undefined : renumberFix(naskah, sequence, fault.at, fault.expected);
            offered = true;
            findings.push(
                report(nomorLompat, naskah, markOrStart(fault.item), {
                    variant: fault.other === undefined ? 'awal' : 'main',
                    params: {
                        satuan: unitName(fault.item),
                        jenis: kindName(fault.item),
                        sebelum: fault.other === undefined ? '' : unitName(fault.other),
                        harus: numberLike(fault.item, fault.expected),
                    },
                    ...(fix === undefined ? {} : { fixes: [fix] }),
                }),
            );
        }
    }
    return findings;
}

/** A text without a head may begin with any pasal or bab: it shows only a part of the regulation. */
function isExcerpt(naskah: Naskah, item: NaskahNode): boolean {
    if (item.kind !== 'pasal' && item.kind !== 'bab') return false;
    return naskah.title.tentang === undefined && naskah.nodes.every((node) => node.kind !== 'menetapkan');
}
