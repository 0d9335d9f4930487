/**
 * A finding as a report gives it, its message already made. Lines and columns count from 1, `endColumn`
 * stands after the last character; `file` is relative to the folder that the reader is in.
 */
export interface ReportRecord {
    readonly code: string;
    readonly severity: 'error' | 'warning' | 'info';
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
