import type { DiagramAnswer } from '@perkada/language/lsp';
import { Canvas } from './lib/canvas.js';
import { byId, keepState, savedState, say, send, start, text } from './lib/host.js';
import type { Cursor, DiagramReport, ToPanel } from './lib/messages.js';
import { type Direction, edgeBox, nextBox, nextLine, type Picture } from './lib/navigation.js';
import { type Elements, groupsOf, measure, parsePicture, prepare } from './lib/picture.js';
import { atCursor } from './lib/places.js';
import { toPng } from './lib/png.js';
import { stepIn, stepOut, wheelFactor } from './lib/zoom.js';

/* The diagram panel: shows the picture that the server drew, and leads from it to the text and back. */

const chooser = byId<HTMLSelectElement>('pilihan');
const canvas = new Canvas(byId('kanvas'), (scale) => {
    byId('skala').textContent = `${Math.round(scale * 100)}%`;
});

let shown: NonNullable<DiagramAnswer['bagan']> | undefined;
let elements: Elements = [];
let picture: Picture = { boxes: [], lines: [] };
let cursor: Cursor | undefined;
/** The element with the focus, or that gets it when the picture is entered. */
let current: string | undefined;
/** The box that the reader came from when he went onto a line. */
let lineOf: string | undefined;
let choices = '';

const svgOf = () => canvas.element.querySelector('svg') ?? undefined;
const groups = () => {
    const svg = svgOf();
    return svg ? groupsOf(svg) : [];
};
const groupOf = (key: string | undefined) => groups().find((group) => group.dataset.unsur === key);

function receive(message: ToPanel): void {
    switch (message.jenis) {
        case 'bagan':
            showAnswer(message.jawaban, message.pilihan, message.uri);
            break;
        case 'kosong':
            say(text('kosong'));
            break;
        case 'kursor':
            cursor = message.kursor;
            markCursor(true);
            break;
        case 'gambar':
            void toPng(message.svg).then(
                (isi) => send({ jenis: 'jawab', nomor: message.nomor, isi }),
                () => send({ jenis: 'jawab', nomor: message.nomor, isi: '' }),
            );
            break;
        case 'lapor':
            send({ jenis: 'jawab', nomor: message.nomor, isi: report() });
            break;
        default:
    }
}

function showAnswer({ keadaan, bagan, daftar }: DiagramAnswer, pilihan: string, uri: string): void {
    listChoices(daftar, pilihan);
    if (bagan) {
        const same = bagan.id === shown?.id;
        if (bagan.svg !== undefined) showPicture(bagan.svg, bagan.unsur, same);
        else if (bagan.unsur.length > 0) elements = bagan.unsur;
        shown = bagan;
        byId('tentang').textContent = bagan.judul;
        canvas.element.setAttribute('aria-label', bagan.judul);
        keepState({ uri, tampil: { id: bagan.id, versi: bagan.versi } });
        markCursor(!same);
    }
    const none = !bagan && !shown;
    say(keadaan === 'galat' ? text(bagan ? 'galatSebagian' : 'galatTetap') : none ? text('kosong') : '');
}

function showPicture(source: string, unsur: Elements, same: boolean): void {
    const svg = parsePicture(source);
    if (!svg) return;
    const focused = canvas.element.contains(document.activeElement);
    const anchor = same ? groupOf(current)?.getBoundingClientRect() : undefined;
    prepare(svg, unsur);
    canvas.show(svg, same);
    elements = unsur;
    picture = measure(svg, unsur);
    if (!same || !groupOf(current)) current = undefined;
    if (!same) lineOf = undefined;
    const moved = groupOf(current)?.getBoundingClientRect();
    // The box that the reader is at stays where it was on the screen.
    if (anchor && moved && canvas.kept !== undefined)
        canvas.element.scrollBy(moved.left - anchor.left, moved.top - anchor.top);
    if (focused) focusOn(current ?? edgeBox(picture, 'first'));
    else markTabStop();
}

/** The diagrams of the regulation by their kinds, with the two that follow the cursor first. */
function listChoices(daftar: DiagramAnswer['daftar'], pilihan: string): void {
    const wanted = JSON.stringify([daftar, text('ikutKursor')]);
    if (wanted !== choices) {
        choices = wanted;
        const option = (value: string, label: string) => new Option(label, value);
        // A closed list shows one line: it has to say both what kind of picture and of what.
        const all = daftar.map(({ id, jenis, label }) => option(id, `${text(`jenis.${jenis}`)}: ${label}`));
        chooser.replaceChildren(
            option('kursor', text('ikutKursor')),
            option('garis', text('garisKursor')),
            ...all,
        );
    }
    chooser.value = pilihan;
    if (chooser.value !== pilihan) chooser.value = 'kursor';
}

