/**
 * Urutan acuan terbalik
 *
 * Ayat dari pasal sendiri disebut lebih dahulu, kemudian pasal lain dari nomor yang lebih kecil.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 276 menetapkan urutan itu agar pembaca menelusuri acuan ke satu arah.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Lurah memimpin kelurahan.
 *
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Tugas sebagaimana dimaksud dalam Pasal 1 dan ayat (1) dilaporkan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Lurah memimpin kelurahan.
 *
 * Pasal 2
 *
 * (1) Camat memimpin kecamatan.
 * (2) Tugas sebagaimana dimaksud pada ayat (1) dan Pasal 1 dilaporkan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, ReferenceTarget } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';

export const rujukanUrutan: NaskahCheck = {
    code: 'naskah/rujukan-urutan',
    severity: 'warning',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const reference of naskah.references) {
        if (reference.external || naskah.nodes[reference.node]?.quoted) continue;
        for (let at = 1; at < reference.targets.length; at++) {
            const before = reference.targets[at - 1]!;
            const target = reference.targets[at]!;
            const variant = wrongOrder(before, target);
            if (variant === undefined) continue;
            findings.push(
                report(
                    rujukanUrutan,
                    naskah,
                    { start: before.span.start, end: target.span.end },
                    {
                        variant,
                        params: {
                            dahulu: naskah.text
                                .slice(target.span.start, target.span.end)
                                .replace(/\s+/g, ' '),
                            kemudian: naskah.text
                                .slice(before.span.start, before.span.end)
                                .replace(/\s+/g, ' '),
                        },
                    },
                ),
            );
        }
    }
    return findings;
}

function wrongOrder(before: ReferenceTarget, target: ReferenceTarget): string | undefined {
    const a = before.parts[0];
    const b = target.parts[0];
    if (a === undefined || b === undefined || before.self || target.self) return undefined;
    // "Pasal 4 ayat (1) dan ayat (2)": the ayat belongs to the pasal before it.
    if (a.unit === 'pasal' && b.unit === 'ayat' && before.parts.length === 1) return 'main';
    if (a.unit !== b.unit || before.parts.length !== 1 || target.parts.length !== 1) return undefined;
    if (!/^\d+$/.test(a.number) || !/^\d+$/.test(b.number)) return undefined;
    return Number(b.number) < Number(a.number) ? 'nomor' : undefined;
}
