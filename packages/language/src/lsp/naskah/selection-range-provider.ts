import { type Naskah, nodeAtPosition, offsetAt, type Span } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver';
import { type NaskahContext, rangeOfSpan } from './context.js';

/** Widens a selection along the text: word, line, item, ayat, pasal, bab, part, everything. */
export class NaskahSelectionRangeProvider {
    constructor(private readonly context: NaskahContext) {}

    getSelectionRanges(document: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
        const naskah = this.context.naskah(document);
        return positions.map((position) =>
            naskah ? this.at(naskah, position) : { range: { start: position, end: position } },
        );
    }

    private at(naskah: Naskah, position: Position): SelectionRange {
        const offset = offsetAt(naskah, position);
        const spans: Span[] = [];
        const add = (span: Span): void => {
            const last = spans.at(-1);
            const encloses = span.start <= offset && offset <= span.end;
            const wider = !last || (span.start <= last.start && last.end <= span.end);
            if (encloses && wider && (span.start !== last?.start || span.end !== last.end)) spans.push(span);
        };
        add(wordAt(naskah.text, offset));
        let node = nodeAtPosition(naskah, position);
        for (const line of node ? [...node.heading, ...node.text] : []) add(line);
        for (; node; node = naskah.nodes[node.parent]) add(node.span);
        let selection: SelectionRange | undefined;
        for (const span of spans.reverse()) {
            const range = rangeOfSpan(naskah, span);
            selection = selection ? { range, parent: selection } : { range };
        }
        return selection ?? { range: { start: position, end: position } };
    }
}

const letter = /[\p{L}\p{N}]/u;
const longestWord = 200;

function wordAt(text: string, offset: number): Span {
    let start = offset;
    let end = offset;
    while (start > 0 && offset - start < longestWord && letter.test(text[start - 1]!)) start--;
    while (end < text.length && end - offset < longestWord && letter.test(text[end]!)) end++;
    return { start, end };
}
