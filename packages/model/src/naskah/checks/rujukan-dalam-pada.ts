/**
 * Kata "dalam" dan "pada" tertukar dalam acuan
 *
 * Acuan kepada pasal memakai "dalam" (sebagaimana dimaksud dalam Pasal 3), acuan kepada ayat
 * memakai "pada" (sebagaimana dimaksud pada ayat (1)), dan acuan antarpertimbangan dalam Menimbang
 * memakai "dalam" (sebagaimana dimaksud dalam huruf a).
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 272 menetapkan kedua kata itu. Rumusan yang seragam membuat acuan
 * dikenali sekali baca.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 *
 * Pasal 2
 *
 * Camat sebagaimana dimaksud pada Pasal 1 dibantu sekretaris.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Camat memimpin kecamatan.
 *
 * Pasal 2
 *
 * Camat sebagaimana dimaksud dalam Pasal 1 dibantu sekretaris.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { enclosing } from '../places.js';
import type { Naskah, Reference } from '../types.js';
import type { NaskahCheck } from './check.js';
import { replaceFix, report } from './helpers/report.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const rujukanDalamPada: NaskahCheck = {
    code: 'naskah/rujukan-dalam-pada',
    severity: 'warning',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const findings: Finding[] = [];
    for (const reference of naskah.references) {
        if (naskah.nodes[reference.node]?.quoted) continue;
        const word = reference.preposition?.text.toLowerCase();
        const wanted = wantedWord(naskah, reference);
        if (reference.preposition === undefined || wanted === undefined || word === wanted.word) continue;
        if (word !== 'dalam' && word !== 'pada') continue;
        findings.push(
            report(rujukanDalamPada, naskah, reference.preposition.span, {
                variant: wanted.variant,
                params: { tertulis: word, harus: wanted.word },
                fixes: [replaceFix(naskah, reference.preposition.span, wanted.word)],
            }),
        );
    }
    findings.push(...beforeLists(naskah));
    return findings;
}

/** "sebagaimana dimaksud pada: a. Pasal 28 …": the word stands before the list, the pasal inside it. */
function beforeLists(naskah: Naskah): Finding[] {
    const findings: Finding[] = [];
    for (const node of provisionNodes(naskah)) {
        const first = naskah.nodes[node.children[0] ?? -1];
        if (first === undefined) continue;
        const flow = flowOfNode(naskah, node);
        const match = /\bdimaksud (pada)\s*:/.exec(flow.text);
        if (match === null || !/^Pasal \d/.test(flowOfNode(naskah, first).text)) continue;
        const start = match.index + match[0].indexOf('pada');
        const span = flow.spanOf(start, start + 4);
        findings.push(
            report(rujukanDalamPada, naskah, span, {
                params: { tertulis: 'pada', harus: 'dalam' },
                fixes: [replaceFix(naskah, span, 'dalam')],
            }),
        );
    }
    return findings;
}

function wantedWord(naskah: Naskah, reference: Reference): { word: string; variant: string } | undefined {
    if (!/dimaksud/i.test(reference.phrase?.text ?? '')) return undefined;
    const first = reference.targets[0]?.parts[0];
    if (enclosing(naskah, reference.node, 'menimbang') !== undefined) {
        return first?.unit === 'huruf' && !reference.external
            ? { word: 'dalam', variant: 'menimbang' }
            : undefined;
    }
    if (first?.unit === 'pasal') return { word: 'dalam', variant: 'main' };
    if (first?.unit === 'ayat') return { word: 'pada', variant: 'ayat' };
    return undefined;
}
