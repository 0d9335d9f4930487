import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import type { PerkadaAddedServices } from '../perkada-module.js';
import type { ClientSettings } from './client-settings.js';
import type { SelectionRangeProvider } from './selection-range-provider.js';

/** What the language server adds to one language's services. */
export interface PerkadaLspAddedServices {
    readonly lsp: {
        readonly SelectionRangeProvider: SelectionRangeProvider;
    };
    readonly client: {
        readonly ClientSettings: ClientSettings;
    };
}

export type PerkadaLspServices = LangiumServices & PerkadaAddedServices & PerkadaLspAddedServices;

/** The services that all languages of the server share. */
export type PerkadaLspSharedServices = LangiumSharedServices;
