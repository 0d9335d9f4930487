import { kunciArus, type LembarAlur, uraianAlur } from './alur.js';
import { routes } from './alur-jalur.js';
import { cells, grid, header, rangkaOf, rowsOf } from './alur-tabel.js';
import { arrow, sign } from './alur-tanda.js';
import { lines } from './alur-ukuran.js';
import { kepalaLembar, type Lembar } from './lembar.js';
import { type Bentuk, type Gambar, teksTengah, tinggiBaris } from './svg.js';

/** How a flowchart is put on its ground: the screen, or a sheet of paper of given width. */
export interface Alas {
    readonly tepi: number;
    readonly lebar?: number;
    readonly lembar?: Lembar;
    readonly tanpaJudul?: boolean;
}

const layar: Alas = { tepi: 24 };

/**
 * Draws a procedure in the form of a Standar Operasional Prosedur: rows of activities, columns of
 * actors. Without `alas` all of it in one, for the screen.
 */
export function gambarAlur(sheet: LembarAlur): Gambar {
    return gambarDiAlas(sheet, layar)!;
}

/** Draws a flowchart on its ground; undefined where its columns do not fit. */
export function gambarDiAlas(sheet: LembarAlur, alas: Alas): Gambar | undefined {
    const paths = routes(sheet);
    const { tepi } = alas;
    const rangka = rangkaOf(sheet, paths, tepi, alas.lebar === undefined ? undefined : alas.lebar - 2 * tepi);
    if (!rangka) return undefined;
    const lebar = rangka.kanan + tepi;
    const judul = alas.tanpaJudul
        ? []
        : sheet.judul.flatMap((teks, at) =>
              lines(teks, lebar - 2 * tepi, { ukuran: at === 0 ? 14 : 11, tebal: at === 0 }),
          );
    const isi: Bentuk[] = teksTengah(lebar / 2, tepi, judul);
    let atas = tepi + (judul.length === 0 ? 0 : tinggiBaris(judul) + 14);
    const line = kepalaLembar(alas.lembar, { kiri: tepi, kanan: rangka.kanan, atas });
    isi.push(...line.isi);
    atas += line.tinggi;
    const head = header(sheet, rangka, atas);
    isi.push(...head.isi);
    const rows = rowsOf(sheet, rangka, paths, atas + head.tinggi);
    const bawah = rows.at(-1) ? rows.at(-1)!.y + rows.at(-1)!.tinggi : atas + head.tinggi;
    isi.push(...grid(rangka, rows, bawah));
    sheet.kegiatan.forEach((row, at) => {
        isi.push({
            jenis: 'unsur',
            macam: 'simpul',
            kunci: row.id,
            isi: [
                ...cells(row, rows[at]!, rangka),
                sign(row, rangka.kolom[row.pelaku]!.tengah, rows[at]!.tengah),
            ],
        });
    });
    for (const path of paths) {
        const kunci = kunciArus(sheet, path);
        isi.push({ jenis: 'unsur', macam: 'garis', kunci, isi: arrow(sheet, path, rangka.kolom, rows) });
    }
    return {
        lebar,
        tinggi: bawah + tepi,
        judul: sheet.judul.join(' – '),
        uraian: uraianAlur(sheet),
        isi,
    };
}
