import { AstUtils, type LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import type { PerkadaLspServices } from './lsp-services.js';
import { basisDefinition } from './naskah/basis-features.js';
import { targetAt } from './target.js';

/** From a name to where it is declared, in this regulation or in the built-in library; from a basis to the text. */
export class PerkadaDefinitionProvider implements DefinitionProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    getDefinition(document: LangiumDocument, params: DefinitionParams): LocationLink[] | undefined {
        const target = targetAt(document, params.position, this.services);
        const name = target && this.services.references.NameProvider.getNameNode(target.node);
        if (!target || !name) return basisDefinition(document, params.position, this.services);
        return [
            {
                targetUri: AstUtils.getDocument(target.node).uri.toString(),
                targetRange: (target.node.$cstNode ?? name).range,
                targetSelectionRange: name.range,
                originSelectionRange: target.source.range,
            },
        ];
    }
}
