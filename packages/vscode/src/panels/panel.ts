import * as vscode from 'vscode';
import type { FromPanel, PanelState, Place, Texts, ToPanel } from '../../webview/lib/messages.js';
import { t } from '../l10n.js';
import type { ServerLink } from '../server-link.js';
import { type PageParts, page } from './page.js';
import type { Subject } from './subject.js';

/** What a panel lives on. */
export interface PanelContext {
    readonly extension: vscode.Uri;
    readonly server: ServerLink;
    readonly subject: Subject;
}

/** After typing or moving the cursor a panel waits this long before it asks. */
const pause = 120;

/** A question that got no answer is asked again after twice the wait, doubled so many times at most. */
const mostDoublings = 5;

/**
 * A panel beside the text. It asks the server when the regulation or the cursor has changed, the latest
 * question giving up those before it, and only while it can be seen.
 */
export abstract class Panel implements vscode.Disposable {
    protected state: PanelState = {};
    private panel: vscode.WebviewPanel | undefined;
    private asking: vscode.CancellationTokenSource | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private stale = false;
    private unanswered = 0;
    private ready = false;
    private readonly answers = new Map<number, (answer: unknown) => void>();
    private questions = 0;
    private readonly parts: vscode.Disposable[];

    /** Names the kind of panel to the editor. */
    protected abstract readonly viewType: string;
    protected abstract readonly page: PageParts;
    protected abstract title(): string;
    protected abstract texts(): Texts;
    /** Asks the server and shows the answer; undefined when the server gave none. */
    protected abstract ask(uri: string, token: vscode.CancellationToken): Promise<boolean | undefined>;
    /** Whether another place of the cursor may show something else. */
    protected abstract followsCursor(): boolean;

    constructor(protected readonly context: PanelContext) {
        const { server, subject } = context;
        this.parts = [
            server.onModelChange((uris) => {
                if (this.uri === undefined || uris.includes(this.uri)) this.refreshSoon();
            }),
            server.onStart(() => this.refreshSoon()),
            subject.onMove((kursor) => {
                if (!this.panel) return;
                this.post({ jenis: 'kursor', kursor });
                if (kursor.uri !== this.state.uri || this.followsCursor()) this.refreshSoon();
            }),
            vscode.workspace.onDidChangeConfiguration((change) => {
                if (change.affectsConfiguration('perkada.bahasa')) this.greet();
            }),
        ];
    }

    /** The file that the panel speaks of: that with the cursor, else the one that it was opened for. */
    protected get uri(): string | undefined {
        return this.context.subject.cursor?.uri ?? this.state.uri;
    }

    /** Opens the panel beside the text, or brings it forward. */
    show(): void {
        if (this.panel) {
            this.panel.reveal(undefined, true);
            return;
        }
        const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
        this.take(
            vscode.window.createWebviewPanel(this.viewType, this.title(), column, {
                enableScripts: true,
                retainContextWhenHidden: true,
                localResourceRoots: [vscode.Uri.joinPath(this.context.extension, 'dist')],
            }),
        );
    }

    /** Opens the panel again after the window was loaded anew. */
    register(): vscode.Disposable {
        return vscode.window.registerWebviewPanelSerializer(this.viewType, {
            deserializeWebviewPanel: async (panel, state: unknown) => {
                this.state = typeof state === 'object' && state !== null ? (state as PanelState) : {};
                panel.webview.options = {
                    enableScripts: true,
                    localResourceRoots: [vscode.Uri.joinPath(this.context.extension, 'dist')],
                };
                this.take(panel);
            },
        });
    }

    private take(panel: vscode.WebviewPanel): void {
        this.panel?.dispose();
        this.panel = panel;
        this.ready = false;
        panel.iconPath = {
            light: vscode.Uri.joinPath(this.context.extension, 'media', 'panel-terang.svg'),
            dark: vscode.Uri.joinPath(this.context.extension, 'media', 'panel-gelap.svg'),
        };
        panel.webview.onDidReceiveMessage((message: FromPanel) => this.receive(message));
        panel.onDidChangeViewState(() => {
            if (panel.visible && this.stale) this.refreshSoon();
        });
        panel.onDidDispose(() => {
            if (this.panel !== panel) return;
            this.panel = undefined;
            this.ready = false;
            this.asking?.cancel();
            for (const answer of this.answers.values()) answer(undefined);
            this.answers.clear();
        });
        panel.webview.html = page(panel.webview, this.context.extension, this.page);
    }

