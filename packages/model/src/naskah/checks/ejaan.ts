/**
 * Salah tulis yang umum
 *
 * Kata yang ditulis serangkai padahal terpisah ("dibawah", "bertanggungjawab"), terpisah padahal
 * serangkai ("di tetapkan"), tanpa tanda hubung ("masing masing"), atau tidak baku ("insidentil").
 * Daftarnya dapat ditambah.
 *
 * ## Mengapa
 *
 * UU 12/2011 meminta ragam bahasa peraturan tunduk pada kaidah tata bahasa Indonesia, termasuk
 * ejaannya (Lampiran II Bab III).
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Sekretaris berkedudukan dibawah camat.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Sekretaris berkedudukan di bawah camat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah } from '../types.js';
import type { NaskahCheck, NaskahContext } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, preambleNodes, provisionNodes } from './helpers/units.js';

export const ejaan: NaskahCheck = { code: 'naskah/ejaan', severity: 'warning', technique: true, run };

const word = /(?<![\p{L}\p{N}/-])\p{L}+(?![\p{L}\p{N}]|-\p{L})/gu;

function run(naskah: Naskah, context: NaskahContext): readonly Finding[] {
    const findings: Finding[] = [];
    const recitals = preambleNodes(naskah, 'menimbang', 'mengingat');
    for (const node of [...recitals, ...provisionNodes(naskah)]) {
        const flow = flowOfNode(naskah, node);
        let before: RegExpExecArray | RegExpMatchArray | undefined;
        for (const match of flow.text.matchAll(word)) {
            const start = match.index;
            const single = context.spelling.get(match[0].toLowerCase());
            const joined = before === undefined ? '' : flow.text.slice(before.index, start + match[0].length);
            const double = joined === '' ? undefined : context.spelling.get(joined.toLowerCase());
            const right = double ?? single;
            const from = double === undefined ? start : before!.index!;
            const written = double === undefined ? match[0] : joined;
            // A proper name keeps its old spelling: "Propinsi Sumatera Tengah" inside the name of an act.
            if (right !== undefined && !inName(naskah, flow.offsetOf(from))) {
                const span = flow.spanOf(from, start + match[0].length);
                const harus = withCase(written, right);
                findings.push(
                    report(ejaan, naskah, span, {
                        params: { tertulis: written, harus },
                        fixes: [replaceFix(naskah, span, harus)],
                    }),
                );
                before = undefined;
            } else before = match as RegExpMatchArray;
        }
    }
    return findings;
}

/** Whether an offset stands inside a citation: names of acts are quoted as they are. */
function inName(naskah: Naskah, offset: number): boolean {
    let low = 0;
    let high = naskah.citations.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const span = naskah.citations[middle]!.span;
        if (offset < span.start) high = middle - 1;
        else if (offset >= span.end) low = middle + 1;
        else return true;
    }
    return false;
}

function withCase(written: string, right: string): string {
    if (written === written.toUpperCase() && written.length > 1) return right.toUpperCase();
    if (!/^\p{Lu}/u.test(written)) return right;
    // "Penanggungjawab Pelayanan" keeps its capital; so does each word of a two-word form.
    return right.slice(0, 1).toUpperCase() + right.slice(1);
}
