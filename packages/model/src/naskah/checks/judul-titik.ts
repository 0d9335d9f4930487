/**
 * Judul diakhiri tanda baca
 *
 * Judul peraturan, judul bab, dan kepala lampiran tidak diakhiri titik atau tanda baca lain.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 4 (judul) dan angka 195 (lampiran).
 *
 * ## Salah
 *
 * ```naskah
 * PERATURAN BUPATI CONTOH
 * NOMOR 1 TAHUN 2024
 * TENTANG
 * TUGAS CAMAT.
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
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Bit, Naskah, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { isSoundTitle } from './helpers/terms.js';
import { unitName } from './helpers/units.js';

export const judulTitik: NaskahCheck = {
    code: 'naskah/judul-titik',
    severity: 'warning',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    const judge = (span: Span | undefined, judul: string) => {
        if (span === undefined) return;
        const text = naskah.text.slice(span.start, span.end).trimEnd();
        if (!isSoundTitle(text)) return;
        const match = /\s*[.;,:]$/.exec(text);
        if (match === null || /\b(?:dll|dsb|[A-Z])\.$/.test(text)) return;
        const from = span.start + text.length - 1;
        const whole = { start: span.start + match.index, end: span.start + text.length };
        findings.push(
            report(
                judulTitik,
                naskah,
                { start: from, end: from + 1 },
                {
                    params: { judul },
                    fixes: [replaceFix(naskah, whole, '', 'hapus', {})],
                },
            ),
        );
    };
    const bit = (value: Bit | undefined) => value?.span;
    judge(bit(naskah.title.tentang), 'judul peraturan');
    for (const annex of naskah.annexes)
        judge(bit(annex.title.tentang), `kepala Lampiran ${annex.number}`.trim());
    for (const node of naskah.nodes) {
        if (node.quoted || (node.kind !== 'bab' && node.kind !== 'bagian' && node.kind !== 'paragraf'))
            continue;
        judge(node.heading.at(-1), `judul ${unitName(node)}`);
    }
    return findings;
}
