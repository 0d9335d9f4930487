/**
 * Istilah yang didefinisikan ditulis tanpa huruf besarnya
 *
 * Istilah yang diberi pengertian memakai huruf besar di seluruh peraturan, termasuk lampirannya.
 * Pemeriksaan ini melaporkan setiap istilah satu kali, di tempat pertama, dan hanya istilah yang
 * terdiri atas dua kata atau lebih: kata tunggal dapat dipakai dalam arti umum.
 *
 * Pada istilah yang didahului "antar" dan sejenisnya ditulis tanda hubung: "antar-Unit Organisasi".
 *
 * ## Mengapa
 *
 * Lampiran II UU 12/2011 angka 108. Huruf besar menunjukkan bahwa yang dimaksud adalah pengertian
 * dalam ketentuan umum, bukan arti sehari-hari.
 *
 * ## Salah
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Tim Kerja adalah kelompok pegawai.
 *
 * Pasal 2
 *
 * Camat membentuk tim kerja untuk melayani masyarakat.
 * ```
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Unit Organisasi adalah bagian dari susunan perangkat.
 *
 * Pasal 2
 *
 * Camat mengatur hubungan antarunit organisasi dan membina Unit Organisasi.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * Pasal 1
 *
 * Dalam Peraturan Bupati ini yang dimaksud dengan:
 * 1. Camat adalah pemimpin kecamatan.
 * 2. Tim Kerja adalah kelompok pegawai.
 *
 * Pasal 2
 *
 * Camat membentuk Tim Kerja untuk melayani masyarakat.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { placeOf } from '../places.js';
import type { Naskah, Span } from '../types.js';
import type { NaskahCheck } from './check.js';
import { type FoundName, NameFinder, nameKey } from './helpers/name-finder.js';
import { related, report } from './helpers/report.js';
import { isSound, namesOf, nodesFromDefinitions, squeezed } from './helpers/terms.js';
import { flowOfNode, provisionNodes } from './helpers/units.js';

export const istilahHurufBesar: NaskahCheck = {
    code: 'naskah/istilah-huruf-besar',
    severity: 'info',
    needsSound: true,
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    if (naskah.amending) return [];
    const written = new Map<string, string>();
    for (const definition of naskah.definitions.filter(isSound)) {
        for (const name of namesOf(definition)) {
            if (!name.includes(' ') || !/^\p{Lu}/u.test(name)) continue;
            written.set(nameKey(name), name);
        }
    }
    // What a term is, its own definition says with the common word: "Bank adalah bank sebagaimana …".
    const own = new Map(naskah.definitions.map((each) => [each.node, namesOf(each).map(nameKey)]));
    const finder = new NameFinder(written.values());
    const wrong = new Map<string, { spans: Span[]; glued: Set<Span>; count: number }>();
    for (const node of nodesFromDefinitions(naskah, provisionNodes(naskah))) {
        const flow = flowOfNode(naskah, node);
        const behindPrefix = new Set(gluedNames(flow.text, finder));
        for (const found of [...finder.find(flow.text), ...behindPrefix]) {
            const { start, end, name } = found;
            const words = squeezed(flow.text.slice(start, end));
            const right = written.get(name);
            if (right === undefined || words === right || words === words.toUpperCase()) continue;
            if (own.get(node.index)?.includes(name) || namesAnAct(flow.text, start)) continue;
            const entry = wrong.get(right) ?? { spans: [], glued: new Set(), count: 0 };
            const span = flow.spanOf(start, end);
            entry.count++;
            entry.spans.push(span);
            if (behindPrefix.has(found)) entry.glued.add(span);
            wrong.set(right, entry);
        }
    }
    return [...wrong].map(([right, { spans, glued, count }]) =>
        report(istilahHurufBesar, naskah, spans[0]!, {
            params: { istilah: right, jumlah: count },
            related: spans.slice(1).map((span) => related(naskah, span, 'lain')),
            fixes: [
                {
                    title: 'semua',
                    params: { istilah: right, jumlah: count },
                    changes: spans.map((span) => ({
                        place: placeOf(naskah, span),
                        newText: (glued.has(span) ? '-' : '') + recased(naskah, span, right),
                    })),
                    preferred: true,
                },
            ],
        }),
    );
}

const prefix = /(?<![\p{L}-])(?:antar|intra|non|pasca|pra)(?=\p{Ll})/gu;

/** Names that a prefix is joined to: "antarunit organisasi", with its capitals "antar-Unit Organisasi". */
function gluedNames(text: string, finder: NameFinder): FoundName[] {
    const starts = new Set<number>();
    const apart = text.replace(prefix, (written, at: number) => {
        starts.add(at + written.length);
        return ' '.repeat(written.length);
    });
    return starts.size === 0 ? [] : finder.find(apart).filter((found) => starts.has(found.start));
}

/** "undang-undang mengenai pencegahan krisis sistem keuangan": an act is named by its matter, in small letters. */
function namesAnAct(text: string, at: number): boolean {
    const before = text.slice(Math.max(0, at - 90), at);
    return /\b(?:undang-undang|peraturan perundang-undangan|peraturan pemerintah|peraturan presiden|peraturan menteri|peraturan daerah) (?:mengenai|tentang)(?: \p{Ll}[\p{L}-]*){0,8} $/u.test(
        before,
    );
}

/** The words as they stand, line breaks kept, with the capitals of the term. */
function recased(naskah: Naskah, span: Span, right: string): string {
    const words = right.split(' ');
    let at = 0;
    return naskah.text.slice(span.start, span.end).replace(/[^\s]+/g, (word) => words[at++] ?? word);
}
