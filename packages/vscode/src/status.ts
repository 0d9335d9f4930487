import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { t } from './l10n.js';

/** Beside the language's name in the status bar: whether the server runs, and how much it checks. */
export class ServerStatus implements vscode.Disposable {
    private readonly item = vscode.languages.createLanguageStatusItem('perkada.server', [
        { language: 'perkada' },
        { language: 'naskah' },
    ]);
    private state = State.Starting;
    private failure: string | undefined;
    private readonly listener = vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('perkada.bahasa')) void this.show();
    });

    constructor() {
        void this.show();
    }

    /** Shows the state of a client's server from now on. */
    follow(client: BaseLanguageClient): vscode.Disposable {
        return client.onDidChangeState(({ newState }) => {
            this.state = newState;
            if (newState === State.Running) this.failure = undefined;
            void this.show();
        });
    }

    /** Called when the server could not be started at all. */
    failed(reason: string): void {
        this.failure = reason;
        this.state = State.Stopped;
        void this.show();
    }

    private async show(): Promise<void> {
        const { item } = this;
        item.name = t('status.nama');
        item.busy = this.state === State.Starting;
        if (this.state === State.Running) {
            const files = await vscode.workspace.findFiles('**/*.perkada', undefined, 10_000);
            item.text = t('status.nama');
            item.detail = t('status.jalan', { berkas: files.length });
            item.severity = vscode.LanguageStatusSeverity.Information;
            item.command = { title: t('status.masalah'), command: 'perkada.periksaRuangKerja' };
            return;
        }
        const stopped = this.state === State.Stopped;
        item.text = t('status.nama');
        item.detail = stopped
            ? this.failure === undefined
                ? t('status.berhenti')
                : t('status.gagal', { sebab: this.failure })
            : t('status.mulai');
        item.severity = stopped
            ? vscode.LanguageStatusSeverity.Error
            : vscode.LanguageStatusSeverity.Information;
        item.command = { title: t('status.ulang'), command: 'perkada.mulaiUlang' };
    }

    dispose(): void {
        vscode.Disposable.from(this.listener, this.item).dispose();
    }
}
