import * as vscode from 'vscode';

/** The pages about findings, which the extension carries, as read-only documents. */
export const pageScheme = 'perkada-temuan';

/** The address that the server writes behind a finding's code. */
export const pageAddress = `${pageScheme}:/{halaman}.md`;

/** Shows the pages about findings, in the desktop and in a browser, without reaching for the web. */
export function showFindingPages(extension: vscode.Uri): vscode.Disposable {
    let pages: Promise<Readonly<Record<string, string>>> | undefined;
    const read = async () => {
        const file = vscode.Uri.joinPath(extension, 'dist', 'temuan.json');
        return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    };
    return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
        provideTextDocumentContent: async ({ path }) => {
            pages ??= read();
            return (await pages)[path.slice(1)] ?? '';
        },
    });
}
