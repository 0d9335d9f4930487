import {
    type Language,
    type Naskah,
    type NaskahNode,
    type NodeIndex,
    nodeAtPosition,
    nodesOfBasis,
    offsetAt,
    positionAt,
    type Reference,
    type ReferenceTarget,
    referenceAtPosition,
    type Span,
    type TermUse,
    termAtPosition,
} from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { Location, Position, Range } from 'vscode-languageserver';
import type { BasisUse } from '../../naskah/basis-uses.js';
import { naskahOf } from '../../naskah/naskah-parser.js';
import type { PerkadaLspServices } from '../lsp-services.js';
import { driven, type Step } from '../steps.js';

/** What the features of the naskah language ask: the text as data, and the model language beside it. */
export class NaskahContext {
    /** The services of the model language, made after these. */
    constructor(private readonly perkada: () => PerkadaLspServices) {}

    get services(): PerkadaLspServices {
        return this.perkada();
    }

    get language(): Language {
        return this.services.client.ClientSettings.language;
    }

    naskah(document: LangiumDocument): Naskah | undefined {
        return naskahOf(document);
    }

    /** The rules that rest on each provision of a text. */
    usesOf(naskah: Naskah, step: Step): Promise<ReadonlyMap<NodeIndex, readonly BasisUse[]>> {
        return driven(this.services.model.NaskahIndex.usesOf(naskah), step);
    }
}

export function rangeOfSpan(naskah: Naskah, span: Span): Range {
    return { start: positionAt(naskah, span.start), end: positionAt(naskah, span.end) };
}

/** Where a node is pointed at: its mark, else its first words. */
export function handleOf(node: NaskahNode): Span {
    const first = node.mark ?? node.heading[0] ?? node.text[0];
    return first ?? { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) };
}

export function locationOf(naskah: Naskah, span: Span): Location {
    return { uri: naskah.uri, range: rangeOfSpan(naskah, span) };
}

export function locationOfUse(use: BasisUse): Location {
    return { uri: use.document.uri.toString(), range: use.cst.range };
}

/** What the cursor is on: a target of a reference, the mark or heading of a provision, a defined term, or other words. */
export type Subject =
    | {
          readonly on: 'rujukan';
          readonly reference: Reference;
          readonly target: ReferenceTarget;
          readonly node?: NaskahNode;
      }
    | { readonly on: 'tanda'; readonly node: NaskahNode }
    | { readonly on: 'istilah'; readonly node: NaskahNode; readonly use: TermUse }
    | { readonly on: 'kata'; readonly node: NaskahNode };

/**
 * The provisions that a target of a reference may mean: a range with what lies between, and all of them
 * where the enacted text repeats the number.
 */
export function meantNodes(naskah: Naskah, target: ReferenceTarget): readonly NaskahNode[] {
    if (target.node < 0 && target.reason === 'tidak-pasti')
        return nodesOfBasis(naskah, { parts: target.dasar });
    return [...target.between, target.node]
        .map((index) => naskah.nodes[index])
        .filter((node) => node !== undefined);
}

export function subjectAt(naskah: Naskah, position: Position): Subject | undefined {
    const at = referenceAtPosition(naskah, position);
    if (at?.target) {
        const node = naskah.nodes[at.target.node];
        return { on: 'rujukan', reference: at.reference, target: at.target, ...(node ? { node } : {}) };
    }
    const node = nodeAtPosition(naskah, position);
    if (!node) return undefined;
    const offset = offsetAt(naskah, position);
    // Several nodes may begin on one line ("(1) a. …"): the one whose mark is touched is meant.
    for (let item: NaskahNode | undefined = node; item; item = naskah.nodes[item.parent]) {
        if (touches(item.mark, offset)) return { on: 'tanda', node: item };
        if (item.heading.some((span) => touches(span, offset))) return { on: 'tanda', node: item };
    }
    const use = termAtPosition(naskah, position);
    return use ? { on: 'istilah', node, use } : { on: 'kata', node };
}

const touches = (span: Span | undefined, offset: number): boolean =>
    span !== undefined && span.start <= offset && offset <= span.end;

/** The targets of all references that mean a node, each as written. */
export function mentionsOf(naskah: Naskah, node: NaskahNode): Span[] {
    const spans: Span[] = [];
    for (const reference of naskah.references) {
        for (const target of reference.targets) {
            if (target.node === node.index || target.between.includes(node.index)) spans.push(target.span);
        }
    }
    return spans;
}
