import * as vscode from 'vscode';
import { t } from './l10n.js';
import type { ServerLink } from './server-link.js';

/** Waits until everything is judged, shows the findings, and says how much was checked and how long it took. */
export async function checkWorkspace(server: ServerLink): Promise<void> {
    const started = performance.now();
    const state = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: t('periksa.sedang') },
        () => server.ask('perkada/keadaan', {}),
    );
    if (!state) {
        void vscode.window.showWarningMessage(t('periksa.tanpaServer'));
        return;
    }
    const { berkas, naskah, peraturan, temuan } = state;
    if (berkas + naskah === 0) {
        void vscode.window.showWarningMessage(t('periksa.kosong'));
        return;
    }
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    const seconds = (performance.now() - started) / 1000;
    const detik = seconds.toLocaleString(vscode.env.language, { maximumFractionDigits: 1 });
    const message = t('periksa.hasil', { peraturan, berkas, naskah, ...temuan, detik });
    // A result is no news that asks for an answer: it goes away by itself.
    void vscode.window.setStatusBarMessage(
        `$(${temuan.kesalahan > 0 ? 'error' : temuan.peringatan > 0 ? 'warning' : 'pass'}) ${message}`,
        15_000,
    );
}
