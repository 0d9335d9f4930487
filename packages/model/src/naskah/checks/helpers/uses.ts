import type { Naskah, NaskahNode, Span } from '../../types.js';
import { definitionsHolder } from './terms.js';
import { flowOfNode, provisionNodes } from './units.js';

/** Where a phrase stands. */
export interface Use {
    readonly node: NaskahNode;
    readonly span: Span;
    /** The words found, single spaces. */
    readonly text: string;
    /** Up to 60 characters before and after it, in the node's own line. */
    readonly before: string;
    readonly after: string;
}

/** Every place where a pattern (global) stands in provisions, quotations of other acts left out. */
export function usesOf(naskah: Naskah, pattern: RegExp): Use[] {
    const uses: Use[] = [];
    for (const node of provisionNodes(naskah)) {
        const flow = flowOfNode(naskah, node);
        for (const match of flow.text.matchAll(pattern)) {
            const end = match.index + match[0].length;
            const span = flow.spanOf(match.index, end);
            if (naskah.citations.some((item) => item.span.start <= span.start && span.end <= item.span.end))
                continue;
            uses.push({
                node,
                span,
                text: match[0].replace(/\s+/g, ' '),
                before: flow.text.slice(Math.max(0, match.index - 60), match.index),
                after: flow.text.slice(end, end + 60),
            });
        }
    }
    return uses;
}

/** Whether a place stands among the definitions. */
export function inDefinitions(naskah: Naskah, span: Span): boolean {
    const holder = definitionsHolder(naskah);
    return holder !== undefined && holder.span.start <= span.start && span.end <= holder.span.end;
}

/** Whether a capital at this place is a sign: a small letter, a figure or a comma stands before it. */
export function midSentence(before: string): boolean {
    return /[\p{Ll}\d),/] $/u.test(before) && !/\b(?:lalu|kemudian); $/u.test(before);
}

/** Text for use inside a regular expression. */
export function escaped(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}
