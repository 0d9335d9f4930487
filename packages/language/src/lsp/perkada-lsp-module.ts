import { type FileSystemProvider, inject, type Module } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type LangiumServices,
    type LangiumSharedServices,
    type PartialLangiumServices,
    type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import {
    NaskahGeneratedModule,
    PerkadaGeneratedModule,
    PerkadaGeneratedSharedModule,
} from '../generated/module.js';
import { NaskahModule } from '../naskah/naskah-module.js';
import { PerkadaModule, type PerkadaOptions, perkadaSharedModule } from '../perkada-module.js';
import { ReportingLineHierarchyProvider } from './call-hierarchy-provider.js';
import { ClientSettings } from './client-settings.js';
import { FindingCodeActionProvider } from './code-action-provider.js';
import { PerkadaCodeLensProvider } from './code-lens-provider.js';
import { PerkadaDeclarationProvider } from './declaration-provider.js';
import { PerkadaDefinitionProvider } from './definition-provider.js';
import { PerkadaDocumentLinkProvider } from './document-link-provider.js';
import { PerkadaDocumentUpdateHandler } from './document-update-handler.js';
import { FindingDocumentValidator } from './document-validator.js';
import { PerkadaFoldingProvider } from './folding-provider.js';
import { PerkadaFormatter } from './formatter.js';
import { PerkadaHighlightProvider } from './highlight-provider.js';
import { PerkadaHoverProvider } from './hover-provider.js';
import { ConcreteProvider } from './implementation-provider.js';
import { PerkadaInlayHintProvider } from './inlay-hint-provider.js';
import { PerkadaLanguageServer } from './language-server.js';
import type { PerkadaLspAddedServices, PerkadaLspServices } from './lsp-services.js';
import { BasisCompletionProvider } from './naskah/basis-completion-provider.js';
import { NaskahCommands } from './naskah/commands.js';
import { NaskahContext } from './naskah/context.js';
import { naskahLspModule } from './naskah/naskah-lsp-module.js';
import { ClientEdits } from './naskah/renumber-edit.js';
import { PerkadaNodeKinds } from './node-kinds.js';
import { PerkadaReferencesProvider } from './references-provider.js';
import { PerkadaRenameProvider } from './rename-provider.js';
import { SelectionRangeProvider } from './selection-range-provider.js';
import { PerkadaSemanticTokenProvider } from './semantic-token-provider.js';
import { SentenceFormProvider } from './signature-help-provider.js';
import { PerkadaSymbolProvider } from './symbol-provider.js';
import { DecidingRuleProvider } from './type-definition-provider.js';
import { PerkadaTypeHierarchyProvider } from './type-hierarchy-provider.js';
import { WorkspaceProgress } from './workspace-progress.js';
import { PerkadaWorkspaceSymbolProvider } from './workspace-symbol-provider.js';

/** What a language server runs on: how it speaks with its client, and where files come from. */
export interface LspContext {
    readonly connection: Connection;
    readonly fileSystemProvider: () => FileSystemProvider;
}

type Added = PerkadaLspAddedServices;

const PerkadaLspModule: Module<PerkadaLspServices, PartialLangiumServices & Partial<Added>> = {
    validation: {
        DocumentValidator: (services) => new FindingDocumentValidator(services),
    },
    lsp: {
        HoverProvider: (services) => new PerkadaHoverProvider(services),
        DefinitionProvider: (services) => new PerkadaDefinitionProvider(services),
        DeclarationProvider: (services) =>
            new PerkadaDeclarationProvider(() => services.lsp.DefinitionProvider),
        TypeProvider: (services) => new DecidingRuleProvider(services),
        ImplementationProvider: (services) => new ConcreteProvider(services),
        ReferencesProvider: (services) => new PerkadaReferencesProvider(services),
        DocumentHighlightProvider: (services) => new PerkadaHighlightProvider(services),
        RenameProvider: (services) => new PerkadaRenameProvider(services),
        CompletionProvider: (services) => new BasisCompletionProvider(services),
        DocumentSymbolProvider: (services) => new PerkadaSymbolProvider(services),
        FoldingRangeProvider: () => new PerkadaFoldingProvider(),
        SelectionRangeProvider: () => new SelectionRangeProvider(),
        SemanticTokenProvider: (services) => new PerkadaSemanticTokenProvider(services),
        CodeLensProvider: (services) => new PerkadaCodeLensProvider(services),
        InlayHintProvider: (services) => new PerkadaInlayHintProvider(services),
        CallHierarchyProvider: (services) => new ReportingLineHierarchyProvider(services),
        TypeHierarchyProvider: (services) => new PerkadaTypeHierarchyProvider(services),
        CodeActionProvider: (services) => new FindingCodeActionProvider(services),
        DocumentLinkProvider: (services) => new PerkadaDocumentLinkProvider(services),
        SignatureHelp: () => new SentenceFormProvider(),
        Formatter: (services) => new PerkadaFormatter(services),
    },
    client: {
        ClientSettings: (services) => new ClientSettings(services.shared),
    },
};

const sharedLspModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
    lsp: {
        DocumentUpdateHandler: (services) => new PerkadaDocumentUpdateHandler(services),
        LanguageServer: (services) => new PerkadaLanguageServer(services),
        NodeKindProvider: () => new PerkadaNodeKinds(),
        WorkspaceSymbolProvider: (services) => new PerkadaWorkspaceSymbolProvider(services),
    },
};

/** The language with everything that an editor asks for. */
export function createPerkadaLspServices(
    context: LspContext,
    options: PerkadaOptions = {},
): { shared: LangiumSharedServices; perkada: PerkadaLspServices } {
    const texts = new NaskahContext(() => perkada);
    const shared: LangiumSharedServices = inject(
        createDefaultSharedModule(context),
        PerkadaGeneratedSharedModule,
        perkadaSharedModule(options) as Module<LangiumSharedServices, PartialLangiumSharedServices>,
        sharedLspModule,
        { lsp: { ExecuteCommandHandler: () => new NaskahCommands(texts, () => client) } } as Module<
            LangiumSharedServices,
            PartialLangiumSharedServices
        >,
    );
    const client = new ClientEdits(shared);
    const perkada = inject(
        createDefaultModule({ shared }),
        PerkadaGeneratedModule,
        PerkadaModule as unknown as Module<PerkadaLspServices, PartialLangiumServices>,
        PerkadaLspModule,
    ) as PerkadaLspServices;
    const naskah = inject(
        createDefaultModule({ shared }),
        NaskahGeneratedModule,
        NaskahModule as Module<LangiumServices, PartialLangiumServices>,
        naskahLspModule(texts, client) as Module<LangiumServices, PartialLangiumServices>,
    );
    shared.ServiceRegistry.register(perkada);
    shared.ServiceRegistry.register(naskah);
    new WorkspaceProgress(shared, () => perkada.client.ClientSettings);
    return { shared, perkada };
}
