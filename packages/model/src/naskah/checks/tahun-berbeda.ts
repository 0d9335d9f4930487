/**
 * Tahun dalam judul atau baris berita berbeda dari tanggalnya
 *
 * Tahun dalam judul adalah tahun penetapan atau pengundangan, dan tahun dalam baris Lembaran Daerah atau Berita
 * Daerah adalah tahun pengundangan.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 Bab I huruf D (Penutup). Peraturan dicari dengan nomor dan tahunnya; tahun yang
 * berbeda menunjuk peraturan lain atau lembaran lain.
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
 * pada tanggal 2 Mei 2023
 *
 * BUPATI CONTOH,
 *
 * BUDI
 * ```
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
 * BERITA DAERAH KABUPATEN CONTOH TAHUN 2023 NOMOR 1
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
import type { Bit, Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';

export const tahunBerbeda: NaskahCheck = {
    code: 'naskah/tahun-berbeda',
    severity: 'warning',
    technique: true,
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    return [...titleFindings(naskah), ...gazetteFindings(naskah)];
}

function titleFindings(naskah: Naskah): Finding[] {
    const { year } = naskah.title;
    const dates = naskah.signings.filter(({ role }) => role !== 'lampiran').flatMap(({ date }) => date ?? []);
    if (year === undefined || !/^\d{4}$/.test(year.text) || dates.length === 0) return [];
    const years = dates.map(yearOf);
    // A date that cannot be read may be of the year of the title.
    if (years.some((item) => item === undefined || item === year.text)) return [];
    return [
        report(tahunBerbeda, naskah, year.span, {
            params: { tertulis: year.text, tanggal: dates[0]!.text },
            related: dates.map((date) => related(naskah, date.span, 'tanggal')),
        }),
    ];
}

/** The line of the gazette, of the year in which the regulation was promulgated. */
function gazetteFindings(naskah: Naskah): Finding[] {
    const date = naskah.signings.find(({ role }) => role === 'diundangkan')?.date;
    const year = date && yearOf(date);
    if (year === undefined) return [];
    return naskah.nodes.flatMap((node) => {
        if (node.kind !== 'berita') return [];
        const written = naskah.text.slice(node.span.start, node.span.end);
        const match = /\bTAHUN\s+(\d{4})\b/i.exec(written);
        if (match === null || match[1] === year) return [];
        const start = node.span.start + match.index + match[0].length - 4;
        return [
            report(
                tahunBerbeda,
                naskah,
                { start, end: start + 4 },
                {
                    variant: 'berita',
                    params: { tertulis: match[1]!, tanggal: date!.text },
                    related: [related(naskah, date!.span, 'tanggal')],
                },
            ),
        ];
    });
}

const yearOf = (date: Bit): string | undefined => /(?<!\d)((?:19|20)\d{2})$/.exec(date.text.trim())?.[1];
