import {
    DefaultLinker,
    type LangiumCoreServices,
    type Module,
    MultiMap,
    type PartialLangiumCoreServices,
} from 'langium';
import { NaskahAsyncParser, naskahParser } from './naskah-parser.js';

/** References inside a text are resolved by the reader, with the text at hand: the tree has none. */
class NaskahLinker extends DefaultLinker {
    override async link(): Promise<void> {}
    override unlink(): void {}
}

/** The naskah language: our own reader in place of a parser, and no names of its own in any index. */
export const NaskahModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    parser: {
        LangiumParser: () => naskahParser(),
        AsyncParser: () => new NaskahAsyncParser(),
    },
    references: {
        ScopeComputation: () => ({
            collectExportedSymbols: async () => [],
            collectLocalSymbols: async () => new MultiMap(),
        }),
        Linker: (services) => new NaskahLinker(services),
    },
    workspace: {
        ReferenceDescriptionProvider: () => ({ createDescriptions: async () => [] }),
    },
    validation: {
        DocumentValidator: () => ({ validateDocument: async () => [] }),
    },
};
