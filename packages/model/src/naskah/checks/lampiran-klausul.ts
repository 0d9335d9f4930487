/**
 * Lampiran tidak disebut sebagai bagian yang tidak terpisahkan
 *
 * Kalau peraturan mempunyai lampiran, batang tubuh menyatakan bahwa lampiran itu merupakan bagian
 * yang tidak terpisahkan dari peraturan.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 192. Tanpa pernyataan itu, kekuatan mengikat lampiran dapat
 * diperdebatkan. Frasa bakunya "bagian yang tidak terpisahkan dari", bukan "dalam" atau "dengan".
 *
 * ## Salah
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * Pasal 1
 *
 * Rincian tugas camat tercantum dalam Lampiran.
 *
 * LAMPIRAN
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * RINCIAN TUGAS
 *
 * Camat memimpin kecamatan.
 *
 * BUPATI CONTOH,
 *
 * BUDI
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * Pasal 1
 *
 * Rincian tugas camat tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.
 *
 * LAMPIRAN
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * CAMAT
 *
 * RINCIAN TUGAS
 *
 * Camat memimpin kecamatan.
 *
 * BUPATI CONTOH,
 *
 * BUDI
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { hasLostText } from './helpers/terms.js';
import { flowOfNode, inBody, markOrStart, provisionNodes } from './helpers/units.js';

export const lampiranKlausul: NaskahCheck = {
    code: 'naskah/lampiran-klausul',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

const clause = /\bbagian(?: yang)? tidak terpisahkan(?: (dari|dalam|dengan|pada)\b)?/i;

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    let stated = false;
    let words = '';
    for (const node of provisionNodes(naskah)) {
        if (!inBody(naskah, node)) continue;
        const flow = flowOfNode(naskah, node);
        if (/lampiran/i.test(flow.text)) words += ` ${flow.text}`;
        const match = clause.exec(flow.text);
        if (match === null) continue;
        stated = true;
        const word = match[1];
        if (word === undefined || word === 'dari') continue;
        const end = match.index + match[0].length;
        const span = flow.spanOf(end - word.length, end);
        findings.push(
            report(lampiranKlausul, naskah, span, {
                variant: 'rumusan',
                severity: 'info',
                params: { tertulis: word },
                fixes: [replaceFix(naskah, span, 'dari')],
            }),
        );
    }
    if (hasLostText(naskah) || naskah.nodes.every((node) => node.kind !== 'pasal')) return findings;
    const annex = naskah.annexes[0];
    if (annex !== undefined && !stated) {
        findings.push(report(lampiranKlausul, naskah, markOrStart(naskah.nodes[annex.node]!)));
    }
    for (const numbered of naskah.annexes) {
        if (numbered.number === '' || words === '' || mentions(words, numbered.number)) continue;
        findings.push(
            report(lampiranKlausul, naskah, markOrStart(naskah.nodes[numbered.node]!), {
                variant: 'tidak-disebut',
                params: { lampiran: `Lampiran ${numbered.number}` },
            }),
        );
    }
    return findings;
}

/** Whether the body speaks of this annex, or of the annexes as a whole or in a range. */
function mentions(words: string, number: string): boolean {
    if (/lampiran[^.;]{0,40}sampai dengan/i.test(words)) return true;
    if (/\blampiran(?! [IVXLC]+\b)/i.test(words.replace(/Lampiran [IVXLC]+/g, ''))) return true;
    return new RegExp(String.raw`\bLampiran\s+${number}\b|,\s+${number}\b|\bdan\s+${number}\b`, 'i').test(
        words,
    );
}
