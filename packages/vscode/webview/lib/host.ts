import type { FromPanel, PanelState, Texts, ToPanel } from './messages.js';

interface Api {
    postMessage(message: FromPanel): void;
    setState(state: PanelState): void;
    getState(): PanelState | undefined;
}

declare function acquireVsCodeApi(): Api;

const api = acquireVsCodeApi();
let texts: Texts = {};

export const send = (message: FromPanel): void => api.postMessage(message);

/** What the panel showed before the window was loaded again. */
export const savedState = (): PanelState => api.getState() ?? {};

/** Keeps a part of the state and tells the extension of it. */
export function keepState(part: PanelState): void {
    const keadaan = { ...savedState(), ...part };
    api.setState(keadaan);
    send({ jenis: 'keadaan', keadaan });
}

/** A text in the user's language, its `{name}` slots filled. */
export function text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return (texts[key] ?? key).replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** Fills every element that names a text: its content, or the attribute that `data-teks-ke` names. */
function fillTexts(): void {
    for (const element of document.querySelectorAll<HTMLElement>('[data-teks]')) {
        const value = text(element.dataset.teks ?? '');
        const attribute = element.dataset.teksKe;
        if (attribute === undefined) element.textContent = value;
        else {
            for (const name of attribute.split(' ')) element.setAttribute(name, value);
        }
    }
}

/** Listens to the extension, and says that the panel is there. */
export function start(receive: (message: ToPanel) => void): void {
    window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
        if (data.jenis === 'teks') {
            texts = data.teks;
            fillTexts();
        }
        receive(data);
    });
    send({ jenis: 'siap' });
}

/** The element of the page with this id. */
export function byId<T extends HTMLElement>(id: string): T {
    return document.getElementById(id) as T;
}

/** Says something above the content, aloud too; an empty message takes it back. */
export function say(message: string): void {
    const line = byId('kabar');
    if (line.textContent !== message) line.textContent = message;
}
