/** Draws an SVG as PNG; undefined where it cannot. */
export type PngMaker = (svg: string) => Promise<Uint8Array | undefined>;

/** Pixels per unit: at 96 units an inch, 192 dots. */
const zoom = 2;

/**
 * The renderer of this machine, or none: it is a native package that may be missing, and a machine
 * without any font would draw boxes without words.
 */
export async function pngMaker(): Promise<PngMaker | undefined> {
    try {
        const { Resvg } = await import('@resvg/resvg-js');
        const probe =
            '<svg xmlns="http://www.w3.org/2000/svg"><text y="9" font-family="Arial">A</text></svg>';
        if (new Resvg(probe).getBBox() === undefined) return undefined;
        return async (svg) =>
            new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, background: 'white' }).render().asPng();
    } catch {
        return undefined;
    }
}
