import { pathToFileURL } from 'node:url';
import {
    type Finding,
    formatDasar,
    type Language,
    messages,
    type Place,
    renderMessage,
    type Severity,
} from '@perkada/model';
import { say } from './language.js';
import { displayPath, type Workspace } from './workspace.js';

/** A stretch of a file. Lines and columns count from 1, `endColumn` is after the last character. */
export interface RecordPlace {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/** One finding as the JSON output gives it. */
export interface FindingRecord extends RecordPlace {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly basis: readonly string[];
    /** The reason, for a finding that the drafter accepted. */
    readonly accepted?: string;
    /** Other places that belong to the finding; those of a `path` are passed in this order. */
    readonly related?: readonly (RecordPlace & { readonly message: string; readonly path?: true })[];
    /** Repairs that the finding offers. */
    readonly fixes?: readonly {
        readonly title: string;
        readonly changes: readonly (RecordPlace & { readonly newText: string })[];
    }[];
}

export interface CheckResult {
    readonly records: readonly FindingRecord[];
    readonly files: number;
}

/** The finding as a record, its message in the given language. */
export function toRecord(finding: Finding, language: Language): FindingRecord {
    const sentence = (key: string | undefined, params: Finding['params']) =>
        renderMessage(messages, finding.code, key, params, language);
    const { related = [], fixes = [] } = finding;
    return {
        code: finding.code,
        severity: finding.severity,
        ...placeOf(finding.place),
        message: sentence(finding.variant, finding.params),
        basis: finding.dasar.map(formatDasar),
        ...(finding.accepted === undefined ? {} : { accepted: finding.accepted }),
        ...(related.length === 0
            ? {}
            : {
                  related: related.map(({ place, role, params }) => ({
                      ...placeOf(place),
                      message: sentence(role, params ?? finding.params),
                      ...(role === 'jalur' ? { path: true as const } : {}),
                  })),
              }),
        ...(fixes.length === 0
            ? {}
            : {
                  fixes: fixes.map(({ title, params, changes }) => ({
                      title: sentence(title, params ?? finding.params),
                      changes: changes.map(({ place, newText }) => ({ ...placeOf(place), newText })),
                  })),
              }),
    };
}

const placeOf = ({ uri, start, end }: Place): RecordPlace => ({
    file: displayPath(uri),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
});

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
