/**
 * From a legal basis (dasar) to the provision in the text on which it rests: which nodes it names, and
 * where there is none, whether that is certain and what stands nearest.
 */
import { type Dasar, type DasarPart, formatDasar } from '../text/dasar.js';
import { letterValue, ordinalValue, romanValue } from './numbers.js';
import { flowOf, headingOf } from './places.js';
import { withDescendants } from './queries.js';
import type { Naskah, NaskahNode } from './types.js';

/** The texts of one regulation: the main file's first, and those that its further files name for themselves. */
export interface RegulationTexts {
    readonly all: readonly Naskah[];
    /** The text that a model file's own header names, by the file's URI. */
    readonly byFile: ReadonlyMap<string, Naskah>;
}

export const noTexts: RegulationTexts = { all: [], byFile: new Map() };

/**
 * What a basis comes to.
 * - `ada` provisions that it names; several where the enacted text repeats a number;
 * - `tidak-ada` the text is sound there and has no such provision; `nearest` is what it may have meant;
 * - `tidak-pasti` the source is damaged where it would stand, so nothing can be said;
 * - `tanpa-naskah` the regulation's text is not at hand.
 */
export type BasisTarget =
    | { readonly status: 'ada'; readonly naskah: Naskah; readonly nodes: readonly NaskahNode[] }
    | {
          readonly status: 'tidak-ada';
          readonly naskah: Naskah;
          /** The first step that has no provision: index in `dasar.parts`. */
          readonly at: number;
          readonly nearest: readonly Dasar[];
      }
    | { readonly status: 'tidak-pasti'; readonly naskah: Naskah }
    | { readonly status: 'tanpa-naskah' };

/** Looks a basis up in the text that its own file names, then in the regulation's other texts. */
export function targetOfBasis(texts: RegulationTexts, dasar: Dasar): BasisTarget {
    const own = dasar.place && texts.byFile.get(dasar.place.uri);
    const order = own ? [own, ...texts.all.filter((naskah) => naskah !== own)] : texts.all;
    let missing: BasisTarget | undefined;
    let uncertain: BasisTarget | undefined;
    for (const naskah of order) {
        const target = lookUp(naskah, dasar);
        if (target.status === 'ada') return target;
        if (target.status === 'tidak-pasti') uncertain ??= target;
        else missing ??= target;
    }
    return uncertain ?? missing ?? { status: 'tanpa-naskah' };
}

/**
 * The provisions of one text that a basis names. Divisions that it leaves out are filled in, items of
 * lists never are. Empty if there is none.
 */
export function nodesOfBasis(naskah: Naskah, dasar: Dasar): readonly NaskahNode[] {
    const target = lookUp(naskah, dasar);
    return target.status === 'ada' ? target.nodes : [];
}

function lookUp(naskah: Naskah, dasar: Dasar): Exclude<BasisTarget, { status: 'tanpa-naskah' }> {
    let current: readonly NaskahNode[] = naskah.nodes.slice(0, 1);
    for (const [at, part] of dasar.parts.entries()) {
        const next: NaskahNode[] = [];
        for (const node of current) collect(naskah, node, part, next);
        if (next.length === 0) {
            if (isUncertain(naskah, current, part)) return { status: 'tidak-pasti', naskah };
            return { status: 'tidak-ada', naskah, at, nearest: nearestOf(naskah, current, dasar, at) };
        }
        current = next;
    }
    return current.length === 0 || dasar.parts.length === 0
        ? { status: 'tidak-ada', naskah, at: 0, nearest: [] }
        : { status: 'ada', naskah, nodes: current };
}

/** The nearest descendants that fit a part; what lies inside such a one is not looked at. */
function collect(naskah: Naskah, node: NaskahNode, part: DasarPart, out: NaskahNode[]): void {
    for (const index of node.children) {
        const child = naskah.nodes[index]!;
        if (fits(naskah, child, part)) out.push(child);
        else if (mayStandBetween(child, part)) collect(naskah, child, part, out);
    }
}

function fits(naskah: Naskah, node: NaskahNode, part: DasarPart): boolean {
    if (node.kind !== part.unit || node.quoted) return false;
    if (part.kurung && node.form !== 'kurung') return false;
    if (node.number.toLowerCase() === part.number.toLowerCase()) return true;
    if (node.kind === 'lampiran') return part.number === '' && naskah.annexes.length === 1;
    const divided = part.unit === 'bagian' || part.unit === 'paragraf';
    return divided && node.ordinal > 0 && ordinalValue(part.number) === node.ordinal;
}

