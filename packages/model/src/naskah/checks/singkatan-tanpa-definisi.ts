/**
 * Singkatan yang tidak pernah dijelaskan
 *
 * Singkatan dipakai dalam pasal atau lampiran tanpa kepanjangannya: tidak dalam ketentuan umum dan
 * tidak dalam tanda kurung di tempat pertama ia dipakai.
 *
 * ## Mengapa
 *
 * Ketentuan umum menurut Lampiran II UU 12/2011 memuat singkatan dan akronim yang dipakai dalam
 * peraturan. Pembaca di luar bidangnya tidak mengenal singkatan yang tidak dijelaskan.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Lurah adalah pemimpin kelurahan.
 *
 * Pasal 2
 *
 * Camat dan Lurah menggunakan aplikasi XYZ untuk melayani masyarakat.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Lurah adalah pemimpin kelurahan.
 *
 * Pasal 2
 *
 * Camat dan Lurah menggunakan aplikasi Surat Elektronik (XYZ) untuk melayani masyarakat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import type { Naskah, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { related, report } from './helpers/report.js';
import { definitionsHolder, hasLostText, namesOf } from './helpers/terms.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const singkatanTanpaDefinisi: NaskahCheck = {
    code: 'naskah/singkatan-tanpa-definisi',
    severity: 'warning',
    needsSound: true,
    technique: true,
    run,
};

const token = /(?<![\p{L}\p{N}./-])[A-Z]{2,8}(?![\p{L}\p{N}]|[./-][\p{L}\p{N}])/gu;
const roman = /^[IVXLCDM]+$/;
/** Names of the state and its organs that law itself abbreviates, and words of forms. */
const known = new Set(['RI', 'NKRI', 'UUD', 'TTD', 'BAB', 'DAN', 'ATAU', 'NOMOR', 'TAHUN']);

function run(naskah: Naskah): readonly Finding[] {
    // Without definitions of its own, or with some of them lost, nothing can be said.
    const holder = definitionsHolder(naskah);
    if (holder === undefined || naskah.amending) return [];
    const lost = holder.damaged || hasLostText(naskah);
    const explained = explainedNames(naskah);
    const places = new Map<string, Span[]>();
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(token)) {
            const word = match[0];
            if (roman.test(word) || known.has(word) || explained.has(word)) continue;
            if (amongCapitals(flow.text, match.index, word.length)) continue;
            const spans = places.get(word) ?? [];
            spans.push(flow.spanOf(match.index, match.index + word.length));
            places.set(word, spans);
        }
    }
    if (lost) return [];
    return [...places].map(([word, spans]) =>
        report(singkatanTanpaDefinisi, naskah, spans[0]!, {
            params: { singkatan: word, jumlah: spans.length },
            related: [...inHeadings(naskah, word), ...spans.slice(1)].map((span) =>
                related(naskah, span, 'lain'),
            ),
        }),
    );
}

/** The same abbreviation in headings, where capitals alone would not show it. */
function inHeadings(naskah: Naskah, word: string): Span[] {
    const spans: Span[] = [];
    for (const node of naskah.nodes) {
        if (node.quoted) continue;
        for (const span of node.heading) {
            const at = ` ${naskah.text.slice(span.start, span.end)} `.indexOf(` ${word} `);
            if (at !== -1) spans.push({ start: span.start + at, end: span.start + at + word.length });
        }
    }
    return spans;
}

/** Abbreviations that are defined, or introduced in brackets anywhere in the text. */
function explainedNames(naskah: Naskah): ReadonlySet<string> {
    const names = new Set<string>();
    for (const definition of naskah.definitions) {
        for (const name of namesOf(definition))
            for (const word of name.match(/[A-Z]{2,}/g) ?? []) names.add(word);
        // The initials of a defined term, whose own abbreviation a scanner may have misread.
        names.add(initialsOf(definition.term.text));
    }
    for (const match of naskah.text.matchAll(/\(\s*([A-Z]{2,8})\s*\)/g)) names.add(match[1]!);
    for (const match of naskah.text.matchAll(
        /\bdi(?:singkat|sebut)(?: sebagai| dengan)?\s+([A-Z]{2,8})\b/g,
    )) {
        names.add(match[1]!);
    }
    return names;
}

function initialsOf(term: string): string {
    return [...term.matchAll(/(?<!\p{L})\p{Lu}/gu)].map((match) => match[0]).join('');
}

/** A word of a heading in capitals is no abbreviation: a long neighbour or two short ones show it. */
function amongCapitals(text: string, at: number, length: number): boolean {
    const before = /((?:\p{L}+[\s,/(]+){0,2})$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    const after =
        /^([\s,/)]+(?:\p{L}+[\s,/)]*){0,2})/u.exec(text.slice(at + length, at + length + 40))?.[1] ?? '';
    const near = [before.match(/\p{L}+/gu)?.at(-1), after.match(/\p{L}+/gu)?.[0]].filter(isCapital);
    if (near.some((word) => word.length > 5)) return true;
    const all = [...(before.match(/\p{L}+/gu) ?? []), ...(after.match(/\p{L}+/gu) ?? [])].filter(isCapital);
    return near.length > 0 && all.length >= 2;
}

function isCapital(word: string | undefined): word is string {
    return word !== undefined && word.length >= 2 && word === word.toUpperCase();
}
