import { wrapText } from './metrics.js';
import { type Bentuk, type Gambar, teksKiri } from './svg.js';

/** What the pages are like on which the sheets of a diagram stand. */
export interface Cetak {
    /** Height that each page needs for something else, and the last one in addition; in millimetres. */
    readonly terpakai: number;
    readonly akhir: number;
    /** Without the heading, which stands on the page already. */
    readonly tanpaJudul: boolean;
}

/** A sheet among those of one diagram. */
export interface Lembar {
    readonly ke: number;
    readonly jumlah: number;
    /** The heading in one line, where the page does not have it. */
    readonly judul?: string;
}

/** A sheet of several; undefined for the only one. */
export function lembarDari(ke: number, jumlah: number, judul: string, cetak: Cetak): Lembar | undefined {
    if (jumlah === 1) return undefined;
    return { ke, jumlah, ...(cetak.tanpaJudul && ke > 0 ? { judul: `${judul} (lanjutan)` } : {}) };
}

const style = { ukuran: 10, miring: true };

/** The line above a sheet: what goes on, and which sheet it is. */
export function kepalaLembar(
    lembar: Lembar | undefined,
    { kiri, kanan, atas }: { readonly kiri: number; readonly kanan: number; readonly atas: number },
): { readonly tinggi: number; readonly isi: Bentuk[] } {
    if (!lembar) return { tinggi: 0, isi: [] };
    const nomor = { ...style, teks: `Lembar ${lembar.ke + 1} dari ${lembar.jumlah}` };
    const judul = wrapText(lembar.judul ?? '', kanan - kiri - 110, style).map((teks) => ({ ...style, teks }));
    return {
        tinggi: Math.max(1, judul.length) * 12.5 + 4,
        isi: [
            { jenis: 'teks', x: kanan, y: atas + 9.5, baris: nomor, rata: 'kanan' },
            ...teksKiri(kiri, atas, judul),
        ],
    };
}

/** A sheet with its number in its name: `BAGAN SUSUNAN A, lembar 2 dari 3 – …`. */
export function namaiLembar(gambar: Gambar, judul: readonly string[], lembar: Lembar | undefined): Gambar {
    if (!lembar) return gambar;
    const [first = '', ...rest] = judul;
    return {
        ...gambar,
        judul: [`${first}, lembar ${lembar.ke + 1} dari ${lembar.jumlah}`, ...rest].join(' – '),
    };
}
