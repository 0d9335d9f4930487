import './clock.js';

import * as vscode from 'vscode';
import { activateWith, type PerkadaApi } from './activate.js';
import { clientOptions } from './client-options.js';
import { activationBegins, codeIsLoaded } from './clock.js';

/** The extension on a desktop: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): PerkadaApi {
    activationBegins();
    const output = vscode.window.createOutputChannel('Perkada');
    return activateWith(
        context,
        output,
        async () => {
            const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
            const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
            const run = { module, transport: TransportKind.ipc };
            const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6011'] } };
            return {
                client: new LanguageClient('perkada', 'Perkada', { run, debug }, clientOptions(output)),
            };
        },
        { loadImporter: () => import('./impor.js') },
    );
}

codeIsLoaded();
