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
        const text = linesOf(pieces);
        if (text.trim() === '') empty.push(number);
        else pages.push(text);
        page.cleanup();
    }
    await document.destroy();
    const text = pages.length === 0 ? '' : `${pages.join('\n\n')}\n`;
    const notes =
        empty.length > 0 && text !== ''
            ? [{ key: 'lostPages' as const, params: { pages: empty.join(', ') } }]
            : [];
    return { text, notes };
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
