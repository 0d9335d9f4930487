import { type Bagan, garisOf, type JenisSambungan, legenda } from './bagan.js';
import { textWidth } from './metrics.js';
import { type Bentuk, teksKiri } from './svg.js';

export interface Legenda {
    readonly tinggi: number;
    draw(x: number, y: number): Bentuk[];
}

const style = { ukuran: 10 };
const gambar = 50;
const jarak = 24;

/** What the lines and frames mean, only those that occur: side by side as far as there is room. */
export function legendOf(bagan: Bagan, lebar: number): Legenda {
    const kinds = (Object.keys(legenda) as JenisSambungan[]).filter((jenis) =>
        bagan.sambungan.some((edge) => edge.jenis === jenis),
    );
    const items: readonly { readonly teks: string; readonly jenis: JenisSambungan | 'bingkai' }[] = [
        ...kinds.map((jenis) => ({ teks: legenda[jenis], jenis })),
        ...(bagan.simpul.some((node) => node.bingkai !== undefined)
            ? [{ teks: 'pejabat penilai kinerja dan/atau pemilik kinerja', jenis: 'bingkai' } as const]
            : []),
    ];
    // A chart with one plain kind of line explains itself.
    if (items.length === 0 || (items.length === 1 && items[0]!.jenis === 'perintah'))
        return { tinggi: 0, draw: () => [] };
    let [x, row] = [0, 0];
    const placed = items.map((item) => {
        const width = gambar + textWidth(item.teks, style);
        if (x > 0 && x + width > lebar) [x, row] = [0, row + 1];
        const place = { ...item, x, row };
        x += width + jarak;
        return place;
    });
    return {
        tinggi: 16 * (row + 2),
        draw: (left, top) => [
            ...teksKiri(left, top, [{ teks: 'Keterangan:', ukuran: 10, tebal: true }]),
            ...placed.flatMap(({ teks, jenis, x: at, row }): Bentuk[] => {
                const middle = top + 16 * (row + 1) + 6;
                const start = left + at;
                return [
                    jenis === 'bingkai'
                        ? { jenis: 'kotak', x: start, y: middle - 5, lebar: 40, tinggi: 10, garis: 'putus' }
                        : {
                              jenis: 'garis',
                              titik: [
                                  { x: start, y: middle },
                                  { x: start + 40, y: middle },
                              ],
                              garis: garisOf[jenis],
                          },
                    { jenis: 'teks', x: start + gambar, y: middle + 3.5, baris: { teks, ...style } },
                ];
            }),
        ],
    };
}
