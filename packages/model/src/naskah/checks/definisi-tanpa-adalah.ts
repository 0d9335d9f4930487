/**
 * Definisi tanpa kata "adalah"
 *
 * Pengertian menghubungkan istilah dan batasannya dengan kata "adalah".
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 101 menulis ketentuan umum sebagai batasan pengertian. Tanpa kata
 * penghubung, atau dengan "terdiri dari" dan "sebagai", kalimat itu norma atau kalimat yang tidak
 * selesai, bukan pengertian.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Lurah sebagai pemimpin kelurahan.
 *
 * Pasal 2
 *
 * Camat dan Lurah melayani masyarakat.
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
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { definitionsHolder } from './helpers/terms.js';
import { flowOfNode, markOrStart } from './helpers/units.js';

export const definisiTanpaAdalah: NaskahCheck = {
    code: 'naskah/definisi-tanpa-adalah',
    severity: 'warning',
    needsSound: true,
    run,
};

const defining = /\b(?:adalah|ialah|yaitu|yakni|merupakan|berarti)\b/i;

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    const holder = definitionsHolder(naskah);
    if (holder === undefined || holder.damaged) return findings;
    const parents = new Set(naskah.definitions.map((definition) => naskah.nodes[definition.node]!.parent));
    for (const index of parents) {
        for (const child of naskah.nodes[index]?.children ?? []) {
            const node = naskah.nodes[child]!;
            if (node.quoted || node.form === 'rusak' || node.damaged || node.kind !== 'angka') continue;
            const flow = flowOfNode(naskah, node);
            if (flow.text.length < 12 || defining.test(flow.text)) continue;
            const istilah = flow.text.split(' ').slice(0, 2).join(' ');
            findings.push(report(definisiTanpaAdalah, naskah, markOrStart(node), { params: { istilah } }));
        }
    }
    return findings;
}
