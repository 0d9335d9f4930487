/* Draws the charts that the extension sends as PNG, at twice their size, and shows the one at hand. */
interface Asked {
    readonly nomor: number;
    readonly svg: string;
}

declare function acquireVsCodeApi(): { postMessage(message: unknown): void };

const scale = 2;
const editor = acquireVsCodeApi();
const image = document.body.appendChild(new Image());
image.alt = '';
image.style.maxWidth = '100%';

async function draw(svg: string): Promise<string | null> {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    try {
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth * scale;
        canvas.height = image.naturalHeight * scale;
        const context = canvas.getContext('2d');
        if (!context) return null;
        context.fillStyle = '#fff';
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
    } catch {
        return null;
    } finally {
        URL.revokeObjectURL(address);
    }
}

// One after the other, since all use the same image.
let last: Promise<unknown> = Promise.resolve();
window.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    last = last.then(async () => editor.postMessage({ nomor: data.nomor, png: await draw(data.svg) }));
});
editor.postMessage({ siap: true });
