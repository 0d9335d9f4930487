import * as vscode from 'vscode';

/* What the tests inside the editor share. They wait for what they expect; no test sleeps for a time. */

export interface Api {
    readonly ready: Promise<void>;
    readonly activation: number;
}

export function assert(condition: unknown, message: string): asserts condition {
    if (!condition) throw new Error(message);
}

/** How long a condition may take on a slow machine before it counts as not met. */
const patience = 120_000;

/** Asks again until the answer is as wanted; the last answer is in the error. */
export async function until<T>(
    ask: () => T | Thenable<T>,
    wanted: (answer: T) => boolean,
    what: string,
): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
        const answer = await ask();
        if (wanted(answer)) return answer;
        if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(answer)?.slice(0, 400)}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

export const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
export const file = (name: string) => vscode.Uri.joinPath(folder(), name);
export const diagnosticsOf = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri);

export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    return document;
}

export function positionOf(document: vscode.TextDocument, text: string, inside = 1): vscode.Position {
    const offset = document.getText().indexOf(text);
    assert(offset >= 0, `no ‘${text}’ in ${document.uri}`);
    return document.positionAt(offset + inside);
}

export async function setLanguage(language: string): Promise<void> {
    const settings = vscode.workspace.getConfiguration('perkada');
    await settings.update('bahasa', language, vscode.ConfigurationTarget.Global);
}
