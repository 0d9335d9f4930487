import { kertas } from '../halaman.js';

/** The layout that UU 12/2011 Lampiran II asks of a regulation and its annex. Lengths in millimetres. */
export const ukuran = {
    huruf: 'Bookman Old Style',
    /** Points. */
    besarHuruf: 12,
    besarHurufTabel: 10,
    ...kertas,
    /** From the top of the page to the page number. */
    nomorHalaman: 12.5,
    /** Depth of one level of the outline. */
    jorok: 8.5,
    /** From the left margin to the annex heading and the signing block, which stand at the right. */
    kanan: 85,
    /** Heights that the headings above a picture and the signing block below the last one take. */
    judulGambar: 20,
    tandaTangan: 45,
} as const;

/** Tables with more columns than this get a page turned sideways. */
export const kolomTegak = 7;
