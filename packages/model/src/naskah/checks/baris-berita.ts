/**
 * Baris Lembaran Daerah atau Berita Daerah di akhir peraturan
 *
 * Setelah pengundangan ditulis Lembaran Daerah atau Berita Daerah dengan tahun dan nomornya, dengan
 * huruf kapital, tanpa titik.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 172 dan angka 173.
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
 * Camat memimpin kecamatan.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 *
 * Diundangkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * SEKRETARIS DAERAH KABUPATEN CONTOH,
 *
 * SITI
 *
 * Berita Daerah Kabupaten Contoh Tahun 2024 Nomor 1
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
 * Camat memimpin kecamatan.
 *
 * Ditetapkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * BUPATI CONTOH,
 *
 * BUDI
 *
 * Diundangkan di Contoh
 * pada tanggal 2 Mei 2024
 *
 * SEKRETARIS DAERAH KABUPATEN CONTOH,
 *
 * SITI
 *
 * BERITA DAERAH KABUPATEN CONTOH TAHUN 2024 NOMOR 1
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { hasLostText } from './helpers/terms.js';

export const barisBerita: NaskahCheck = {
    code: 'naskah/baris-berita',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const enacted = naskah.signings.find((signing) => signing.role === 'diundangkan');
    const lines = naskah.nodes.filter((node) => node.kind === 'berita');
    if (enacted !== undefined && lines.length === 0 && !hasLostText(naskah)) {
        const node = naskah.nodes[enacted.node]!;
        const span = enacted.office?.span ?? {
            start: node.span.start,
            end: Math.min(node.span.end, node.span.start + 11),
        };
        return [report(barisBerita, naskah, span, { variant: 'tidak-ada' })];
    }
    const findings: Finding[] = [];
    for (const line of lines) {
        const written = naskah.text.slice(line.span.start, line.span.end);
        const match = /\b(?:lembaran|berita)\s+(?:negara|daerah)\b[^\n]*(?:\n[^\n]*\bNomor[^\n]*)?/i.exec(
            written,
        );
        if (match === null || match[0] === match[0].toUpperCase()) continue;
        const start = line.span.start + match.index;
        const span = { start, end: start + match[0].trimEnd().length };
        findings.push(
            report(barisBerita, naskah, span, {
                severity: 'info',
                fixes: [
                    replaceFix(
                        naskah,
                        span,
                        naskah.text.slice(span.start, span.end).toUpperCase(),
                        'kapital',
                        {},
                    ),
                ],
            }),
        );
    }
    return findings;
}
