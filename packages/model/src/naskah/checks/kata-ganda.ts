/**
 * Kata yang tertulis dua kali
 *
 * Satu kata tertulis dua kali berturut-turut tanpa tanda hubung.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 Bab III meminta kalimat yang lugas dan pasti. Kata ganda biasanya bekas
 * suntingan; kalau yang dimaksud kata ulang, tanda hubungnya hilang.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat adalah adalah pemimpin kecamatan.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat adalah pemimpin kecamatan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck, NaskahContext } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, preambleNodes, provisionNodes } from './helpers/units.js';

export const kataGanda: NaskahCheck = {
    code: 'naskah/kata-ganda',
    severity: 'warning',
    needsSound: true,
    run,
};

const doubled = /(?<![\p{L}\p{N}-])(\p{L}{2,}) +\1(?![\p{L}\p{N}]|-\p{L})/gu;
/** "masing – masing": a doubled word whose hyphen stands apart. With one space it may be a line's end. */
const apart = /(?<![\p{L}\p{N}-])(\p{L}{3,}) [-–] (\1)(?![\p{L}\p{N}])/gu;

function run(naskah: Naskah, context: NaskahContext): readonly Finding[] {
    const findings: Finding[] = [];
    const recitals = preambleNodes(naskah, 'menimbang', 'mengingat', 'menetapkan');
    for (const node of [...recitals, ...provisionNodes(naskah)]) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(apart)) {
            const span = flow.spanOf(match.index, match.index + match[0].length);
            // A word that the source breaks at its hyphen is not the drafter's.
            if (naskah.text.slice(span.start, span.end).includes('\n')) continue;
            findings.push(
                report(kataGanda, naskah, span, {
                    variant: 'tanda-hubung',
                    params: { kata: match[0], harus: `${match[1]!}-${match[2]!}` },
                    fixes: [replaceFix(naskah, span, `${match[1]!}-${match[2]!}`)],
                }),
            );
        }
        for (const match of flow.text.matchAll(doubled)) {
            const word = match[1]!;
            // "masing masing" lacks its hyphen: that is a matter of spelling.
            if (context.spelling.has(match[0].toLowerCase())) continue;
            if (isName(word)) continue;
            const end = match.index + match[0].length;
            const span = flow.spanOf(match.index, end);
            const second = flow.spanOf(match.index + word.length, end);
            findings.push(
                report(kataGanda, naskah, span, {
                    params: { kata: word },
                    fixes: [replaceFix(naskah, second, '', 'hapus', { kata: word })],
                }),
            );
        }
    }
    return findings;
}

/** Names of places and persons are doubled by right ("Bau Bau"); words of regulations are not. */
function isName(word: string): boolean {
    if (!/^\p{Lu}/u.test(word)) return false;
    return !/^(?:Nomor|Tahun|Pasal|Peraturan|Undang|Daerah|Kepala|Pejabat|Unit|Kerja|Pegawai|Dinas|Badan|Dalam|Yang|Dan|Untuk|Tentang)$/.test(
        word,
    );
}
