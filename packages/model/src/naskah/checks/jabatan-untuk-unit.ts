/**
 * Jabatan disebut di tempat unitnya
 *
 * Bab atau bagian mengatur suatu unit (Sekretariat DPRD, Inspektorat, Kecamatan), tetapi kalimatnya menyebut
 * jabatan pimpinannya: "Pejabat Fungsional pada Sekretaris DPRD".
 *
 * ## Mengapa
 *
 * Pegawai berkedudukan pada unit, bukan pada orang. Ketentuan yang menyebut jabatan tidak menunjuk unit mana
 * pun.
 *
 * ## Salah
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN PADA INSPEKTORAT
 *
 * Pasal 1
 *
 * Pegawai pada Inspektur berkedudukan di bawah Sekretaris.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN PADA INSPEKTORAT
 *
 * Pasal 1
 *
 * Pegawai pada Inspektorat berkedudukan di bawah Sekretaris.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { headingOf } from '../places.js';
import type { Naskah, NaskahNode } from '../types.js';
import type { NaskahCheck } from './check.js';
import { officeUnits } from './data/synonyms.js';
import { replaceFix, report } from './helpers/report.js';
import { usesOf } from './helpers/uses.js';

export const jabatanUntukUnit: NaskahCheck = {
    code: 'naskah/jabatan-untuk-unit',
    severity: 'warning',
    technique: true,
    run,
};

const pattern = new RegExp(
    `(?<=\\b(?:pada|di lingkungan) )(?:${[...officeUnits.keys()].join('|')})\\b`,
    'giu',
);

function run(naskah: Naskah): readonly Finding[] {
    return usesOf(naskah, pattern).flatMap((use) => {
        const unit = officeUnits.get(use.text.toLowerCase())!;
        if (!/^\p{Lu}/u.test(use.text) || !/^[^.;]*\bberkedudukan\b/.test(use.after)) return [];
        if (!headings(naskah, use.node).some((heading) => new RegExp(`\\b${unit}\\b`, 'i').test(heading)))
            return [];
        const written = unit.slice(0, 1).toUpperCase() + unit.slice(1);
        return [
            report(jabatanUntukUnit, naskah, use.span, {
                params: { jabatan: use.text, unit: written },
                fixes: [replaceFix(naskah, use.span, written)],
            }),
        ];
    });
}

/** The headings under which a node stands. */
function headings(naskah: Naskah, from: NaskahNode): string[] {
    const found: string[] = [];
    for (let node: NaskahNode | undefined = from; node !== undefined; node = naskah.nodes[node.parent])
        if (node.heading.length > 0) found.push(headingOf(naskah, node));
    return found;
}
