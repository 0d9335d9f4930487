/**
 * Peraturan dikutip dari lembaran yang keliru
 *
 * Undang-undang, peraturan pemerintah, dan peraturan presiden diundangkan dalam Lembaran Negara;
 * peraturan menteri dan lembaga dalam Berita Negara; peraturan daerah dalam Lembaran Daerah; dan
 * peraturan kepala daerah dalam Berita Daerah.
 *
 * ## Mengapa
 *
 * UU 12/2011 Pasal 82 sampai dengan Pasal 86 menetapkan tempat pengundangan tiap jenis peraturan.
 * Nomor dari lembaran yang keliru menunjuk peraturan lain.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Peraturan Menteri Pertanian Nomor 3 Tahun 2018 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2018 Nomor 10).
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Peraturan Menteri Pertanian Nomor 3 Tahun 2018 tentang Contoh (Berita Negara Republik Indonesia Tahun 2018 Nomor 10).
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { citationName } from '../register/cited-acts.js';
import type { Citation, GazetteKind, JenisPeraturan, Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';

export const kutipanLembaran: NaskahCheck = { code: 'naskah/kutipan-lembaran', severity: 'warning', run };

const right: Partial<Record<JenisPeraturan, GazetteKind>> = {
    'undang-undang': 'LN',
    perpu: 'LN',
    'peraturan-pemerintah': 'LN',
    'peraturan-presiden': 'LN',
    'peraturan-menteri': 'BN',
    'peraturan-instansi': 'BN',
    'peraturan-daerah': 'LD',
    'peraturan-gubernur': 'BD',
    'peraturan-bupati': 'BD',
    'peraturan-wali-kota': 'BD',
};

const words: Readonly<Record<string, string>> = {
    LN: 'Lembaran Negara',
    BN: 'Berita Negara',
    LD: 'Lembaran Daerah',
    BD: 'Berita Daerah',
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const citation of naskah.citations) {
        const wanted = right[citation.jenis];
        if (wanted === undefined || isOld(citation)) continue;
        for (const entry of citation.gazettes) {
            if (entry.gazette === wanted || words[entry.gazette] === undefined) continue;
            const start = /lembaran|berita/i.exec(naskah.text.slice(entry.span.start, entry.span.end));
            const name = /^(?:lembaran|berita)\s+(?:negara|daerah)/i.exec(
                naskah.text.slice(entry.span.start + (start?.index ?? 0), entry.span.end),
            );
            const from = entry.span.start + (start?.index ?? 0);
            const span = name === null ? entry.span : { start: from, end: from + name[0].length };
            findings.push(
                report(kutipanLembaran, naskah, span, {
                    params: {
                        peraturan: citationName(naskah, citation),
                        tertulis: words[entry.gazette]!,
                        benar: words[wanted]!,
                    },
                    ...(name === null ? {} : { fixes: [replaceFix(naskah, span, words[wanted]!)] }),
                }),
            );
        }
    }
    return findings;
}

/** The gazettes got their present tasks after the first years of the republic. */
function isOld(citation: Citation): boolean {
    const year = Number(citation.year?.text ?? '0');
    return year < 1960 || (citation.jenis !== 'undang-undang' && year < 2005);
}
