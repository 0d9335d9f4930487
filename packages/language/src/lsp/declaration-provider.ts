import type { LangiumDocument } from 'langium';
import type { DeclarationProvider, DefinitionProvider } from 'langium/lsp';
import type { DeclarationParams, LocationLink } from 'vscode-languageserver';

/** In a regulation a name is declared where it is defined: editors that ask for either get the same place. */
export class PerkadaDeclarationProvider implements DeclarationProvider {
    constructor(private readonly definitions: () => DefinitionProvider | undefined) {}

    async getDeclaration(
        document: LangiumDocument,
        params: DeclarationParams,
    ): Promise<LocationLink[] | undefined> {
        return this.definitions()?.getDefinition(document, params);
    }
}
