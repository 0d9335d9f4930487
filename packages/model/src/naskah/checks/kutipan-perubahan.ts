/**
 * Peraturan perubahan menyebut peraturan asal yang lain
 *
 * Setelah "sebagaimana telah diubah dengan", nama peraturan perubahan menyebut peraturan yang
 * diubahnya. Nomor dan tahunnya harus sama dengan peraturan yang dikutip sebelumnya.
 *
 * ## Mengapa
 *
 * Dasar hukum menurut Lampiran II UU 12/2011 menyebut peraturan beserta perubahannya. Kalau nomor
 * asal dalam nama perubahan berbeda, salah satu kutipan keliru.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh sebagaimana telah diubah dengan Undang-Undang Nomor 4 Tahun 2001 tentang Perubahan atas Undang-Undang Nomor 5 Tahun 1998 tentang Contoh.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh sebagaimana telah diubah dengan Undang-Undang Nomor 4 Tahun 2001 tentang Perubahan atas Undang-Undang Nomor 3 Tahun 1998 tentang Contoh.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { citationName } from '../register/cited-acts.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { report } from './helpers/report.js';
import { plain } from './helpers/words.js';

export const kutipanPerubahan: NaskahCheck = {
    code: 'naskah/kutipan-perubahan',
    severity: 'warning',
    needsSound: true,
    run,
};

const named = /\bPerubahan\b[^()]{0,60}?\batas\s+([^()]*?)\s+Nomor\s+(\d+)\s+Tahun\s+(\d{4})/i;

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const citation of naskah.citations) {
        const base = naskah.citations[citation.amends];
        if (base === undefined || citation.tentang === undefined) continue;
        const match = named.exec(citation.tentang.text);
        const number = base.number?.text.trim();
        const year = base.year?.text.trim();
        if (match === null || !number || !year || !/^\d+$/.test(number)) continue;
        // Between torn citations another act may have been taken for the one that is amended.
        if (plain(match[1]!) !== plain(base.kind.text)) continue;
        if (Number(match[2]) === Number(number) && match[3] === year) continue;
        findings.push(
            report(kutipanPerubahan, naskah, citation.tentang.span, {
                params: {
                    asal: citationName(naskah, base),
                    tertulis: `Nomor ${match[2]!} Tahun ${match[3]!}`,
                },
            }),
        );
    }
    return findings;
}
