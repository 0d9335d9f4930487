import type { Cursor, Place, Position } from './messages.js';

const before = (a: Position, b: Position) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);

const lengthOf = ({ start, end }: Place) =>
    (end.line - start.line) * 10_000 + (end.character - start.character);

/** How closely places hold a cursor: the length of the shortest that does; undefined when none does. */
export function closeness(places: readonly Place[], cursor: Cursor): number | undefined {
    const holding = places
        .filter(
            ({ uri, start, end }) =>
                uri === cursor.uri && before(start, cursor.position) && before(cursor.position, end),
        )
        .map(lengthOf);
    return holding.length === 0 ? undefined : Math.min(...holding);
}

/** The keys of the elements that stand at the cursor: those whose place holds it most closely, the first one first. */
export function atCursor(
    elements: readonly { readonly kunci: string; readonly tempat: readonly Place[] }[],
    cursor: Cursor | undefined,
): string[] {
    if (!cursor) return [];
    const held = elements.flatMap(({ kunci, tempat }) => {
        const close = closeness(tempat, cursor);
        return close === undefined ? [] : [{ kunci, close }];
    });
    const best = Math.min(...held.map((item) => item.close));
    return held.filter((item) => item.close === best).map((item) => item.kunci);
}
