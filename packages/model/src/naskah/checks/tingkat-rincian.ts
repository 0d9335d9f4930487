/**
 * Tanda rincian tidak sesuai dengan tingkatnya
 *
 * Rincian dalam pasal atau ayat memakai tanda `a.`, di dalamnya `1.`, di dalamnya lagi `a)`, lalu
 * `1)`. Tanda yang lain, atau tingkat yang dilewati, ditandai di rincian pertama.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 87 sampai dengan angka 95 menetapkan urutan tanda itu dan paling
 * banyak empat tingkat, agar acuan "huruf a angka 1" hanya punya satu arti.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * 1. memimpin kecamatan; dan
 * 2. melayani masyarakat.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. memimpin kecamatan; dan
 * b. melayani masyarakat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, NaskahNode } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { judgeable } from './helpers/sequences.js';
import { flowOfNode, inBody, markOrStart } from './helpers/units.js';

export const tingkatRincian: NaskahCheck = {
    code: 'naskah/tingkat-rincian',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

const marks = ['a.', '1.', 'a)', '1)'];

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    const definitions = new Set(
        naskah.definitions.map((definition) => naskah.nodes[definition.node]!.parent),
    );
    for (const sequence of judgeable(naskah)) {
        const first = sequence.items[0]!;
        if ((first.kind !== 'huruf' && first.kind !== 'angka') || !inBody(naskah, first)) continue;
        const holder = sequence.holder;
        if (definitions.has(holder.index) || /yang dimaksud dengan/i.test(flowOfNode(naskah, holder).text))
            continue;
        // The numbers of definitions are no level of a list: under one of them a list begins with a.
        if (definitions.has(holder.parent) && first.level === 1) continue;
        const above = levelOf(holder);
        if (above === undefined || first.level === above + 1) continue;
        const variant = above === 4 ? 'terlalu-dalam' : 'main';
        findings.push(
            report(tingkatRincian, naskah, markOrStart(first), {
                variant,
                params: {
                    tanda:
                        marks[first.level - 1] ??
                        naskah.text.slice(markOrStart(first).start, markOrStart(first).end),
                    harus: marks[above] ?? marks[3]!,
                },
            }),
        );
    }
    return findings;
}

/** The list level of the node that holds a list; undefined where the rule says nothing. */
function levelOf(holder: NaskahNode): number | undefined {
    if (holder.kind === 'pasal' || holder.kind === 'ayat') return 0;
    if (holder.kind === 'huruf' || holder.kind === 'angka')
        return holder.level === 0 ? undefined : holder.level;
    return undefined;
}
