import { generatedMark } from '../mark.js';
import { fontFamily, type Gaya, lineHeight, textWidth } from './metrics.js';

/** A line of text in its style. */
export interface Baris extends Gaya {
    readonly teks: string;
}

/** How a line is drawn: told apart without colour. */
export type JenisGaris = 'penuh' | 'putus' | 'titik' | 'halus';

export type Bentuk =
    | {
          readonly jenis: 'kotak';
          readonly x: number;
          readonly y: number;
          readonly lebar: number;
          readonly tinggi: number;
          readonly garis?: JenisGaris;
          readonly tebal?: number;
          readonly sudut?: number;
      }
    | { readonly jenis: 'poligon'; readonly titik: readonly Titik[] }
    /** The sign of a document: a box with a wavy lower edge. */
    | {
          readonly jenis: 'dokumen';
          readonly x: number;
          readonly y: number;
          readonly lebar: number;
          readonly tinggi: number;
      }
    | {
          readonly jenis: 'garis';
          readonly titik: readonly Titik[];
          readonly garis: JenisGaris;
          readonly panah?: boolean;
      }
    | { readonly jenis: 'bulat'; readonly x: number; readonly y: number }
    /** Text; `x` is the left edge, the middle or the right edge, `y` the base line. */
    | {
          readonly jenis: 'teks';
          readonly x: number;
          readonly y: number;
          readonly baris: Baris;
          readonly rata?: 'kiri' | 'tengah' | 'kanan';
      }
    | { readonly jenis: 'kelompok'; readonly kelas: string; readonly isi: readonly Bentuk[] }
    /** What a reader can point at; drawn as its content. */
    | {
          readonly jenis: 'unsur';
          readonly macam: 'simpul' | 'garis';
          readonly kunci: string;
          readonly isi: readonly Bentuk[];
      };

export interface Titik {
    readonly x: number;
    readonly y: number;
}

/** A drawing of known size. `uraian` says in words what the picture shows. */
export interface Gambar {
    readonly lebar: number;
    readonly tinggi: number;
    readonly judul: string;
    readonly uraian: string;
    readonly isi: readonly Bentuk[];
}

const dashes: Readonly<Record<JenisGaris, string>> = {
    penuh: '',
    putus: ' stroke-dasharray="6 4"',
    titik: ' stroke-dasharray="1.5 3.5" stroke-linecap="round"',
    halus: ' stroke-width="0.3"',
};
const number = (value: number) => String(Math.round(value * 100) / 100);

