import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { FindingRecord } from './periksa.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Where each code has its page. */
const pages = 'https://perkada.github.io/temuan/';

/**
 * Findings as a SARIF 2.1.0 log, which code hosts and editors show beside the lines. Files are relative to
 * the folder that the command ran in; columns count UTF-16 units. A finding that the drafter accepted is
 * there as suppressed, with the reason.
 */
export function toSarif(records: readonly FindingRecord[], version: string, from = process.cwd()): Log {
    const codes = [...new Set(records.map(({ code }) => code))].sort();
    const rules: ReportingDescriptor[] = codes.map((code) => ({ id: code, helpUri: `${pages}${code}` }));
    const results = records.map(
        (record): Result => ({
            ruleId: record.code,
            ruleIndex: codes.indexOf(record.code),
            level: levels[record.severity],
            message: { text: record.message },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: locationOf(record.file),
                        region: {
                            startLine: record.line,
                            startColumn: record.column,
                            endLine: record.endLine,
                            endColumn: record.endColumn,
                        },
                    },
                },
            ],
            ...(record.accepted === undefined
                ? {}
                : { suppressions: [{ kind: 'inSource' as const, justification: record.accepted }] }),
            ...(record.basis.length > 0 ? { properties: { dasar: [...record.basis] } } : {}),
        }),
    );
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'perkada', version, informationUri: 'https://perkada.github.io/', rules },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { FOLDER: { uri: pathToFileURL(`${from}/`).href } },
                results,
            },
        ],
    };
}

/** The address of a file: relative to the folder where it lies below it, else absolute. */
function locationOf(file: string): { uri: string; uriBaseId?: string } {
    if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
    const uri = file.split(/[\\/]/).map(encodeURIComponent).join('/');
    return { uri, uriBaseId: 'FOLDER' };
}
