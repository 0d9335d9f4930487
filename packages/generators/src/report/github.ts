import type { ReportRecord } from './record.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/**
 * Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request.
 * Accepted findings are left out. Columns are given only where a finding stands on one line, as GitHub wants it.
 */
export function renderGithub(records: readonly ReportRecord[]): string {
    return records
        .filter(({ accepted }) => accepted === undefined)
        .map((record) => {
            const columns =
                record.line === record.endLine
                    ? [`col=${record.column}`, `endColumn=${Math.max(record.column, record.endColumn - 1)}`]
                    : [];
            const properties = [
                `file=${property(record.file.replaceAll('\\', '/'))}`,
                `line=${record.line}`,
                `endLine=${record.endLine}`,
                ...columns,
                `title=${property(record.code)}`,
            ];
            const basis = record.basis.length === 0 ? '' : `\nDasar: ${record.basis.join(', ')}`;
            return `::${commands[record.severity]} ${properties.join(',')}::${data(record.message + basis)}\n`;
        })
        .join('');
}
