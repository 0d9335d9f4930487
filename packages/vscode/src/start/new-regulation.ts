import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { folderOf, type NewRegulation, regulationFiles, regulationText } from './templates.js';

/**
 * Asks for kind, region and number unless they are given, and writes a regulation to be filled in; without
 * a folder it opens one in an editor.
 */
export async function newRegulation(given?: NewRegulation): Promise<void> {
    const regulation = given?.daerah === undefined ? await askRegulation() : given;
    if (!regulation) return;
    const folder = await chooseFolder();
    if (folder === 'batal') return;
    if (folder) await writeFiles(folder, regulation);
    else await openText(regulationText(regulation));
}

async function askRegulation(): Promise<NewRegulation | undefined> {
    const ask = (step: number) => ({ title: t('baru.langkah', { ke: step }), ignoreFocusOut: true });
    const kinds = [
        { label: 'Peraturan Bupati', jenis: 'bupati' as const },
        { label: 'Peraturan Wali Kota', jenis: 'wali kota' as const },
        { label: 'Peraturan Gubernur', jenis: 'gubernur' as const },
    ];
    const kind = await vscode.window.showQuickPick(kinds, { ...ask(1), placeHolder: t('baru.jenis') });
    if (!kind) return undefined;
    const daerah = await vscode.window.showInputBox({
        ...ask(2),
        prompt: t('baru.daerah'),
        validateInput: (text) => (/^[A-Z][^"\r\n]*$/.test(text.trim()) ? undefined : t('baru.daerahKosong')),
    });
    if (daerah === undefined) return undefined;
    const number = await vscode.window.showInputBox({
        ...ask(3),
        prompt: t('baru.nomor'),
        validateInput: (text) =>
            /^\s*(\d+[A-Za-z]*\s*\/\s*\d{4})?\s*$/.test(text) ? undefined : t('baru.nomorBentuk'),
    });
    if (number === undefined) return undefined;
    const [nomor, tahun] = number.split('/').map((part) => part.trim());
    return { jenis: kind.jenis, daerah: daerah.trim(), ...(nomor && tahun ? { nomor, tahun } : {}) };
}

/** The open folder that the files go into; undefined when none is open or it cannot be written to. */
async function chooseFolder(): Promise<vscode.Uri | undefined | 'batal'> {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(
        ({ uri }) => vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false,
    );
    if (folders.length < 2) return folders[0]?.uri;
    const chosen = await vscode.window.showWorkspaceFolderPick({ placeHolder: t('baru.folder') });
    return chosen?.uri ?? 'batal';
}

/** Writes the files into a folder of their own. A folder that is there is never written into. */
async function writeFiles(parent: vscode.Uri, regulation: NewRegulation): Promise<void> {
    const folder = await freeFolder(parent, folderOf(regulation));
    const files = regulationFiles(regulation);
    try {
        await vscode.workspace.fs.createDirectory(folder);
        for (const { name, text } of files) {
            const uri = vscode.Uri.joinPath(folder, name);
            await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
        }
    } catch (error) {
        const sebab = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(t('baru.gagal', { sebab }));
        return;
    }
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, files[0]!.name), { preview: false });
    const berkas = files.map(({ name }) => name).join(', ');
    void vscode.window.showInformationMessage(
        t('baru.ditulis', { folder: vscode.workspace.asRelativePath(folder), berkas }),
    );
}

async function freeFolder(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
    for (let number = 1; ; number++) {
        const folder = vscode.Uri.joinPath(parent, number === 1 ? name : `${name}-${number}`);
        try {
            await vscode.workspace.fs.stat(folder);
        } catch {
            return folder;
        }
    }
}

async function openText(content: string): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument({ language: 'perkada', content });
    return vscode.window.showTextDocument(document);
}
