import type { Position, Range } from 'vscode-languageserver-protocol';

/** A text with its markers taken out: `<|>` is a position, a line of `^^^` names a range in the line above. */
export interface Marked {
    readonly text: string;
    readonly positions: readonly Position[];
    readonly ranges: readonly { readonly range: Range; readonly note: string }[];
}

/** Reads markers out of a fixture. After the carets of a range its note may stand: `^^^ nama/tidak-dikenal`. */
export function marked(fixture: string): Marked {
    const lines: string[] = [];
    const positions: Position[] = [];
    const ranges: { range: Range; note: string }[] = [];
    for (const written of fixture.replace(/^\n/, '').split('\n')) {
        const carets = /^(\s*)(\^+)\s*(.*)$/.exec(written);
        if (carets && lines.length > 0) {
            const start = carets[1]!.length;
            const line = lines.length - 1;
            ranges.push({
                range: {
                    start: { line, character: start },
                    end: { line, character: start + carets[2]!.length },
                },
                note: carets[3]!.trim(),
            });
            continue;
        }
        let line = written;
        for (let at = line.indexOf('<|>'); at >= 0; at = line.indexOf('<|>')) {
            positions.push({ line: lines.length, character: at });
            line = line.slice(0, at) + line.slice(at + 3);
        }
        lines.push(line);
    }
    return { text: lines.join('\n'), positions, ranges };
}

/** The text that a range covers. */
export function textIn(text: string, range: Range): string {
    const lines = text.split('\n');
    if (range.start.line === range.end.line)
        return lines[range.start.line]!.slice(range.start.character, range.end.character);
    return [
        lines[range.start.line]!.slice(range.start.character),
        ...lines.slice(range.start.line + 1, range.end.line),
        lines[range.end.line]!.slice(0, range.end.character),
    ].join('\n');
}

/** A text with edits applied. */
export function applyEdits(text: string, edits: readonly { range: Range; newText: string }[]): string {
    const lines = text.split('\n');
    const offset = ({ line, character }: Position) =>
        lines.slice(0, line).reduce((sum, item) => sum + item.length + 1, 0) + character;
    return [...edits]
        .sort(
            (a, b) =>
                offset(b.range.start) - offset(a.range.start) || offset(b.range.end) - offset(a.range.end),
        )
        .reduce(
            (result, edit) =>
                result.slice(0, offset(edit.range.start)) +
                edit.newText +
                result.slice(offset(edit.range.end)),
            text,
        );
}
