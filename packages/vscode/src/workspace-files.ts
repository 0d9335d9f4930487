import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Reads files for a server that has no disk of its own: in a browser, and in virtual workspaces. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
    const decoder = new TextDecoder();
    return vscode.Disposable.from(
        client.onRequest('perkada/bacaBerkas', async ({ uri }: { uri: string }) => {
            try {
                return decoder.decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
            } catch {
                return null;
            }
        }),
        client.onRequest('perkada/bacaFolder', async ({ uri }: { uri: string }) => {
            try {
                const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
                return entries.map(([name, type]) => ({
                    name,
                    isDirectory: (type & vscode.FileType.Directory) !== 0,
                }));
            } catch {
                return [];
            }
        }),
    );
}
