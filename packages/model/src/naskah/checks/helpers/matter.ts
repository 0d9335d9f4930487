import { enclosing } from '../../places.js';
import type { Naskah, NaskahNode } from '../../types.js';
import { flowOfNode } from './units.js';
import { containsPhrase, plain } from './words.js';

/** The words of provisions made comparable: small letters, no punctuation. */
export interface PlainIndex {
    /** The words of the node itself. */
    own(node: NaskahNode): string;
    /** The words of the node and of everything below it. */
    whole(node: NaskahNode): string;
    /** The ayat, and pasal without ayat, of the body whose words contain a phrase. */
    carriers(phrase: string): readonly NaskahNode[];
    /** The one list item of the body whose words are exactly a phrase, undefined for none or several. */
    itemOf(phrase: string): NaskahNode | undefined;
}

const indexes = new WeakMap<Naskah, PlainIndex>();

/** The index of a naskah, made once. */
export function plainIndex(naskah: Naskah): PlainIndex {
    let index = indexes.get(naskah);
    if (index === undefined) {
        index = build(naskah);
        indexes.set(naskah, index);
    }
    return index;
}

function build(naskah: Naskah): PlainIndex {
    const owns: (string | undefined)[] = new Array(naskah.nodes.length);
    const wholes: (string | undefined)[] = new Array(naskah.nodes.length);
    const own = (node: NaskahNode): string => {
        owns[node.index] ??= plain(flowOfNode(naskah, node).text);
        return owns[node.index]!;
    };
    const whole = (node: NaskahNode): string => {
        const made = wholes[node.index];
        if (made !== undefined) return made;
        const parts = [own(node)];
        for (let at = node.index + 1; at < naskah.nodes.length; at++) {
            const below = naskah.nodes[at]!;
            if (below.span.start >= node.span.end) break;
            parts.push(own(below));
        }
        wholes[node.index] = parts.join(' ');
        return wholes[node.index]!;
    };
    const units = naskah.nodes.filter(
        (node) =>
            !node.quoted &&
            (node.kind === 'ayat' || (node.kind === 'pasal' && !hasAyat(naskah, node))) &&
            enclosing(naskah, node.index, 'batang-tubuh') !== undefined,
    );
    // Where a word occurs: a phrase is looked up only in the units that have its rarest word.
    let byWord: Map<string, NaskahNode[]> | undefined;
    const carriers = (phrase: string): readonly NaskahNode[] => {
        byWord ??= wordMap(units, whole);
        let candidates: readonly NaskahNode[] | undefined;
        for (const word of phrase.split(' ')) {
            const here = byWord.get(word) ?? [];
            if (candidates === undefined || here.length < candidates.length) candidates = here;
        }
        // A phrase of common words alone cannot decide anything, and looking would cost too much.
        if (candidates === undefined || candidates.length > 200) return candidates ?? [];
        return candidates.filter((node) => containsPhrase(whole(node), phrase));
    };
    let byText: Map<string, NaskahNode | undefined> | undefined;
    const itemOf = (phrase: string): NaskahNode | undefined => {
        byText ??= itemMap(naskah, own);
        return byText.get(phrase);
    };
    return { own, whole, carriers, itemOf };
}

function itemMap(naskah: Naskah, own: (node: NaskahNode) => string): Map<string, NaskahNode | undefined> {
    const map = new Map<string, NaskahNode | undefined>();
    for (const node of naskah.nodes) {
        if (node.quoted || (node.kind !== 'huruf' && node.kind !== 'angka')) continue;
        if (node.text.length === 0 || node.text.length > 3) continue;
        if (enclosing(naskah, node.index, 'batang-tubuh') === undefined) continue;
        const text = own(node).replace(/ (?:dan|atau|dan\/atau)$/, '');
        map.set(text, map.has(text) ? undefined : node);
    }
    return map;
}

function hasAyat(naskah: Naskah, pasal: NaskahNode): boolean {
    return pasal.children.some((index) => naskah.nodes[index]!.kind === 'ayat');
}

function wordMap(
    units: readonly NaskahNode[],
    whole: (node: NaskahNode) => string,
): Map<string, NaskahNode[]> {
    const map = new Map<string, NaskahNode[]>();
    for (const unit of units) {
        for (const word of new Set(whole(unit).split(' '))) {
            const nodes = map.get(word);
            if (nodes === undefined) map.set(word, [unit]);
            else nodes.push(unit);
        }
    }
    return map;
}
