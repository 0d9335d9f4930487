import * as vscode from 'vscode';
import { assert, file, folder, open, positionOf, until } from './harness.js';
import { say } from './say.js';

declare const describe: (title: string, body: () => void) => void;
declare const it: (title: string, body: () => Promise<void>) => void;
declare const afterEach: (body: () => Promise<void>) => void;

const isWeb = 'WorkerGlobalScope' in globalThis;
const exists = async (uri: vscode.Uri) =>
    vscode.workspace.fs.stat(uri).then(
        () => true,
        () => false,
    );
const text = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const editorOf = (ending: string) =>
    vscode.window.visibleTextEditors.find((editor) => editor.document.uri.path.endsWith(ending));

describe('Views', () => {
    afterEach(async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('opens the explorer of models', async () => {
        await vscode.commands.executeCommand('perkada.tampilkanPenjelajah');
        await open(file('bab-iii-sekretariat-daerah.perkada'));
    });

    it('opens the text beside the model and shows the provision that the rule rests on', async () => {
        const document = await open(file('bab-iii-sekretariat-daerah.perkada'));
        const at = positionOf(document, 'ahli madya');
        vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
        await vscode.commands.executeCommand('perkada.bukaNaskahDiSamping');
        const naskah = await until(
            () => editorOf('.naskah'),
            (editor) => editor !== undefined,
            'the text beside the model',
        );
        const pasal = naskah!.document.getText().split('\n').indexOf('Pasal 16');
        await until(
            () => naskah!.visibleRanges.some((range) => range.start.line <= pasal && pasal <= range.end.line),
            (shown) => shown,
            'Pasal 16 in view',
        );
        assert(
            vscode.window.activeTextEditor?.document.uri.path.endsWith('.perkada'),
            'the model has lost the focus',
        );
        // The text follows when the cursor moves on, and the model stays where it is.
        const model = vscode.window.activeTextEditor!;
        const header = positionOf(document, 'susunan SekretariatDaerah', 3);
        model.selection = new vscode.Selection(header, header);
        const before = model.visibleRanges[0]!.start.line;
        await new Promise((resolve) => setTimeout(resolve, 800));
        assert(model.visibleRanges[0]!.start.line === before, 'the model was scrolled by its own text');
    });

    it('writes a new regulation as a folder, and never over another', async () => {
        const regulation = { jenis: 'bupati', daerah: 'Muara Contoh', nomor: '7', tahun: '2026' };
        const start = () => vscode.commands.executeCommand('perkada.mulaiPeraturan', regulation);
        try {
            await start();
            const first = vscode.Uri.joinPath(folder(), 'muara-contoh-7-2026');
            const names = (await vscode.workspace.fs.readDirectory(first)).map(([name]) => name).sort();
            assert(
                names.join() ===
                    'kasus.perkada,muara-contoh-7-2026.naskah,muara-contoh-7-2026.perkada,uji.perkada',
                names.join(),
            );
            const main = vscode.Uri.joinPath(first, 'muara-contoh-7-2026.perkada');
            const before = await text(main);
            await start();
            assert((await text(main)) === before, 'the first was written over');
            assert(await exists(vscode.Uri.joinPath(folder(), 'muara-contoh-7-2026-2')), 'no second folder');
        } finally {
            for (const name of ['muara-contoh-7-2026', 'muara-contoh-7-2026-2'])
                if (await exists(vscode.Uri.joinPath(folder(), name)))
                    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name), {
                        recursive: true,
                    });
        }
    });

    for (const versi of ['tersimpan', 'git'] as const)
        it(`compares the open text with its older version: ${versi}`, async () => {
            if (versi === 'git' && !(await gitKnows(file('bungo-15-2024.perkada')))) {
                say('  dilewati: ekstensi Git tidak berjalan di dalam peramban');
                return;
            }
            // In a browser files save themselves after a second.
            const saving = vscode.workspace.getConfiguration('files');
            await saving.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
            const document = await open(file('bab-iii-sekretariat-daerah.perkada'));
            const edit = new vscode.WorkspaceEdit();
            const name = '"Sekretaris Daerah"';
            const range = new vscode.Range(
                positionOf(document, name, 0),
                positionOf(document, name, name.length),
            );
            edit.replace(document.uri, range, '"Sekretaris Daerah Baru"');
            await vscode.workspace.applyEdit(edit);
            assert(document.isDirty, 'nothing was changed');
            const main = file('bungo-15-2024.perkada').toString();
            await vscode.commands.executeCommand('perkada.bandingkan', { a: main, versi });
            const report = await until(
                () =>
                    vscode.workspace.textDocuments.find(
                        ({ uri }) =>
                            uri.scheme === 'perkada-laporan' &&
                            uri.path.includes(versi === 'git' ? 'HEAD' : 'versi tersimpan'),
                    ),
                (found) => found !== undefined,
                'the report',
            );
            assert(
                /\*\*diubah\*\* jabatan: SekretariatDaerah\.Sekda .*label/.test(report!.getText()),
                report!.getText().slice(0, 600),
            );
            // The report is read, not its source.
            await until(
                () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
                (input) => input instanceof vscode.TabInputWebview,
                'the report as a page',
            );
            await vscode.window.showTextDocument(document);
            await vscode.commands.executeCommand('workbench.action.files.revert');
            await saving.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
        });

    it('runs a scenario from its lens', async () => {
        const document = await open(file('uji.perkada'));
        const lenses = await until(
            () =>
                vscode.commands.executeCommand<vscode.CodeLens[]>(
                    'vscode.executeCodeLensProvider',
                    document.uri,
                    100,
                ),
            (items) => items.some((lens) => lens.command?.command === 'perkada.jalankanUji'),
            'lenses of scenarios',
        );
        const lens = lenses.find((item) => item.command?.command === 'perkada.jalankanUji')!;
        await vscode.commands.executeCommand(lens.command!.command, ...lens.command!.arguments!);
    });

    it('imports a PDF on a desktop, with a report; in a browser it says that it cannot', async () => {
        const source = file('lama.pdf');
        await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(pdf('PERATURAN BUPATI CONTOH')));
        try {
            await vscode.commands.executeCommand('perkada.impor', source);
            if (isWeb) {
                assert(!(await exists(file('lama.naskah'))), 'a browser imported');
                return;
            }
            assert((await text(file('lama.naskah'))).includes('PERATURAN BUPATI CONTOH'), 'no text');
        } finally {
            for (const name of ['lama.pdf', 'lama.naskah'])
                if (await exists(file(name))) await vscode.workspace.fs.delete(file(name));
        }
    });

    it('says what was checked', async () => {
        await vscode.commands.executeCommand('perkada.periksaRuangKerja');
    });
});

/** Whether the editor has the extension for Git, once it has found the repository of a file. */
async function gitKnows(uri: vscode.Uri): Promise<boolean> {
    interface Git {
        getAPI(version: 1): { getRepository(uri: vscode.Uri): { state: { HEAD?: object } } | null };
    }
    const git = vscode.extensions.getExtension<Git>('vscode.git');
    if (!git) return false;
    const api = (await git.activate()).getAPI(1);
    await until(
        () => api.getRepository(uri)?.state.HEAD,
        (head) => head !== undefined,
        'the repository',
    );
    return true;
}

/** A PDF of one line. */
function pdf(line: string): string {
    const content = `BT /F1 12 Tf 1 0 0 1 72 700 Tm (${line}) Tj ET`;
    const objects = [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 936] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ];
    let out = '%PDF-1.4\n';
    const offsets = objects.map((object, index) => {
        const at = out.length;
        out += `${index + 1} 0 obj\n${object}\nendobj\n`;
        return at;
    });
    const table = out.length;
    out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
    for (const at of offsets) out += `${String(at).padStart(10, '0')} 00000 n \n`;
    return `${out}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
}
