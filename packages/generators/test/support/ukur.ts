import { textWidth } from '../../src/diagram/metrics.js';
import type { Bentuk, Gambar, Titik } from '../../src/diagram/svg.js';

export interface Kotak {
    readonly apa: string;
    readonly kiri: number;
    readonly atas: number;
    readonly kanan: number;
    readonly bawah: number;
}

interface Isi {
    readonly kotak: Kotak[];
    readonly teks: (Kotak & { readonly dalam?: Kotak })[];
    readonly garis: { readonly titik: readonly Titik[]; readonly apa: string }[];
}

const bounds = (apa: string, points: readonly Titik[]): Kotak => ({
    apa,
    kiri: Math.min(...points.map((point) => point.x)),
    atas: Math.min(...points.map((point) => point.y)),
    kanan: Math.max(...points.map((point) => point.x)),
    bawah: Math.max(...points.map((point) => point.y)),
});

function extent(bentuk: Bentuk): Kotak | undefined {
    switch (bentuk.jenis) {
        case 'kotak':
            return bounds('kotak', [bentuk, { x: bentuk.x + bentuk.lebar, y: bentuk.y + bentuk.tinggi }]);
        case 'dokumen':
            // Below its middle, where arrows leave, the wavy edge lies 5 higher than its lowest point.
            return bounds('dokumen', [
                bentuk,
                { x: bentuk.x + bentuk.lebar, y: bentuk.y + bentuk.tinggi - 5 },
            ]);
        case 'poligon':
            return bounds('poligon', bentuk.titik);
        case 'teks': {
            const { baris, rata = 'kiri', x, y } = bentuk;
            const width = textWidth(baris.teks, baris);
            const left = rata === 'kiri' ? x : rata === 'tengah' ? x - width / 2 : x - width;
            return bounds(baris.teks, [
                { x: left, y: y - baris.ukuran * 0.73 },
                { x: left + width, y: y + baris.ukuran * 0.22 },
            ]);
        }
        default:
            return undefined;
    }
}

/** The boxes, texts and lines of a drawing with their extents. Boxes are the groups; a table's cells are not boxes. */
export function isiGambar(gambar: Gambar): Isi {
    const result: Isi = { kotak: [], teks: [], garis: [] };
    const walk = (shapes: readonly Bentuk[], box?: Kotak): void => {
        for (const bentuk of shapes) {
            if (bentuk.jenis === 'unsur') walk(bentuk.isi, box);
            else if (bentuk.jenis === 'kelompok') {
                const outlines = bentuk.isi
                    .filter((item) => item.jenis !== 'teks')
                    .flatMap((item) => extent(item) ?? []);
                const first = bentuk.isi.find((item) => item.jenis === 'teks');
                const own: Kotak = {
                    apa: first?.jenis === 'teks' ? first.baris.teks : bentuk.kelas,
                    kiri: Math.min(...outlines.map((item) => item.kiri)),
                    atas: Math.min(...outlines.map((item) => item.atas)),
                    kanan: Math.max(...outlines.map((item) => item.kanan)),
                    bawah: Math.max(...outlines.map((item) => item.bawah)),
                };
                if (bentuk.kelas !== 'sel') result.kotak.push(own);
                walk(bentuk.isi, own);
            } else if (bentuk.jenis === 'garis') {
                result.garis.push({ titik: bentuk.titik, apa: JSON.stringify(bentuk.titik) });
            } else if (bentuk.jenis === 'teks') {
                result.teks.push({ ...extent(bentuk)!, ...(box ? { dalam: box } : {}) });
            }
        }
    };
    walk(gambar.isi);
    return result;
}

export const bertumpuk = (a: Kotak, b: Kotak, slack = 0.5): boolean =>
    a.kiri + slack < b.kanan &&
    b.kiri + slack < a.kanan &&
    a.atas + slack < b.bawah &&
    b.atas + slack < a.bawah;

export const memuat = (outer: Kotak, inner: Kotak): boolean =>
    outer.kiri <= inner.kiri &&
    outer.atas <= inner.atas &&
    outer.kanan >= inner.kanan &&
    outer.bawah >= inner.bawah;

/** The straight pieces of a line as thin boxes. */
export function ruas(titik: readonly Titik[]): Kotak[] {
    return titik.slice(1).map((point, at) => bounds(`garis ${at}`, [titik[at]!, point]));
}

/** Whether a straight piece runs through the inside of a box, not merely along or up to its edge. */
export function menembus(piece: Kotak, box: Kotak, slack = 1): boolean {
    const inner = {
        kiri: box.kiri + slack,
        atas: box.atas + slack,
        kanan: box.kanan - slack,
        bawah: box.bawah - slack,
    };
    return (
        piece.kiri < inner.kanan &&
        inner.kiri < piece.kanan + 0.001 &&
        piece.kanan > inner.kiri - 0.001 &&
        piece.atas < inner.bawah &&
        piece.bawah > inner.atas
    );
}

/**
 * The smallest type of a drawing in points, as printed on F4 with margins of 25 mm, upright or turned,
 * where some height (mm) is taken by something else.
 */
export function hurufTercetak(gambar: Gambar, terpakai: number): number {
    const least = (shapes: readonly Bentuk[]): number =>
        shapes.reduce(
            (size, bentuk) =>
                Math.min(
                    size,
                    bentuk.jenis === 'teks'
                        ? bentuk.baris.ukuran
                        : 'isi' in bentuk
                          ? least(bentuk.isi)
                          : size,
                ),
            Number.POSITIVE_INFINITY,
        );
    const milimeter = 25.4 / 96;
    const scales = [
        [215.9, 330.2],
        [330.2, 215.9],
    ].map(([lebar, tinggi]) =>
        Math.min(
            (lebar! - 50) / (gambar.lebar * milimeter),
            (tinggi! - 50 - terpakai) / (gambar.tinggi * milimeter),
        ),
    );
    return least(gambar.isi) * Math.max(...scales) * 0.75;
}
