/**
 * Pertimbangan terakhir tanpa "perlu menetapkan"
 *
 * Pertimbangan penutup menyatakan bahwa peraturan perlu dibentuk atau ditetapkan.
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 23 memberi rumusan: "bahwa berdasarkan
 * pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan …
 * tentang …". Tanpa kata kerja, kalimatnya tidak selesai.
 *
 * ## Salah
 *
 * ```naskah
 * Menimbang : a. bahwa camat memimpin kecamatan;
 * b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu Peraturan Bupati tentang Camat;
 *
 * MEMUTUSKAN:
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Menimbang : a. bahwa camat memimpin kecamatan;
 * b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Camat;
 *
 * MEMUTUSKAN:
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck } from './check.js';
import { recitals } from './helpers/recitals.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode } from './helpers/units.js';

export const menimbangPerlu: NaskahCheck = {
    code: 'naskah/menimbang-perlu',
    severity: 'warning',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const last = recitals(naskah).at(-1);
    if (last === undefined) return [];
    const flow = flowOfNode(naskah, last);
    const match = /\bperlu\s+(?=(?:Peraturan|Keputusan|Undang-Undang)\b)/.exec(flow.text);
    if (match === null || !/berdasarkan pertimbangan/i.test(flow.text)) return [];
    const end = match.index + match[0].length;
    const span = flow.spanOf(match.index, match.index + 5);
    const at = flow.spanOf(end, end);
    return [
        report(menimbangPerlu, naskah, span, {
            fixes: [replaceFix(naskah, at, 'menetapkan ', 'sisipkan', { baru: 'menetapkan' })],
        }),
    ];
}
