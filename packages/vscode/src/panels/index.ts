import * as vscode from 'vscode';
import type { DiagramReport, TableReport } from '../../webview/lib/messages.js';
import type { ServerLink } from '../server-link.js';
import { DiagramPanel } from './diagram-panel.js';
import { Subject } from './subject.js';
import { TablePanel } from './table-panel.js';

/** What tests can ask of the panels. */
export interface PanelsApi {
    /** What a panel shows; undefined while it is closed. */
    readonly bagan: () => Promise<DiagramReport | undefined>;
    readonly tabel: () => Promise<TableReport | undefined>;
    /** The shown diagram as it would be saved. */
    readonly berkas: (format: 'svg' | 'png') => Promise<{ name: string; content: Uint8Array } | undefined>;
}

/** The panels beside the text, their commands, and their return after the window was loaded anew. */
export function registerPanels(
    extension: vscode.Uri,
    server: ServerLink,
): vscode.Disposable & { readonly api: PanelsApi } {
    const subject = new Subject();
    const context = { extension, server, subject };
    const diagram = new DiagramPanel(context);
    const table = new TablePanel(context);
    const parts = vscode.Disposable.from(
        diagram.register(),
        table.register(),
        vscode.commands.registerCommand('perkada.bukaBagan', () => diagram.show()),
        vscode.commands.registerCommand('perkada.bukaTabel', () => table.show()),
        diagram,
        table,
        subject,
    );
    return {
        api: {
            bagan: () => diagram.report(),
            tabel: () => table.report(),
            berkas: (format) => diagram.file(format),
        },
        dispose: () => parts.dispose(),
    };
}
