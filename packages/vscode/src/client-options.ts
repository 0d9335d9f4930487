import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { pageAddress } from './finding-pages.js';
import { language } from './l10n.js';

/** The built-in library, shown as read-only documents. */
export const libraryScheme = 'perkada-pustaka';

/** What the client tells the server at its start, the same on the desktop and in a browser. */
export function clientOptions(output: vscode.OutputChannel): LanguageClientOptions {
    return {
        documentSelector: [{ language: 'perkada' }, { language: 'naskah' }, { scheme: libraryScheme }],
        outputChannel: output,
        initializationOptions: { bahasa: language(), halamanTemuan: pageAddress, tulisAlasan: true },
        synchronize: {
            configurationSection: 'perkada',
            fileEvents: vscode.workspace.createFileSystemWatcher(
                '**/{*.perkada,*.naskah,perkada.register.json}',
            ),
        },
        markdown: { isTrusted: false, supportHtml: false },
    };
}
