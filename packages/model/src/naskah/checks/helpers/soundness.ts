import { enclosing } from '../../places.js';
import type { Naskah, NaskahNode } from '../../types.js';

/** Why nothing certain can be said about numbers, marks and endings of a whole text. */
export type Unsound = 'salah-baca' | 'isi-hilang' | 'baris-tergabung';

const made = new WeakMap<Naskah, { readonly why: Unsound | undefined }>();

/** Words with a mark inside, or letters and digits mixed ("men5rusun", "2O20"): what a scanner makes of a letter. */
const misread = /\p{L}[.:;!_<>[\]|]\p{Ll}|\p{Ll}{2}\d\p{Ll}|\d[Ol]|\p{Lu}{3,}\p{Ll}\p{Lu}*(?=\s|$)/gu;

/**
 * Whether the whole text is too badly damaged to judge its numbering, references and endings: a scan
 * with many misread letters, or an extraction that lost the words of several pasal.
 */
export function unsound(naskah: Naskah): Unsound | undefined {
    let found = made.get(naskah);
    if (found === undefined) {
        found = { why: judge(naskah) };
        made.set(naskah, found);
    }
    return found.why;
}

function judge(naskah: Naskah): Unsound | undefined {
    let strange = naskah.damages.filter(({ kind }) => kind === 'tanda-rusak').length;
    for (const _ of naskah.text.matchAll(misread)) strange++;
    // About one strange word on a page is typing; several are a scanner's.
    if (strange >= 8 && strange * 700 > naskah.text.length) return 'salah-baca';
    if (isOneLine(naskah)) return 'baris-tergabung';
    const empty = naskah.nodes.filter((node) => node.kind === 'pasal' && isEmpty(naskah, node)).length;
    return empty >= 3 ? 'isi-hilang' : undefined;
}

/** Whether the lines of the regulation were joined, and could be cut apart where they begin for certain. */
export function wasCut(naskah: Naskah): boolean {
    return naskah.damages.some(({ kind }) => kind === 'baris-tergabung');
}

/** Considerations or provisions that stand inside one long line: an extraction joined the lines. */
function isOneLine(naskah: Naskah): boolean {
    if (wasCut(naskah)) return true;
    if (naskah.nodes.some(({ kind }) => kind === 'menimbang' || kind === 'pasal')) return false;
    return /[^\n]{60}(\bMenimbang\b[^\n]{0,40}\bbahwa\b|\bMEMUTUSKAN\b|\bPasal 1\b)[^\n]{60}/.test(
        naskah.text,
    );
}

/** A pasal of the body without a single word. */
function isEmpty(naskah: Naskah, pasal: NaskahNode): boolean {
    if (pasal.quoted || pasal.implied || enclosing(naskah, pasal.index, 'penjelasan') !== undefined)
        return false;
    return pasal.text.length === 0 && pasal.children.every((index) => naskah.nodes[index]!.kind === 'bagian');
}

/** Whether a page ends, or lines are known to be lost, between two offsets. */
export function brokenBetween(naskah: Naskah, start: number, end: number): boolean {
    const damages = naskah.damages;
    let low = 0;
    let high = damages.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (damages[middle]!.span.start < start) low = middle + 1;
        else high = middle;
    }
    for (let at = low; at < damages.length && damages[at]!.span.start < end; at++) {
        const kind = damages[at]!.kind;
        if (kind === 'nomor-halaman' || kind === 'kata-penghubung' || kind === 'baris-hilang') return true;
    }
    return false;
}
