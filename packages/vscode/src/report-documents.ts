import * as vscode from 'vscode';

const scheme = 'perkada-laporan';

/** Reports as read-only Markdown documents that exist in the editor only, with links that lead to places. */
export class ReportDocuments implements vscode.Disposable {
    private readonly texts = new Map<string, string>();
    private readonly changed = new vscode.EventEmitter<vscode.Uri>();
    private readonly parts = [
        this.changed,
        vscode.workspace.registerTextDocumentContentProvider(scheme, {
            onDidChange: this.changed.event,
            provideTextDocumentContent: (uri) => this.texts.get(uri.path) ?? '',
        }),
        vscode.languages.registerDocumentLinkProvider({ scheme }, { provideDocumentLinks: linksIn }),
        vscode.workspace.onDidCloseTextDocument(({ uri }) => {
            if (uri.scheme === scheme) this.texts.delete(uri.path);
        }),
    ];

    /** Shows a report, rendered where the editor can render Markdown. A second one of the same name replaces it. */
    async show(name: string, markdown: string, beside = false): Promise<void> {
        const uri = vscode.Uri.from({ scheme, path: `/${name.replace(/[\\/:*?"<>|#]+/g, '-')}.md` });
        this.texts.set(uri.path, markdown);
        this.changed.fire(uri);
        const preview = beside ? 'markdown.showPreviewToSide' : 'markdown.showPreview';
        try {
            // Not asked for among the known commands: it is known only once its extension has been started by it.
            await vscode.commands.executeCommand(preview, uri);
        } catch {
            await vscode.window.showTextDocument(uri, { preview: true });
        }
    }

    dispose(): void {
        vscode.Disposable.from(...this.parts).dispose();
    }
}

/** The links of a report where it is read as plain text. */
function linksIn(document: vscode.TextDocument): vscode.DocumentLink[] {
    const links: vscode.DocumentLink[] = [];
    const text = document.getText();
    for (const match of text.matchAll(/\[[^\]]+\]\(([^()#\s]+)#L(\d+)\)/g)) {
        const start = document.positionAt(match.index);
        const end = document.positionAt(match.index + match[0].length);
        const line = Number(match[2]) - 1;
        const at = { line, character: 0 };
        const argument = JSON.stringify([{ uri: match[1], range: { start: at, end: at } }]);
        const target = vscode.Uri.parse(`command:perkada.bukaTempat?${encodeURIComponent(argument)}`);
        links.push(new vscode.DocumentLink(new vscode.Range(start, end), target));
    }
    return links;
}
