import type { DiagramAnswer } from '@perkada/language/lsp';
import { text } from './host.js';
import type { Box, Line, Picture } from './navigation.js';

export type Elements = NonNullable<DiagramAnswer['bagan']>['unsur'];

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Reads a picture that the server made. Nothing in it runs: it is taken apart as XML. */
export function parsePicture(source: string): SVGSVGElement | undefined {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    return root instanceof SVGSVGElement ? document.importNode(root, true) : undefined;
}

export const groupsOf = (svg: SVGSVGElement): SVGGElement[] => [
    ...svg.querySelectorAll<SVGGElement>('g[data-unsur]'),
];

/** Makes the elements of a picture reachable: a role, a name, and room to be hit by the pointer. */
export function prepare(svg: SVGSVGElement, elements: Elements): void {
    // The panel itself says what it shows; a title would follow the pointer everywhere.
    svg.setAttribute('aria-label', svg.querySelector('title')?.textContent ?? '');
    svg.removeAttribute('aria-labelledby');
    for (const own of svg.querySelectorAll('title, desc')) own.remove();
    const byKey = new Map(elements.map((element) => [element.kunci, element]));
    const nameOf = (key: string) => byKey.get(key)?.teks[0] ?? '';
    for (const group of groupsOf(svg)) {
        const key = group.dataset.unsur ?? '';
        const element = byKey.get(key);
        group.setAttribute('role', 'button');
        group.setAttribute('tabindex', '-1');
        group.setAttribute('aria-label', element ? spoken(element, elements, nameOf) : key);
        if (group.classList.contains('garis')) widen(group);
        else frame(group);
    }
}

/** What a screen reader says of an element: its text, and how it is joined to others. */
function spoken(element: Elements[number], all: Elements, nameOf: (key: string) => string): string {
    if (element.ujung) {
        const [from, to] = element.ujung.map(nameOf);
        return [text('garis', { dari: from ?? '', ke: to ?? '' }), ...element.teks].join(', ');
    }
    const lines = all.filter((other) => other.ujung);
    const above = lines.filter((line) => line.ujung?.[1] === element.kunci).map((line) => line.ujung![0]);
    const below = lines.filter((line) => line.ujung?.[0] === element.kunci).map((line) => line.ujung![1]);
    return [
        element.teks.join(', '),
        ...(above.length === 0 ? [] : [text('dariAtas', { isi: above.map(nameOf).join(', ') })]),
        ...(below.length === 0 ? [] : [text('keBawah', { isi: below.map(nameOf).join(', ') })]),
    ].join('. ');
}

/** A line is thin: a wide one that nobody sees takes the pointer for it. */
function widen(group: SVGGElement): void {
    for (const line of group.querySelectorAll('polyline')) {
        const wide = line.cloneNode() as SVGPolylineElement;
        for (const name of ['marker-end', 'stroke-dasharray']) wide.removeAttribute(name);
        wide.setAttribute('class', 'sentuh');
        group.prepend(wide);
    }
}

/** The mark of the cursor and of the focus around a box, which also takes the pointer between its words. */
function frame(group: SVGGElement): void {
    const ring = document.createElementNS(svgNamespace, 'rect');
    ring.setAttribute('class', 'cincin');
    ring.setAttribute('rx', '4');
    group.append(ring);
}

/** Lays the rings around the boxes. The picture must stand in the page, as boxes are measured there. */
export function measure(svg: SVGSVGElement, elements: Elements): Picture {
    const boxes: Box[] = [];
    for (const group of groupsOf(svg)) {
        if (group.classList.contains('garis')) continue;
        const ring = group.querySelector('.cincin');
        ring?.remove();
        const whole = group.getBBox();
        if (ring) {
            const { x, y, width, height } = whole;
            const room = 4;
            ring.setAttribute('x', String(x - room));
            ring.setAttribute('y', String(y - room));
            ring.setAttribute('width', String(width + 2 * room));
            ring.setAttribute('height', String(height + 2 * room));
            group.append(ring);
        }
        // A row of a procedure is as wide as the sheet: where it stands in the flow is where its sign stands.
        const sign = group.querySelector<SVGGElement>('g.tanda')?.getBBox() ?? whole;
        const { x, y, width, height } = sign;
        boxes.push({ key: group.dataset.unsur ?? '', x, y, width, height });
    }
    const lines: Line[] = elements.flatMap(({ kunci, ujung }) =>
        ujung ? [{ key: kunci, from: ujung[0], to: ujung[1] }] : [],
    );
    return { boxes, lines };
}
