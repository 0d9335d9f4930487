import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { libraryScheme } from './client-options.js';

/** Shows the files of the built-in library, which the server carries, as read-only documents. */
export function showLibrary(client: BaseLanguageClient): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(libraryScheme, {
        provideTextDocumentContent: async (uri, token) =>
            (await client.sendRequest<string | null>('perkada/pustaka', { uri: uri.toString() }, token)) ??
            '',
    });
}
