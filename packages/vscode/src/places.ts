import type { ViewLocation } from '@perkada/language/lsp';
import * as vscode from 'vscode';

/** Places of the protocol as the editor knows them. */
export function toRange({ start, end }: ViewLocation['range']): vscode.Range {
    return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toLocation({ uri, range }: ViewLocation): vscode.Location {
    return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

/** Opens a place in the editor, its beginning selected and in view. */
export async function openPlace({ uri, range }: ViewLocation): Promise<void> {
    const at = toRange(range);
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
        selection: new vscode.Range(at.start, at.start),
        preview: true,
    });
}

/** The command that opens a place, for items of trees. */
export function openCommand(location: ViewLocation): vscode.Command {
    return { title: '', command: 'perkada.bukaTempat', arguments: [location] };
}

/** Runs once after a burst of calls. */
export class Debounced implements vscode.Disposable {
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(
        private readonly run: () => unknown,
        private readonly delay = 150,
    ) {}

    call(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.run(), this.delay);
    }

    dispose(): void {
        clearTimeout(this.timer);
    }
}
