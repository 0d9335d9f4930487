/** What part of a picture is seen: how large it is drawn, and how far it is scrolled, in screen units. */
export interface View {
    readonly scale: number;
    readonly left: number;
    readonly top: number;
}

export const smallest = 0.1;
export const largest = 6;
const step = 1.2;

const limited = (scale: number) => Math.min(largest, Math.max(smallest, scale));

/** The view after zooming in or out so that what lies under a point of the window stays there. */
export function zoomAt(view: View, factor: number, point: { readonly x: number; readonly y: number }): View {
    const scale = limited(view.scale * factor);
    const ratio = scale / view.scale;
    return {
        scale,
        left: Math.max(0, (view.left + point.x) * ratio - point.x),
        top: Math.max(0, (view.top + point.y) * ratio - point.y),
    };
}

/** The factor of one step in or out. */
export const stepIn = step;
export const stepOut = 1 / step;

/** The factor of a wheel's turn; one notch is one step, a touchpad's small turns are less. */
export function wheelFactor(deltaY: number): number {
    const turns = Math.max(-1, Math.min(1, -deltaY / 100));
    return step ** turns;
}

/** Below this, text is hard to read. */
const readable = 0.75;

/**
 * The scale at which a picture fits the window, never larger than life. One that would be too small to
 * read fits in width only, so that it is scrolled in one direction.
 */
export function fitScale(
    picture: { readonly width: number; readonly height: number },
    room: { readonly width: number; readonly height: number },
): number {
    if (picture.width <= 0 || picture.height <= 0) return 1;
    const wide = Math.min(1, room.width / picture.width);
    const whole = Math.min(wide, room.height / picture.height);
    return limited(whole < readable ? Math.min(wide, readable) : whole);
}
