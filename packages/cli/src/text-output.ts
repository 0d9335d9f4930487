import type { Language } from '@perkada/model';
import { say } from './language.js';
import type { CheckResult, FindingRecord } from './periksa.js';

const colours = { error: '31', warning: '33', info: '36', faint: '2', bold: '1' } as const;

/** Paints text for a terminal, or leaves it plain. */
export function painter(enabled: boolean): (text: string, colour: keyof typeof colours) => string {
    return (text, colour) => (enabled ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text);
}

/** The line of a finding with a marker below it; empty where the text is not at hand. */
function excerpt(
    record: FindingRecord,
    lines: readonly string[] | undefined,
    paint: ReturnType<typeof painter>,
): string[] {
    const line = lines?.[record.line - 1];
    if (line === undefined) return [];
    const width = 110;
    const offset = record.column > width - 20 ? record.column - 40 : 0;
    const shown = line.slice(offset, offset + width).replace(/\t/g, ' ');
    const end = record.endLine === record.line ? record.endColumn : line.length + 1;
    const length = Math.max(1, Math.min(end - record.column, shown.length - (record.column - 1 - offset)));
    const number = String(record.line).padStart(5);
    const marker = ' '.repeat(Math.max(0, record.column - 1 - offset)) + '^'.repeat(length);
    return [
        `${paint(`${number} │`, 'faint')} ${offset > 0 ? '…' : ''}${shown}`,
        `${paint('      │', 'faint')} ${offset > 0 ? ' ' : ''}${paint(marker, record.severity)}`,
    ];
}

/** Findings for a reader: place, severity, code, sentence, the source line with a marker, the basis. */
export function renderText(
    result: CheckResult,
    linesOf: (file: string) => readonly string[] | undefined,
    language: Language,
    options: { readonly colour: boolean; readonly accepted: boolean },
): string {
    const paint = painter(options.colour);
    const out: string[] = [];
    const shown = result.records.filter((record) => options.accepted || record.accepted === undefined);
    for (const record of shown) {
        const severity = paint(say(language, record.severity), record.severity);
        out.push(
            `${paint(`${record.file}:${record.line}:${record.column}`, 'bold')}  ${severity}  ${paint(record.code, 'faint')}`,
        );
        out.push(`  ${record.message}`);
        out.push(...excerpt(record, linesOf(record.file), paint));
        if (record.basis.length > 0) out.push(`  ${say(language, 'basis')}: ${record.basis.join(', ')}`);
        if (record.accepted !== undefined) out.push(`  ${say(language, 'accepted')}: ${record.accepted}`);
        out.push('');
    }
    const count = (severity: FindingRecord['severity']) =>
        result.records.filter((record) => record.severity === severity && record.accepted === undefined)
            .length;
    const open = result.records.filter((record) => record.accepted === undefined).length;
    out.push(
        open === 0
            ? say(language, 'clean', { files: result.files })
            : say(language, 'summary', {
                  errors: count('error'),
                  warnings: count('warning'),
                  infos: count('info'),
                  files: result.files,
              }),
    );
    const accepted = result.records.length - open;
    if (accepted > 0 && !options.accepted) out.push(say(language, 'acceptedCount', { count: accepted }));
    return `${out.join('\n')}\n`;
}
