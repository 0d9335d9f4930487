/**
 * Spasi sebelum tanda baca
 *
 * Koma, titik, titik koma, dan titik dua menempel pada kata sebelumnya. Dilaporkan satu kali untuk
 * seluruh naskah, dengan perbaikan untuk semuanya.
 *
 * ## Mengapa
 *
 * Kaidah ejaan yang diacu Lampiran II UU 12/2011 Bab III. Spasi sebelum tanda baca dapat membuat
 * tanda baca jatuh di awal baris berikutnya.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 2
 *
 * Camat dibantu oleh sekretaris , lurah, dan pelaksana.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 2
 *
 * Camat dibantu oleh sekretaris, lurah, dan pelaksana.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { placeOf } from '../places.js';
import type { Naskah, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { flowOfNode, preambleNodes, provisionNodes } from './helpers/units.js';

export const spasiTandaBaca: NaskahCheck = {
    code: 'naskah/spasi-tanda-baca',
    severity: 'info',
    needsSound: true,
    technique: true,
    run,
};

// A full stop only at the very end, and a mark never before another one: remains of a chart look so.
const pattern = /(?<=\p{L}{3}|\d\)|\p{L}\))( +)(?:[,;:](?= [\p{L}\p{N}(]|$)|\.$)/gu;

function run(naskah: Naskah): readonly Finding[] {
    // Where marks were torn off, the spaces are the scanner's as well.
    if (naskah.damages.some((damage) => damage.kind === 'tanda-terlepas')) return [];
    const spans: Span[] = [];
    const decision = preambleNodes(naskah, 'menetapkan');
    for (const node of [...decision, ...provisionNodes(naskah)]) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const span = flow.spanOf(match.index, match.index + match[1]!.length + 1);
            // A break of the line is the source's, not the drafter's.
            if (naskah.text.slice(span.start, span.end).includes('\n')) continue;
            spans.push(span);
        }
    }
    const first = spans[0];
    if (first === undefined) return [];
    return [
        report(spasiTandaBaca, naskah, first, {
            params: { jumlah: spans.length },
            related: spans.slice(1, 50).map((span) => related(naskah, span, 'lain')),
            fixes: [
                {
                    title: 'semua',
                    params: { jumlah: spans.length },
                    preferred: true,
                    changes: spans.map((span) => ({
                        place: placeOf(naskah, span),
                        newText: naskah.text.slice(span.start, span.end).trimStart(),
                    })),
                },
            ],
        }),
    ];
}
