import * as vscode from 'vscode';
import { language, t } from '../l10n.js';
import type { ReportDocuments } from '../report-documents.js';

type Importer = typeof import('../impor.js');

/** The command that turns a Word or PDF file into a text. Only the desktop's host can load the readers. */
export function registerImport(
    load: (() => Promise<Importer>) | undefined,
    reports: ReportDocuments,
): vscode.Disposable {
    void vscode.commands.executeCommand('setContext', 'perkada.dapatMengimpor', load !== undefined);
    return vscode.commands.registerCommand('perkada.impor', async (given?: vscode.Uri) => {
        if (!load) {
            void vscode.window.showInformationMessage(t('impor.hanyaDesktop'));
            return;
        }
        const file = given instanceof vscode.Uri ? given : await ask();
        if (file) await importText(file, await load(), reports);
    });
}

async function ask(): Promise<vscode.Uri | undefined> {
    const [file] =
        (await vscode.window.showOpenDialog({
            title: t('impor.judul'),
            openLabel: t('impor.buka'),
            filters: { [t('impor.jenis')]: ['docx', 'pdf'] },
        })) ?? [];
    return file;
}

async function importText(file: vscode.Uri, importer: Importer, reports: ReportDocuments): Promise<void> {
    const name = nameOf(file);
    const result = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title: t('impor.sedang', { berkas: name }) },
        async () => importer.importFile(await vscode.workspace.fs.readFile(file), /\.doc$/i.test(name)),
    );
    if (result.status === 'ditolak') {
        const reason = importer.refusalText(result, name, language());
        void vscode.window.showErrorMessage(t('impor.ditolak', { sebab: reason }));
        return;
    }
    const target = await freeTarget(file);
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(result.text));
    const document = await vscode.workspace.openTextDocument(target);
    await vscode.window.showTextDocument(document, { preview: false });
    const notes = importer.noteTexts(result, language());
    const written = t('impor.ditulis', { berkas: nameOf(target), baris: document.lineCount - 1 });
    const lines = [
        `# ${t('impor.laporan', { berkas: name })}`,
        written,
        ...(notes.length > 0
            ? [t('impor.periksa'), notes.map((note) => `- ${note}`).join('\n')]
            : [t('impor.lengkap')]),
    ];
    await reports.show(t('impor.laporan', { berkas: name }), `${lines.join('\n\n')}\n`, true);
}

/** The text goes beside its source; where such a file is already there, the user says where to. */
async function freeTarget(file: vscode.Uri): Promise<vscode.Uri | undefined> {
    const target = file.with({ path: `${file.path.replace(/\.[^./\\]*$/, '')}.naskah` });
    try {
        await vscode.workspace.fs.stat(target);
    } catch {
        return target;
    }
    // The dialog itself asks before a file is overwritten.
    return vscode.window.showSaveDialog({
        defaultUri: target.with({ path: target.path.replace(/\.naskah$/, '-2.naskah') }),
        title: t('impor.simpan'),
        filters: { Naskah: ['naskah'] },
    });
}

const nameOf = ({ path }: vscode.Uri) => path.slice(path.lastIndexOf('/') + 1);
