import { getDocumentProxy } from 'unpdf';
import type { Imported } from './word.js';

interface Piece {
    readonly text: string;
    readonly x: number;
    /** From the top of the page, as it is shown. */
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/**
 * The text of a PDF, line by line as the pages show it; pages are parted by a blank line. `text` is empty for
 * a scan without text. Throws what the library throws for a file that is no PDF or is locked.
 */
export async function importPdf(content: Uint8Array): Promise<Imported> {
    const document = await getDocumentProxy(new Uint8Array(content), { verbosity: 0 });
    const pages: string[] = [];
    const empty: number[] = [];
    const columned: number[] = [];
    for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        const view = page.getViewport({ scale: 1 }).transform as number[];
        const pieces: Piece[] = [];
        for (const item of items) {
            if (!('str' in item) || item.str === '') continue;
            const [, , c, d, e, f] = item.transform as number[];
            pieces.push({
                text: item.str,
                x: view[0]! * e! + view[2]! * f! + view[4]!,
                y: view[1]! * e! + view[3]! * f! + view[5]!,
                width: item.width,
                height: item.height || Math.hypot(c!, d!) || 10,
            });
        }
        const columns = columnsOf(pieces);
        if (columns.length > 1) columned.push(number);
        const text = columns.map(linesOf).join('\n');
        if (text.trim() === '') empty.push(number);
        else pages.push(text);
        page.cleanup();
    }
    await document.destroy();
    const text = pages.length === 0 ? '' : `${pages.join('\n\n')}\n`;
    const notes: Imported['notes'][number][] = [];
    if (empty.length > 0 && text !== '')
        notes.push({ key: 'lostPages', params: { pages: empty.join(', ') } });
    if (columned.length > 0) notes.push({ key: 'readColumns', params: { pages: columned.join(', ') } });
    return { text, notes };
}

const fewestLines = 6;

/**
 * The pieces of a page, parted into its two columns where it has them: a white strip down the middle that
 * no piece crosses, with lines as wide as a column on both sides. A column of marks beside its text is none.
 */
function columnsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
    const words = pieces.filter((piece) => piece.text.trim() !== '');
    if (words.length < 2 * fewestLines) return [pieces];
    const left = Math.min(...words.map((piece) => piece.x));
    const right = Math.max(...words.map((piece) => piece.x + piece.width));
    const middle = gutterOf(words, left, right);
    if (middle === undefined) return [pieces];
    const sides = [words.filter((piece) => piece.x < middle), words.filter((piece) => piece.x >= middle)];
    // Each side must be filled like a column, not like labels: most of its lines reach far across it.
    const filled = sides.every((side, at) => {
        const width = at === 0 ? middle - left : right - middle;
        const lines = new Map<number, number>();
        for (const piece of side) {
            const line = Math.round(piece.y / 4);
            lines.set(line, (lines.get(line) ?? 0) + piece.width);
        }
        const long = [...lines.values()].filter((each) => each > width * 0.6).length;
        return lines.size >= fewestLines && long >= lines.size * 0.5;
    });
    if (!filled) return [pieces];
    return [pieces.filter((piece) => piece.x < middle), pieces.filter((piece) => piece.x >= middle)];
}

/** The middle of the widest strip between 35 and 65 percent of the page that no piece crosses. */
function gutterOf(pieces: readonly Piece[], left: number, right: number): number | undefined {
    const width = right - left;
    const inside = pieces.map(({ x, width: wide }) => [x, x + wide] as const).sort((a, b) => a[0] - b[0]);
    let reach = left;
    let best: { from: number; to: number } | undefined;
    for (const [from, to] of inside) {
        const at = (reach + from) / 2;
        if (from - reach > width * 0.015 && at > left + width * 0.35 && at < left + width * 0.65)
            if (best === undefined || from - reach > best.to - best.from) best = { from: reach, to: from };
        reach = Math.max(reach, to);
    }
    return best === undefined ? undefined : (best.from + best.to) / 2;
}

/** Pieces that stand on one height are a line; a larger gap between lines is a blank line. */
function linesOf(pieces: readonly Piece[]): string {
    const lines: { y: number; height: number; pieces: Piece[] }[] = [];
    for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
        const line = lines.at(-1);
        if (line && Math.abs(piece.y - line.y) < Math.max(line.height, piece.height) * 0.45) {
            line.pieces.push(piece);
            if (piece.text.trim() !== '') line.height = Math.max(line.height, piece.height);
        } else lines.push({ y: piece.y, height: piece.height, pieces: [piece] });
    }
    const out: string[] = [];
    let before: number | undefined;
    for (const line of lines) {
        const text = joined(line.pieces);
        if (text === '') continue;
        if (before !== undefined && line.y - before > line.height * 2.2) out.push('');
        out.push(text);
        before = line.y;
    }
    return out.join('\n');
}

function joined(pieces: readonly Piece[]): string {
    let text = '';
    let end: number | undefined;
    for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
        // A gap as wide as a blank parts two words, also where the PDF has no blank there.
        if (end !== undefined && piece.x - end > piece.height * 0.2 && !/\s$/.test(text)) text += ' ';
        text += piece.text;
        end = piece.x + piece.width;
    }
    return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
