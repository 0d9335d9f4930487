/** How many pixels a unit of the picture gets: sharp enough for paper (about 200 dots per inch). */
const density = 2;
/** Canvases beyond this are refused by browsers. */
const largestSide = 8000;

/** A picture as PNG, base64 without a prefix; rejects when the browser cannot draw it. */
export async function toPng(svg: string): Promise<string> {
    const image = new Image();
    // The picture is a text of our own server: the address holds all of it, nothing is loaded.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const side = Math.max(image.naturalWidth, image.naturalHeight, 1);
    const scale = Math.min(density, largestSide / side);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