export function escapeXml(text: string): string {
    return (
        text
            .replace(/&/g, '&amp;')
            .replace(/</g, '&lt;')
            .replace(/>/g, '&gt;')
            .replace(/"/g, '&quot;')
            // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    );
}

/** Lines of text below one another, centred on `x`, the first one's top at `y`. */
export function teksTengah(x: number, y: number, baris: readonly Baris[]): Bentuk[] {
    let top = y;
    return baris.map((line) => {
        const base = top + line.ukuran * 0.95;
        top += lineHeight(line);
        return { jenis: 'teks', x, y: base, baris: line, rata: 'tengah' };
    });
}

/** The same, flush left. */
export function teksKiri(x: number, y: number, baris: readonly Baris[]): Bentuk[] {
    return teksTengah(x, y, baris).map((bentuk) => ({ ...bentuk, rata: 'kiri' }) as Bentuk);
}

export const tinggiBaris = (baris: readonly Baris[]): number =>
    baris.reduce((sum, line) => sum + lineHeight(line), 0);

export interface SvgOptions {
    /**
     * For a panel instead of a file: every element a group with its key in `data-unsur`, in the colour of
     * the surrounding text, without background.
     */
    readonly interaktif?: boolean;
}

const pointing = (bentuk: Bentuk): boolean =>
    bentuk.jenis === 'unsur' ? bentuk.isi.some(pointing) : bentuk.jenis === 'garis' && bentuk.panah === true;

/** A drawing as a self-contained SVG: no external font, script or style; black on white. */
export function svgOf(gambar: Gambar, options: SvgOptions = {}): string {
    return options.interaktif ? interactive(gambar) : plain(gambar);
}

function interactive(gambar: Gambar): string {
    const [lebar, tinggi] = [number(gambar.lebar), number(gambar.tinggi)];
    return plain(gambar, marked)
        .replace(' role="img" aria-labelledby="judul uraian"', ' role="group" aria-labelledby="judul"')
        .replace(`<rect width="${lebar}" height="${tinggi}" fill="#fff" stroke="none"/>\n`, '')
        .replace(/ (fill|stroke)="#000"/g, ' $1="currentColor"');
}

/** An element of a panel's picture; all others as in a file. */
function marked(bentuk: Bentuk): string {
    if (bentuk.jenis !== 'unsur') return shape(bentuk);
    return `<g class="${bentuk.macam}" data-unsur="${escapeXml(bentuk.kunci)}">\n${bentuk.isi.map(marked).join('\n')}\n</g>`;
}

function plain(gambar: Gambar, draw: (bentuk: Bentuk) => string = shape): string {
    const marker = gambar.isi.some(pointing)
        ? '<defs><marker id="panah" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.8 8 4 0 7.2Z" fill="#000"/></marker></defs>\n'
        : '';
    const [lebar, tinggi] = [number(gambar.lebar), number(gambar.tinggi)];
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}" height="${tinggi}" viewBox="0 0 ${lebar} ${tinggi}" role="img" aria-labelledby="judul uraian" font-family="${fontFamily}" fill="none" stroke="#000" stroke-width="1">
<!-- ${generatedMark} -->
<title id="judul">${escapeXml(gambar.judul)}</title>
<desc id="uraian">${escapeXml(gambar.uraian)}</desc>
${marker}<rect width="${lebar}" height="${tinggi}" fill="#fff" stroke="none"/>
${gambar.isi.map(draw).join('\n')}
</svg>
`;
}

function shape(bentuk: Bentuk): string {
    switch (bentuk.jenis) {
        case 'kotak': {
            const { x, y, lebar, tinggi, garis = 'penuh', tebal = 1, sudut = 0 } = bentuk;
            const round = sudut > 0 ? ` rx="${number(sudut)}"` : '';
            const width = tebal === 1 ? '' : ` stroke-width="${number(tebal)}"`;
            return `<rect x="${number(x)}" y="${number(y)}" width="${number(lebar)}" height="${number(tinggi)}"${round}${width}${dashes[garis]}/>`;
        }
        case 'poligon':
            return `<polygon points="${bentuk.titik.map(point).join(' ')}"/>`;
        case 'dokumen': {
            const { x, y, lebar, tinggi } = bentuk;
            const low = y + tinggi - 5;
            const half = lebar / 2;
            return `<path d="M${number(x)} ${number(low)}V${number(y)}h${number(lebar)}V${number(low)}q${number(-half / 2)} -10 ${number(-half)} 0t${number(-half)} 0Z"/>`;
        }
        case 'garis': {
            const end = bentuk.panah ? ' marker-end="url(#panah)"' : '';
            return `<polyline points="${bentuk.titik.map(point).join(' ')}"${dashes[bentuk.garis]}${end}/>`;
        }
        case 'bulat':
            return `<circle cx="${number(bentuk.x)}" cy="${number(bentuk.y)}" r="2.2" fill="#000" stroke="none"/>`;
        case 'teks':
            return text(bentuk);
        case 'unsur':
            return bentuk.isi.map(shape).join('\n');
        case 'kelompok':
            return `<g class="${bentuk.kelas}">\n${bentuk.isi.map(shape).join('\n')}\n</g>`;
    }
}

const point = ({ x, y }: Titik) => `${number(x)},${number(y)}`;

/** `textLength` keeps a text within its place where another font stands in for the measured one. */
function text({ x, y, baris, rata = 'kiri' }: Extract<Bentuk, { jenis: 'teks' }>): string {
    const width = textWidth(baris.teks, baris);
    const left = rata === 'kiri' ? x : rata === 'tengah' ? x - width / 2 : x - width;
    const weight = baris.tebal ? ' font-weight="bold"' : '';
    const style = baris.miring ? ' font-style="italic"' : '';
    return `<text x="${number(left)}" y="${number(y)}" font-size="${number(baris.ukuran)}"${weight}${style} textLength="${number(width)}" lengthAdjust="spacingAndGlyphs" fill="#000" stroke="none">${escapeXml(baris.teks)}</text>`;
}
