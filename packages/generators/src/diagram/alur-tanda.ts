import type { Kegiatan, LembarAlur } from './alur.js';
import type { Jalur, Kolom } from './alur-jalur.js';
import type { BarisTabel } from './alur-tabel.js';
import { barisLabel, belah, huruf, label, lane, size } from './alur-ukuran.js';
import { type Bentuk, type Titik, teksTengah } from './svg.js';

/** The sign of a row, with its letter or number. */
export function sign(row: Kegiatan, x: number, y: number): Bentuk {
    const { lebar, tinggi } = size(row);
    const box = { x: x - lebar / 2, y: y - tinggi / 2, lebar, tinggi };
    const text =
        row.tanda === 'mulai' ? 'Mulai' : row.tanda === 'selesai' ? 'Selesai' : (row.huruf ?? row.nomor);
    const shape: Bentuk =
        row.tanda === 'keputusan'
            ? {
                  jenis: 'poligon',
                  titik: [
                      { x, y: box.y },
                      { x: x + lebar / 2, y },
                      { x, y: y + tinggi / 2 },
                      { x: x - lebar / 2, y },
                  ],
              }
            : row.tanda === 'sambungan'
              ? {
                    jenis: 'poligon',
                    titik: [
                        { x: box.x, y: box.y },
                        { x: box.x + lebar, y: box.y },
                        { x: box.x + lebar, y: box.y + tinggi * 0.6 },
                        { x, y: box.y + tinggi },
                        { x: box.x, y: box.y + tinggi * 0.6 },
                    ],
                }
              : row.tanda === 'dokumen'
                ? { jenis: 'dokumen', ...box }
                : {
                      jenis: 'kotak',
                      ...box,
                      sudut: row.tanda === 'proses' ? 0 : tinggi / 2,
                      tebal: row.tanda === 'proses' ? 1 : 1.4,
                  };
    const shown = text.length > 6 && row.nomor !== '' ? [] : [{ ...huruf, teks: text }];
    return {
        jenis: 'kelompok',
        kelas: 'tanda',
        isi: [shape, ...teksTengah(x, y - (row.tanda === 'sambungan' ? 10 : 6.5), shown)],
    };
}

/** An arrow with its words. */
export function arrow(
    sheet: LembarAlur,
    path: Jalur,
    kolom: readonly Kolom[],
    rows: readonly BarisTabel[],
): Bentuk[] {
    const [from, to] = [sheet.kegiatan[path.dari]!, sheet.kegiatan[path.ke]!];
    const [a, b] = [kolom[from.pelaku]!, kolom[to.pelaku]!];
    const [start, end] = [rows[path.dari]!, rows[path.ke]!];
    const half = { x: size(from).lebar / 2, y: size(from).tinggi / 2 };
    const arrival = { x: b.tengah, y: end.tengah - size(to).tinggi / 2 };
    const turn = end.sela + path.sela * lane;
    const titik: Titik[] = [];
    const texts: Bentuk[] = [];
    if (path.sisi === 'bawah') {
        const wave = from.tanda === 'dokumen' ? 5 : 0;
        titik.push({ x: a.tengah, y: start.tengah + half.y - wave });
        if (path.sela >= 0) titik.push({ x: a.tengah, y: turn }, { x: b.tengah, y: turn });
        path.label.forEach((teks, at) => {
            texts.push({
                jenis: 'teks',
                x: a.tengah + 5,
                y: start.tengah + half.y + 9 + at * barisLabel,
                baris: { ...label, teks },
            });
        });
    } else {
        const sign = path.sisi === 'kanan' ? 1 : -1;
        const edge = a.tengah + sign * half.x;
        const beside = belah.lebar / 2 + (path.sisi === 'kanan' ? a.kanan : a.kiri) + path.lajur * lane;
        const x = a.tengah + sign * beside;
        titik.push(
            { x: edge, y: start.tengah },
            { x, y: start.tengah },
            { x, y: turn },
            { x: b.tengah, y: turn },
        );
        path.label.forEach((teks, at) => {
            const y = start.tengah - 3 - (path.label.length - 1 - at) * barisLabel;
            texts.push({
                jenis: 'teks',
                x: edge + sign * 4,
                y,
                baris: { ...label, teks },
                rata: sign > 0 ? 'kiri' : 'kanan',
            });
        });
    }
    titik.push(arrival);
    return [{ jenis: 'garis', titik, garis: 'penuh', panah: true }, ...texts];
}
