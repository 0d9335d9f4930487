import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activationTime } from './clock.js';
import { registerCommands } from './commands.js';
import { showFindingPages } from './finding-pages.js';
import { Generate } from './generate/generate.js';
import { t } from './l10n.js';
import { showLibrary } from './library-documents.js';
import { type PanelsApi, registerPanels } from './panels/index.js';
import { ServerLink } from './server-link.js';
import { ServerStatus } from './status.js';
import { type HostAbilities, registerViews } from './views.js';
import { serveFiles } from './workspace-files.js';

/** What tests and other extensions can wait for. */
export interface PerkadaApi {
    /** Resolves when the server answers. */
    readonly ready: Promise<void>;
    readonly panels: PanelsApi;
    /** How long the editor waited for the extension: loading its code and wiring it, in milliseconds. */
    readonly activation: number;
}

/** A client with a server of its own, and what must go when the server goes. */
export interface ClientSession {
    readonly client: BaseLanguageClient;
    readonly dispose?: () => void;
}

/** Wires the extension around a client. The server starts in the background: activation does not wait. */
export function activateWith(
    context: vscode.ExtensionContext,
    output: vscode.OutputChannel,
    createSession: () => Promise<ClientSession>,
    abilities: HostAbilities = {},
): PerkadaApi {
    const server = new ServerLink();
    const status = new ServerStatus(server);
    const panels = registerPanels(context.extensionUri, server);
    const generate = new Generate(context.extensionUri, server);
    let running: vscode.Disposable | undefined;
    const stop = async () => {
        const old = running;
        running = undefined;
        await old?.dispose();
    };
    const start = async () => {
        try {
            const session = await createSession();
            const { client } = session;
            const parts = [
                serveFiles(client),
                showLibrary(client),
                server.follow(client),
                status.follow(client),
            ];
            running = {
                dispose: async () => {
                    await client.dispose().catch(() => undefined);
                    vscode.Disposable.from(...parts).dispose();
                    session.dispose?.();
                },
            };
            await client.start();
        } catch (error) {
            const sebab = error instanceof Error ? error.message : String(error);
            status.failed(sebab);
            void vscode.window.showErrorMessage(t('status.gagal', { sebab }));
        }
    };
    const restart = async () => {
        await stop();
        await start();
    };
    context.subscriptions.push(
        output,
        server,
        status,
        registerCommands(output, server, restart),
        showFindingPages(context.extensionUri),
        registerViews(context, server, abilities),
        panels,
        generate,
        { dispose: () => void stop() },
    );
    const ready = start();
    return { ready, panels: panels.api, activation: activationTime() };
}
