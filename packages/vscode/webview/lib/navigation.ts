/** A box of a picture, in the picture's own units. */
export interface Box {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** A line between two boxes. */
export interface Line {
    readonly key: string;
    readonly from: string;
    readonly to: string;
}

export interface Picture {
    readonly boxes: readonly Box[];
    readonly lines: readonly Line[];
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far a box lies from another in a direction; undefined when it does not lie there. */
function distance(from: Box, to: Box, direction: Direction): number | undefined {
    const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
    const [a, b] = [middle(from), middle(to)];
    const vertical = direction === 'up' || direction === 'down';
    const gap = {
        up: from.y - (to.y + to.height),
        down: to.y - (from.y + from.height),
        left: from.x - (to.x + to.width),
        right: to.x - (from.x + from.width),
    }[direction];
    if (gap < -1) return undefined;
    return gap + 2 * Math.abs(vertical ? a.x - b.x : a.y - b.y);
}

function nearest(from: Box, candidates: readonly Box[], direction: Direction): string | undefined {
    let best: { key: string; far: number } | undefined;
    for (const box of candidates) {
        const far = box.key === from.key ? undefined : distance(from, box, direction);
        if (far !== undefined && (!best || far < best.far)) best = { key: box.key, far };
    }
    return best?.key;
}

/** Whether the layers of a picture lie below one another; else they stand side by side. */
function fallsDown({ boxes, lines }: Picture): boolean {
    const byKey = new Map(boxes.map((box) => [box.key, box]));
    let balance = 0;
    for (const { from, to } of lines) {
        const [a, b] = [byKey.get(from), byKey.get(to)];
        if (!a || !b) continue;
        const reaches = (direction: Direction) => Number(distance(a, b, direction) !== undefined);
        balance += reaches('up') + reaches('down') - reaches('left') - reaches('right');
    }
    return balance >= 0;
}

/**
 * The box that an arrow key leads to: along a line where one goes that way, else a box with a common
 * neighbour, else the nearest that lies there. Undefined at the edge.
 */
export function nextBox(picture: Picture, from: string, direction: Direction): string | undefined {
    const { boxes, lines } = picture;
    const here = boxes.find((box) => box.key === from);
    if (!here) return boxes[0]?.key;
    const joined = (key: string) =>
        new Set(
            lines.flatMap((line) => (line.from === key ? [line.to] : line.to === key ? [line.from] : [])),
        );
    const neighbours = joined(from);
    const siblings = new Set([...neighbours].flatMap((key) => [...joined(key)]));
    const vertical = direction === 'up' || direction === 'down';
    // Across the layers a line is followed; along a layer only what stands in it is a step.
    const along = vertical !== fallsDown(picture);
    const inLayer = (box: Box) =>
        !along ||
        (vertical
            ? box.x < here.x + here.width && here.x < box.x + box.width
            : box.y < here.y + here.height && here.y < box.y + box.height);
    const among = (keys: ReadonlySet<string>) => boxes.filter((box) => keys.has(box.key) && inLayer(box));
    return (
        nearest(here, among(neighbours), direction) ??
        nearest(here, among(siblings), direction) ??
        nearest(here, boxes.filter(inLayer), direction) ??
        nearest(here, boxes, direction)
    );
}

/** The lines of a box, one after another; after the last the first again. */
export function nextLine({ lines }: Picture, box: string, current: string | undefined): string | undefined {
    const own = lines.filter((line) => line.from === box || line.to === box);
    const at = own.findIndex((line) => line.key === current);
    return own[(at + 1) % Math.max(own.length, 1)]?.key;
}

/** The first and the last box in reading order. */
export function edgeBox({ boxes }: Picture, which: 'first' | 'last'): string | undefined {
    const ordered = [...boxes].sort((a, b) => a.y - b.y || a.x - b.x);
    return (which === 'first' ? ordered[0] : ordered.at(-1))?.key;
}
