/**
 * Istilah dipakai seperti terdefinisi, tetapi tidak didefinisikan
 *
 * Frasa berhuruf besar dipakai berulang kali di tengah kalimat seperti istilah, menjadi nama bab
 * atau bagian dari istilah lain yang didefinisikan, tetapi tidak diberi pengertian.
 *
 * ## Mengapa
 *
 * Menurut Lampiran II UU 12/2011 angka 108 huruf besar menandai istilah yang didefinisikan.
 * Pembaca yang mencari pengertiannya dalam ketentuan umum tidak menemukannya.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Pimpinan Tim Kerja adalah pegawai yang memimpin kelompok.
 *
 * Pasal 2
 *
 * (1) Camat menunjuk Pimpinan Tim Kerja.
 * (2) Camat membentuk Tim Kerja.
 * (3) Camat menilai Tim Kerja setiap bulan.
 * (4) Camat membubarkan Tim Kerja.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Tim Kerja adalah kelompok pegawai.
 * 3. Pimpinan Tim Kerja adalah pegawai yang memimpin kelompok.
 *
 * Pasal 2
 *
 * (1) Camat menunjuk Pimpinan Tim Kerja.
 * (2) Camat membentuk Tim Kerja.
 * (3) Camat menilai Tim Kerja setiap bulan.
 * (4) Camat membubarkan Tim Kerja.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { headingOf } from '../places.js';
import type { Naskah, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { definitionsHolder, isSound, namesOf } from './helpers/terms.js';
import { flowOfNode, inBody, provisionNodes } from './helpers/units.js';

export const istilahTanpaDefinisi: NaskahCheck = {
    code: 'naskah/istilah-tanpa-definisi',
    severity: 'info',
    needsSound: true,
    technique: true,
    run,
};

const phrase = /(?<=[\p{Ll}\d),] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}/gu;

function run(naskah: Naskah): readonly Finding[] {
    const holder = definitionsHolder(naskah);
    if (holder === undefined || holder.damaged || naskah.amending) return [];
    const defined = naskah.definitions.filter(isSound).flatMap(namesOf);
    const known = new Set(defined.map((name) => name.toLowerCase()));
    const terms = candidates(naskah, defined).filter((term) => !known.has(term.toLowerCase()));
    if (terms.length === 0) return [];
    const bodyEnd = naskah.nodes.find((node) => node.kind === 'batang-tubuh')?.span.end ?? naskah.text.length;
    const places = new Map<string, Span[]>(terms.map((term) => [term, []]));
    for (const node of provisionNodes(naskah)) {
        if (node.span.start < holder.span.end) continue;
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(phrase)) {
            // A defined term at the beginning of an item goes on here: "a. Pejabat Penilai Kinerja".
            const opening = /(?<!\p{L})\p{Lu}\p{Ll}+ $/u.exec(flow.text.slice(0, match.index))?.[0];
            if (opening !== undefined && known.has((opening + match[0]).toLowerCase())) continue;
            // Only the phrase as a whole: "Unit Organisasi" in "Pimpinan Unit Organisasi" is the longer term.
            places.get(match[0])?.push(flow.spanOf(match.index, match.index + match[0].length));
        }
    }
    return [...places]
        .filter(([, spans]) => spans.length >= 3 && spans[0]!.start < bodyEnd)
        .map(([term, spans]) =>
            report(istilahTanpaDefinisi, naskah, spans[0]!, {
                params: { istilah: term, jumlah: spans.length },
                related: spans.slice(1).map((span) => related(naskah, span, 'lain')),
            }),
        );
}

/** Names of bab and ends of defined terms: what a reader expects to find among the definitions. */
function candidates(naskah: Naskah, defined: readonly string[]): string[] {
    const terms = new Set<string>();
    for (const node of naskah.nodes) {
        if (node.kind !== 'bab' || !inBody(naskah, node)) continue;
        const words = headingOf(naskah, node).toLowerCase().split(/\s+/);
        if (words.length === 2 && words.every((word) => /^\p{L}{3,}$/u.test(word))) {
            terms.add(words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' '));
        }
    }
    for (const name of defined) {
        const words = name.split(' ');
        if (words.length >= 3 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))) {
            terms.add(words.slice(-2).join(' '));
        }
    }
    return [...terms];
}
