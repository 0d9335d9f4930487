import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    type DefaultSharedCoreModuleContext,
    inject,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type Module,
    type PartialLangiumCoreServices,
    type PartialLangiumSharedCoreServices,
} from 'langium';
import {
    NaskahGeneratedModule,
    PerkadaGeneratedModule,
    PerkadaGeneratedSharedModule,
} from './generated/module.js';
import { NaskahIndex } from './naskah/naskah-index.js';
import { NaskahModule } from './naskah/naskah-module.js';
import {
    PerkadaLexerErrorMessageProvider,
    PerkadaParserErrorMessageProvider,
} from './parser/error-messages.js';
import { PerkadaLexer } from './parser/perkada-lexer.js';
import { createPerkadaParser } from './parser/perkada-parser.js';
import { PerkadaTokenBuilder } from './parser/perkada-token-builder.js';
import { PerkadaLinker } from './scope/linker.js';
import { PerkadaNameProvider } from './scope/names.js';
import { PerkadaScopeComputation } from './scope/scope-computation.js';
import { PerkadaScopeProvider } from './scope/scope-provider.js';
import { PerkadaDocumentBuilder } from './workspace/document-builder.js';
import { PerkadaDocumentFactory } from './workspace/document-factory.js';
import { FindingProvider } from './workspace/finding-provider.js';
import { ModelProvider } from './workspace/model-provider.js';
import { PerkadaServiceRegistry } from './workspace/service-registry.js';
import { PerkadaWorkspaceManager } from './workspace/workspace-manager.js';
import { WorldIndex } from './workspace/worlds.js';

/** What the language adds to Langium's services. */
export interface PerkadaAddedServices {
    readonly references: { readonly NameProvider: PerkadaNameProvider };
    readonly model: {
        readonly ModelProvider: ModelProvider;
        readonly FindingProvider: FindingProvider;
        readonly NaskahIndex: NaskahIndex;
    };
}

export type PerkadaServices = LangiumCoreServices & PerkadaAddedServices;

export interface PerkadaOptions {
    /** URI of a folder on disk that holds the library files; without it they live in the built-in scheme. */
    readonly libraryFolder?: string;
}

export const PerkadaModule: Module<PerkadaServices, PartialLangiumCoreServices & PerkadaAddedServices> = {
    parser: {
        Lexer: (services) => new PerkadaLexer(services),
        LangiumParser: (services) => createPerkadaParser(services),
        TokenBuilder: () => new PerkadaTokenBuilder(),
        ParserErrorMessageProvider: () => new PerkadaParserErrorMessageProvider(),
        LexerErrorMessageProvider: () => new PerkadaLexerErrorMessageProvider(),
    },
    references: {
        NameProvider: () => new PerkadaNameProvider(),
        Linker: (services) => new PerkadaLinker(services),
        ScopeComputation: (services) => new PerkadaScopeComputation(services),
        ScopeProvider: (services) => new PerkadaScopeProvider(services),
    },
    validation: {
        // Findings are data; whoever shows them asks the FindingProvider.
        DocumentValidator: () => ({ validateDocument: async () => [] }),
    },
    model: {
        ModelProvider: (services) =>
            new ModelProvider(
                () => services.shared.workspace.LangiumDocuments,
                () => services.shared.workspace.IndexManager as WorldIndex,
                () => services.references.NameProvider,
            ),
        FindingProvider: (services) => new FindingProvider(services),
        NaskahIndex: (services) => new NaskahIndex(services),
    },
};

/** The parts that all languages of the server share. */
export function perkadaSharedModule(
    options: PerkadaOptions,
): Module<LangiumSharedCoreServices, PartialLangiumSharedCoreServices> {
    return {
        ServiceRegistry: (services) => new PerkadaServiceRegistry(services),
        workspace: {
            DocumentBuilder: (services) => new PerkadaDocumentBuilder(services),
            IndexManager: (services) => new WorldIndex(services),
            LangiumDocumentFactory: (services) => new PerkadaDocumentFactory(services),
            WorkspaceManager: (services) => new PerkadaWorkspaceManager(services, options.libraryFolder),
        },
    };
}

/** The language without an editor: for the command line, tests and tools. */
export function createPerkadaServices(
    context: DefaultSharedCoreModuleContext,
    options: PerkadaOptions = {},
): { shared: LangiumSharedCoreServices; perkada: PerkadaServices; naskah: LangiumCoreServices } {
    const shared = inject(
        createDefaultSharedCoreModule(context),
        PerkadaGeneratedSharedModule,
        perkadaSharedModule(options),
    );
    const perkada = inject(createDefaultCoreModule({ shared }), PerkadaGeneratedModule, PerkadaModule);
    const naskah = inject(createDefaultCoreModule({ shared }), NaskahGeneratedModule, NaskahModule);
    shared.ServiceRegistry.register(perkada);
    shared.ServiceRegistry.register(naskah);
    return { shared, perkada, naskah };
}
