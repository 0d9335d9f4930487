import * as vscode from 'vscode';

declare const describe: (title: string, body: () => void) => void;
declare const it: (title: string, body: () => Promise<void>) => void;

function assert(condition: unknown, message: string): asserts condition {
    if (!condition) throw new Error(message);
}

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const read = async (uri: string) => vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
const generate = (...jenis: string[]) =>
    vscode.commands.executeCommand<string[]>('perkada.hasilkan', {
        uri: vscode.Uri.joinPath(folder(), 'kasus.perkada').toString(),
        jenis,
    });

describe('Perkada: hasilkan', () => {
    const endings: Readonly<Record<string, readonly string[]>> = {
        typescript: ['.ts'],
        diagram: ['.svg', '.mmd'],
        lampiran: ['.docx', '.html'],
        bpmn: ['.bpmn'],
        dmn: ['.dmn'],
        json: ['.model.json', '.schema.json'],
        akn: ['.akn.xml'],
    };
    for (const [kind, wanted] of Object.entries(endings)) {
        it(`writes ${kind} into the folder of the regulation`, async () => {
            const names = (await generate(kind)).map((uri) => uri.slice(folder().toString().length + 1));
            for (const name of names) assert(name.startsWith('hasil/bungo-15-2024/'), `written to ${name}`);
            for (const ending of wanted)
                assert(
                    names.some((name) => name.endsWith(ending)),
                    `no file ends with ${ending}: ${names.join(', ')}`,
                );
        });
    }

    it('draws the charts of the annex in the editor, and overwrites what it made', async () => {
        const written = await generate('lampiran');
        const first = await read(written.find((uri) => uri.endsWith('.docx'))!);
        assert(first[0] === 0x50 && first[1] === 0x4b, 'the annex is no Word file');
        // Without its pictures it holds a pixel for each.
        assert(first.length > 100_000, `the annex has ${first.length} bytes, so its charts were not drawn`);
        const entries = await vscode.workspace.fs.readDirectory(
            vscode.Uri.joinPath(folder(), 'hasil/bungo-15-2024'),
        );
        assert(!entries.some(([name]) => name.endsWith('.tmp')), 'a half file was left');
    });

    it('writes an annex that Word import reads again; a browser says that it cannot', async () => {
        const annex = vscode.Uri.parse((await generate('lampiran')).find((uri) => uri.endsWith('.docx'))!);
        const target = annex.with({ path: annex.path.replace(/\.docx$/, '.naskah') });
        await vscode.commands.executeCommand('perkada.impor', annex);
        const there = await vscode.workspace.fs.stat(target).then(
            () => true,
            () => false,
        );
        if ('WorkerGlobalScope' in globalThis) {
            assert(!there, 'a browser imported');
            return;
        }
        const text = new TextDecoder().decode(await read(target.toString()));
        assert(text.includes('LAMPIRAN') && text.includes('SEKRETARIAT DAERAH'), text.slice(0, 400));
        await vscode.workspace.fs.delete(target);
    });

    it('leaves a file that it did not make', async () => {
        const uri = vscode.Uri.joinPath(folder(), 'hasil/bungo-15-2024/model-1.schema.json');
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('punya saya'));
        const written = await generate('json');
        assert(written.length === 0, `${written.length} files were written`);
        assert(new TextDecoder().decode(await read(uri.toString())) === 'punya saya', 'it was overwritten');
        await vscode.workspace.fs.delete(uri);
    });

    it('writes nothing outside the workspace, whatever the setting says', async () => {
        const settings = vscode.workspace.getConfiguration('perkada', folder());
        for (const path of ['../luar', '/tmp/luar']) {
            await settings.update('folderHasil', path, vscode.ConfigurationTarget.Workspace);
            const written = await generate('json');
            assert(written.length === 0, `${path}: ${written.length} files were written`);
        }
        await settings.update('folderHasil', undefined, vscode.ConfigurationTarget.Workspace);
    });
});
