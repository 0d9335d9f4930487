import type { FindingRecord } from './periksa.js';

/** Writes findings in a form that build servers read; nothing for the other formats. */
export async function writeReport(
    format: string,
    records: readonly FindingRecord[],
    files: readonly string[],
    out: (text: string) => void,
): Promise<void> {
    if (format !== 'junit' && format !== 'github') return;
    const { renderGithub, renderJunit } = await import('@perkada/generators');
    out(format === 'junit' ? renderJunit(records, files) : renderGithub(records));
}
