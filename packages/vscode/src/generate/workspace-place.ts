import { bagianBertanda, type Isi, type Tempat } from '@perkada/generators/tulis';
import * as vscode from 'vscode';

/**
 * A folder of the workspace to write into, through the editor's own files, so that it works in a browser
 * too. No link below the workspace folder is followed. A file is written beside its place and put there
 * when it is whole.
 */
export class WorkspacePlace implements Tempat {
    /** @param folder path of the output folder within the workspace folder */
    constructor(
        private readonly workspace: vscode.Uri,
        private readonly folder: string,
    ) {}

    uri(path: string): vscode.Uri {
        return vscode.Uri.joinPath(this.workspace, this.folder, path);
    }

    async lihat(path: string): Promise<Isi> {
        const parts = [...this.folder.split('/'), ...path.split('/')];
        let here = this.workspace;
        for (const [at, part] of parts.entries()) {
            here = vscode.Uri.joinPath(here, part);
            let type: vscode.FileType;
            try {
                ({ type } = await vscode.workspace.fs.stat(here));
            } catch (error) {
                if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
                    return 'tidak ada';
                throw error;
            }
            if (type & vscode.FileType.SymbolicLink) return 'luar';
            const last = at === parts.length - 1;
            if (!(type & (last ? vscode.FileType.File : vscode.FileType.Directory))) return 'bukan berkas';
        }
        return (await vscode.workspace.fs.readFile(here)).subarray(0, bagianBertanda);
    }

    async tulis(path: string, content: Uint8Array): Promise<void> {
        const target = this.uri(path);
        const half = target.with({ path: target.path.replace(/[^/]*$/, (name) => `.${name}.tmp`) });
        await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
        try {
            await vscode.workspace.fs.writeFile(half, content);
            await vscode.workspace.fs.rename(half, target, { overwrite: true });
        } catch (error) {
            await Promise.resolve(vscode.workspace.fs.delete(half)).catch(() => undefined);
            throw error;
        }
    }
}
