import { generatedMark } from '../mark.js';
import { escapeXml } from '../text/xml.js';
import type { ReportRecord } from './record.js';

/** An attribute: line breaks and tabs are kept, which XML readers would else turn into spaces. */
const attribute = (text: string) =>
    escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

const names = { error: 'kesalahan', warning: 'peringatan', info: 'catatan' } as const;

function testcase(record: ReportRecord): string {
    const place = `${record.file}:${record.line}:${record.column}`;
    const basis = record.basis.length === 0 ? '' : `\nDasar: ${record.basis.join(', ')}`;
    const body = escapeXml(`${place}\n${record.message}${basis}`);
    const open = `<testcase classname="${attribute(record.code.replaceAll('/', '.'))}" name="${attribute(`${place} ${record.code}`)}" file="${attribute(record.file)}" line="${record.line}">`;
    const inside =
        record.accepted !== undefined
            ? `<skipped message="${attribute(`diterima: ${record.accepted}`)}"/>`
            : record.severity === 'error'
              ? `<failure type="${attribute(record.code)}" message="${attribute(record.message)}">${body}</failure>`
              : `<system-out>${names[record.severity]}: ${body}</system-out>`;
    return `    ${open}${inside}</testcase>`;
}

/**
 * Findings as JUnit XML: a suite for each file that was checked, a test for each finding. Only errors
 * fail, as they do at the command line; accepted findings are skipped with their reason, warnings and
 * notes are output. A file without findings has one test that passes.
 */
export function renderJunit(records: readonly ReportRecord[], files: readonly string[]): string {
    const all = [...new Set([...files, ...records.map(({ file }) => file)])].sort();
    const fails = (record: ReportRecord) => record.severity === 'error' && record.accepted === undefined;
    const suites = all.map((file) => {
        const own = records.filter((record) => record.file === file);
        const tests =
            own.length === 0
                ? [`    <testcase classname="perkada" name="${attribute(file)}" file="${attribute(file)}"/>`]
                : own.map(testcase);
        const skipped = own.filter(({ accepted }) => accepted !== undefined).length;
        return `  <testsuite name="${attribute(file)}" tests="${tests.length}" failures="${own.filter(fails).length}" errors="0" skipped="${skipped}">\n${tests.join('\n')}\n  </testsuite>\n`;
    });
    const total = all.reduce(
        (sum, file) => sum + Math.max(1, records.filter((record) => record.file === file).length),
        0,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${generatedMark} -->\n<testsuites name="perkada" tests="${total}" failures="${records.filter(fails).length}">\n${suites.join('')}</testsuites>\n`;
}
