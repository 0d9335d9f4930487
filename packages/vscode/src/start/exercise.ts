import * as vscode from 'vscode';
import { exerciseText } from './templates.js';

let exercise: vscode.Uri | undefined;

/** Opens the exercise of the first steps in an editor of its own. */
export async function openExercise(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'perkada.latihanSelesai', false);
    const document = await vscode.workspace.openTextDocument({ language: 'perkada', content: exerciseText });
    await vscode.window.showTextDocument(document);
    exercise = document.uri;
}

/** The exercise is done when it had findings and has none any more. */
export function watchExercise(): vscode.Disposable {
    let hadFindings = false;
    return vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!exercise || !uris.some((uri) => uri.toString() === exercise?.toString())) return;
        const findings = vscode.languages.getDiagnostics(exercise).length;
        if (findings > 0) hadFindings = true;
        else if (hadFindings)
            void vscode.commands.executeCommand('setContext', 'perkada.latihanSelesai', true);
    });
}
