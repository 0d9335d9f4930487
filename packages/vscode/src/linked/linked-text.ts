import type { ViewLocation } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { Debounced, toRange } from '../places.js';
import type { ServerLink } from '../server-link.js';

const setting = 'gulirBersama';
const linked = () => vscode.workspace.getConfiguration('perkada').get<boolean>(setting, true);
const key = (uri: vscode.Uri) => uri.toString();

/**
 * The text of a regulation beside its model. Whatever the user moves in leads; the other editors follow
 * and, since they do not lead, never answer back.
 */
export class LinkedText implements vscode.Disposable {
    private readonly mark = vscode.window.createTextEditorDecorationType({
        backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
        borderColor: new vscode.ThemeColor('contrastActiveBorder'),
        borderStyle: 'dotted',
        borderWidth: '1px',
        isWholeLine: true,
        overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.rangeHighlightForeground'),
        overviewRulerLane: vscode.OverviewRulerLane.Full,
    });
    /** Editors that were scrolled by us: the scrolling that they report then is not the user's. */
    private readonly moved = new Map<vscode.TextEditor, number>();
    private leading: { editor: vscode.TextEditor; position: vscode.Position } | undefined;
    private asked = 0;
    private readonly following = new Debounced(() => this.follow(), 120);
    private readonly parts: vscode.Disposable[];

    constructor(private readonly server: ServerLink) {
        this.parts = [
            this.mark,
            this.following,
            vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
                // A selection without a kind was set by a command, such as our own.
                if (kind === undefined && this.moved.has(textEditor)) return;
                if (textEditor === vscode.window.activeTextEditor)
                    this.lead(textEditor, selections[0]!.active);
            }),
            vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) =>
                this.scrolled(textEditor, visibleRanges),
            ),
            vscode.window.onDidChangeVisibleTextEditors((editors) => {
                if (editors.length < 2) this.clear();
            }),
            server.onModelChange(() => {
                if (this.leading) this.following.call();
            }),
            vscode.workspace.onDidChangeConfiguration((change) => {
                if (change.affectsConfiguration(`perkada.${setting}`) && !linked()) this.clear();
            }),
            vscode.commands.registerCommand('perkada.bukaNaskahDiSamping', () => this.openBeside()),
            vscode.commands.registerCommand('perkada.gulirBersama', () => this.toggle()),
        ];
    }

    /** Opens the text beside the model, or the model beside the text. */
    private async openBeside(): Promise<void> {
        const editor = vscode.window.activeTextEditor;
        if (!editor || !/^(perkada|naskah)$/.test(editor.document.languageId)) {
            void vscode.window.showInformationMessage(t('naskah.bukanDiSini'));
            return;
        }
        const position = editor.selection.active;
        const answer = await this.ask(editor.document.uri, position);
        const other = editor.document.languageId === 'perkada' ? answer?.naskah : answer?.pasangan[0]?.uri;
        if (other === undefined) {
            const inModel = editor.document.languageId === 'perkada';
            void vscode.window.showInformationMessage(
                inModel ? t('naskah.tidakAda') : t('naskah.tanpaAturan'),
            );
            return;
        }
        await vscode.window.showTextDocument(vscode.Uri.parse(other), {
            viewColumn: vscode.ViewColumn.Beside,
            preserveFocus: true,
            preview: false,
        });
        this.lead(editor, position);
    }

    private async toggle(): Promise<void> {
        const on = !linked();
        const settings = vscode.workspace.getConfiguration('perkada');
        await settings.update(setting, on, vscode.ConfigurationTarget.Global);
        void vscode.window.setStatusBarMessage(on ? t('naskah.bersama') : t('naskah.sendiri'), 4_000);
    }

    /** Scrolling leads too, with what stands a third down the screen. */
    private scrolled(editor: vscode.TextEditor, visible: readonly vscode.Range[]): void {
        const until = this.moved.get(editor);
        if (until !== undefined && Date.now() < until) return;
        this.moved.delete(editor);
        const shown = visible[0];
        if (!shown || !vscode.window.visibleTextEditors.includes(editor)) return;
        const cursor = editor.selection.active;
        const led = this.leading?.editor === editor && visible.some((range) => range.contains(cursor));
        if (led && editor === vscode.window.activeTextEditor) return;
        const line = Math.round(shown.start.line + (shown.end.line - shown.start.line) / 3);
        this.lead(editor, editor.document.lineAt(Math.min(line, editor.document.lineCount - 1)).range.end);
    }

    private lead(editor: vscode.TextEditor, position: vscode.Position): void {
        if (!linked() || vscode.window.visibleTextEditors.length < 2) return;
        if (!/^(perkada|naskah)$/.test(editor.document.languageId)) return;
        this.leading = { editor, position };
        this.following.call();
    }

    private ask(uri: vscode.Uri, { line, character }: vscode.Position) {
        return this.server.request('perkada/pasangan', { uri: key(uri), position: { line, character } });
    }

    /** Shows over against what leads. Editors of neither side are left alone. */
    private async follow(): Promise<void> {
        const { leading } = this;
        if (!leading) return;
        const asked = ++this.asked;
        const { editor, position } = leading;
        const answer = await this.ask(editor.document.uri, position);
        // Meanwhile the user has gone on.
        if (!answer || asked !== this.asked) return;
        for (const other of vscode.window.visibleTextEditors) {
            const own = answer.pasangan.filter(
                ({ uri }) => vscode.Uri.parse(uri).toString() === key(other.document.uri),
            );
            if (other === editor) other.setDecorations(this.mark, []);
            else if (/^(perkada|naskah)$/.test(other.document.languageId)) this.show(other, own);
        }
    }

    private show(editor: vscode.TextEditor, places: readonly ViewLocation[]): void {
        const ranges = places.map(({ range }) => toRange(range));
        editor.setDecorations(this.mark, ranges);
        const [first] = ranges;
        if (!first) return;
        this.moved.set(editor, Date.now() + 500);
        editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }

    private clear(): void {
        this.leading = undefined;
        this.asked++;
        for (const editor of vscode.window.visibleTextEditors) editor.setDecorations(this.mark, []);
    }

    dispose(): void {
        vscode.Disposable.from(...this.parts).dispose();
    }
}
