import type { Naskah, Span } from '@perkada/model';
import { escapeXml } from '../text/xml.js';

/** A stretch of the text that gets a tag of its own. */
export interface Tanda {
    readonly span: Span;
    readonly tag: string;
    readonly atribut: string;
}

/** The marked stretches of a naskah that do not overlap, in order: what begins first, and is longest, wins. */
export function tandaTersusun(marks: readonly Tanda[]): Tanda[] {
    const sorted = [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const kept: Tanda[] = [];
    for (const mark of sorted) {
        const before = kept.at(-1);
        if (mark.span.end > mark.span.start && (before === undefined || mark.span.start >= before.span.end))
            kept.push(mark);
    }
    return kept;
}

/** Where in the marks, which are in order, the first one is that ends after an offset. */
function pertama(marks: readonly Tanda[], offset: number): number {
    let low = 0;
    let high = marks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (marks[middle]!.span.end <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

/**
 * The words of several lines as one run of XML text, single-spaced, with tags around the stretches that
 * are marked. A mark that runs over lines is opened in the first and closed in the last of them. `idBaru`
 * names each `ref`, for the naming convention wants an eId of it.
 */
export function teksInline(
    naskah: Naskah,
    spans: readonly Span[],
    marks: readonly Tanda[],
    idBaru: (tag: string) => string,
): string {
    let out = '';
    const add = (text: string) => {
        const words = escapeXml(text.replace(/\s+/g, ' '));
        out += out.endsWith(' ') || out === '' ? words.trimStart() : words;
    };
    let open: Tanda | undefined;
    const close = () => {
        if (open) out += `</${open.tag}>`;
        open = undefined;
    };
    const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    for (const span of spans) {
        // It ended between these lines, in words that are not theirs.
        if (open && open.span.end <= span.start) close();
        if (out !== '' && !out.endsWith(' ')) out += ' ';
        let at = span.start;
        for (let index = pertama(marks, span.start); index < marks.length; index++) {
            const mark = marks[index]!;
            if (mark.span.start >= span.end) break;
            // A mark that leaves these lines cannot be tagged here.
            if (mark.span.start < whole.start || mark.span.end > whole.end) continue;
            const start = Math.max(mark.span.start, span.start);
            if (mark !== open) {
                add(naskah.text.slice(at, start));
                const id = mark.tag === 'ref' ? ` eId="${idBaru('ref')}"` : '';
                out += `<${mark.tag}${id}${mark.atribut}>`;
                at = start;
                open = mark;
            }
            const end = Math.min(mark.span.end, span.end);
            // Right after a tag no space is lost, for the text around it keeps its own.
            out += escapeXml(naskah.text.slice(at, end).replace(/\s+/g, ' '));
            at = end;
            if (mark.span.end <= span.end) close();
        }
        add(naskah.text.slice(at, span.end));
    }
    close();
    return out.trim();
}
