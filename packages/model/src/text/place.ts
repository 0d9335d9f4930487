/** A position in a text: zero-based line and zero-based UTF-16 character, as editors count. */
export interface Position {
    readonly line: number;
    readonly character: number;
}

/** Where something stands: the text's URI and the range from `start` up to, not including, `end`. */
export interface Place {
    readonly uri: string;
    readonly start: Position;
    readonly end: Position;
}

/** The order of two positions: negative when `a` stands before `b`, zero when they are the same. */
export function comparePositions(a: Position, b: Position): number {
    return a.line - b.line || a.character - b.character;
}

/** The order of two places: by URI, then by start, then by end. Makes every list of places stable. */
export function comparePlaces(a: Place, b: Place): number {
    if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
    return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}
