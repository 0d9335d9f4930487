import type { Naskah, Span } from '@perkada/model';
import { expect } from 'vitest';

/** What must hold of every naskah, whatever its text. */
export function verify(naskah: Naskah): void {
    const { text, lines, nodes } = naskah;
    const spans: Span[] = [];
    const bits = (value: unknown): void => {
        if (value === null || typeof value !== 'object') return;
        if ('start' in value && 'end' in value && typeof value.start === 'number') spans.push(value as Span);
        for (const inner of Object.values(value)) bits(inner);
    };
    // As plain data: what is looked up when it is asked for is looked at too.
    bits(JSON.parse(JSON.stringify({ ...naskah, text: '', lines: undefined })));
    for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
    }
    let whole = '';
    for (let line = 0; line < lines.count; line++) {
        whole += text.slice(
            lines.starts[line],
            line + 1 < lines.count ? lines.starts[line + 1] : text.length,
        );
        expect(nodes[lines.owner[line]!]).toBeDefined();
    }
    expect(whole).toBe(text);
    const keys = new Set(nodes.map((node) => node.key));
    expect(keys.size).toBe(nodes.length);
    // Every word of the text belongs to exactly one node's mark, heading or words, or to damage.
    const owned = new Uint8Array(text.length);
    const take = (span: Span) => {
        for (let at = span.start; at < span.end; at++) owned[at]!++;
    };
    for (const node of nodes) {
        node.text.forEach(take);
        node.heading.forEach(take);
        if (node.mark !== undefined) take(node.mark);
        const parent = nodes[node.parent];
        expect(node.parent).toBeLessThan(node.index);
        if (parent !== undefined) expect(parent.children).toContain(node.index);
        for (const span of node.text)
            expect(span.start >= node.span.start && span.end <= node.span.end).toBe(true);
    }
    expect(Math.max(0, ...owned)).toBeLessThanOrEqual(1);
    const damaged = new Uint8Array(text.length);
    for (const { span } of naskah.damages) damaged.fill(1, span.start, span.end);
    for (let at = 0; at < text.length; at++) {
        if (/[A-Za-z0-9]/.test(text[at]!) && owned[at] === 0 && damaged[at] === 0) {
            expect.fail(`"${text.slice(Math.max(0, at - 20), at + 20)}" belongs to nothing`);
        }
    }
}
