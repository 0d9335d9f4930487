/** A cell of a grid by row and column, both from 0. */
export interface Cell {
    readonly row: number;
    readonly column: number;
}

/** The cell that a key leads to in a grid of this size; undefined for a key that moves nothing. */
export function nextCell(
    { row, column }: Cell,
    size: { readonly rows: number; readonly columns: number },
    { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): Cell | undefined {
    const lastRow = size.rows - 1;
    const lastColumn = size.columns - 1;
    switch (key) {
        case 'ArrowUp':
            return { row: ctrlKey ? 0 : Math.max(0, row - 1), column };
        case 'ArrowDown':
            return { row: ctrlKey ? lastRow : Math.min(lastRow, row + 1), column };
        case 'ArrowLeft':
            return { row, column: ctrlKey ? 0 : Math.max(0, column - 1) };
        case 'ArrowRight':
            return { row, column: ctrlKey ? lastColumn : Math.min(lastColumn, column + 1) };
        case 'Home':
            return { row: ctrlKey ? 0 : row, column: 0 };
        case 'End':
            return { row: ctrlKey ? lastRow : row, column: lastColumn };
        case 'PageUp':
            return { row: Math.max(0, row - 5), column };
        case 'PageDown':
            return { row: Math.min(lastRow, row + 5), column };
        default:
            return undefined;
    }
}
