import { dariBase64, type JenisHasil, jenisHasil, tulisHasil } from '@perkada/generators/tulis';
import type { GenerateAnswer, GenerateEntry, GenerateParams } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import type { ServerLink } from '../server-link.js';
import { ChartDrawer } from './chart-drawer.js';
import { defaultFolder, outputFolder } from './output-folder.js';
import { showResult } from './show-result.js';
import { WorkspacePlace } from './workspace-place.js';

/** What the command may be called with; whatever is missing is asked. Returns the files that were written. */
export interface GenerateOptions {
    /** A file of the regulation. */
    readonly uri?: string;
    readonly jenis?: readonly JenisHasil[];
}

/** The command that generates files from a regulation into a folder of the workspace. */
export class Generate implements vscode.Disposable {
    private drawer: ChartDrawer | undefined;
    private readonly command: vscode.Disposable;

    constructor(
        private readonly extension: vscode.Uri,
        private readonly server: ServerLink,
    ) {
        // What the server cannot draw itself is drawn here while something is generated.
        server.onRequest('perkada/hasilkan/gambar', async ({ svg }: { svg: string }) =>
            this.drawer ? this.drawer.draw(svg) : null,
        );
        this.command = vscode.commands.registerCommand('perkada.hasilkan', (options?: GenerateOptions) =>
            this.run(options ?? {}),
        );
    }

    dispose(): void {
        vscode.Disposable.from(this.command, ...(this.drawer ? [this.drawer] : [])).dispose();
    }

    private async run(options: GenerateOptions): Promise<string[]> {
        if (!vscode.workspace.isTrusted) return refuse(t('hasil.tidakDipercaya'));
        const entries = await this.server.demand('perkada/hasilkan/peraturan', null);
        if (!entries) return refuse(t('hasil.tanpaServer'));
        const entry = await chooseRegulation(entries, options.uri);
        if (!entry) return [];
        const main = vscode.Uri.parse(entry.uri);
        const workspace = vscode.workspace.getWorkspaceFolder(main);
        if (!workspace) return refuse(t('hasil.diLuarRuangKerja'));
        const setting = vscode.workspace.getConfiguration('perkada', main).get('folderHasil', defaultFolder);
        const folder = outputFolder(setting, entry.nama);
        if (folder === undefined) return refuse(t('hasil.folderDiLuar', { folder: setting }));
        const kinds = options.jenis ?? (await chooseKinds());
        if (!kinds?.length) return [];
        const place = new WorkspacePlace(workspace.uri, folder);
        this.drawer = new ChartDrawer(this.extension);
        try {
            const written = await vscode.window.withProgress(
                {
                    location: vscode.ProgressLocation.Notification,
                    title: t('hasil.sedang', { peraturan: entry.judul }),
                    cancellable: true,
                },
                (progress, token) => this.make(entry, kinds, place, progress, token),
            );
            if (written.length > 0)
                void showResult(
                    written.map((path) => place.uri(path)),
                    place.uri(''),
                );
            return written.map((path) => place.uri(path).toString());
        } catch (error) {
            if (error instanceof vscode.CancellationError) return [];
            return refuse(
                t('hasil.gagal', { sebab: error instanceof Error ? error.message : String(error) }),
            );
        } finally {
            this.drawer.dispose();
            this.drawer = undefined;
        }
    }

    /** Makes and writes one kind after the other; a kind is written whole or not at all. */
    private async make(
        entry: GenerateEntry,
        kinds: readonly JenisHasil[],
        place: WorkspacePlace,
        progress: vscode.Progress<{ message?: string; increment?: number }>,
        token: vscode.CancellationToken,
    ): Promise<string[]> {
        const written: string[] = [];
        for (const [at, jenis] of kinds.entries()) {
            if (token.isCancellationRequested) break;
            progress.report({
                message: `${jenis} (${at + 1}/${kinds.length})`,
                increment: 100 / kinds.length,
            });
            const params: GenerateParams = { uri: entry.uri, jenis };
            let answer: GenerateAnswer | undefined;
            try {
                answer = await this.server.demand('perkada/hasilkan', params, token);
            } catch (error) {
                if (token.isCancellationRequested) break;
                throw error;
            }
            if (!answer) {
                void refuse(t('hasil.tanpaServer'));
                break;
            }
            if ('kurang' in answer) {
                void refuse(answer.kurang === 'naskah' ? t('hasil.tanpaNaskah') : t('hasil.tanpaPeraturan'));
                continue;
            }
            const files = answer.berkas.map(({ path, teks, base64 }) => ({
                path,
                content: teks ?? dariBase64(base64 ?? ''),
            }));
            const refused = await tulisHasil(files, place, (path) => written.push(path));
            if (refused) {
                void refuseFile(place.uri(refused.path), refused.sebab);
                break;
            }
            if (answer.tanpaPng) void vscode.window.showWarningMessage(t('hasil.tanpaPng'));
        }
        if (token.isCancellationRequested) void vscode.window.showInformationMessage(t('hasil.dibatalkan'));
        return written;
    }
}

function refuse(reason: string): string[] {
    void vscode.window.showErrorMessage(reason);
    return [];
}

/** A file that was not made by us is never overwritten; it can be looked at and moved away. */
async function refuseFile(uri: vscode.Uri, sebab: 'luar' | 'asing'): Promise<void> {
    const berkas = vscode.workspace.asRelativePath(uri);
    if (sebab === 'luar') return void refuse(t('hasil.luar', { berkas }));
    const open = t('hasil.bukaBerkas');
    const chosen = await vscode.window.showErrorMessage(t('hasil.asing', { berkas }), open);
    if (chosen === open) await vscode.commands.executeCommand('vscode.open', uri);
}

/** The regulation of the file at hand, else the only one, else the one that the user chooses. */
async function chooseRegulation(
    entries: readonly GenerateEntry[],
    asked: string | undefined,
): Promise<GenerateEntry | undefined> {
    const uri = asked ?? vscode.window.activeTextEditor?.document.uri.toString();
    const own = entries.find(({ berkas }) => uri !== undefined && berkas.includes(uri));
    if (own) return own;
    if (entries.length === 0) {
        void refuse(t('hasil.tanpaPeraturan'));
        return undefined;
    }
    if (entries.length === 1) return entries[0];
    const items = entries.map((entry) => ({
        label: entry.judul,
        description: vscode.workspace.asRelativePath(vscode.Uri.parse(entry.uri)),
        entry,
    }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: t('hasil.pilihPeraturan') });
    return chosen?.entry;
}

async function chooseKinds(): Promise<JenisHasil[] | undefined> {
    const detail: Readonly<Record<JenisHasil, string>> = {
        typescript: t('hasil.jenis.typescript'),
        diagram: t('hasil.jenis.diagram'),
        lampiran: t('hasil.jenis.lampiran'),
        bpmn: t('hasil.jenis.bpmn'),
        dmn: t('hasil.jenis.dmn'),
        json: t('hasil.jenis.json'),
        akn: t('hasil.jenis.akn'),
    };
    const items = jenisHasil.map((jenis) => ({
        label: jenis,
        description: detail[jenis],
        picked: jenis === 'diagram' || jenis === 'lampiran',
    }));
    const chosen = await vscode.window.showQuickPick(items, {
        canPickMany: true,
        matchOnDescription: true,
        placeHolder: t('hasil.pilihJenis'),
    });
    return chosen?.map(({ label }) => label);
}
