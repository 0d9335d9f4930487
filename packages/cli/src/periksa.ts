import { pathToFileURL } from 'node:url';
import {
    type Finding,
    formatDasar,
    type Language,
    messages,
    renderMessage,
    type Severity,
} from '@perkada/model';
import { say } from './language.js';
import { displayPath, type Workspace } from './workspace.js';

/** One finding as the JSON output gives it. Lines and columns count from 1, `endColumn` is after the last character. */
export interface FindingRecord {
    readonly code: string;
    readonly severity: Severity;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly message: string;
    readonly basis: readonly string[];
    /** The reason, for a finding that the drafter accepted. */
    readonly accepted?: string;
}

export interface CheckResult {
    readonly records: readonly FindingRecord[];
    readonly files: number;
}

/** The finding as a record, its message in the given language. */
export function toRecord(finding: Finding, language: Language): FindingRecord {
    return {
        code: finding.code,
        severity: finding.severity,
        file: displayPath(finding.place.uri),
        line: finding.place.start.line + 1,
        column: finding.place.start.character + 1,
        endLine: finding.place.end.line + 1,
        endColumn: finding.place.end.character + 1,
        message: renderMessage(messages, finding.code, finding.variant, finding.params, language),
        basis: finding.dasar.map(formatDasar),
        ...(finding.accepted === undefined ? {} : { accepted: finding.accepted }),
    };
}

/** All findings on the files that were asked for. */
export function checkWorkspace(workspace: Workspace, language: Language): CheckResult {
    const records: FindingRecord[] = [];
    for (const { path, reason, detail } of workspace.unreadable) {
        if (!workspace.asked.has(pathToFileURL(path).toString())) continue;
        records.push({
            code: 'berkas/tidak-terbaca',
            severity: 'error',
            file: displayPath(path),
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 1,
            message:
                reason === 'bukan teks'
                    ? say(language, 'unreadable')
                    : say(language, 'unreadableFile', { path: displayPath(path), reason: detail ?? '' }),
            basis: [],
        });
    }
    const uris = [...workspace.asked].sort();
    for (const uri of uris)
        records.push(...workspace.findings(uri).map((finding) => toRecord(finding, language)));
    return { records, files: uris.length };
}
