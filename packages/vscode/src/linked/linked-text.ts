import type { ViewLocation } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { Debounced, toRange } from '../places.js';
import type { ServerLink } from '../server-link.js';

const setting = 'gulirBersama';
const linked = () => vscode.workspace.getConfiguration('perkada').get<boolean>(setting, true);
const key = (uri: vscode.Uri) => uri.toString();

/**
 * The text of a regulation beside its model. The editor that the user works in leads; the others follow
 * and, since they are not worked in, never answer back.
 */
export class LinkedText implements vscode.Disposable {
    private readonly mark = vscode.window.createTextEditorDecorationType({
        backgroundColor: new vscode.ThemeColor('editor.findRangeHighlightBackground'),
        borderColor: new vscode.ThemeColor('contrastActiveBorder'),
        borderStyle: 'dotted',
        borderWidth: '1px',
        isWholeLine: true,
        overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.rangeHighlightForeground'),
        overviewRulerLane: vscode.OverviewRulerLane.Full,
    });
    private leading: { editor: vscode.TextEditor; position: vscode.Position } | undefined;
    private asked = 0;
    private readonly following = new Debounced(() => this.follow(), 120);
    private readonly parts: vscode.Disposable[];

    constructor(private readonly server: ServerLink) {
        this.parts = [
            this.mark,
            this.following,
            vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) =>
                this.lead(textEditor, selections[0]!.active),
            ),
            vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) =>
                this.scrolled(textEditor, visibleRanges),
            ),
            // An editor that has just come up is shown what belongs to where the user is.
            vscode.window.onDidChangeVisibleTextEditors(() => {
                if (this.leading) this.following.call();
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
        const { line, character } = position;
        const answer = await this.server.ask('perkada/pasangan', {
            uri: key(editor.document.uri),
            position: { line, character },
        });
        if (!answer) {
            void vscode.window.showWarningMessage(t('status.berhenti'));
            return;
        }
        const other = editor.document.languageId === 'perkada' ? answer.naskah : answer.pasangan[0]?.uri;
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
        if (!linked()) return;
        this.leading = { editor, position };
        this.following.call();
    }

    private async toggle(): Promise<void> {
        const on = !linked();
        const settings = vscode.workspace.getConfiguration('perkada');
        await settings.update(setting, on, vscode.ConfigurationTarget.Global);
        void vscode.window.setStatusBarMessage(on ? t('naskah.bersama') : t('naskah.sendiri'), 4_000);
    }

    /** Scrolling leads too, with what stands a third down the screen, once the cursor is out of sight. */
    private scrolled(editor: vscode.TextEditor, visible: readonly vscode.Range[]): void {
        const cursor = editor.selection.active;
        const [shown] = visible;
        if (!shown || visible.some((range) => range.contains(cursor))) return;
        const line = Math.round(shown.start.line + (shown.end.line - shown.start.line) / 3);
        this.lead(editor, editor.document.lineAt(Math.min(line, editor.document.lineCount - 1)).range.end);
    }

    /** Only the editor that is worked in leads: what we scroll ourselves never does. */
    private lead(editor: vscode.TextEditor, position: vscode.Position): void {
        if (editor !== vscode.window.activeTextEditor || !linked()) return;
        if (vscode.window.visibleTextEditors.length < 2) return;
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
            if (key(other.document.uri) === key(editor.document.uri)) other.setDecorations(this.mark, []);
            else if (/^(perkada|naskah)$/.test(other.document.languageId)) this.show(other, own);
        }
    }

    private show(editor: vscode.TextEditor, places: readonly ViewLocation[]): void {
        const ranges = places.map(({ range }) => marked(toRange(range)));
        editor.setDecorations(this.mark, ranges);
        const [first] = ranges;
        if (first) editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
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

/** Of something as long as a whole susunan only the beginning is marked. */
function marked(range: vscode.Range): vscode.Range {
    return range.end.line - range.start.line > 12 ? new vscode.Range(range.start, range.start) : range;
}
