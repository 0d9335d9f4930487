import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageName } from '@perkada/model';
import type { Fix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { FindingRecord, RecordPlace } from './periksa.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Where each code has its page. */
const pageOf = (code: string) => `https://perkada.github.io/temuan/${pageName(code)}`;

/**
 * Findings as a SARIF 2.1.0 log, which code hosts and editors show beside the lines. Files are relative to
 * the folder that the command ran in; columns count UTF-16 units. A finding that the drafter accepted is
 * there as suppressed, with the reason. Repairs are there as fixes; the way of a counter-example as a code
 * flow.
 */
export function toSarif(records: readonly FindingRecord[], version: string, from = process.cwd()): Log {
    const codes = [...new Set(records.map(({ code }) => code))].sort();
    const rules = codes.map((code): ReportingDescriptor => ({ id: code, helpUri: pageOf(code) }));
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
                results: records.map((record) => resultOf(record, codes.indexOf(record.code))),
            },
        ],
    };
}

function resultOf(record: FindingRecord, ruleIndex: number): Result {
    const { related = [], fixes = [] } = record;
    const way = related.filter(({ path }) => path);
    return {
        ruleId: record.code,
        ruleIndex,
        level: levels[record.severity],
        message: { text: record.message },
        locations: [{ physicalLocation: physical(record) }],
        ...(related.length === 0
            ? {}
            : { relatedLocations: related.map((place, id) => ({ id, ...said(place) })) }),
        ...(way.length < 2
            ? {}
            : {
                  codeFlows: [
                      { threadFlows: [{ locations: way.map((place) => ({ location: said(place) })) }] },
                  ],
              }),
        ...(fixes.length === 0 ? {} : { fixes: fixes.map(fixOf) }),
        ...(record.accepted === undefined
            ? {}
            : { suppressions: [{ kind: 'inSource', justification: record.accepted }] }),
        ...(record.basis.length > 0 ? { properties: { dasar: [...record.basis] } } : {}),
    };
}

const regionOf = ({ line, column, endLine, endColumn }: RecordPlace): Region => ({
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
});

const physical = (place: RecordPlace): PhysicalLocation => ({
    artifactLocation: locationOf(place.file),
    region: regionOf(place),
});

const said = (place: RecordPlace & { readonly message: string }): Location => ({
    physicalLocation: physical(place),
    message: { text: place.message },
});

function fixOf({ title, changes }: NonNullable<FindingRecord['fixes']>[number]): Fix {
    const files = [...new Set(changes.map(({ file }) => file))];
    return {
        description: { text: title },
        artifactChanges: files.map((file) => ({
            artifactLocation: locationOf(file),
            replacements: changes
                .filter((change) => change.file === file)
                .map((change) => ({
                    deletedRegion: regionOf(change),
                    insertedContent: { text: change.newText },
                })),
        })),
    };
}

/** The address of a file: relative to the folder where it lies below it, else absolute. */
function locationOf(file: string): { uri: string; uriBaseId?: string } {
    if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
    const uri = file.split(/[\\/]/).map(encodeURIComponent).join('/');
    return { uri, uriBaseId: 'FOLDER' };
}
