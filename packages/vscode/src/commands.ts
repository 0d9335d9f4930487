import * as vscode from 'vscode';
import { libraryScheme } from './client-options.js';
import { t } from './l10n.js';
import { exerciseText, regulationText } from './templates.js';

interface LspPosition {
    readonly line: number;
    readonly character: number;
}

interface LspLocation {
    readonly uri: string;
    readonly range: { readonly start: LspPosition; readonly end: LspPosition };
}

/** The commands of the extension. `restart` starts the server anew. */
export function registerCommands(
    output: vscode.OutputChannel,
    restart: () => Promise<void>,
): vscode.Disposable {
    const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
        'perkada.mulaiPeraturan': newRegulation,
        'perkada.bukaLatihan': openExercise,
        'perkada.periksaRuangKerja': checkWorkspace,
        'perkada.bukaPustaka': () =>
            vscode.commands.executeCommand(
                'vscode.open',
                vscode.Uri.parse(`${libraryScheme}:/jabatan.perkada`),
            ),
        'perkada.garisPelaporan': showReportingLine,
        'perkada.mulaiUlang': restart,
        'perkada.bukaLuaran': () => output.show(true),
        'perkada.tampilkanRujukan': (uri: string, position: LspPosition, locations: readonly LspLocation[]) =>
            vscode.commands.executeCommand(
                'editor.action.showReferences',
                vscode.Uri.parse(uri),
                toPosition(position),
                locations.map(
                    (place) =>
                        new vscode.Location(
                            vscode.Uri.parse(place.uri),
                            new vscode.Range(toPosition(place.range.start), toPosition(place.range.end)),
                        ),
                ),
            ),
    };
    return vscode.Disposable.from(
        ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
        watchExercise(),
    );
}

const toPosition = ({ line, character }: LspPosition) => new vscode.Position(line, character);

async function openText(content: string): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument({ language: 'perkada', content });
    return vscode.window.showTextDocument(document);
}

/** Asks for kind, region and number, and opens the frame of a regulation. */
async function newRegulation(): Promise<void> {
    const ask = (step: number) => ({ title: t('baru.langkah', { ke: step }), ignoreFocusOut: true });
    const kinds = [
        { label: 'Peraturan Bupati', jenis: 'bupati' },
        { label: 'Peraturan Wali Kota', jenis: 'wali kota' },
        { label: 'Peraturan Gubernur', jenis: 'gubernur' },
    ];
    const kind = await vscode.window.showQuickPick(kinds, { ...ask(1), placeHolder: t('baru.jenis') });
    if (!kind) return;
    const daerah = await vscode.window.showInputBox({
        ...ask(2),
        prompt: t('baru.daerah'),
        validateInput: (text) => (/^[A-Z][^"\r\n]*$/.test(text.trim()) ? undefined : t('baru.daerahKosong')),
    });
    if (daerah === undefined) return;
    const number = await vscode.window.showInputBox({
        ...ask(3),
        prompt: t('baru.nomor'),
        validateInput: (text) =>
            /^\s*(\d+[A-Za-z]*\s*\/\s*\d{4})?\s*$/.test(text) ? undefined : t('baru.nomorBentuk'),
    });
    if (number === undefined) return;
    const [nomor, tahun] = number.split('/').map((part) => part.trim());
    await openText(
        regulationText({
            jenis: kind.jenis,
            daerah: daerah.trim(),
            ...(nomor && tahun ? { nomor, tahun } : {}),
        }),
    );
}

let exercise: vscode.Uri | undefined;

async function openExercise(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'perkada.latihanSelesai', false);
    const editor = await openText(exerciseText);
    exercise = editor.document.uri;
}

/** The exercise is done when it had findings and has none any more. */
function watchExercise(): vscode.Disposable {
    let hadFindings = false;
    return vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!exercise || !uris.some((uri) => uri.toString() === exercise?.toString())) return;
        const findings = vscode.languages.getDiagnostics(exercise).length;
        if (findings > 0) hadFindings = true;
        else if (hadFindings)
            void vscode.commands.executeCommand('setContext', 'perkada.latihanSelesai', true);
    });
}

/** The server checks every file of the workspace anyway; this shows the result. */
async function checkWorkspace(): Promise<void> {
    const files = await vscode.workspace.findFiles('**/*.perkada');
    const open = vscode.workspace.textDocuments.filter((document) => document.languageId === 'perkada');
    const uris = new Set([...files, ...open.map((document) => document.uri)].map((uri) => uri.toString()));
    if (uris.size === 0) {
        void vscode.window.showInformationMessage(t('periksa.kosong'));
        return;
    }
    const found = vscode.languages
        .getDiagnostics()
        .filter(([uri]) => uris.has(uri.toString()))
        .flatMap(([, diagnostics]) => diagnostics);
    const count = (severity: vscode.DiagnosticSeverity) =>
        found.filter((diagnostic) => diagnostic.severity === severity).length;
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    void vscode.window.setStatusBarMessage(
        t('periksa.hasil', {
            berkas: uris.size,
            kesalahan: count(vscode.DiagnosticSeverity.Error),
            peringatan: count(vscode.DiagnosticSeverity.Warning),
        }),
        10_000,
    );
}

async function showReportingLine(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const items = await vscode.commands.executeCommand<unknown[]>(
        'vscode.prepareCallHierarchy',
        editor.document.uri,
        editor.selection.active,
    );
    if (items?.length) {
        await vscode.commands.executeCommand('references-view.showCallHierarchy');
        // A reporting line is read upwards first.
        await vscode.commands.executeCommand('references-view.showOutgoingCalls');
    } else void vscode.window.showInformationMessage(t('garis.bukanDiSini'));
}
