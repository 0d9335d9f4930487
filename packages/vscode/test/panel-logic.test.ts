import { describe, expect, it } from 'vitest';
import { nextCell } from '../webview/lib/grid.js';
import { edgeBox, nextBox, nextLine, type Picture } from '../webview/lib/navigation.js';
import { atCursor } from '../webview/lib/places.js';
import { fitScale, largest, smallest, wheelFactor, zoomAt } from '../webview/lib/zoom.js';

/** A chart drawn with letters: each is a box where it stands; lines are pairs of letters. */
function chart(drawing: string, ...pairs: readonly string[]): Picture {
    const boxes = drawing
        .split('\n')
        .flatMap((line, row) =>
            [...line].flatMap((key, column) =>
                key === ' ' ? [] : [{ key, x: column * 20, y: row * 60, width: 30, height: 30 }],
            ),
        );
    return { boxes, lines: pairs.map((pair) => ({ key: pair, from: pair[0]!, to: pair[1]! })) };
}

const tree = chart('   a\n\n b   c\n\nd e    f', 'ab', 'ac', 'bd', 'be', 'cf');

describe('arrow keys in a chart', () => {
    it.each([
        ['a', 'down', 'b'],
        ['b', 'down', 'd'],
        ['d', 'up', 'b'],
        ['c', 'up', 'a'],
        ['b', 'right', 'c'],
        ['e', 'left', 'd'],
    ] as const)('from %s %s to %s', (from, direction, to) => {
        expect(nextBox(tree, from, direction)).toBe(to);
    });

    it('follow the lines sideways in a chart that is laid out from left to right', () => {
        const lying = chart('  b  d\na\n  c  e', 'ab', 'ac', 'bd', 'ce');
        const wide = { ...lying, boxes: lying.boxes.map((box) => ({ ...box, x: box.x * 4 })) };
        expect(nextBox(wide, 'a', 'right')).toBe('b');
        expect(nextBox(wide, 'b', 'left')).toBe('a');
        expect(nextBox(wide, 'b', 'down')).toBe('c');
        expect(nextBox(wide, 'e', 'up')).toBe('d');
    });

    it('prefer a line to a box that is nearer', () => {
        const crossed = chart('a\n\n b\n\n     c', 'ac');
        expect(nextBox(crossed, 'a', 'down')).toBe('c');
    });

    it('reach boxes that no line leads to, so that none is out of reach', () => {
        expect(nextBox(chart('a    z'), 'a', 'right')).toBe('z');
        expect(nextBox(tree, 'e', 'right')).toBe('f');
    });

    it('stay at the edge', () => {
        expect(nextBox(tree, 'a', 'up')).toBeUndefined();
        expect(nextBox(tree, 'd', 'left')).toBeUndefined();
    });

    it('begin somewhere when the box has gone', () => {
        expect(nextBox(tree, 'gone', 'down')).toBe('a');
        expect(nextBox({ boxes: [], lines: [] }, 'gone', 'down')).toBeUndefined();
    });
});

describe('lines and edges', () => {
    it('the lines of a box follow one another in a ring', () => {
        expect(nextLine(tree, 'b', undefined)).toBe('ab');
        expect(nextLine(tree, 'b', 'ab')).toBe('bd');
        expect(nextLine(tree, 'b', 'be')).toBe('ab');
        expect(nextLine(chart('a'), 'a', undefined)).toBeUndefined();
    });

    it('Home and End are the first and the last box in reading order', () => {
        expect(edgeBox(tree, 'first')).toBe('a');
        expect(edgeBox(tree, 'last')).toBe('f');
    });
});

