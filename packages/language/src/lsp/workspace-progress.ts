import { DocumentState } from 'langium';
import type { ClientSettings } from './client-settings.js';
import type { PerkadaLspSharedServices } from './lsp-services.js';
import { phrase } from './text/phrases.js';

/** Shows the client that a workspace is being loaded, where the client can show it. */
export class WorkspaceProgress {
    constructor(services: PerkadaLspSharedServices, settings: () => ClientSettings) {
        let supported = false;
        services.lsp.LanguageServer.onInitialize((params) => {
            supported = params.capabilities.window?.workDoneProgress === true;
        });
        services.lsp.LanguageServer.onInitialized(() => {
            if (supported) void this.show(services, settings());
        });
    }

    private async show(services: PerkadaLspSharedServices, settings: ClientSettings): Promise<void> {
        const connection = services.lsp.Connection;
        const progress = await connection?.window.createWorkDoneProgress();
        if (!progress) return;
        progress.begin(phrase('memuatRuangKerja', settings.language), 0);
        const builder = services.workspace.DocumentBuilder;
        const phases = [DocumentState.IndexedContent, DocumentState.Linked, DocumentState.Validated];
        const listeners = phases.map((phase, index) =>
            builder.onBuildPhase(phase, () => progress.report((index + 1) * 33)),
        );
        try {
            await services.workspace.WorkspaceManager.ready;
            await builder.waitUntil(DocumentState.Validated);
        } finally {
            for (const listener of listeners) listener.dispose();
            progress.done();
        }
    }
}
