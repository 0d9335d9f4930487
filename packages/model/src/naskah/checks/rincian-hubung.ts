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
import { type PunctuatedList, punctuatedLists } from './helpers/endings.js';
import { endingOf, endOf, leadOf } from './helpers/lists.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, unitName } from './helpers/units.js';

export const rincianHubung: NaskahCheck = {
    code: 'naskah/rincian-hubung',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const findings: Finding[] = [];
    for (const list of punctuatedLists(naskah)) {
        const { holder, items } = list.sequence;
        if (list.style !== 'sentence' || holder.damaged || items.some((item) => item.damaged)) continue;
        findings.push(...misplaced(naskah, list), ...missing(naskah, list));
    }
    return findings;
}

/** A joining word that stands at the wrong item, more than once, at the end, or behind its semicolon. */
function misplaced(naskah: Naskah, { sequence }: PunctuatedList): Finding[] {
    const { items } = sequence;
    const findings: Finding[] = [];
    const words = items.map((item, at) => joinerOf(naskah, sequence.holder, item, items[at + 1]));
    const last = items.length - 1;
    const add = (at: number, variant: string) =>
        findings.push(
            report(rincianHubung, naskah, endOf(naskah, items[at]!), {
                variant,
                params: {
                    kata: words[at]!,
                    satuan: unitName(items[at]!),
                    harus: unitName(items[last - 1] ?? items[0]!),
                },
            }),
        );
    for (let at = 0; at < last - 1; at++) {
        if (words[at] !== undefined) add(at, words[last - 1] === undefined ? 'salah-tempat' : 'ganda');
    }
    if (words[last] !== undefined) add(last, 'akhir');
    items.forEach((item, at) => {
        if (words[at] !== undefined && endingOf(leadOf(naskah, item)).after !== '') add(at, 'tanda');
    });
    return findings;
}

function missing(naskah: Naskah, { sequence, body }: PunctuatedList): Finding[] {
    const { holder, items } = sequence;
    const before = items.at(-2);
    if (before === undefined || before.children.length > 0) return [];
    if (items.some((item, at) => joinerOf(naskah, holder, item, items[at + 1]) !== undefined)) return [];
    const text = leadOf(naskah, before);
    // In the body a list of whole sentences is another fault, reported as such; in an annex none.
    const listed = /[;,]$/.test(text) || /;$/.test(leadOf(naskah, items[0]!));
    if (!listed || (!body && !/[;,.]$/.test(text))) return [];
    const span = endOf(naskah, before);
    const mark = /[;,.]$/.test(text);
    const at = mark ? { start: span.end - 1, end: span.end } : { start: span.end, end: span.end };
    return [
        report(rincianHubung, naskah, span, {
            variant: 'main',
            params: { satuan: unitName(before), terakhir: unitName(items.at(-1)!) },
            fixes: ['dan', 'atau', 'dan/atau'].map((word) => ({
                ...replaceFix(naskah, at, `; ${word}`, 'hubung', { kata: word }),
                preferred: false,
            })),
        }),
    ];
}

/** The joining word that ends an item, its own sub-items included, or that stands on a line of its own. */
function joinerOf(
    naskah: Naskah,
    holder: NaskahNode,
    item: NaskahNode,
    next: NaskahNode | undefined,
): string | undefined {
    let deepest = item;
    while (deepest.children.length > 0) deepest = naskah.nodes[deepest.children.at(-1)!]!;
    const own = endingOf(flowOfNode(naskah, deepest).text).joiner;
    if (own !== undefined) return own;
    if (next === undefined) return undefined;
    for (const span of holder.text) {
        if (span.start < item.span.end || span.start >= next.span.start) continue;
        const word = naskah.text.slice(span.start, Math.min(span.end, span.start + 12)).trim();
        return /^(?:dan ?\/ ?atau|dan|atau)$/.test(word) && span.end - span.start <= 12 ? word : undefined;
    }
    return undefined;
}