describe('zoom', () => {
    it('keeps in place what lies under the pointer', () => {
        const before = { scale: 1, left: 300, top: 200 };
        const point = { x: 50, y: 40 };
        const after = zoomAt(before, 1.5, point);
        const under = (view: typeof before) => [
            (view.left + point.x) / view.scale,
            (view.top + point.y) / view.scale,
        ];
        expect(after.scale).toBeCloseTo(1.5);
        under(after).forEach((value, at) => {
            expect(value).toBeCloseTo(under(before)[at]!);
        });
    });

    it('has limits, and does not scroll at them', () => {
        const far = { scale: largest, left: 10, top: 20 };
        expect(zoomAt(far, 2, { x: 5, y: 5 })).toEqual(far);
        expect(zoomAt({ scale: smallest, left: 0, top: 0 }, 0.5, { x: 5, y: 5 }).scale).toBe(smallest);
    });

    it('follows the wheel, small turns of a touchpad less than a notch', () => {
        expect(wheelFactor(-100)).toBeCloseTo(1.2);
        expect(wheelFactor(100)).toBeCloseTo(1 / 1.2);
        expect(wheelFactor(-10)).toBeGreaterThan(1);
        expect(wheelFactor(-10)).toBeLessThan(wheelFactor(-100));
        expect(wheelFactor(-5000)).toBeCloseTo(1.2);
    });

    it('fits a picture into the window, never larger than life, in width only where it would be unreadable', () => {
        expect(fitScale({ width: 1000, height: 500 }, { width: 500, height: 500 })).toBe(0.5);
        expect(fitScale({ width: 500, height: 600 }, { width: 500, height: 500 })).toBeCloseTo(0.833);
        expect(fitScale({ width: 500, height: 2000 }, { width: 500, height: 500 })).toBe(0.75);
        expect(fitScale({ width: 800, height: 2000 }, { width: 500, height: 500 })).toBe(0.625);
        expect(fitScale({ width: 100, height: 50 }, { width: 500, height: 500 })).toBe(1);
        expect(fitScale({ width: 0, height: 0 }, { width: 500, height: 500 })).toBe(1);
    });
});

describe('what stands at the cursor', () => {
    const place = (start: number, end: number, uri = 'a') => ({
        uri,
        start: { line: start, character: 4 },
        end: { line: end, character: 9 },
    });
    const elements = [
        { kunci: 'susunan', tempat: [place(0, 20)] },
        { kunci: 'aturan', tempat: [place(12, 12), place(3, 4)] },
        { kunci: 'kembarannya', tempat: [place(3, 4)] },
        { kunci: 'lain', tempat: [place(3, 3, 'b')] },
    ];
    const at = (line: number, character = 5) => ({ uri: 'a', position: { line, character } });

    it('is what holds it most closely, all of it', () => {
        expect(atCursor(elements, at(12))).toEqual(['aturan']);
        expect(atCursor(elements, at(3))).toEqual(['aturan', 'kembarannya']);
        expect(atCursor(elements, at(7))).toEqual(['susunan']);
    });

    it('is nothing outside, and nothing without a cursor', () => {
        expect(atCursor(elements, at(0, 3))).toEqual([]);
        expect(atCursor(elements, undefined)).toEqual([]);
    });
});

describe('arrow keys in the table', () => {
    const size = { rows: 4, columns: 3 };
    const go = (row: number, column: number, key: string, ctrlKey = false) =>
        nextCell({ row, column }, size, { key, ctrlKey });

    it('move by one cell and stop at the edge', () => {
        expect(go(1, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
        expect(go(3, 1, 'ArrowDown')).toEqual({ row: 3, column: 1 });
        expect(go(1, 0, 'ArrowLeft')).toEqual({ row: 1, column: 0 });
        expect(go(1, 1, 'ArrowRight')).toEqual({ row: 1, column: 2 });
        expect(go(2, 1, 'PageUp')).toEqual({ row: 0, column: 1 });
    });

    it('go to the ends of a row, with Ctrl to the corners', () => {
        expect(go(2, 1, 'Home')).toEqual({ row: 2, column: 0 });
        expect(go(2, 1, 'End', true)).toEqual({ row: 3, column: 2 });
        expect(go(2, 1, 'ArrowUp', true)).toEqual({ row: 0, column: 1 });
    });

    it('leave other keys alone', () => {
        expect(go(1, 1, 'x')).toBeUndefined();
    });
});
