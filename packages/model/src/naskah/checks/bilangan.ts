/**
 * Bilangan tidak ditulis dengan angka dan kata
 *
 * Bilangan dalam ketentuan ditulis dengan angka yang diikuti kata dalam tanda kurung: "3 (tiga)
 * orang". Angka dan kata harus sama.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 86. Kata dalam kurung mencegah salah baca dan pengubahan angka.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat menyampaikan laporan paling lambat 7 (delapan) hari.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat menyampaikan laporan paling lambat 7 (tujuh) hari.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { numberWords } from './helpers/numbers.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const bilangan: NaskahCheck = {
    code: 'naskah/bilangan',
    severity: 'warning',
    technique: true,
    needsSound: true,
    run,
};

const pair = /(?<![\p{L}\d.,/(-])(\d{1,3}(?:\.\d{3})*) \(([a-z][a-z -]*)\)/gu;
const numberWord =
    /^(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta)\s*)+$/;
const units =
    'hari|minggu|bulan|orang|kali|jenis|level|tingkat|macam|tahapan|rangkap|kelompok|bidang|unsur|bagian|seksi';
const bare = new RegExp(
    String.raw`(?<!(?:Pasal|ayat|huruf|angka|nomor|Nomor|Tahun|tahun|tanggal|level|Level|Lampiran|Paragraf|tipe|ke|butir|jam|pukul|golongan) )(?<![\p{L}\d.,/(:-])(\d{1,3}) (?=(?:${units})\b)`,
    'giu',
);

const small = ['', '', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const worded = new RegExp(
    String.raw`(?<![\p{L}\d(/-])(?<!(?:puluh|belas|ratus|ribu|ke|dan|atau|per) )(${small.slice(2).join('|')}) (?=(?:${units}|hal|cara|bentuk)\b)`,
    'gu',
);

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pair)) {
            const words = match[2]!.trim().replace(/\s+/g, ' ');
            const right = numberWords(Number(match[1]!.replaceAll('.', '')));
            if (right === '' || words === right || !numberWord.test(words)) continue;
            const end = match.index + match[0].length - 1;
            const span = flow.spanOf(end - match[2]!.length, end);
            findings.push(
                report(bilangan, naskah, span, {
                    params: { angka: match[1]!, kata: words, harus: right },
                    fixes: [replaceFix(naskah, span, right)],
                }),
            );
        }
        for (const match of flow.text.matchAll(worded)) {
            const value = small.indexOf(match[1]!.toLowerCase());
            const right = `${value} (${small[value]!})`;
            const span = flow.spanOf(match.index, match.index + match[1]!.length);
            findings.push(
                report(bilangan, naskah, span, {
                    variant: 'tanpa-angka',
                    severity: 'info',
                    params: { kata: match[1]!, harus: right },
                    fixes: [replaceFix(naskah, span, right)],
                }),
            );
        }
        for (const match of flow.text.matchAll(bare)) {
            const right = `${match[1]!} (${numberWords(Number(match[1]))})`;
            const span = flow.spanOf(match.index, match.index + match[1]!.length);
            findings.push(
                report(bilangan, naskah, span, {
                    variant: 'tanpa-kata',
                    severity: 'info',
                    params: { angka: match[1]!, harus: right },
                    fixes: [replaceFix(naskah, span, right)],
                }),
            );
        }
    }
    return findings;
}
