import * as vscode from 'vscode';
import { registerCompare } from './compare/compare.js';
import { CoverageMarks } from './coverage/coverage-marks.js';
import { CoverageTree } from './coverage/coverage-tree.js';
import { showBadges } from './explorer/finding-badges.js';
import { ModelTree } from './explorer/model-tree.js';
import { registerImport } from './import/import-text.js';
import { LinkedText } from './linked/linked-text.js';
import { ReportDocuments } from './report-documents.js';
import { ScenarioController } from './scenarios/controller.js';
import type { ServerLink } from './server-link.js';

/** What only the host of a desktop can do. */
export interface HostAbilities {
    /** Loads the readers of Word and PDF; absent where they cannot run. */
    readonly loadImporter?: () => Promise<typeof import('./impor.js')>;
}

/** The views of the extension, and the commands that belong to them. */
export function registerViews(
    context: vscode.ExtensionContext,
    server: ServerLink,
    abilities: HostAbilities,
): vscode.Disposable {
    const reports = new ReportDocuments();
    return vscode.Disposable.from(
        reports,
        showBadges(),
        new ModelTree(server),
        new ScenarioController(server),
        new CoverageTree(server),
        new CoverageMarks(vscode.Uri.joinPath(context.extensionUri, 'media'), server),
        new LinkedText(server),
        registerCompare(server, reports),
        registerImport(abilities.loadImporter, reports),
    );
}
