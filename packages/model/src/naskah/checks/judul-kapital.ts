/**
 * Judul bagian atau paragraf tidak memakai huruf awal kapital
 *
 * Setiap kata dalam judul bagian dan paragraf diawali huruf kapital, kecuali kata tugas seperti
 * "dan", "yang", "di", "untuk". Judul bab ditulis seluruhnya dengan huruf kapital.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 72 sampai dengan angka 76.
 *
 * ## Salah
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
 *
 * Bagian Kesatu
 * Tugas camat
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * BAB I
 * KEDUDUKAN
 *
 * Bagian Kesatu
 * Tugas Camat
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { inBody, unitName } from './helpers/units.js';

export const judulKapital: NaskahCheck = {
    code: 'naskah/judul-kapital',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

const particles = new Set(
    (
        'dan atau dan/atau di ke dari yang untuk pada dengan oleh dalam tentang sebagai serta bagi terhadap atas ' +
        'antar antara per secara guna melalui kepada daripada akan tidak hingga sampai lebih bukan se ber adalah ' +
        'sebagaimana berdasarkan menurut oleh karena maupun tanpa'
    ).split(' '),
);

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of naskah.nodes) {
        if (!['bab', 'bagian', 'paragraf'].includes(node.kind) || node.heading.length === 0) continue;
        if (!inBody(naskah, node) || node.damaged) continue;
        const first = node.heading[0]!;
        const span = { start: first.start, end: node.heading.at(-1)!.end };
        const written = naskah.text.slice(span.start, span.end);
        const right = node.kind === 'bab' ? written.toUpperCase() : titled(written);
        if (right === written || !/\p{L}{3}/u.test(written)) continue;
        findings.push(
            report(judulKapital, naskah, span, {
                variant: node.kind === 'bab' ? 'bab' : 'main',
                params: { satuan: unitName(node) },
                fixes: [replaceFix(naskah, span, right)],
            }),
        );
    }
    return findings;
}

/** "ljazah", "lzin": a scanner read a capital I as l, for no word begins with l and a consonant. */
const SCANNED_I = /^l[b-df-hj-np-tv-z]/;

function titled(text: string): string {
    let at = 0;
    return text.replace(/(?<![\p{L}\p{N}-])\p{L}[\p{L}/-]*/gu, (word) => {
        const small = at++ > 0 && particles.has(word.toLowerCase().replace(/\/$/, ''));
        return small || SCANNED_I.test(word) || !/^\p{Ll}/u.test(word)
            ? word
            : word.slice(0, 1).toUpperCase() + word.slice(1);
    });
}