function markCursor(scroll: boolean): void {
    const boxes = elements.filter((element) => !element.ujung);
    const lines = elements.filter((element) => element.ujung);
    const here = atCursor(boxes, cursor);
    const keys = new Set(here.length > 0 ? here : atCursor(lines, cursor));
    let changed = false;
    for (const group of groups()) {
        const marked = keys.has(group.dataset.unsur ?? '');
        if (marked !== (group.getAttribute('aria-current') === 'location')) changed = true;
        if (marked) group.setAttribute('aria-current', 'location');
        else group.removeAttribute('aria-current');
    }
    const inside = canvas.element.contains(document.activeElement);
    if (inside || keys.size === 0) return;
    const [first] = keys;
    if (!lines.some((line) => line.kunci === first)) current = first;
    markTabStop();
    if (scroll && changed) groupOf(first)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Exactly one element of the picture can be reached by the tab key. */
function markTabStop(): void {
    const stop = current ?? edgeBox(picture, 'first');
    for (const group of groups()) group.setAttribute('tabindex', group.dataset.unsur === stop ? '0' : '-1');
}

function focusOn(key: string | undefined): void {
    if (key === undefined) return;
    current = key;
    markTabStop();
    const group = groupOf(key);
    group?.focus({ preventScroll: true });
    group?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Goes to the text that says what an element shows. */
function open(key: string | undefined): void {
    const tempat = elements.find((element) => element.kunci === key)?.tempat[0];
    if (tempat) send({ jenis: 'buka', tempat });
    else say(text('tanpaTempat'));
}

const directions: Readonly<Record<string, Direction>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowLeft: 'left',
    ArrowRight: 'right',
};

function moveFrom(key: string, direction: Direction): string | undefined {
    const line = picture.lines.find((item) => item.key === key);
    if (!line) return nextBox(picture, key, direction);
    return direction === 'up' || direction === 'left' ? line.from : line.to;
}

function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const key = (event.target as Element).closest<SVGGElement>('g[data-unsur]')?.dataset.unsur;
    const direction = directions[event.key];
    let handled = true;
    if (direction && key !== undefined && !event.ctrlKey) focusOn(moveFrom(key, direction));
    else if (event.key === 'Home') focusOn(edgeBox(picture, 'first'));
    else if (event.key === 'End') focusOn(edgeBox(picture, 'last'));
    else if ((event.key === 'Enter' || event.key === ' ') && key !== undefined) open(key);
    else if (event.key.toLowerCase() === 'g' && key !== undefined && !event.ctrlKey) {
        const onLine = picture.lines.some((line) => line.key === key);
        if (!onLine) lineOf = key;
        focusOn(nextLine(picture, lineOf ?? key, onLine ? key : undefined));
    } else if (event.key === 'Escape' && lineOf !== undefined) focusOn(lineOf);
    else handled = false;
    if (handled) event.preventDefault();
}

function onZoomKey(event: KeyboardEvent): void {
    if (event.altKey || event.target === chooser) return;
    if (event.key === '+' || event.key === '=') zoom(stepIn);
    else if (event.key === '-') zoom(stepOut);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
}

/** Without a point, what the reader is at stays where it is; else the middle does. */
function zoom(factor: number, point = middleOfFocus()): void {
    canvas.zoom(factor, point);
    keepState({ skala: canvas.kept });
}

function middleOfFocus(): { readonly x: number; readonly y: number } | undefined {
    const group = document.activeElement?.closest('g[data-unsur]');
    if (!group || !canvas.element.contains(group)) return undefined;
    const { left, top, width, height } = group.getBoundingClientRect();
    const frame = canvas.element.getBoundingClientRect();
    return { x: left + width / 2 - frame.left, y: top + height / 2 - frame.top };
}

function fit(): void {
    canvas.fit();
    keepState({ skala: undefined });
}

function report(): DiagramReport {
    const key = (group: Element | null | undefined) => (group as SVGGElement | null)?.dataset?.unsur;
    const fokus = key(document.activeElement?.closest('g[data-unsur]'));
    const kursor = key(groups().find((group) => group.getAttribute('aria-current') === 'location'));
    return {
        judul: byId('tentang').textContent ?? '',
        pilihan: chooser.value,
        simpul: elements.filter((element) => !element.ujung).map((element) => element.teks[0] ?? ''),
        garis: groups().filter((group) => group.classList.contains('garis')).length,
        ...(fokus === undefined ? {} : { fokus }),
        ...(kursor === undefined ? {} : { kursor }),
        skala: canvas.scale,
        kabar: byId('kabar').textContent ?? '',
        daftar: [...chooser.options].map((option) => option.value),
    };
}

canvas.element.addEventListener('keydown', onKey);
document.addEventListener('keydown', onZoomKey);
canvas.element.addEventListener('click', (event) => {
    const key = (event.target as Element).closest<SVGGElement>('g[data-unsur]')?.dataset.unsur;
    if (key === undefined) return;
    current = key;
    markTabStop();
    open(key);
});
canvas.element.addEventListener(
    'wheel',
    (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const { left, top } = canvas.element.getBoundingClientRect();
        zoom(wheelFactor(event.deltaY), { x: event.clientX - left, y: event.clientY - top });
    },
    { passive: false },
);
chooser.addEventListener('change', () => keepState({ pilihan: chooser.value }));
byId('perbesar').addEventListener('click', () => zoom(stepIn));
byId('perkecil').addEventListener('click', () => zoom(stepOut));
byId('pas').addEventListener('click', fit);
byId('svg').addEventListener('click', () => send({ jenis: 'simpan', format: 'svg' }));
byId('png').addEventListener('click', () => send({ jenis: 'simpan', format: 'png' }));
canvas.restore(savedState().skala);
start(receive);
