/**
 * Tanggal ditulis dalam bentuk yang keliru
 *
 * Tanggal ditulis dengan angka tanggal, nama bulan berhuruf besar, dan tahun empat angka:
 * "29 Mei 2024".
 *
 * ## Mengapa
 *
 * Bentuk penandatanganan dan pengundangan dalam Lampiran II UU 12/2011 angka 164 sampai dengan
 * angka 167. "5-6-2024" dapat dibaca sebagai 5 Juni atau 6 Mei.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Peraturan Bupati ini mulai berlaku pada tanggal 29-5-2024.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Peraturan Bupati ini mulai berlaku pada tanggal 29 Mei 2024.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { months, numericDate, wordedDate } from './helpers/dates.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const tanggal: NaskahCheck = {
    code: 'naskah/tanggal',
    severity: 'warning',
    technique: true,
    needsSound: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const signing of naskah.signings) {
        if (signing.date === undefined) continue;
        findings.push(...judge(naskah, signing.date.text, signing.date.span));
    }
    const pattern = /\btanggal (\d{1,2}(?: ?[-/.] ?\d{1,2} ?[-/.] ?\d{4}| \p{L}+ \d{4}))(?!\d)/gu;
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const end = match.index + match[0].length;
            findings.push(...judge(naskah, match[1]!, flow.spanOf(end - match[1]!.length, end)));
        }
    }
    return findings;
}

function judge(naskah: Naskah, written: string, span: Span): Finding[] {
    const text = written.replace(/\s+/g, ' ').trim();
    const digits = numericDate.exec(text);
    if (digits !== null) {
        const month = months[Number(digits[2]) - 1];
        if (month === undefined) return [];
        return [wrong(naskah, span, text, `${Number(digits[1])} ${month} ${digits[3]!}`)];
    }
    const words = wordedDate.exec(text);
    if (words === null) return [];
    const month = months.find((name) => name.toLowerCase() === words[2]!.toLowerCase());
    // A month that is not one may be misread; only the capital is certain. All capitals are a heading's.
    if (month === undefined || month === words[2] || words[2] === words[2]!.toUpperCase()) return [];
    return [wrong(naskah, span, text, `${words[1]!} ${month} ${words[3]!}`)];
}

function wrong(naskah: Naskah, span: Span, tertulis: string, harus: string): Finding {
    return report(tanggal, naskah, span, {
        params: { tertulis, harus },
        fixes: [replaceFix(naskah, span, harus)],
    });
}
