import * as vscode from 'vscode';
import { t } from '../l10n.js';

/** Says what was written, and offers to look at it. */
export async function showResult(files: readonly vscode.Uri[], folder: vscode.Uri): Promise<void> {
    const picture = files.find(({ path }) => path.endsWith('.svg'));
    const word = files.find(({ path }) => path.endsWith('.docx'));
    const text = files.find(({ path }) => /\.(ts|html|json|xml|bpmn|dmn)$/.test(path));
    const actions = new Map<string, () => unknown>();
    if (picture) actions.set(t('hasil.bukaBagan'), () => openPicture(picture));
    if (word) actions.set(t('hasil.bukaWord'), () => openWord(word));
    if (!picture && !word && text)
        actions.set(t('hasil.bukaBerkas'), () => vscode.commands.executeCommand('vscode.open', text));
    actions.set(t('hasil.bukaFolder'), () =>
        vscode.commands.executeCommand('revealInExplorer', files[0] ?? folder),
    );
    const message = t('hasil.selesai', {
        jumlah: files.length,
        folder: vscode.workspace.asRelativePath(folder),
    });
    const chosen = await vscode.window.showInformationMessage(message, ...actions.keys());
    if (chosen !== undefined) await actions.get(chosen)?.();
}

async function openPicture(uri: vscode.Uri): Promise<void> {
    try {
        await vscode.commands.executeCommand('vscode.openWith', uri, 'imagePreview.previewEditor');
    } catch {
        await vscode.commands.executeCommand('vscode.open', uri);
    }
}

/** On a desktop the program for Word files opens; elsewhere the file is shown where it lies, to be downloaded. */
async function openWord(uri: vscode.Uri): Promise<void> {
    const local = uri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
    if (!local || !(await vscode.env.openExternal(uri)))
        await vscode.commands.executeCommand('revealInExplorer', uri);
}
