/**
 * Tables of a Word document. A regulation's draft uses them in two ways: as columns that hold a label, a
 * mark and its words ("Menimbang", ":", "a.", "bahwa …"), and as tables of data. In both one row is one
 * line, so the words of its cells are brought together before the document is read.
 */
import { child } from './word-numbering.js';

/** A colon or a mark alone in its cell: the row is one sentence laid out in columns. */
const label = /^(:|[A-Za-z0-9]{1,3}[.)]|\(\d{1,3}[a-z]?\)|•)$/;

function childrenOf(element: Element, name: string): Element[] {
    const found: Element[] = [];
    for (let node = element.firstChild; node; node = node.nextSibling)
        if (node.nodeName === name) found.push(node as Element);
    return found;
}

const wordsOf = (element: Element): string =>
    Array.from(element.getElementsByTagName('w:t'))
        .map((each) => each.textContent ?? '')
        .join('')
        .replace(/\s+/g, ' ')
        .trim();

/**
 * Makes one line of each row whose cells, but for the last one, hold one paragraph at most. `make` makes a
 * run's words. Gives how many tables have a row that could not be joined.
 */
export function joinRows(
    tables: readonly Element[],
    make: (text: string) => Node,
    run: () => Element,
): number {
    let left = 0;
    for (const table of tables) {
        let whole = true;
        for (const row of childrenOf(table, 'w:tr')) whole = joinRow(row, make, run) && whole;
        if (!whole) left++;
    }
    return left;
}

function joinRow(row: Element, make: (text: string) => Node, run: () => Element): boolean {
    const cells = childrenOf(row, 'w:tc').filter((cell) => wordsOf(cell) !== '');
    if (cells.length < 2) return true;
    if (cells.some((cell) => child(cell, 'w:tbl') !== undefined)) return false;
    const paragraphs = cells.map((cell) => childrenOf(cell, 'w:p').filter((each) => wordsOf(each) !== ''));
    if (paragraphs.slice(0, -1).some((each) => each.length > 1)) return false;
    const laidOut = paragraphs.some((each) => each.length > 0 && label.test(wordsOf(each[0]!)));
    const target = paragraphs[paragraphs.length - 1]![0]!;
    const first = child(target, 'w:pPr')?.nextSibling ?? target.firstChild;
    for (const [at, cell] of cells.slice(0, -1).entries()) {
        for (const node of Array.from(paragraphs[at]![0]!.childNodes))
            if (node.nodeName !== 'w:pPr') target.insertBefore(node, first);
        const gap = run();
        gap.appendChild(make(laidOut ? ' ' : ' | '));
        target.insertBefore(gap, first);
        row.removeChild(cell);
    }
    // Cells without words would leave blank lines between the rows.
    for (const cell of childrenOf(row, 'w:tc')) if (wordsOf(cell) === '') row.removeChild(cell);
    return true;
}
