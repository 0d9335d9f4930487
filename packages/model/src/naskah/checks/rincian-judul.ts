/**
 * Judul berbeda dari rincian yang diuraikannya
 *
 * Sebuah rincian menyebut beberapa unsur, dan bagian atau paragraf sesudahnya menguraikannya satu demi satu
 * dengan nama yang sama; satu judul memakai nama lain.
 *
 * ## Mengapa
 *
 * Rincian menentukan apa yang diatur, judul menunjukkan di mana. Bila namanya berbeda, tidak jelas apakah
 * unsur itu diatur seluruhnya.
 *
 * ## Salah
 *
 * ```naskah
 * BAB I
 * TUGAS
 *
 * Pasal 1
 *
 * Tugas terdiri atas:
 * a. perencanaan kegiatan;
 * b. pelaksanaan kegiatan;
 * c. pelaporan kegiatan; dan
 * d. pemanfaatan teknologi informasi dan komunikasi.
 *
 * Bagian Kesatu
 * Perencanaan Kegiatan
 *
 * Pasal 2
 *
 * Camat merencanakan.
 *
 * Bagian Kedua
 * Pelaksanaan Kegiatan
 *
 * Pasal 3
 *
 * Camat melaksanakan.
 *
 * Bagian Ketiga
 * Pelaporan Kegiatan
 *
 * Pasal 4
 *
 * Camat melaporkan.
 *
 * Bagian Keempat
 * Pemanfaatan Teknologi Informasi
 *
 * Pasal 5
 *
 * Camat memakai teknologi.
 * ```
 *
 * ## Benar
 *
 * ```naskah
 * BAB I
 * TUGAS
 *
 * Pasal 1
 *
 * Tugas terdiri atas:
 * a. perencanaan kegiatan;
 * b. pelaksanaan kegiatan; dan
 * c. pelaporan kegiatan.
 *
 * Bagian Kesatu
 * Perencanaan Kegiatan
 *
 * Pasal 2
 *
 * Camat merencanakan.
 *
 * Bagian Kedua
 * Pelaksanaan Kegiatan
 *
 * Pasal 3
 *
 * Camat melaksanakan.
 *
 * Bagian Ketiga
 * Pelaporan Kegiatan
 *
 * Pasal 4
 *
 * Camat melaporkan.
 * ```
 */
import type { Finding } from '../../check/finding.js';
import { headingOf } from '../places.js';
import type { Naskah, NaskahNode } from '../types.js';
import type { NaskahCheck } from './check.js';
import { plainIndex } from './helpers/matter.js';
import { related, report } from './helpers/report.js';
import { inBody } from './helpers/units.js';
import { isContentWord, plain, wordsOf } from './helpers/words.js';

export const rincianJudul: NaskahCheck = {
    code: 'naskah/rincian-judul',
    severity: 'warning',
    technique: true,
    run,
};

function run(naskah: Naskah): readonly Finding[] {
    const texts = plainIndex(naskah);
    const headings = naskah.nodes.filter(
        (node) => (node.kind === 'bagian' || node.kind === 'paragraf') && node.heading.length > 0,
    );
    const findings: Finding[] = [];
    for (const list of naskah.nodes) {
        if (!inBody(naskah, list) || list.damaged || (list.kind !== 'ayat' && list.kind !== 'pasal'))
            continue;
        const items = list.children
            .map((index) => naskah.nodes[index]!)
            .filter((item) => item.kind === 'huruf');
        if (items.length < 4) continue;
        const names = items.map((item) => texts.own(item).replace(/ (?:dan|atau|dan\/atau)$/, ''));
        const after = headings.filter((node) => node.span.start > list.span.end);
        const found = names.map((name) => after.find((node) => plain(headingOf(naskah, node)) === name));
        if (found.filter((node) => node !== undefined).length < 3) continue;
        names.forEach((name, at) => {
            const other = found[at] === undefined ? between(naskah, after, found, at) : undefined;
            if (other === undefined || !shares(name, plain(headingOf(naskah, other)))) return;
            findings.push(
                report(rincianJudul, naskah, other.heading[0]!, {
                    params: { judul: headingOf(naskah, other), rincian: name },
                    related: [related(naskah, items[at]!.text[0] ?? items[at]!.span, 'rincian')],
                }),
            );
        });
    }
    return findings;
}

/** The one heading of the same kind that stands where the item's own heading must stand. */
function between(
    naskah: Naskah,
    headings: readonly NaskahNode[],
    found: readonly (NaskahNode | undefined)[],
    at: number,
): NaskahNode | undefined {
    const before = found.slice(0, at).findLast((node) => node !== undefined);
    const next = found.slice(at + 1).find((node) => node !== undefined);
    const kind = (before ?? next)?.kind;
    const parent = (before ?? next)?.parent;
    const inside = headings.filter(
        (node) =>
            node.kind === kind &&
            node.parent === parent &&
            !found.includes(node) &&
            (before === undefined || node.span.start > before.span.start) &&
            (next === undefined || node.span.start < next.span.start) &&
            headingOf(naskah, node) !== '',
    );
    return inside.length === 1 ? inside[0] : undefined;
}

/** Whether one name says part of what the other says, in two words or more. */
function shares(a: string, b: string): boolean {
    const [x, y] = [wordsOf(a).filter(isContentWord), wordsOf(b).filter(isContentWord)];
    const common = x.filter((word) => y.includes(word)).length;
    return common >= 2 && (common === x.length || common === y.length);
}
