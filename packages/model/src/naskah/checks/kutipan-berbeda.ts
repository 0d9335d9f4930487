/**
 * Peraturan yang sama dikutip dengan data yang berbeda
 *
 * Nomor Lembaran Negara, Berita Negara, atau tambahannya berbeda antara dua kutipan peraturan yang
 * sama, dalam satu naskah atau antara naskah dalam satu ruang kerja.
 *
 * ## Mengapa
 *
 * Dasar hukum menurut Lampiran II UU 12/2011 dilengkapi dengan Lembaran Negara dan tambahannya agar
 * dapat ditemukan. Kalau dua kutipan berbeda, paling sedikit satu salah.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 1998 Nomor 10, Tambahan Lembaran Negara Republik Indonesia Nomor 3001).
 *
 * Pasal 2
 *
 * Lurah menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 1998 Nomor 11, Tambahan Lembaran Negara Republik Indonesia Nomor 3001).
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 1998 Nomor 10, Tambahan Lembaran Negara Republik Indonesia Nomor 3001).
 *
 * Pasal 2
 *
 * Lurah menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 1998 Nomor 10, Tambahan Lembaran Negara Republik Indonesia Nomor 3001).
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { citationKey, citationName, gazetteNumbers } from '../register/cited-acts.js';
import type { Citation, Naskah } from '../types.js';
import type { NaskahCheck, NaskahContext } from './check.js';
import { related, replaceFix, report } from './helpers/report.js';
import { squeezed } from './helpers/terms.js';
import { plain } from './helpers/words.js';

export const kutipanBerbeda: NaskahCheck = {
    code: 'naskah/kutipan-berbeda',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah, context: NaskahContext): readonly Finding[] {
    const findings: Finding[] = [];
    const first = new Map<string, { citation: Citation; number: string }>();
    const elsewhere = numbersElsewhere(naskah, context);
    findings.push(...shortIssuers(naskah));
    for (const citation of naskah.citations) {
        const key = citationKey(citation);
        if (key === undefined) continue;
        for (const [gazette, number] of Object.entries(gazetteNumbers(citation))) {
            if (isKnown(citation, gazette, context)) continue;
            const at = `${key}/${gazette}`;
            const before = first.get(at);
            const params = { peraturan: citationName(naskah, citation), lembaran: gazette, tertulis: number };
            if (before === undefined) {
                first.set(at, { citation, number });
                const other = elsewhere.get(at);
                if (other !== undefined && other.number !== number) {
                    const place = {
                        uri: other.uri,
                        start: { line: 0, character: 0 },
                        end: { line: 0, character: 0 },
                    };
                    findings.push(
                        report(kutipanBerbeda, naskah, citation.span, {
                            variant: 'ruang-kerja',
                            params: { ...params, lain: other.number },
                            related: [{ place, role: 'naskah-lain' }],
                        }),
                    );
                }
            } else if (before.number !== number) {
                findings.push(
                    report(kutipanBerbeda, naskah, citation.span, {
                        params: { ...params, lain: before.number },
                        related: [related(naskah, before.citation.span, 'pertama')],
                    }),
                );
            }
        }
    }
    return findings;
}

/** "Peraturan Menteri Pendayagunaan Aparatur Negara" beside the ministry's full name, same number and name. */
function shortIssuers(naskah: Naskah): Finding[] {
    const findings: Finding[] = [];
    const full = new Map<string, Citation>();
    const keyOf = (citation: Citation) =>
        `${citation.number?.text}/${citation.year?.text}/${plain(citation.tentang?.text ?? '').slice(0, 40)}`;
    const ministerial = naskah.citations.filter(
        (citation) =>
            citation.jenis === 'peraturan-menteri' && citation.number && citation.year && citation.tentang,
    );
    for (const citation of ministerial) {
        const before = full.get(keyOf(citation));
        if (before === undefined || plain(before.kind.text).length < plain(citation.kind.text).length) {
            full.set(keyOf(citation), citation);
        }
    }
    for (const citation of ministerial) {
        const longest = full.get(keyOf(citation))!;
        const short = plain(citation.kind.text);
        const long = plain(longest.kind.text);
        if (short === long || !long.startsWith(`${short} `)) continue;
        findings.push(
            report(kutipanBerbeda, naskah, citation.kind.span, {
                variant: 'instansi',
                params: { tertulis: squeezed(citation.kind.text), lain: squeezed(longest.kind.text) },
                related: [related(naskah, longest.kind.span, 'lengkap')],
                fixes: [replaceFix(naskah, citation.kind.span, squeezed(longest.kind.text))],
            }),
        );
    }
    return findings;
}

/** Acts of the register are judged against the register, once. */
function isKnown(citation: Citation, gazette: string, context: NaskahContext): boolean {
    const act = context.register.find(
        citation.jenis,
        citation.number?.text.trim() ?? '',
        citation.year?.text.trim() ?? '',
        citation.kind.text,
    );
    return (
        act?.gazettes.some((known) => known.gazette === gazette && (known.year || gazette.startsWith('T'))) ??
        false
    );
}

function numbersElsewhere(
    naskah: Naskah,
    context: NaskahContext,
): Map<string, { number: string; uri: string }> {
    const numbers = new Map<string, { number: string; uri: string }>();
    for (const act of context.others) {
        if (act.uri === naskah.uri) continue;
        for (const [gazette, number] of Object.entries(act.gazettes)) {
            const at = `${act.key}/${gazette}`;
            if (!numbers.has(at)) numbers.set(at, { number, uri: act.uri });
        }
    }
    return numbers;
}
