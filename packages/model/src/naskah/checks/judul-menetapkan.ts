/**
 * Nama dalam Menetapkan tidak sama dengan judul
 *
 * Setelah Menetapkan, jenis dan nama peraturan diulang seperti dalam judul, dengan huruf kapital,
 * dan diakhiri titik.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 57 sampai dengan angka 59.
 *
 * ## Salah
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * TUGAS CAMAT
 *
 * MEMUTUSKAN:
 *
 * Menetapkan : PERATURAN BUPATI TENTANG FUNGSI CAMAT.
 *
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * TUGAS CAMAT
 *
 * MEMUTUSKAN:
 *
 * Menetapkan : PERATURAN BUPATI TENTANG TUGAS CAMAT.
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
import { isSoundTitle } from './helpers/terms.js';
import { endsTheText, flowOfNode } from './helpers/units.js';
import { plain } from './helpers/words.js';

export const judulMenetapkan: NaskahCheck = {
    code: 'naskah/judul-menetapkan',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const node = naskah.nodes.find((each) => each.kind === 'menetapkan' && !each.quoted);
    if (node === undefined || node.damaged) return [];
    const flow = flowOfNode(naskah, node);
    const match = /\bTENTANG\s+(.+)$/is.exec(flow.text);
    if (match === null) return [];
    const findings: Finding[] = [];
    const written = match[1]!.trim();
    const at = flow.text.length - match[1]!.length;
    const end = at + match[1]!.trimEnd().length;
    const title = naskah.title.tentang;
    if (
        title !== undefined &&
        isSoundTitle(title.text) &&
        plain(written) !== plain(title.text) &&
        !damagedName(plain(written), plain(title.text))
    ) {
        const stop = written.replace(/[\s.]+$/, '').length;
        const span = flow.spanOf(at, at + stop);
        findings.push(
            report(judulMenetapkan, naskah, span, {
                params: { tertulis: written, benar: title.text },
                fixes: [replaceFix(naskah, span, title.text.replace(/\s+/g, ' '))],
            }),
        );
    }
    if (!written.endsWith('.') && !endsTheText(naskah, node)) {
        const last = flow.spanOf(end, end);
        const word = flow.text.lastIndexOf(' ', end - 1) + 1;
        findings.push(
            report(judulMenetapkan, naskah, flow.spanOf(word, end), {
                variant: 'titik',
                fixes: [replaceFix(naskah, last, '.', 'sisipkan', { baru: '.' })],
            }),
        );
    }
    return findings;
}

/** One is the beginning of the other: lines of it may have been read as something else. */
function damagedName(a: string, b: string): boolean {
    return a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
}
