import * as vscode from 'vscode';
import { type Api, assert, diagnosticsOf, file, open, positionOf, setLanguage, until } from './harness.js';
import { say } from './say.js';

declare const describe: (title: string, body: () => void) => void;
declare const it: (title: string, body: () => Promise<void>) => void;
declare const before: (body: () => Promise<void>) => void;

describe('Perkada', () => {
    before(async () => {
        const extension = vscode.extensions.getExtension<Api>('perkada.perkada-vscode');
        assert(extension, 'the extension is not installed');
        const started = performance.now();
        const api = await extension.activate();
        // The editor may have activated it already, for the workspace that it opened.
        const activated = api.activation;
        await api.ready;
        // 300 ms is what a drafter should wait at most; a machine that builds beside this takes longer.
        say(
            `activation ${activated.toFixed(0)} ms (wanted below 300), server ready after ${(performance.now() - started).toFixed(0)} ms`,
        );
    });

    it('checks the files of the workspace before any of them is open', async () => {
        const found = await until(
            () => diagnosticsOf(file('kasus.perkada')),
            (items) => items.length > 0,
            'diagnostics of kasus.perkada',
        );
        const error = found.find((item) => (item.code as { value?: string }).value ?? item.code);
        const codes = found.map((item) => (typeof item.code === 'object' ? item.code.value : item.code));
        assert(codes.includes('tim/ketua-bukan-dari-pemilik'), `codes are ${codes.join(', ')}`);
        assert(error?.severity === vscode.DiagnosticSeverity.Error, 'the finding is no error');
    });

    it('leads from the code of a finding to its page, shown as a page', async () => {
        const [found] = diagnosticsOf(file('kasus.perkada')).filter(
            (item) => typeof item.code === 'object' && item.code.value === 'tim/ketua-bukan-dari-pemilik',
        );
        const { target } = found!.code as { target: vscode.Uri };
        assert(target.scheme === 'perkada-temuan', String(target));
        const page = await vscode.workspace.openTextDocument(target);
        assert(page.getText().startsWith('# '), page.getText().slice(0, 80));
        assert(page.getText().includes('`tim/ketua-bukan-dari-pemilik`'), 'the page is about something else');
        // What a click on the code in the editor does.
        await vscode.commands.executeCommand('vscode.open', target);
        const shown = await until(
            () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
            (input) => input !== undefined,
            'the page',
        );
        assert(
            shown instanceof vscode.TabInputCustom && shown.uri.toString() === target.toString(),
            'the page is shown as text',
        );
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('shows superior, line and basis of an official', async () => {
        const document = await open(file('kasus.perkada'));
        const hovers = await until(
            () =>
                vscode.commands.executeCommand<vscode.Hover[]>(
                    'vscode.executeHoverProvider',
                    document.uri,
                    positionOf(document, 'pegawai Ratna', 9),
                ),
            (items) => items.length > 0,
            'hover',
        );
        const text = hovers
            .flatMap((hover) => hover.contents.map((part) => (part as vscode.MarkdownString).value))
            .join();
        assert(text.includes('Garis pelaporan'), text);
        assert(text.includes('Ratna Puspita'), text);
    });

    it('goes to the definition in another file, and into the built-in library', async () => {
        const document = await open(file('kasus.perkada'));
        const go = (text: string, inside: number) =>
            vscode.commands.executeCommand<vscode.LocationLink[]>(
                'vscode.executeDefinitionProvider',
                document.uri,
                positionOf(document, text, inside),
            );
        const [susunan] = await go('bersusunan DinasBadanDuaLevel', 15);
        assert(susunan?.targetUri.path.endsWith('bab-vi-dinas-badan.perkada'), String(susunan?.targetUri));
        const [grade] = await go('ahli muda di', 2);
        assert(grade?.targetUri.scheme === 'perkada-pustaka', String(grade?.targetUri));
        const library = await vscode.workspace.openTextDocument(grade.targetUri);
        assert(library.getText().includes('rumpun Keahlian'), 'the library is empty');
    });

    it('opens the text of the regulation at the cited pasal', async () => {
        const document = await open(file('bab-iii-sekretariat-daerah.perkada'));
        const [text] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
            'vscode.executeDefinitionProvider',
            document.uri,
            positionOf(document, 'Pasal 16 ayat (2) huruf a', 3),
        );
        assert(text?.targetUri.path.endsWith('.naskah'), String(text?.targetUri));
    });

    it('climbs the reporting line', async () => {
        const document = await open(file('kasus.perkada'));
        const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
            'vscode.prepareCallHierarchy',
            document.uri,
            positionOf(document, 'pegawai Ratna', 9),
        );
        assert(item, 'no call hierarchy');
        const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
            'vscode.provideOutgoingCalls',
            item,
        );
        assert(calls.length > 0, 'no superior');
    });

    it('completes, outlines and colours', async () => {
        const document = await open(file('bab-iii-sekretariat-daerah.perkada'));
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            document.uri,
            positionOf(document, 'di bawah Sekda\n', 9),
        );
        const labels = list.items.map((item) =>
            typeof item.label === 'string' ? item.label : item.label.label,
        );
        assert(labels.includes('KepalaBagian'), labels.slice(0, 20).join());
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
            'vscode.executeDocumentSymbolProvider',
            document.uri,
        );
        assert(
            symbols.some((symbol) => symbol.name === 'SekretariatDaerah'),
            'no outline',
        );
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
            'vscode.provideDocumentSemanticTokens',
            document.uri,
        );
        assert(tokens.data.length > 50, 'no colours');
    });

    it('renames in every file of the regulation', async () => {
        const document = await open(file('bab-vi-dinas-badan.perkada'));
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            positionOf(document, 'susunan DinasBadanDuaLevel', 10),
            'BentukDuaLevel',
        );
        assert(edit.entries().length >= 2, `files: ${edit.entries().length}`);
    });

    it('repairs the exercise with a quick fix', async () => {
        await vscode.commands.executeCommand('perkada.bukaLatihan');
        const { document } = vscode.window.activeTextEditor!;
        const [finding] = await until(
            () => diagnosticsOf(document.uri),
            (items) => items.length > 0,
            'finding of the exercise',
        );
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            finding!.range,
            vscode.CodeActionKind.QuickFix.value,
        );
        const fix = actions.find((action) => action.isPreferred);
        assert(fix?.edit, `no fix: ${actions.map((action) => action.title).join()}`);
        await vscode.workspace.applyEdit(fix.edit);
        await until(
            () => diagnosticsOf(document.uri),
            (items) => items.length === 0,
            'findings after the repair',
        );
    });

    it('puts the cursor between the quotes when a finding is accepted', async () => {
        const document = await vscode.workspace.openTextDocument({
            language: 'perkada',
            content:
                'peraturan bupati "X" nomor 1 tahun 2025\nsusunan Kosong "Kosong" {\n    jabatan Camat "Camat", Administrator;\n}\n',
        });
        await vscode.window.showTextDocument(document);
        const code = 'susunan/jabatan-tanpa-atasan';
        const [finding] = await until(
            () =>
                diagnosticsOf(document.uri).filter(
                    (item) => typeof item.code === 'object' && item.code.value === code,
                ),
            (items) => items.length > 0,
            'the finding to accept',
        );
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            finding!.range,
            vscode.CodeActionKind.QuickFix.value,
        );
        const accept = actions.find((action) => action.title.includes(code));
        assert(accept?.edit && accept.command, 'no command to write the reason');
        await vscode.workspace.applyEdit(accept.edit);
        await vscode.commands.executeCommand(accept.command.command, ...accept.command.arguments!);
        const at = vscode.window.activeTextEditor!.selection.active;
        const line = document.lineAt(at.line).text;
        assert(line.slice(0, at.character).endsWith(`diterima "${code}": "`), line);
        assert(line.slice(at.character).startsWith('"'), line);
    });

    it('formats white space', async () => {
        const document = await vscode.workspace.openTextDocument({
            language: 'perkada',
            content: 'peraturan bupati "X" nomor 1 tahun 2025\nkeadaan   A "a" ;',
        });
        const edits = await until(
            () =>
                vscode.commands.executeCommand<vscode.TextEdit[]>(
                    'vscode.executeFormatDocumentProvider',
                    document.uri,
                    { tabSize: 4, insertSpaces: true },
                ),
            (items) => (items?.length ?? 0) > 0,
            'formatting',
        );
        const edit = new vscode.WorkspaceEdit();
        edit.set(document.uri, edits);
        await vscode.workspace.applyEdit(edit);
        assert(
            document.getText() === 'peraturan bupati "X" nomor 1 tahun 2025\nkeadaan A "a";\n',
            document.getText(),
        );
    });

    it('speaks English when the setting says so', async () => {
        const uri = file('kasus.perkada');
        const message = () => diagnosticsOf(uri)[0]?.message ?? '';
        assert(message().includes('tidak dapat menjadi ketua'), message());
        await setLanguage('en');
        await until(message, (text) => !text.includes('tidak dapat') && text !== '', 'English message');
        await setLanguage('id');
        await until(message, (text) => text.includes('tidak dapat menjadi ketua'), 'Indonesian message');
    });

    it('starts its server anew and goes on', async () => {
        await vscode.commands.executeCommand('perkada.mulaiUlang');
        await until(
            () => diagnosticsOf(file('kasus.perkada')),
            (items) => items.length > 0,
            'diagnostics after the restart',
        );
    });

    it('registers every command that it declares', async () => {
        const extension = vscode.extensions.getExtension('perkada.perkada-vscode')!;
        const declared = extension.packageJSON.contributes.commands as { command: string }[];
        const known = await vscode.commands.getCommands(true);
        for (const { command } of declared) assert(known.includes(command), command);
    });
});
