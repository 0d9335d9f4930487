import type { Module } from 'langium';
import type { LangiumServices, PartialLangiumServices } from 'langium/lsp';
import { FindingDocumentValidator } from '../document-validator.js';
import { NaskahCodeActionProvider } from './code-action-provider.js';
import { NaskahCodeLensProvider } from './code-lens-provider.js';
import { NaskahCompletionProvider } from './completion-provider.js';
import type { NaskahContext } from './context.js';
import { NaskahDefinitionProvider } from './definition-provider.js';
import { NaskahDocumentLinkProvider } from './document-link-provider.js';
import { NaskahFoldingProvider } from './folding-provider.js';
import { NaskahHighlightProvider } from './highlight-provider.js';
import { NaskahHoverProvider } from './hover-provider.js';
import { NaskahReferencesProvider } from './references-provider.js';
import { NaskahRenameProvider } from './rename-provider.js';
import type { ClientEdits } from './renumber-edit.js';
import { NaskahSelectionRangeProvider } from './selection-range-provider.js';
import { NaskahSemanticTokenProvider } from './semantic-token-provider.js';
import { NaskahSymbolProvider } from './symbol-provider.js';

/** What the server adds for naskah documents besides Langium's own services. */
export interface NaskahLspAddedServices {
    readonly lsp: { readonly SelectionRangeProvider: NaskahSelectionRangeProvider };
}

/** The editor features of the naskah language: each asks the text, which is data. */
export function naskahLspModule(
    context: NaskahContext,
    client: ClientEdits,
): Module<LangiumServices & NaskahLspAddedServices, PartialLangiumServices & NaskahLspAddedServices> {
    return {
        validation: {
            DocumentValidator: () => new FindingDocumentValidator(context.services),
        },
        lsp: {
            HoverProvider: () => new NaskahHoverProvider(context),
            DefinitionProvider: () => new NaskahDefinitionProvider(context),
            ReferencesProvider: () => new NaskahReferencesProvider(context),
            DocumentHighlightProvider: () => new NaskahHighlightProvider(context),
            RenameProvider: () => new NaskahRenameProvider(context, client),
            CompletionProvider: () => new NaskahCompletionProvider(context),
            DocumentSymbolProvider: () => new NaskahSymbolProvider(context),
            FoldingRangeProvider: () => new NaskahFoldingProvider(context),
            SelectionRangeProvider: () => new NaskahSelectionRangeProvider(context),
            SemanticTokenProvider: (services) => new NaskahSemanticTokenProvider(services, context),
            CodeLensProvider: () => new NaskahCodeLensProvider(context),
            CodeActionProvider: () => new NaskahCodeActionProvider(context, client),
            DocumentLinkProvider: () => new NaskahDocumentLinkProvider(context),
        },
    };
}
