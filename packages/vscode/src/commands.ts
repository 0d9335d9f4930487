import type { ViewLocation } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { checkWorkspace } from './check-workspace.js';
import { libraryScheme } from './client-options.js';
import { t } from './l10n.js';
import { openPlace, toLocation } from './places.js';
import type { ServerLink } from './server-link.js';
import { openExercise, watchExercise } from './start/exercise.js';
import { newRegulation } from './start/new-regulation.js';

/** The commands of the extension that belong to no view. `restart` starts the server anew. */
export function registerCommands(
    output: vscode.OutputChannel,
    server: ServerLink,
    restart: () => Promise<void>,
): vscode.Disposable {
    const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
        'perkada.mulaiPeraturan': newRegulation,
        'perkada.bukaLatihan': openExercise,
        'perkada.periksaRuangKerja': () => checkWorkspace(server),
        'perkada.bukaPustaka': () =>
            vscode.commands.executeCommand(
                'vscode.open',
                vscode.Uri.parse(`${libraryScheme}:/jabatan.perkada`),
            ),
        'perkada.garisPelaporan': showReportingLine,
        'perkada.mulaiUlang': restart,
        'perkada.bukaLuaran': () => output.show(true),
        'perkada.bukaTempat': openPlace,
        'perkada.tulisAlasan': placeCursor,
        'perkada.tampilkanRujukan': (
            uri: string,
            position: ViewLocation['range']['start'],
            locations: readonly ViewLocation[],
        ) =>
            vscode.commands.executeCommand(
                'editor.action.showReferences',
                vscode.Uri.parse(uri),
                new vscode.Position(position.line, position.character),
                locations.map(toLocation),
            ),
    };
    return vscode.Disposable.from(
        ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
        watchExercise(),
    );
}

/** Puts the cursor where a quick fix has left something to write. */
async function placeCursor(uri: string, position: ViewLocation['range']['start']): Promise<void> {
    const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri));
    const place = new vscode.Position(position.line, position.character);
    editor.selection = new vscode.Selection(place, place);
    editor.revealRange(editor.selection);
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
