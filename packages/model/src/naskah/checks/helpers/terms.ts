import { enclosing, textOf } from '../../places.js';
import type { Definition, Naskah, NaskahNode } from '../../types.js';
import { flowOfNode } from './units.js';

/** Single spaces, no space at the ends. */
export function squeezed(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}

/** Whether a definition was read well enough to judge it: a term of a few words. */
export function isSound(definition: Definition): boolean {
    const term = squeezed(definition.term.text);
    return term !== '' && term.length <= 120 && !/[;:]/.test(term);
}

/** The node that holds the definitions (the pasal of the general provisions), or undefined. */
export function definitionsHolder(naskah: Naskah): NaskahNode | undefined {
    const first = naskah.definitions[0];
    return first === undefined ? undefined : enclosing(naskah, first.node, 'pasal');
}

/** The term and its other names. */
export function namesOf(definition: Definition): string[] {
    return [definition.term.text, ...definition.aliases.map((alias) => alias.text)]
        .map(squeezed)
        .filter((name) => name !== '');
}

/**
 * Everything after the definitions, in one string of single spaces: where a term must be used. A code
 * that gives each term a pasal of its own may use them in the chapters before as well.
 */
export function textAfterDefinitions(naskah: Naskah): string {
    const holder = definitionsHolder(naskah);
    if (holder === undefined) return '';
    const after = textOf(naskah, { start: holder.span.end, end: naskah.text.length });
    const last = enclosing(naskah, naskah.definitions.at(-1)!.node, 'pasal');
    if (last === holder) return squeezed(after);
    return squeezed(`${textOf(naskah, { start: 0, end: holder.span.start })} ${after}`);
}

/** The definitions themselves and the nodes after them whose words are the drafter's own sentences. */
export function nodesFromDefinitions(naskah: Naskah, nodes: readonly NaskahNode[]): NaskahNode[] {
    const holder = definitionsHolder(naskah);
    if (holder === undefined) return [];
    return nodes.filter(
        (node) => node.span.start >= holder.span.start && flowOfNode(naskah, node).text !== '',
    );
}

/** Whether lines or pages are missing behind an offset, so that "never" cannot be said of what follows. */
export function hasLostText(naskah: Naskah, from = 0): boolean {
    return naskah.damages.some((damage) => damage.kind === 'baris-hilang' && damage.span.start >= from);
}

/** Whether a title was read well enough to judge it: not run into what follows it. */
export function isSoundTitle(text: string): boolean {
    return text.length <= 400 && !/\b(?:Menimbang|Mengingat|DENGAN RAHMAT)\b/.test(text);
}
