/**
 * Bentuk kutipan peraturan keliru
 *
 * Kutipan menyebut jenis, nomor, tahun, dan nama peraturan, lalu dalam satu pasang tanda kurung
 * lembarannya dengan tahun sebelum nomor. Yang diperiksa: kata sisipan antara jenis dan "Nomor",
 * urutan tahun dan nomor lembaran, tanda kurung pembuka yang hilang, dan titik koma di tengah satu
 * dasar hukum.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 memberi bentuk baku bagi dasar hukum, dan angka 52 meletakkan titik koma
 * di akhir setiap dasar hukum. Titik koma di tengah memecah satu dasar hukum menjadi dua.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Camat menaati Undang-Undang Nomor 3 Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Nomor 10 Tahun 1998).
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
import type { Citation, Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';

export const kutipanBentuk: NaskahCheck = {
    code: 'naskah/kutipan-bentuk',
    severity: 'warning',
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const citation of naskah.citations) {
        findings.push(...wordBefore(naskah, citation), ...gazetteForm(naskah, citation));
        const base = naskah.citations[citation.amends];
        if (base !== undefined) findings.push(...semicolon(naskah, base, citation));
    }
    return findings;
}

/** "Undang-Undang ASN Nomor 20": a nickname between kind and number. */
function wordBefore(naskah: Naskah, citation: Citation): Finding[] {
    if (citation.jenis !== 'undang-undang' || citation.number === undefined) return [];
    const written = naskah.text.slice(citation.span.start, citation.number.span.start);
    const match =
        /^Undang-Undang\s+((?!Republik|RI\b|Darurat|Dasar|Pokok|Nomor|No\b|Drt)[A-Z][\p{L}]*)\s+Nomor\s*$/u.exec(
            written,
        );
    if (match === null) return [];
    const at = citation.span.start + written.indexOf(match[1]!);
    const span = { start: at, end: at + match[1]!.length };
    return [
        report(kutipanBentuk, naskah, span, {
            variant: 'sisipan',
            params: { kata: match[1]!, peraturan: citationName(naskah, citation) },
            fixes: [
                replaceFix(naskah, { start: span.start, end: span.end + 1 }, '', 'hapus', {
                    kata: match[1]!,
                }),
            ],
        }),
    ];
}

function gazetteForm(naskah: Naskah, citation: Citation): Finding[] {
    const findings: Finding[] = [];
    citation.gazettes.forEach((entry, at) => {
        const { number, year } = entry;
        if (number !== undefined && year !== undefined && number.span.start < year.span.start) {
            const span = { start: number.span.start, end: year.span.end };
            const words = naskah.text.slice(number.span.end, year.span.start);
            const full = /Nomor\s+$/.exec(naskah.text.slice(entry.span.start, number.span.start));
            const fix =
                full !== null && /^\s+Tahun\s+$/.test(words)
                    ? [
                          replaceFix(
                              naskah,
                              { start: number.span.start - full[0].length, end: year.span.end },
                              `Tahun ${year.text} Nomor ${number.text}`,
                          ),
                      ]
                    : [];
            findings.push(report(kutipanBentuk, naskah, span, { variant: 'urutan', fixes: fix }));
        }
        const before = naskah.text.slice(Math.max(0, entry.span.start - 12), entry.span.start);
        if (
            at === 0 &&
            !/[([{]\s*$/.test(before) &&
            /^[^()]*\)/.test(naskah.text.slice(entry.span.start, entry.span.end + 90))
        ) {
            const start = { start: entry.span.start, end: entry.span.start };
            findings.push(
                report(
                    kutipanBentuk,
                    naskah,
                    { start: entry.span.start, end: entry.span.start + 8 },
                    {
                        variant: 'kurung',
                        fixes: [replaceFix(naskah, start, '(', 'sisipkan', { baru: '(' })],
                    },
                ),
            );
        }
    });
    return findings;
}

/** "(… Nomor 25); sebagaimana telah diubah": a semicolon inside one basis. */
function semicolon(naskah: Naskah, base: Citation, citation: Citation): Finding[] {
    const between = naskah.text.slice(base.span.end, citation.span.start);
    const match = /^\)?(;)\s*(?:sebagaimana|yang) telah/.exec(between);
    if (match === null) return [];
    const at = base.span.end + between.indexOf(';');
    const span = { start: at, end: at + 1 };
    return [
        report(kutipanBentuk, naskah, span, {
            variant: 'titik-koma',
            fixes: [replaceFix(naskah, span, ',')],
        }),
    ];
}
