/**
 * Istilah yang didefinisikan dua kali
 *
 * Setiap istilah dalam ketentuan umum hanya diberi satu pengertian, dan tidak didefinisikan lagi dalam
 * pasal sesudahnya.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 angka 101 setiap pengertian diberi nomor sendiri. Dua pengertian
 * untuk satu istilah membuat setiap ketentuan yang memakainya dapat dibaca dengan dua cara.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Camat adalah perangkat daerah.
 *
 * Pasal 2
 *
 * Camat melayani masyarakat.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Lurah adalah pemimpin kelurahan.
 *
 * Pasal 2
 *
 * Camat dan Lurah melayani masyarakat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { flowOf } from '../places.js';
import type { Definition, Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { definitionsHolder, isSound, squeezed } from './helpers/terms.js';
import { flowOfNode, inBody, provisionNodes } from './helpers/units.js';
import { plain } from './helpers/words.js';

export const definisiGanda: NaskahCheck = { code: 'naskah/definisi-ganda', severity: 'warning', run };

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    const first = new Map<string, Definition>();
    for (const definition of naskah.definitions) {
        if (!isSound(definition)) continue;
        const term = squeezed(definition.term.text);
        const before = first.get(term.toLowerCase());
        if (before === undefined) {
            first.set(term.toLowerCase(), definition);
            continue;
        }
        findings.push(
            report(definisiGanda, naskah, definition.term.span, {
                params: { istilah: term },
                related: [related(naskah, before.term.span, 'pertama')],
            }),
        );
    }
    return [...findings, ...againInText(naskah, first)];
}

/** "Sistem Kerja adalah …" at the head of a provision, for a term that has its definition. */
function againInText(naskah: Naskah, defined: ReadonlyMap<string, Definition>): Finding[] {
    const findings: Finding[] = [];
    const holder = definitionsHolder(naskah);
    if (holder === undefined) return findings;
    const own = new Set(naskah.definitions.map((definition) => definition.node));
    for (const node of provisionNodes(naskah)) {
        // A code gives each of its terms a pasal of its own: that is the definition, not a second one.
        if (own.has(node.index)) continue;
        if (node.span.start < holder.span.end || (node.kind === 'angka' && !inBody(naskah, node))) continue;
        const flow = flowOfNode(naskah, node);
        const match = /^(\p{Lu}[\p{L}\s]{2,80}?) adalah (\S+ \S+)/u.exec(flow.text.slice(0, 200));
        const definition = match === null ? undefined : defined.get(squeezed(match[1]!).toLowerCase());
        if (match === null || definition === undefined) continue;
        // An annex may repeat the definition for its readers; only another one is a fault.
        const same = plain(flowOf(naskah, definition.body).text).startsWith(plain(match[2]!));
        if (same && !inBody(naskah, node)) continue;
        findings.push(
            report(definisiGanda, naskah, flow.spanOf(0, match[1]!.length), {
                variant: 'dalam-ketentuan',
                params: { istilah: squeezed(definition.term.text) },
                related: [related(naskah, definition.term.span, 'pertama')],
            }),
        );
    }
    return findings;
}
