import type { LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { handleOf, locationOf, locationOfUse, mentionsOf, type NaskahContext, subjectAt } from './context.js';

/** Every reference to a provision in its text, and every rule of the models that rests on it. */
export class NaskahReferencesProvider implements ReferencesProvider {
    constructor(private readonly context: NaskahContext) {}

    findReferences(document: LangiumDocument, params: ReferenceParams): Location[] {
        const naskah = this.context.naskah(document);
        const node = naskah && subjectAt(naskah, params.position)?.node;
        if (!naskah || !node) return [];
        return [
            ...(params.context.includeDeclaration ? [locationOf(naskah, handleOf(node))] : []),
            ...mentionsOf(naskah, node).map((span) => locationOf(naskah, span)),
            ...(this.context.usesOf(naskah).get(node.index) ?? []).map(locationOfUse),
        ];
    }
}
