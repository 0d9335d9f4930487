import './clock.js';

import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type PerkadaApi } from './activate.js';
import { clientOptions } from './client-options.js';

/** The extension in a browser: the same server, in a Web Worker. */
export function activate(context: vscode.ExtensionContext): PerkadaApi {
    const output = vscode.window.createOutputChannel('Perkada');
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-web.js');
    return activateWith(context, output, async () => {
        // A worker cannot be started from every address that an extension is served from, but always from a blob.
        const source = await vscode.workspace.fs.readFile(script);
        const address = URL.createObjectURL(new Blob([source as BlobPart], { type: 'text/javascript' }));
        const worker = new Worker(address, { name: 'perkada' });
        return {
            client: new LanguageClient('perkada', 'Perkada', clientOptions(output), worker),
            dispose: () => {
                worker.terminate();
                URL.revokeObjectURL(address);
            },
        };
    });
}
