import * as vscode from 'vscode';
import { t } from '../l10n.js';

/** How long a picture may take before the annex goes on without it. */
const patience = 15_000;

/** What the panel answers: a PNG in base64, or null. */
interface Drawn {
    readonly nomor: number;
    readonly png: string | null;
}

/**
 * Draws charts as PNG in a panel, with the fonts of the editor: Word needs them where it cannot show
 * SVG, and neither a server nor a browser's worker can draw. The panel opens with the first picture.
 */
export class ChartDrawer implements vscode.Disposable {
    private panel: vscode.WebviewPanel | undefined;
    private ready: Promise<boolean> | undefined;
    private readonly waiting = new Map<number, (png: string | null) => void>();
    private count = 0;

    constructor(private readonly extension: vscode.Uri) {}

    /** The picture as PNG in base64; null where it cannot be drawn. */
    async draw(svg: string): Promise<string | null> {
        this.ready ??= this.open();
        if (!(await this.ready)) return null;
        const nomor = ++this.count;
        const drawn = new Promise<string | null>((resolve) => {
            this.waiting.set(nomor, resolve);
            setTimeout(() => resolve(null), patience);
        });
        void this.panel?.webview.postMessage({ nomor, svg });
        return drawn.finally(() => this.waiting.delete(nomor));
    }

    private open(): Promise<boolean> {
        const dist = vscode.Uri.joinPath(this.extension, 'dist');
        const panel = vscode.window.createWebviewPanel(
            'perkada.gambar',
            t('hasil.menggambar'),
            { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
            { enableScripts: true, localResourceRoots: [dist] },
        );
        this.panel = panel;
        return new Promise((resolve) => {
            setTimeout(() => resolve(false), patience);
            panel.webview.onDidReceiveMessage((message: Drawn | { readonly siap: true }) => {
                if ('siap' in message) resolve(true);
                else this.waiting.get(message.nomor)?.(message.png);
            });
            panel.onDidDispose(() => {
                this.panel = undefined;
                resolve(false);
                for (const give of this.waiting.values()) give(null);
            });
            const script = panel.webview.asWebviewUri(vscode.Uri.joinPath(dist, 'webview-draw.js'));
            panel.webview.html = page(script.toString(), t('hasil.menggambar'));
        });
    }

    dispose(): void {
        this.panel?.dispose();
    }
}

function page(script: string, title: string): string {
    const nonce = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2)).join('');
    return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src blob:; script-src 'nonce-${nonce}'">
<title>${title}</title>
</head>
<body><p role="status">${title}</p><script nonce="${nonce}" src="${script}"></script></body>
</html>`;
}
