import * as vscode from 'vscode';

/** The part of the API of the editor's own Git extension that is used here. */
interface Repository {
    show(ref: string, path: string): Promise<string>;
}

interface GitApi {
    getRepository(uri: vscode.Uri): Repository | null;
}

interface GitExtension {
    readonly enabled: boolean;
    getAPI(version: 1): GitApi;
}

/** The repository of a file; undefined where there is no Git, as in many browsers. */
async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (!extension || uri.scheme === 'untitled') return undefined;
    try {
        const git = await extension.activate();
        return git.enabled ? (git.getAPI(1).getRepository(uri) ?? undefined) : undefined;
    } catch {
        return undefined;
    }
}

/** Whether the file has a committed version. */
export async function hasHistory(uri: vscode.Uri): Promise<boolean> {
    try {
        return (await (await repositoryOf(uri))?.show('HEAD', uri.fsPath)) !== undefined;
    } catch {
        return false;
    }
}

/** The files as they were last committed; those that were not there are left out. */
export async function committedTexts(files: readonly string[]): Promise<{ uri: string; text: string }[]> {
    const texts = await Promise.all(
        files.map(async (file) => {
            const uri = vscode.Uri.parse(file);
            try {
                const text = await (await repositoryOf(uri))?.show('HEAD', uri.fsPath);
                return text === undefined ? [] : [{ uri: file, text }];
            } catch {
                return [];
            }
        }),
    );
    return texts.flat();
}