/** Only divisions may be left out of a basis, never an item of a list. */
function mayStandBetween(node: NaskahNode, part: DasarPart): boolean {
    switch (node.kind) {
        case 'pembukaan':
            return part.unit === 'menimbang' || part.unit === 'mengingat';
        case 'batang-tubuh':
        case 'bab':
        case 'bagian':
        case 'paragraf':
            return true;
        case 'lampiran':
            return part.unit !== 'pasal' && part.unit !== 'lampiran';
        case 'huruf':
        case 'angka':
            if (node.system === 'compound')
                return part.number.toLowerCase().startsWith(`${node.number.toLowerCase()}.`);
            return node.system === 'capital' || node.system === 'roman';
        default:
            return false;
    }
}

/** Whether lines or marks are lost where the part would stand. */
function isUncertain(naskah: Naskah, parents: readonly NaskahNode[], part: DasarPart): boolean {
    for (const parent of parents) {
        for (let node: NaskahNode | undefined = parent; node; node = naskah.nodes[node.parent])
            if (node.damaged) return true;
        // Divisions that lie between, such as a BAB whose pasal are lost.
        const between = withDescendants(naskah, parent).map((index) => naskah.nodes[index]!);
        if (between.some((node) => node.damaged && mayStandBetween(node, part))) return true;
    }
    return false;
}

/** How many steps a number is away; infinite where the two cannot be compared. */
function distance(node: NaskahNode, part: DasarPart): number {
    if (node.ordinal === 0) return Number.POSITIVE_INFINITY;
    const value =
        node.system === 'letter' || node.system === 'capital'
            ? letterValue(part.number.toLowerCase())
            : node.system === 'roman'
              ? romanValue(part.number)
              : node.system === 'ordinal'
                ? ordinalValue(part.number)
                : Number.parseInt(part.number, 10);
    if (!Number.isFinite(value) || value <= 0) return Number.POSITIVE_INFINITY;
    return Math.abs(value - node.ordinal);
}

/** What the basis may have meant: the same with the nearest number, then what encloses it. */
function nearestOf(naskah: Naskah, parents: readonly NaskahNode[], dasar: Dasar, at: number): Dasar[] {
    const part = dasar.parts[at]!;
    const candidates: NaskahNode[] = [];
    for (const parent of parents) siblingsOf(naskah, parent, part, candidates);
    const before = dasar.parts.slice(0, at);
    const found: Dasar[] = [];
    const ranked = candidates
        .map((node) => ({ node, away: distance(node, part) }))
        .filter(({ away }) => Number.isFinite(away))
        .sort((a, b) => a.away - b.away || a.node.index - b.node.index);
    for (const { node } of ranked.slice(0, 2)) {
        const here = [...before, { unit: part.unit, number: node.number }];
        const rest = dasar.parts.slice(at + 1);
        const whole = { parts: [...here, ...rest] };
        found.push(rest.length > 0 && nodesOfBasis(naskah, whole).length > 0 ? whole : { parts: here });
    }
    if (before.length > 0) found.push({ parts: before });
    const seen = new Set<string>();
    return found.filter((basis) => {
        const text = formatDasar(basis);
        return seen.has(text) ? false : seen.add(text);
    });
}

function siblingsOf(naskah: Naskah, node: NaskahNode, part: DasarPart, out: NaskahNode[]): void {
    for (const index of node.children) {
        const child = naskah.nodes[index]!;
        if (child.kind === part.unit && !child.quoted) out.push(child);
        else if (mayStandBetween(child, part)) siblingsOf(naskah, child, part, out);
    }
}

const excerptLength = 400;

/**
 * The words of a provision for a reader, one line per item: its heading, its own words, and the items
 * below it with their marks, shortened after some lines. `depth` counts the levels of items shown.
 */
export function provisionText(naskah: Naskah, node: NaskahNode, depth = 2, most = 12): string[] {
    const lines: string[] = [];
    let left = 0;
    const add = (item: NaskahNode, indent: number): void => {
        if (lines.length >= most) {
            left++;
            return;
        }
        const mark = item.mark ? naskah.text.slice(item.mark.start, item.mark.end).replace(/\s+/g, ' ') : '';
        const words = [headingOf(naskah, item), flowOf(naskah, item.text).text].filter((text) => text !== '');
        const text = words.join(' — ').replace(/\s+/g, ' ').trim();
        const shown = text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
        lines.push(`${'  '.repeat(indent)}${[mark, shown].filter((word) => word !== '').join(' ')}`);
        if (indent < depth) for (const child of item.children) add(naskah.nodes[child]!, indent + 1);
    };
    add(node, 0);
    if (left > 0) lines.push('…');
    return lines;
}
