import type { CoveredFile } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { toRange } from '../places.js';

/** What scenarios exercised of each file: its provisions stand for the statements of a program. */
export class CoverageDetails {
    private readonly files = new WeakMap<vscode.FileCoverage, vscode.StatementCoverage[]>();

    add({ uri, ketentuan }: CoveredFile): vscode.FileCoverage {
        const details = ketentuan.map(
            ({ range, dipakai }) => new vscode.StatementCoverage(dipakai, toRange(range)),
        );
        const file = vscode.FileCoverage.fromDetails(vscode.Uri.parse(uri), details);
        this.files.set(file, details);
        return file;
    }

    of(file: vscode.FileCoverage): vscode.StatementCoverage[] {
        return this.files.get(file) ?? [];
    }
}
