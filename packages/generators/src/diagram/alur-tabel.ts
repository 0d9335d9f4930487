import type { Kegiatan, LembarAlur } from './alur.js';
import { columns, type Jalur, type Kolom } from './alur-jalur.js';
import { barisLabel, huruf, kepala, lane, lines, pad, size } from './alur-ukuran.js';
import { textWidth } from './metrics.js';
import { type Baris, type Bentuk, type Titik, teksKiri, teksTengah, tinggiBaris } from './svg.js';

interface KolomTeks {
    readonly judul: string;
    readonly ambil: (row: Kegiatan) => string;
    readonly lebar: number;
}

/** The columns of a flowchart and where they lie. */
export interface Rangka {
    readonly kiri: number;
    readonly nomor: number;
    readonly uraian: number;
    readonly kolom: readonly Kolom[];
    /** Right edge of the actors' columns. */
    readonly tepi: number;
    readonly lain: readonly KolomTeks[];
    readonly kanan: number;
}

/** The columns of text beside the actors: as wide as they like to be, and at least. */
const kolomTeks = [
    { judul: 'Kelengkapan', ambil: (row: Kegiatan) => row.kelengkapan, lebar: 104, sempit: 80 },
    { judul: 'Waktu', ambil: (row: Kegiatan) => row.waktu, lebar: 80, sempit: 66 },
    { judul: 'Output', ambil: (row: Kegiatan) => row.keluaran, lebar: 104, sempit: 76 },
    { judul: 'Dasar', ambil: (row: Kegiatan) => row.dasar, lebar: 106, sempit: 82 },
];
const lebarUraian = { biasa: 230, sempit: 150, lebar: 360 };

/**
 * Lays the columns out, for paper in a given width, else as wide as they like to be; undefined where
 * they do not fit.
 */
export function rangkaOf(
    sheet: LembarAlur,
    paths: readonly Jalur[],
    kiri: number,
    most?: number,
): Rangka | undefined {
    const nomor = Math.max(28, ...sheet.kegiatan.map((row) => textWidth(row.nomor, huruf) + 2 * pad));
    const used = kolomTeks.filter((column) => sheet.kegiatan.some((row) => column.ambil(row) !== ''));
    const actors = columns(sheet, paths, 0, most !== undefined);
    const width = actors.reduce((sum, column) => sum + column.lebar, 0);
    const sum = (size: 'lebar' | 'sempit') => used.reduce((total, column) => total + column[size], 0);
    const room = most === undefined ? undefined : most - nomor - width;
    const least = lebarUraian.sempit + sum('sempit');
    if (room !== undefined && room < least) return undefined;
    const wish = lebarUraian.biasa + sum('lebar');
    // What is missing is taken from all columns of text alike; what is left goes to the activities.
    const part = room === undefined ? 1 : Math.min(1, (room - least) / (wish - least));
    const spare = room === undefined ? 0 : Math.max(0, room - wish);
    const uraian = Math.min(
        lebarUraian.lebar,
        lebarUraian.sempit + part * (lebarUraian.biasa - lebarUraian.sempit) + spare,
    );
    const lain = used.map(({ judul, ambil, lebar, sempit }) => ({
        judul,
        ambil,
        lebar: sempit + part * (lebar - sempit),
    }));
    const start = kiri + nomor + uraian;
    const tepi = start + width;
    return {
        kiri,
        nomor,
        uraian,
        kolom: actors.map((column) => ({
            ...column,
            x: column.x + start,
            tengah: column.tengah + start,
        })),
        tepi,
        lain,
        kanan: lain.reduce((x, column) => x + column.lebar, tepi),
    };
}

/** The heading of the table: two rows, the names of the actors below "Pelaksana". */
export function header(sheet: LembarAlur, rangka: Rangka, atas: number): { tinggi: number; isi: Bentuk[] } {
    const { kiri, nomor, uraian, kolom, tepi, lain } = rangka;
    const actors = kolom.map((one, at) =>
        lines(sheet.pelaku[at]!, Math.max(one.lebar - 2 * pad, 20), kepala),
    );
    const upper = 20;
    const lower = Math.max(24, ...actors.map((text) => tinggiBaris(text) + 2 * pad));
    const tinggi = upper + lower;
    const isi: Bentuk[] = [];
    const cell = (x: number, y: number, lebar: number, height: number, text: readonly Baris[]) => {
        isi.push({
            jenis: 'kelompok',
            kelas: 'sel',
            isi: [
                { jenis: 'kotak', x, y, lebar, tinggi: height },
                ...teksTengah(x + lebar / 2, y + (height - tinggiBaris(text)) / 2, text),
            ],
        });
    };
    cell(kiri, atas, nomor, tinggi, [{ ...kepala, teks: 'No' }]);
    cell(kiri + nomor, atas, uraian, tinggi, [{ ...kepala, teks: 'Kegiatan' }]);
    if (kolom[0]) cell(kolom[0].x, atas, tepi - kolom[0].x, upper, [{ ...kepala, teks: 'Pelaksana' }]);
    kolom.forEach((one, at) => {
        cell(one.x, atas + upper, one.lebar, lower, actors[at]!);
    });
    let x = tepi;
    const standard = lain.filter(({ judul }) => judul !== 'Dasar');
    const width = standard.reduce((sum, column) => sum + column.lebar, 0);
    if (width > 0) cell(x, atas, width, upper, [{ ...kepala, teks: 'Mutu Baku' }]);
    for (const column of lain) {
        const below = standard.includes(column) ? upper : 0;
        cell(x, atas + below, column.lebar, tinggi - below, [{ ...kepala, teks: column.judul }]);
        x += column.lebar;
    }
    return { tinggi, isi };
}

