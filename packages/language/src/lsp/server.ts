import { DocumentState, URI } from 'langium';
import { createServerRequestHandler, startLanguageServer } from 'langium/lsp';
import type { SelectionRangeParams } from 'vscode-languageserver';
import { libraryFiles } from '../library/generated/library.js';
import type { PerkadaOptions } from '../perkada-module.js';
import { libraryUri } from '../workspace/workspace-manager.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { createPerkadaLspServices, type LspContext } from './perkada-lsp-module.js';
import { showRegisterProblems } from './register-problems.js';
import { registerViews } from './views/index.js';

/** Requests beyond the protocol that the extension makes. */
export const serverRequests = {
    /** `{ uri }` of the scheme `perkada-pustaka` → the text of a file of the built-in library, or null. */
    library: 'perkada/pustaka',
} as const;

/** Starts a language server on a connection. It stops when the connection closes. */
export function startServer(context: LspContext, options: PerkadaOptions = {}): PerkadaLspServices {
    const { shared, perkada } = createPerkadaLspServices(context, options);
    const { connection } = context;
    connection.onSelectionRanges(
        createServerRequestHandler(
            (services, document, params: SelectionRangeParams) =>
                (services as PerkadaLspServices).lsp.SelectionRangeProvider.getSelectionRanges(
                    document,
                    params.positions,
                ),
            shared,
            DocumentState.Parsed,
        ),
    );
    connection.onRequest(serverRequests.library, ({ uri }: { uri: string }) => {
        const entry = Object.entries(libraryFiles).find(
            ([name]) => libraryUri(name).toString() === URI.parse(uri).toString(),
        );
        return entry?.[1] ?? null;
    });
    registerViews(connection, perkada);
    refreshOnSettings(perkada);
    showRegisterProblems(perkada);
    startLanguageServer(shared);
    return perkada;
}

/** When settings change, what is shown is made anew: messages in the other language, lenses, hints. */
function refreshOnSettings(services: PerkadaLspServices): void {
    const { shared } = services;
    const { workspace } = shared;
    let language = services.client.ClientSettings.language;
    shared.lsp.LanguageServer.onInitialized(() => {
        language = services.client.ClientSettings.language;
    });
    services.client.ClientSettings.onChange(() => {
        const connection = shared.lsp.Connection;
        void connection?.languages.inlayHint.refresh().catch(() => undefined);
        connection?.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
        if (services.client.ClientSettings.language === language) return;
        language = services.client.ClientSettings.language;
        // Reading waits for the builds that run; writing would cancel them.
        void workspace.WorkspaceLock.read(async () => {
            for (const document of workspace.LangiumDocuments.all) {
                if (document.state < DocumentState.Validated) continue;
                const diagnostics = await services.validation.DocumentValidator.validateDocument(document);
                document.diagnostics = diagnostics;
                connection?.sendDiagnostics({ uri: document.uri.toString(), diagnostics });
            }
        });
    });
}
