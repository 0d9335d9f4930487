import type { Ketentuan } from '@perkada/model';
import { hurufBesar } from '../text/norma.js';

/** A picture that the caller made: SVG text or PNG bytes, with its size in pixels. */
export interface Gambar {
    readonly judul: string;
    /** The kind of diagram, as the folder of its file is called. */
    readonly kelompok?: string;
    /** A further sheet of the picture before it. */
    readonly lanjutan?: boolean;
    /** What stands in the picture, for those who cannot see it. */
    readonly uraian: string;
    readonly tipe: 'svg' | 'png';
    readonly isi: string | Uint8Array;
    /** The same picture as PNG, for programs that cannot show SVG. */
    readonly png?: Uint8Array;
    readonly lebar: number;
    readonly tinggi: number;
}

export interface Tabel {
    readonly kepala: readonly string[];
    readonly baris: readonly (readonly string[])[];
}

/**
 * One item of the annex' outline, with what stands below it. A `judul` is a heading without a closing
 * mark; every other item is text that `tandai` closes as the drafting rules ask.
 */
export interface Butir {
    readonly judul?: boolean;
    readonly teks: string;
    readonly anak: readonly Butir[];
    readonly tabel?: Tabel;
    /** Sheets, each on a page of its own. */
    readonly gambar?: readonly Gambar[];
    /** The provisions that the item states; the table of kedudukan refers to the item through them. */
    readonly memuat?: readonly Ketentuan[];
}

/** An annex as data, before it is laid out: heading lines, name, outline, signature. */
export interface Lampiran {
    /** LAMPIRAN / PERATURAN … / NOMOR … TAHUN … / TENTANG / name, one line each, capitals. */
    readonly kepala: readonly string[];
    readonly nama: readonly string[];
    readonly butir: readonly Butir[];
    readonly pejabat: string;
    readonly penandaTangan: string;
}

/** A line of the laid-out annex: an item with its mark, a table or a picture. */
export type Baris =
    | {
          readonly jenis: 'butir';
          /** 0 for `A.` … 4 for `a)`. */
          readonly tingkat: number;
          /** Empty for a paragraph without a mark: the sole text below a heading. */
          readonly tanda: string;
          readonly judul: boolean;
          readonly teks: string;
          /** Whether the next line belongs on the same page: a heading, or an opening phrase. */
          readonly bersambung: boolean;
      }
    | { readonly jenis: 'tabel'; readonly tingkat: number; readonly tabel: Tabel }
    | { readonly jenis: 'gambar'; readonly gambar: Gambar };

/** How deep the outline of an annex goes: A. 1. a. 1) a). */
export const tingkatTerdalam = 4;

const letters = 'abcdefghijklmnopqrstuvwxyz';

function huruf(index: number): string {
    return letters[index % 26]!.repeat(Math.floor(index / 26) + 1);
}

/** The mark of an item: `A.`, `1.`, `a.`, `1)`, `a)`. */
export function tandaOf(tingkat: number, index: number): string {
    const number = String(index + 1);
    return [
        `${huruf(index).toUpperCase()}.`,
        `${number}.`,
        `${huruf(index)}.`,
        `${number})`,
        `${huruf(index)})`,
    ][tingkat]!;
}

/** An item of the outline in words: `huruf A angka 1 huruf b angka 2)`. */
export function namaButir(path: readonly number[]): string {
    return path
        .map((index, tingkat) => {
            const unit = tingkat % 2 === 0 ? 'huruf' : 'angka';
            return `${unit} ${tandaOf(tingkat, index).replace(/\.$/, '')}`;
        })
        .join(' ');
}

/** Closes an item: ":" before its own items, ";" in a list, "; dan" before the last, "." at the end. */
function tutup(butir: Butir, final: boolean, beforeLast: boolean): string {
    const text = butir.teks.replace(/[\s;:.,]+$/, '');
    if (butir.judul) return text;
    if (butir.anak.length > 0 || butir.tabel) return `${text}:`;
    if (final) return `${text}.`;
    return beforeLast ? `${text}; dan` : `${text};`;
}

