import { flowOf } from '../../naskah/places.js';
import type { Naskah, NaskahNode } from '../../naskah/types.js';

/** The own words of a node, small, with single spaces. */
export function wordsOf(naskah: Naskah, node: NaskahNode): string {
    const { text } = flowOf(naskah, [...node.heading, ...node.text]);
    return ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
}
