/**
 * Tahun lembaran lebih awal daripada tahun peraturannya
 *
 * Peraturan diundangkan setelah ditetapkan; lembarannya tidak mungkin dari tahun sebelumnya.
 *
 * ## Mengapa
 *
 * Menurut UU 12/2011 Pasal 81 dan seterusnya pengundangan mengikuti penetapan. Salah satu dari kedua
 * tahun keliru, dan peraturan itu tidak dapat ditemukan.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 1988 Nomor 10).
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 1998 Nomor 10).
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { citationName } from '../register/cited-acts.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck, NaskahContext } from './check.js';
import { report } from './helpers/report.js';

export const kutipanTahun: NaskahCheck = {
    code: 'naskah/kutipan-tahun',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah, context: NaskahContext): readonly Finding[] {
    const findings: Finding[] = [];
    for (const citation of naskah.citations) {
        const year = Number(citation.year?.text ?? 'x');
        const number = citation.number?.text.trim() ?? '';
        if (!Number.isInteger(year) || year < 1945) continue;
        const known = context.register.find(citation.jenis, number, String(year), citation.kind.text);
        for (const entry of citation.gazettes) {
            const printed = Number(entry.year?.text ?? 'x');
            if (!Number.isInteger(printed) || printed < 1000 || printed >= year || entry.year === undefined)
                continue;
            // The register already says what this year must be.
            if (known?.gazettes.some((gazette) => gazette.gazette === entry.gazette && gazette.year))
                continue;
            findings.push(
                report(kutipanTahun, naskah, entry.year.span, {
                    params: { peraturan: citationName(naskah, citation), tertulis: String(printed) },
                }),
            );
        }
    }
    return findings;
}
