import { generatedMark } from '../mark.js';
import type { LembarAlur, Tanda } from './alur.js';
import type { Bagan, JenisSambungan } from './bagan.js';

/** A label as Mermaid reads it: quotes and angle brackets as entities, lines parted by `<br/>`. */
function label(lines: readonly string[]): string {
    const safe = lines.map((line) =>
        line
            .replace(/#/g, '#35;')
            .replace(/"/g, '#quot;')
            .replace(/</g, '#lt;')
            .replace(/>/g, '#gt;')
            .replace(/[`|[\]{}()]/g, (character) => `#${character.charCodeAt(0)};`),
    );
    return `"${safe.join('<br/>')}"`;
}

const header = (judul: readonly string[]) =>
    `---\ntitle: ${JSON.stringify(judul.join(' – '))}\n---\n%% ${generatedMark}\n`;

/** Left end, middle and right end of each kind of line. */
const lines: Readonly<Record<JenisSambungan, readonly [plain: string, open: string, close: string]>> = {
    perintah: ['---', '--', '---'],
    boleh: ['-.-', '-.', '.-'],
    koordinasi: ['-.-', '-.', '.-'],
    lapor: ['-->', '--', '-->'],
    minta: ['-.->', '-.', '.->'],
};

/** A chart as a Mermaid flowchart. */
export function mermaidBagan(bagan: Bagan): string {
    const number = new Map(bagan.simpul.map((node, at) => [node.id, `n${at + 1}`]));
    const nodes = bagan.simpul.map((node) => {
        const text = label([
            ...node.isi.map((line) => line.teks),
            ...(node.bingkai ? [`[${node.bingkai}]`] : []),
        ]);
        const [open, close] = node.jenis === 'kelompok' ? ['(', ')'] : ['[', ']'];
        return `    ${number.get(node.id)}${open}${text}${close}${node.bingkai === undefined ? '' : ':::bingkai'}\n`;
    });
    const edges = bagan.sambungan.map((edge) => {
        const upward = edge.jenis === 'lapor';
        const [from, to] = upward ? [edge.ke, edge.dari] : [edge.dari, edge.ke];
        const [plain, open, close] = lines[edge.jenis];
        const text = edge.label ?? (edge.jenis === 'koordinasi' ? 'koordinasi' : undefined);
        const line = text === undefined ? plain : `${open} ${label([text])} ${close}`;
        return `    ${number.get(from)} ${line} ${number.get(to)}\n`;
    });
    const direction = bagan.sambungan.some((edge) => edge.jenis === 'lapor') ? 'BT' : 'TD';
    const framed = bagan.simpul.some((node) => node.bingkai !== undefined)
        ? '    classDef bingkai stroke-dasharray: 6 4\n'
        : '';
    return `${header(bagan.judul)}flowchart ${direction}\n${framed}${nodes.join('')}${edges.join('')}`;
}

const shapes: Readonly<Record<Tanda, readonly [string, string]>> = {
    mulai: ['([', '])'],
    selesai: ['([', '])'],
    proses: ['[', ']'],
    keputusan: ['{', '}'],
    dokumen: ['[/', '/]'],
    sambungan: ['>', ']'],
};

/** A procedure as a Mermaid flowchart; whoever acts stands at the head of each step. */
export function mermaidAlur(sheet: LembarAlur): string {
    const nodes = sheet.kegiatan.map((row, at) => {
        const [open, close] = shapes[row.tanda];
        const text =
            row.nomor === ''
                ? label([row.uraian])
                : label([
                      `${row.nomor}. ${sheet.pelaku[row.pelaku] ?? ''}`,
                      row.uraian,
                      ...(row.dasar === '' ? [] : [row.dasar]),
                  ]);
        return `    n${at + 1}${open}${text}${close}\n`;
    });
    const edges = sheet.arus.map(
        ({ dari, ke, hasil }) =>
            `    n${dari + 1} --${hasil === undefined ? '' : ` ${label([hasil])} --`}> n${ke + 1}\n`,
    );
    return `${header(sheet.judul)}flowchart TD\n${nodes.join('')}${edges.join('')}`;
}
