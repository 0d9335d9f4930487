import * as vscode from 'vscode';
import type { Cursor } from '../../webview/lib/messages.js';

const languages = ['perkada', 'naskah'];

/** The place that panels speak of: the cursor of the last editor with a regulation, also while a panel has the focus. */
export class Subject implements vscode.Disposable {
    private current: Cursor | undefined;
    private readonly moved = new vscode.EventEmitter<Cursor>();
    /** The cursor stands elsewhere now. */
    readonly onMove = this.moved.event;
    private readonly parts: vscode.Disposable;

    constructor() {
        this.take(vscode.window.activeTextEditor);
        this.parts = vscode.Disposable.from(
            this.moved,
            vscode.window.onDidChangeActiveTextEditor((editor) => this.take(editor)),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
                if (textEditor === vscode.window.activeTextEditor) this.take(textEditor);
            }),
        );
    }

    get cursor(): Cursor | undefined {
        if (!this.current) this.take(vscode.window.visibleTextEditors.find(isRegulation));
        return this.current;
    }

    private take(editor: vscode.TextEditor | undefined): void {
        if (!editor || !isRegulation(editor)) return;
        const { line, character } = editor.selection.active;
        const uri = editor.document.uri.toString();
        const old = this.current;
        if (old?.uri === uri && old.position.line === line && old.position.character === character) return;
        this.current = { uri, position: { line, character } };
        this.moved.fire(this.current);
    }

    dispose(): void {
        this.parts.dispose();
    }
}

const isRegulation = ({ document }: vscode.TextEditor) => languages.includes(document.languageId);
