import type { CstNode, LangiumDocument } from 'langium';
import type { Position, Range, SelectionRange } from 'vscode-languageserver';
import { leafAt } from './target.js';

/** Widens a selection along the sentence: word, name, clause, provision, block, file. */
export class SelectionRangeProvider {
    getSelectionRanges(document: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
        return positions.map((position) => this.at(document, position));
    }

    private at(document: LangiumDocument, position: Position): SelectionRange {
        const ranges: Range[] = [];
        for (
            let node: CstNode | undefined = leafAt(document, position);
            node;
            node = node.container as CstNode | undefined
        ) {
            const last = ranges.at(-1);
            if (!last || (encloses(node.range, last) && !equal(node.range, last))) ranges.push(node.range);
        }
        let selection: SelectionRange | undefined;
        for (const range of ranges.reverse()) {
            selection = selection ? { range, parent: selection } : { range };
        }
        return selection ?? { range: { start: position, end: position } };
    }
}

const before = (a: Position, b: Position) => a.line - b.line || a.character - b.character;
const encloses = (outer: Range, inner: Range) =>
    before(outer.start, inner.start) <= 0 && before(outer.end, inner.end) >= 0;
const equal = (a: Range, b: Range) => before(a.start, b.start) === 0 && before(a.end, b.end) === 0;
