import * as vscode from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';
import { t } from './l10n.js';
import { Debounced } from './places.js';
import { type Loading, type ServerLink, serverState } from './server-link.js';

/**
 * Beside the language's name in the status bar, for models and texts: whether the server runs, how far it
 * is, how much it checks, and what it found in the regulation at hand. What was not checked is never green.
 */
export class ServerStatus implements vscode.Disposable {
    private readonly item = vscode.languages.createLanguageStatusItem('perkada.server', [
        { language: 'perkada' },
        { language: 'naskah' },
    ]);
    private state: State = serverState.Starting;
    private loading: Loading | undefined;
    private failure: string | undefined;
    private shown = 0;
    private readonly showing = new Debounced(() => this.show());
    private readonly parts: vscode.Disposable[];

    constructor(private readonly server: ServerLink) {
        this.parts = [
            this.item,
            this.showing,
            server.onModelChange(() => this.showing.call()),
            server.onLoading((loading) => {
                this.loading = loading.selesai < loading.jumlah ? loading : undefined;
                void this.show();
            }),
            vscode.window.onDidChangeActiveTextEditor(() => this.showing.call()),
            vscode.workspace.onDidChangeConfiguration((change) => {
                if (change.affectsConfiguration('perkada.bahasa')) void this.show();
            }),
        ];
        void this.show();
    }

    /** Shows the state of a client's server from now on. */
    follow(client: BaseLanguageClient): vscode.Disposable {
        return client.onDidChangeState(({ newState }) => {
            this.state = newState;
            if (newState === serverState.Running) this.failure = undefined;
            else this.loading = undefined;
            void this.show();
        });
    }

    /** Called when the server could not be started at all. */
    failed(reason: string): void {
        this.failure = reason;
        this.state = serverState.Stopped;
        void this.show();
    }

    private async show(): Promise<void> {
        const turn = ++this.shown;
        const { item } = this;
        item.name = t('status.nama');
        item.busy = this.state === serverState.Starting || this.loading !== undefined;
        if (this.state === serverState.Stopped) {
            item.text = `$(circle-slash) ${t('status.nama')}`;
            item.detail =
                this.failure === undefined
                    ? t('status.berhenti')
                    : t('status.gagal', { sebab: this.failure });
            item.severity = vscode.LanguageStatusSeverity.Error;
            item.command = { title: t('status.ulang'), command: 'perkada.mulaiUlang' };
            return;
        }
        item.severity = vscode.LanguageStatusSeverity.Information;
        if (this.state === serverState.Starting || this.loading) {
            item.text = t('status.nama');
            item.detail = this.loading ? t('status.memuat', { ...this.loading }) : t('status.mulai');
            item.command = { title: t('status.luaran'), command: 'perkada.bukaLuaran' };
            return;
        }
        const uri = vscode.window.activeTextEditor?.document.uri.toString();
        const state = await this.server.request('perkada/keadaan', uri === undefined ? {} : { uri });
        // Something newer has been shown meanwhile.
        if (!state || turn !== this.shown) return;
        item.command = { title: t('status.masalah'), command: 'perkada.periksaRuangKerja' };
        const { berkas, naskah, peraturan, ini } = state;
        if (berkas + naskah === 0) {
            item.text = `$(circle-slash) ${t('status.nama')}`;
            item.detail = t('status.kosong');
            return;
        }
        const found = ini?.temuan ?? state.temuan;
        const mark = found.kesalahan > 0 ? 'error' : found.peringatan > 0 ? 'warning' : 'pass';
        item.text = `$(${ini ? mark : 'circle-outline'}) ${t('status.nama')}`;
        const counted = t('status.jumlah', { peraturan, berkas, naskah });
        item.detail = ini
            ? `${ini.label === '' ? '' : `${ini.label}: `}${t('status.temuan', { ...found })} — ${counted}`
            : `${t('status.temuan', { ...found })} — ${counted}`;
    }

    dispose(): void {
        vscode.Disposable.from(...this.parts).dispose();
    }
}