export interface BarisTabel {
    readonly y: number;
    readonly tinggi: number;
    /** Middle of the sign. */
    readonly tengah: number;
    /** Top of the gap in which arrows turn. */
    readonly sela: number;
    readonly kepala: readonly Baris[];
    readonly tinggiKepala: number;
}

/** The rows below one another, each as high as its text, its sign and the arrows that turn above it. */
export function rowsOf(
    sheet: LembarAlur,
    rangka: Rangka,
    paths: readonly Jalur[],
    top: number,
): BarisTabel[] {
    let y = top;
    return sheet.kegiatan.map((row, at) => {
        const texts = [
            lines(row.uraian, rangka.uraian - 2 * pad, huruf),
            ...rangka.lain.map((column) => lines(column.ambil(row), column.lebar - 2 * pad, huruf)),
        ];
        const text = Math.max(...texts.map(tinggiBaris)) + 2 * pad;
        const gaps = paths.filter((path) => path.ke === at && path.sela >= 0).length;
        const below = paths.filter((path) => path.dari === at && path.sisi === 'bawah');
        const room = Math.max(0, ...below.map((path) => path.label.length * barisLabel));
        const side = Math.max(
            0,
            ...paths
                .filter((path) => path.dari === at && path.sisi !== 'bawah')
                .map((path) => path.label.length * barisLabel - 8),
        );
        const { tinggi } = size(row);
        const heading =
            row.kepala === undefined ? [] : lines(row.kepala, rangka.nomor + rangka.uraian - 2 * pad, kepala);
        const tinggiKepala = heading.length === 0 ? 0 : tinggiBaris(heading) + 8;
        const before = 10 + gaps * lane + Math.max(0, side - tinggi / 4);
        const height = Math.max(text, before + tinggi + 8 + room);
        const free = height - before - tinggi - 8 - room;
        const one = {
            y,
            tinggi: tinggiKepala + height,
            tengah: y + tinggiKepala + before + free / 2 + tinggi / 2,
            sela: y + tinggiKepala + 5,
            kepala: heading,
            tinggiKepala,
        };
        y += one.tinggi;
        return one;
    });
}

/** The lines of the table. */
export function grid(rangka: Rangka, rows: readonly BarisTabel[], bawah: number): Bentuk[] {
    const { kiri, nomor, uraian, kolom, tepi, lain, kanan } = rangka;
    const line = (a: Titik, b: Titik): Bentuk => ({ jenis: 'garis', titik: [a, b], garis: 'penuh' });
    const verticals = [kiri, kiri + nomor, kiri + nomor + uraian, ...kolom.map((one) => one.x), tepi];
    let x = tepi;
    for (const column of lain) {
        x += column.lebar;
        verticals.push(x);
    }
    const first = rows[0]?.y ?? bawah;
    const spans: [number, number][] = [];
    let from = first;
    for (const row of rows) {
        if (row.tinggiKepala > 0) {
            spans.push([from, row.y]);
            from = row.y + row.tinggiKepala;
        }
    }
    spans.push([from, bawah]);
    return [
        ...[...new Set(verticals)].flatMap((at) =>
            (at === kiri || at === kanan ? [[first, bawah] as [number, number]] : spans)
                .filter(([a, b]) => b > a)
                .map(([a, b]) => line({ x: at, y: a }, { x: at, y: b })),
        ),
        // A row's lower edge is fine across the actors' columns, so that it is told from the arrows there.
        ...rows.flatMap((row, at) => {
            const y = row.y + row.tinggi;
            const head = row.y + row.tinggiKepala;
            const last = at === rows.length - 1 || (rows[at + 1]?.tinggiKepala ?? 0) > 0;
            const start = kolom[0]?.x ?? tepi;
            return [
                ...(row.tinggiKepala > 0 ? [line({ x: kiri, y: head }, { x: kanan, y: head })] : []),
                ...(last
                    ? [line({ x: kiri, y }, { x: kanan, y })]
                    : [
                          line({ x: kiri, y }, { x: start, y }),
                          { ...line({ x: start, y }, { x: tepi, y }), garis: 'halus' } as Bentuk,
                          line({ x: tepi, y }, { x: kanan, y }),
                      ]),
            ];
        }),
        ...rows.flatMap((row) => teksKiri(kiri + pad, row.y + 4, row.kepala)),
    ];
}

/** The texts of a row. */
export function cells(row: Kegiatan, place: BarisTabel, rangka: Rangka): Bentuk[] {
    const top = place.y + place.tinggiKepala;
    const height = place.tinggi - place.tinggiKepala;
    const left = (x: number, width: number, text: string): Bentuk[] => {
        const wrapped = lines(text, width - 2 * pad, huruf);
        return teksKiri(x + pad, top + (height - tinggiBaris(wrapped)) / 2, wrapped);
    };
    const middle = rangka.kiri + rangka.nomor / 2;
    const isi = [
        ...teksTengah(middle, top + height / 2 - 6, row.nomor === '' ? [] : [{ ...huruf, teks: row.nomor }]),
        ...left(rangka.kiri + rangka.nomor, rangka.uraian, row.uraian),
    ];
    let x = rangka.tepi;
    for (const column of rangka.lain) {
        isi.push(...left(x, column.lebar, column.ambil(row)));
        x += column.lebar;
    }
    return isi;
}
