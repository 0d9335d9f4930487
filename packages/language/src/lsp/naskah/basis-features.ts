import { formatDasar, type Naskah, type NaskahNode, placeOf } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { Hover, Location, LocationLink, Position } from 'vscode-languageserver';
import { type BasisUse, basisAt } from '../../naskah/basis-uses.js';
import { escapeMarkdown } from '../description.js';
import { rangeOf } from '../document-validator.js';
import type { PerkadaLspServices } from '../lsp-services.js';
import { driven, type Step } from '../steps.js';
import { handleOf, locationOf, locationOfUse, mentionsOf, rangeOfSpan } from './context.js';
import { provisionMarkdown } from './hover-provider.js';
import { naskahText } from './texts.js';

/** What a basis in a model names in the regulation's text. */
export interface BasisSubject {
    readonly use: BasisUse;
    readonly naskah: Naskah;
    readonly nodes: readonly NaskahNode[];
}

/** The basis at a position of a model file with the provisions that it names. */
export function basisSubject(
    document: LangiumDocument,
    position: Position,
    services: PerkadaLspServices,
): BasisSubject | undefined {
    const use = basisAt(document, document.textDocument.offsetAt(position));
    const target = use && services.model.NaskahIndex.target(use);
    if (!use || target?.status !== 'ada') return undefined;
    return { use, naskah: target.naskah, nodes: target.nodes };
}

/** From a basis to the text on which the rule rests; undefined where the cursor is on no basis. */
export function basisDefinition(
    document: LangiumDocument,
    position: Position,
    services: PerkadaLspServices,
): LocationLink[] | undefined {
    const subject = basisSubject(document, position, services);
    return subject?.nodes.map((node) => ({
        originSelectionRange: subject.use.cst.range,
        targetUri: subject.naskah.uri,
        targetRange: rangeOfSpan(subject.naskah, node.span),
        targetSelectionRange: rangeOfSpan(subject.naskah, handleOf(node)),
    }));
}

/** The words of the provision that a basis names. */
export function basisHover(
    document: LangiumDocument,
    position: Position,
    services: PerkadaLspServices,
): Hover | undefined {
    const subject = basisSubject(document, position, services);
    if (!subject) return undefined;
    const { naskah, nodes, use } = subject;
    const kind = naskahText('dasarHukum', services.client.ClientSettings.language);
    const title = `**${escapeMarkdown(formatDasar(use.dasar))}** — ${kind}`;
    const texts = nodes.map((node) => {
        const { line } = rangeOf(placeOf(naskah, handleOf(node))).start;
        const link = `[${naskah.uri.split('/').at(-1) ?? ''}:${line + 1}](${naskah.uri}#L${line + 1})`;
        return `${provisionMarkdown(naskah, node)}\n\n${link}`;
    });
    return {
        contents: { kind: 'markdown', value: [title, ...texts].join('\n\n') },
        range: use.cst.range,
    };
}

/** Every rule that rests on the provision of a basis, and every reference to it in the text. */
export async function basisReferences(
    document: LangiumDocument,
    position: Position,
    includeDeclaration: boolean,
    services: PerkadaLspServices,
    step: Step,
): Promise<Location[] | undefined> {
    const subject = basisSubject(document, position, services);
    if (!subject) return undefined;
    const { naskah, nodes } = subject;
    const uses = await driven(services.model.NaskahIndex.usesOf(naskah), step);
    const rules = new Set(nodes.flatMap((node) => uses.get(node.index) ?? []));
    return [
        ...(includeDeclaration ? nodes.map((node) => locationOf(naskah, handleOf(node))) : []),
        ...nodes.flatMap((node) => mentionsOf(naskah, node).map((span) => locationOf(naskah, span))),
        ...[...rules].map(locationOfUse),
    ];
}
