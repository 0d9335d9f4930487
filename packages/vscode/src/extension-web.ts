import './clock.js';

import * as vscode from 'vscode';
import { activateWith, type PerkadaApi } from './activate.js';
import { clientOptions } from './client-options.js';
import { activationBegins, codeIsLoaded } from './clock.js';

/** The extension in a browser: the same server, in a Web Worker. */
export function activate(context: vscode.ExtensionContext): PerkadaApi {
    activationBegins();
    const output = vscode.window.createOutputChannel('Perkada');
    const script = (name: string) => vscode.Uri.joinPath(context.extensionUri, 'dist', name);
    return activateWith(context, output, async () => {
        // A worker cannot be started from every address that an extension is served from, but always from a blob.
        // There it can load nothing more, so that the generators, made when they are wanted, come along.
        const sources = await Promise.all(
            ['generators.js', 'server-web.js'].map((name) => vscode.workspace.fs.readFile(script(name))),
        );
        const { LanguageClient } = await import('vscode-languageclient/browser');
        const parts = sources.flatMap((source) => [source as BlobPart, '\n']);
        const address = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
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

codeIsLoaded();