/** Stands in an item's text for the name of another item of the same list, counted from 0. */
export const butirKe = (index: number): string => `{@${index}}`;

/** An item where it stands: its level and its path of places; a sole item below a heading has no mark. */
interface Letak {
    readonly butir: Butir;
    readonly tingkat: number;
    readonly path: readonly number[];
    readonly tanda: string;
    readonly saudara: number;
    readonly ke: number;
    readonly bawahJudul: boolean;
    readonly anak: readonly Letak[];
}

function letakOf(items: readonly Butir[], path: readonly number[], bawahJudul: boolean): Letak[] {
    return items.map((butir, ke) => {
        const alone = bawahJudul && items.length === 1 && !butir.judul && path.length > 0;
        const here = alone ? path : [...path, ke];
        return {
            butir,
            tingkat: path.length,
            path: here,
            tanda: alone ? '' : tandaOf(path.length, ke),
            saudara: items.length,
            ke,
            bawahJudul,
            anak: letakOf(butir.anak, here, butir.judul === true),
        };
    });
}

/**
 * The outline line by line, marked and closed. Below a heading an item is a sentence of its own
 * (capital, full stop); below an opening phrase it continues that phrase, and only the very last item
 * of a list with lists inside it ends the sentence.
 */
export function barisOf(lampiran: Lampiran): Baris[] {
    const lines: Baris[] = [];
    const visit = (items: readonly Letak[], endsSentence: boolean, lastButOne: boolean) => {
        for (const { butir, tingkat, tanda, saudara, ke, bawahJudul, anak } of items) {
            const last = ke === saudara - 1;
            const final = bawahJudul || (last && endsSentence);
            const beforeLast = !bawahJudul && (ke === saudara - 2 || (last && !final && lastButOne));
            const named = butir.teks.replace(
                /\{@(\d+)\}/g,
                (_, index: string) =>
                    `${tingkat % 2 === 0 ? 'huruf' : 'angka'} ${tandaOf(tingkat, Number(index)).replace(/\.$/, '')}`,
            );
            const closed = tutup({ ...butir, teks: named }, final, beforeLast);
            lines.push({
                jenis: 'butir',
                tingkat,
                tanda,
                judul: butir.judul === true,
                teks: bawahJudul && !butir.judul ? hurufBesar(closed) : closed,
                bersambung: butir.judul === true || closed.endsWith(':'),
            });
            if (butir.tabel) lines.push({ jenis: 'tabel', tingkat, tabel: butir.tabel });
            for (const gambar of butir.gambar ?? []) lines.push({ jenis: 'gambar', gambar });
            visit(anak, final, !bawahJudul && ke === saudara - 2);
        }
    };
    visit(letakOf(lampiran.butir, [], true), true, false);
    return lines;
}

/** Where each provision stands in the outline, by the item's name: `huruf A angka 1 huruf b angka 2)`. */
export function letakKetentuan(butir: readonly Butir[]): Map<Ketentuan, string> {
    const places = new Map<Ketentuan, string>();
    const visit = (items: readonly Letak[]) => {
        for (const item of items) {
            for (const provision of item.butir.memuat ?? [])
                if (!places.has(provision)) places.set(provision, namaButir(item.path));
            visit(item.anak);
        }
    };
    visit(letakOf(butir, [], true));
    return places;
}

/** The annex as plain text, in the order in which it is read: what a linter sees. */
export function teksLampiran(lampiran: Lampiran): string {
    const lines = [...lampiran.kepala, '', ...lampiran.nama, ''];
    for (const baris of barisOf(lampiran)) {
        if (baris.jenis === 'butir')
            lines.push(`${'    '.repeat(baris.tingkat)}${`${baris.tanda} ${baris.teks}`.trim()}`);
        else if (baris.jenis === 'tabel')
            lines.push(...[baris.tabel.kepala, ...baris.tabel.baris].map((row) => `| ${row.join(' | ')} |`));
    }
    return [...lines, '', `${lampiran.pejabat},`, '', lampiran.penandaTangan, ''].join('\n');
}