    private receive(message: FromPanel): void {
        switch (message.jenis) {
            case 'siap':
                this.ready = true;
                this.greet();
                break;
            case 'keadaan': {
                const old = this.state;
                const { uri, tampil } = old;
                this.state = { ...message.keadaan, uri, tampil };
                if (this.state.pilihan !== old.pilihan || this.state.tampilan !== old.tampilan)
                    void this.refresh();
                break;
            }
            case 'buka':
                void openPlace(message.tempat);
                break;
            case 'jawab':
                this.answers.get(message.nomor)?.(message.isi);
                this.answers.delete(message.nomor);
                break;
            default:
                this.other(message);
        }
    }

    /** What only one kind of panel understands. */
    protected other(_message: FromPanel): void {}

    /** A new page, or another language: everything is sent again. */
    private greet(): void {
        if (!this.panel || !this.ready) return;
        this.panel.title = this.title();
        this.post({ jenis: 'teks', teks: this.texts() });
        const kursor = this.context.subject.cursor;
        if (kursor) this.post({ jenis: 'kursor', kursor });
        if (this.state.tampil) this.state = { ...this.state, tampil: { ...this.state.tampil, versi: '' } };
        void this.refresh();
    }

    protected post(message: ToPanel): void {
        if (this.ready) void this.panel?.webview.postMessage(message);
    }

    /** Asks the page itself for something; undefined when it closes before it answers. */
    protected async question<T>(make: (nomor: number) => ToPanel): Promise<T | undefined> {
        if (!this.panel || !this.ready) return undefined;
        const nomor = ++this.questions;
        const answer = new Promise<unknown>((resolve) => this.answers.set(nomor, resolve));
        this.post(make(nomor));
        return (await answer) as T | undefined;
    }

    private refreshSoon(wait = pause): void {
        if (!this.panel) return;
        this.stale = true;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.refresh(), wait);
    }

    private async refresh(): Promise<void> {
        this.stale = true;
        if (!this.panel?.visible || !this.ready) return;
        this.asking?.cancel();
        const source = new vscode.CancellationTokenSource();
        this.asking = source;
        const { uri } = this;
        if (uri === undefined) {
            this.post({ jenis: 'kosong' });
            return;
        }
        const shown = await this.ask(uri, source.token);
        if (source.token.isCancellationRequested) return;
        this.stale = shown === undefined;
        // The server may have been busy with a change; its end asks again, and so does this.
        if (shown !== undefined) this.unanswered = 0;
        else if (this.context.server.running)
            this.refreshSoon(pause * 2 ** Math.min(++this.unanswered, mostDoublings));
        if (shown === false) this.post({ jenis: 'kosong' });
        else if (shown) this.state = { ...this.state, uri };
    }

    /** What the panel shows now, for tests; undefined while it is closed. */
    report(): Promise<unknown> {
        return this.question((nomor) => ({ jenis: 'lapor', nomor }));
    }

    protected fail(reason: unknown): void {
        const sebab = reason instanceof Error ? reason.message : String(reason);
        void vscode.window.showErrorMessage(t('panel.gagalSimpan', { sebab }));
    }

    dispose(): void {
        clearTimeout(this.timer);
        this.asking?.cancel();
        vscode.Disposable.from(...this.parts).dispose();
        this.panel?.dispose();
    }
}

/** Opens a place in the text, in the column where it is shown already. */
async function openPlace({ uri, start, end }: Place): Promise<void> {
    const address = vscode.Uri.parse(uri);
    const shown = vscode.window.visibleTextEditors.find(
        (editor) => editor.document.uri.toString() === address.toString(),
    );
    const column = shown?.viewColumn ?? columnOfText();
    const document = await vscode.workspace.openTextDocument(address);
    const editor = await vscode.window.showTextDocument(document, { viewColumn: column, preview: true });
    const from = new vscode.Position(start.line, start.character);
    editor.selection = new vscode.Selection(from, from);
    editor.revealRange(
        new vscode.Range(from, new vscode.Position(end.line, end.character)),
        vscode.TextEditorRevealType.InCenterIfOutsideViewport,
    );
}

/** The column of a visible text; never that of the panel. */
function columnOfText(): vscode.ViewColumn {
    return (
        vscode.window.visibleTextEditors.find((editor) => editor.viewColumn !== undefined)?.viewColumn ??
        vscode.ViewColumn.One
    );
}
