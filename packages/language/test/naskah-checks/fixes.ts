import type { Fix, Position } from '@perkada/model';

/** The text after a repair; changes are applied from the end, so that earlier places stay true. */
export function applyFix(text: string, fix: Fix): string {
    const lines = text.split('\n');
    const starts = [0];
    for (const line of lines) starts.push(starts.at(-1)! + line.length + 1);
    const offset = (position: Position) => starts[position.line]! + position.character;
    const changes = [...fix.changes].sort((a, b) => offset(b.place.start) - offset(a.place.start));
    let result = text;
    for (const { place, newText } of changes) {
        result = result.slice(0, offset(place.start)) + newText + result.slice(offset(place.end));
    }
    return result;
}
