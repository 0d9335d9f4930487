import type { Kegiatan } from './alur.js';
import { wrapText } from './metrics.js';
import type { Baris } from './svg.js';

/* Sizes of a flowchart, in units of a drawing. The smallest type is still read when printed as it is. */

export const pad = 6;
/** Distance between arrows that run beside one another. */
export const lane = 8;
const tanda = { lebar: 54, tinggi: 30 };
export const belah = { lebar: 58, tinggi: 40 };
const sambungan = { lebar: 34, tinggi: 34 };
export const huruf = { ukuran: 10 };
export const kepala = { ukuran: 10, tebal: true };
export const label = { ukuran: 9.5, miring: true };
/** Height of a line of words beside an arrow. */
export const barisLabel = 11;

/** The size of the sign of a row. */
export const size = (row: Kegiatan) =>
    row.tanda === 'keputusan' ? belah : row.tanda === 'sambungan' ? sambungan : tanda;

export const lines = (text: string, most: number, style: Omit<Baris, 'teks'>): Baris[] =>
    wrapText(text, most, style).map((teks) => ({ ...style, teks }));
