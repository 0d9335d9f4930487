import { type AstNode, AstUtils, type CstNode, CstUtils, type LangiumDocument } from 'langium';
import { isBerkas, isHarapan, isMuatan } from '../generated/ast.js';

/** A stretch of white space to be written differently. Everything else in the text stays as it is. */
export interface SpaceEdit {
    readonly offset: number;
    readonly length: number;
    readonly newText: string;
}

/** How wide a step of indentation is. */
const step = '    ';

interface Piece {
    readonly offset: number;
    readonly end: number;
    readonly text: string;
    readonly comment: boolean;
}

/**
 * The changes of white space that bring a document into the house style: one provision a line, four
 * spaces a level, further lines of a provision one or two levels deeper, at most one empty line. Where the
 * drafter broke a provision into lines, it stays broken. Undefined for a document with syntax errors:
 * what cannot be read is not touched.
 */
export function formatEdits(document: LangiumDocument): SpaceEdit[] | undefined {
    const { parseResult, textDocument } = document;
    const root = parseResult.value.$cstNode;
    if (!root || parseResult.lexerErrors.length > 0 || parseResult.parserErrors.length > 0) return undefined;
    const text = textDocument.getText();
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const pieces = piecesOf(root);
    const starts = statementStarts(parseResult.value);
    const edits: SpaceEdit[] = [];
    const gap = (from: number, to: number, wanted: string) => {
        if (text.slice(from, to) !== wanted) edits.push({ offset: from, length: to - from, newText: wanted });
    };
    const layout = new Layout(newline, starts);
    let end = text.startsWith('\ufeff') ? 1 : 0;
    for (const [index, piece] of pieces.entries()) {
        const space = text.slice(end, piece.offset);
        gap(end, piece.offset, layout.before(piece, pieces[index - 1], space, pieces, index));
        end = piece.end;
    }
    gap(end, text.length, pieces.length > 0 ? newline : '');
    return edits;
}

/** The whole text in the house style; undefined for a document with syntax errors. */
export function formatText(document: LangiumDocument): string | undefined {
    const edits = formatEdits(document);
    if (!edits) return undefined;
    const text = document.textDocument.getText();
    let result = '';
    let end = 0;
    for (const edit of edits) {
        result += text.slice(end, edit.offset) + edit.newText;
        end = edit.offset + edit.length;
    }
    return result + text.slice(end);
}

/** The words and comments of a document in their order, blanks left out. */
function piecesOf(root: CstNode): Piece[] {
    return CstUtils.flattenCst(root)
        .filter((leaf) => leaf.text.trim() !== '')
        .map(({ offset, end, text, hidden }) => ({ offset, end, text, comment: hidden }))
        .toArray();
}

/** Offsets at which a provision begins that no brace or semicolon announces, with its extra depth. */
function statementStarts(root: AstNode): Map<number, number> {
    const starts = new Map<number, number>();
    const add = (node: AstNode | undefined, deeper = 0) => {
        if (node?.$cstNode) starts.set(node.$cstNode.offset, deeper);
    };
    if (isBerkas(root)) {
        add(root.kepala);
        for (const item of root.isi) add(item);
    }
    for (const node of AstUtils.streamAst(root)) {
        if (isHarapan(node)) add(node);
        if (isMuatan(node)) add(node, 1);
    }
    return starts;
}

function countLines(space: string): number {
    return space.split('\n').length - 1;
}

/** Decides what stands between two pieces, in one walk through the text. */
class Layout {
    private depth = 0;
    /** Whether the next piece begins a provision. */
    private fresh = true;

    constructor(
        private readonly newline: string,
        private readonly starts: ReadonlyMap<number, number>,
    ) {}

    before(
        piece: Piece,
        previous: Piece | undefined,
        written: string,
        pieces: readonly Piece[],
        index: number,
    ): string {
        const first = piece.comment ? pieces.slice(index).find((next) => !next.comment) : piece;
        const deeper = first ? this.starts.get(first.offset) : undefined;
        const begins = this.fresh || deeper !== undefined;
        const wanted = this.space(piece, previous, written, begins, first, deeper ?? 0);
        this.advance(piece);
        return wanted;
    }

    private advance(piece: Piece): void {
        if (piece.comment) return;
        if (piece.text === '{') this.depth++;
        if (piece.text === '}') this.depth = Math.max(0, this.depth - 1);
        this.fresh = piece.text === '{' || piece.text === '}' || piece.text === ';';
    }

    private space(
        piece: Piece,
        previous: Piece | undefined,
        written: string,
        begins: boolean,
        first: Piece | undefined,
        deeper: number,
    ): string {
        if (!previous) return '';
        const lines = countLines(written);
        if (piece.comment && lines === 0) return ' ';
        const afterLineComment = previous.comment && previous.text.startsWith('//');
        const closes = first?.text === '}';
        if (piece.text === '}' && previous.text === '{' && lines === 0) return '';
        if (piece.text === '{') {
            return lines > 0 || afterLineComment ? this.breaks(1, this.depth) : ' ';
        }
        if (closes && (piece.text === '}' || lines > 0)) {
            const depth = this.depth - (piece.comment ? 0 : 1);
            const blank = piece.comment && previous.text !== '{' ? lines : 1;
            return this.breaks(blank, Math.max(0, depth));
        }
        if (begins) {
            const mustBreak = this.fresh || lines > 0 || afterLineComment || !first || first === piece;
            if (!mustBreak) return ' ';
            const blank = previous.text === '{' ? 1 : lines;
            return this.breaks(Math.max(1, blank), this.depth + deeper);
        }
        if (lines > 0 || afterLineComment) return this.breaks(1, this.depth + this.furtherLine(written));
        return between(previous.text, piece.text);
    }

    /** How much deeper a further line of a provision stands: one level, or two where it continues a list. */
    private furtherLine(written: string): number {
        const indentation = written.slice(written.lastIndexOf('\n') + 1).replaceAll('\t', step).length;
        return indentation >= (this.depth + 2) * step.length ? 2 : 1;
    }

    private breaks(lines: number, depth: number): string {
        return this.newline.repeat(Math.min(2, Math.max(1, lines))) + step.repeat(depth);
    }
}

/** The blank between two pieces of one line. */
function between(left: string, right: string): string {
    if (/^[;,:.)]$/.test(right) || left === '(' || left === '.') return '';
    return ' ';
}
