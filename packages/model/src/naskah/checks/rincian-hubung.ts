/**
 * Kata "dan", "atau", atau "dan/atau" hilang, ganda, atau salah tempat dalam rincian
 *
 * Kata penghubung ditulis satu kali, di akhir rincian sebelum yang terakhir, setelah titik koma.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 angka 87 sampai dengan angka 95, kata itu menentukan apakah
 * rincian bersifat kumulatif, alternatif, atau keduanya. Tanpa kata itu, pembaca harus menebak.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. memimpin kecamatan;
 * b. melayani masyarakat;
 * c. menyusun laporan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat bertugas:
 * a. memimpin kecamatan;
 * b. melayani masyarakat; dan
 * c. menyusun laporan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, NaskahNode } from '../types.js';
import type { NaskahCheck } from './check.js';
import { endOf, joinerPattern, leadOf, listsOf } from './helpers/lists.js';
import { replaceFix, report } from './helpers/report.js';
import { definitionsHolder } from './helpers/terms.js';
import { flowOfNode, inBody, unitName } from './helpers/units.js';

export const rincianHubung: NaskahCheck = {
    code: 'naskah/rincian-hubung',
    severity: 'warning',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    const definitions = definitionsHolder(naskah)?.index;
    for (const { holder, items } of listsOf(naskah)) {
        if (holder.index === definitions || holder.kind === 'lampiran' || holder.damaged) continue;
        if (items.some((item) => item.damaged)) continue;
        const body = inBody(naskah, items[0]!);
        if (!body && !usesSemicolons(naskah, items)) continue;
        const words = items.map((item) => joinerOf(naskah, item));
        const last = items.length - 1;
        for (let at = 0; at < last - 1; at++) {
            const joiner = words[at];
            if (joiner === undefined) continue;
            const both = words[last - 1] !== undefined;
            findings.push(
                report(rincianHubung, naskah, endOf(naskah, items[at]!), {
                    variant: both ? 'ganda' : 'salah-tempat',
                    params: { kata: joiner, satuan: unitName(items[at]!), harus: unitName(items[last - 1]!) },
                }),
            );
        }
        if (words[last] !== undefined) {
            findings.push(
                report(rincianHubung, naskah, endOf(naskah, items[last]!), {
                    variant: 'akhir',
                    params: { kata: words[last]!, satuan: unitName(items[last]!) },
                }),
            );
        }
        const before = items[last - 1]!;
        if (words[last - 1] !== undefined || words.slice(0, last - 1).some((word) => word !== undefined))
            continue;
        findings.push(...missing(naskah, before, items));
    }
    return findings;
}

function missing(naskah: Naskah, before: NaskahNode, items: readonly NaskahNode[]): Finding[] {
    const text = leadOf(naskah, before);
    // Items that are whole sentences, or lead to items of their own, are another fault or none.
    if (before.children.length > 0 || !/[;,]$|[\p{L}\p{N})]$/u.test(text)) return [];
    if (!/[;,]$/.test(text) && !/;$/.test(leadOf(naskah, items[0]!))) return [];
    const span = endOf(naskah, before);
    const at = { start: span.end, end: span.end };
    return [
        report(rincianHubung, naskah, span, {
            variant: 'main',
            params: { satuan: unitName(before), terakhir: unitName(items.at(-1)!) },
            fixes: ['dan', 'atau', 'dan/atau'].map((word) => ({
                ...replaceFix(naskah, at, /[;,]$/.test(text) ? ` ${word}` : `; ${word}`, 'hubung', {
                    kata: word,
                }),
                preferred: false,
            })),
        }),
    ];
}

/** The joining word that ends an item, its own sub-items included. */
function joinerOf(naskah: Naskah, item: NaskahNode): string | undefined {
    let deepest = item;
    while (deepest.children.length > 0) deepest = naskah.nodes[deepest.children.at(-1)!]!;
    if (deepest.index !== item.index && deepest.text.length === 0) return undefined;
    return joinerPattern.exec(flowOfNode(naskah, deepest).text)?.[1];
}

function usesSemicolons(naskah: Naskah, items: readonly NaskahNode[]): boolean {
    const inner = items.slice(0, -1);
    return (
        inner.length > 1 &&
        inner.every((item) => /;(?:\s*(?:dan\/atau|dan|atau))?$/.test(leadOf(naskah, item)))
    );
}
