import { type Arus, type Kegiatan, kunciArus, type LembarAlur, uraianAlur } from './alur.js';
import { textWidth, wrapText } from './metrics.js';
import {
    type Baris,
    type Bentuk,
    type Gambar,
    type Titik,
    teksKiri,
    teksTengah,
    tinggiBaris,
} from './svg.js';

const margin = 24;
const pad = 6;
const lane = 8;
const tanda = { lebar: 54, tinggi: 30 };
const belah = { lebar: 58, tinggi: 40 };
const huruf = { ukuran: 9.5 };
const kepala = { ukuran: 9.5, tebal: true };
const label = { ukuran: 8.5, miring: true };

type Sisi = 'bawah' | 'kanan' | 'kiri';

/** An arrow on its way: where it leaves the sign, which lanes it takes. */
interface Jalur extends Arus {
    readonly sisi: Sisi;
    readonly label: readonly string[];
    /** Lane in the channel beside the column, counted from the sign; only for arrows that leave sideways. */
    readonly lajur: number;
    /** Lane in the gap above the target row; -1 for a straight arrow. */
    readonly sela: number;
}

interface Kolom {
    readonly x: number;
    readonly lebar: number;
    /** Middle of the signs. */
    readonly tengah: number;
    /** Distance from the sign to the first lane, left and right. */
    readonly kiri: number;
    readonly kanan: number;
}

interface Tabel {
    readonly nomor: number;
    readonly uraian: number;
    readonly lain: readonly {
        readonly judul: string;
        readonly ambil: (row: Kegiatan) => string;
        readonly lebar: number;
    }[];
}

const size = (row: Kegiatan) => (row.tanda === 'keputusan' ? belah : tanda);
const lines = (text: string, most: number, style: Omit<Baris, 'teks'>): Baris[] =>
    wrapText(text, most, style).map((teks) => ({ ...style, teks }));

/** Which way every arrow goes, so that no two share a stretch unless they lead to the same sign. */
function routes(sheet: LembarAlur): Jalur[] {
    const { kegiatan } = sheet;
    const used = new Set<string>();
    const lanes = new Map<string, { from: number; to: number; lane: number }[]>();
    const gaps = new Map<number, number>();
    const ordered = sheet.arus
        .map((edge, at) => ({ edge, at }))
        // An arrow to the next row takes the straight way down before others may.
        .sort(
            (a, b) =>
                Number(b.edge.ke === b.edge.dari + 1) - Number(a.edge.ke === a.edge.dari + 1) || a.at - b.at,
        );
    const result = new Map<number, Jalur>();
    for (const { edge, at } of ordered) {
        const take = (sisi: Sisi) => {
            const key = `${edge.dari} ${sisi}`;
            return !used.has(key) && used.add(key);
        };
        const [from, to] = [kegiatan[edge.dari]!.pelaku, kegiatan[edge.ke]!.pelaku];
        const next = edge.ke === edge.dari + 1;
        const near: Sisi = to >= from ? 'kanan' : 'kiri';
        const far: Sisi = near === 'kanan' ? 'kiri' : 'kanan';
        const sisi: Sisi = next && take('bawah') ? 'bawah' : take(near) ? near : take(far) ? far : near;
        let lajur = 0;
        if (sisi !== 'bawah') {
            const key = `${from} ${sisi}`;
            const [top, bottom] = [Math.min(edge.dari, edge.ke), Math.max(edge.dari, edge.ke)];
            const busy = lanes.get(key) ?? [];
            while (busy.some((other) => other.lane === lajur && other.from <= bottom && other.to >= top))
                lajur++;
            lanes.set(key, [...busy, { from: top, to: bottom, lane: lajur }]);
        }
        let sela = -1;
        if (sisi !== 'bawah' || from !== to) {
            sela = gaps.get(edge.ke) ?? 0;
            gaps.set(edge.ke, sela + 1);
        }
        const text = edge.hasil === undefined ? [] : wrapText(edge.hasil, 64, label);
        result.set(at, { ...edge, sisi, label: text, lajur, sela });
    }
    return sheet.arus.map((_, at) => result.get(at)!);
}

function columns(sheet: LembarAlur, paths: readonly Jalur[], x: number): Kolom[] {
    let left = x;
    return sheet.pelaku.map((name, at) => {
        const own = paths.filter((path) => sheet.kegiatan[path.dari]!.pelaku === at);
        const labels = (sisi: Sisi) =>
            Math.max(
                0,
                ...own
                    .filter((path) => path.sisi === sisi)
                    .flatMap((path) => path.label.map((line) => textWidth(line, label))),
            );
        const lanes = (sisi: Sisi) =>
            Math.max(0, ...own.filter((path) => path.sisi === sisi).map((path) => path.lajur + 1));
        const half = belah.lebar / 2;
        const kanan = Math.max(
            labels('kanan') > 0 ? labels('kanan') + 8 : 10,
            labels('bawah') > 0 ? labels('bawah') + 12 - half : 0,
        );
        const kiri = labels('kiri') > 0 ? labels('kiri') + 8 : 10;
        const need = {
            kiri: half + kiri + lanes('kiri') * lane + 4,
            kanan: half + kanan + lanes('kanan') * lane + 4,
        };
        const header =
            Math.max(...wrapText(name, 104, kepala).map((line) => textWidth(line, kepala))) + 2 * pad;
        const extra = Math.max(0, Math.max(header, 84) - need.kiri - need.kanan) / 2;
        const kolom = {
            x: left,
            lebar: need.kiri + need.kanan + 2 * extra,
            tengah: left + need.kiri + extra,
            kiri,
            kanan,
        };
        left += kolom.lebar;
        return kolom;
    });
}

/** Draws a procedure in the form of a Standar Operasional Prosedur: rows of activities, columns of actors. */
export function gambarAlur(sheet: LembarAlur): Gambar {
    const paths = routes(sheet);
    const tabel: Tabel = {
        nomor: Math.max(28, ...sheet.kegiatan.map((row) => textWidth(row.nomor, huruf) + 2 * pad)),
        uraian: 220,
        lain: [
            { judul: 'Kelengkapan', ambil: (row: Kegiatan) => row.kelengkapan, lebar: 100 },
            { judul: 'Waktu', ambil: (row: Kegiatan) => row.waktu, lebar: 78 },
            { judul: 'Output', ambil: (row: Kegiatan) => row.keluaran, lebar: 100 },
            { judul: 'Dasar', ambil: (row: Kegiatan) => row.dasar, lebar: 100 },
        ].filter((column) => sheet.kegiatan.some((row) => column.ambil(row) !== '')),
    };
    const kolom = columns(sheet, paths, margin + tabel.nomor + tabel.uraian);
    const tepi = kolom.at(-1) ? kolom.at(-1)!.x + kolom.at(-1)!.lebar : margin + tabel.nomor + tabel.uraian;
    const lebar = tepi + tabel.lain.reduce((sum, column) => sum + column.lebar, 0) + margin;
    const inner = lebar - 2 * margin;
    const judul = sheet.judul.flatMap((teks, at) =>
        lines(teks, inner, { ukuran: at === 0 ? 14 : 11, tebal: at === 0 }),
    );
    const isi: Bentuk[] = teksTengah(lebar / 2, margin, judul);
    const atas = margin + tinggiBaris(judul) + 14;
    const head = header(sheet, tabel, kolom, atas, tepi);
    isi.push(...head.isi);
    const rows = rowsOf(sheet, tabel, paths, atas + head.tinggi);
    const bawah = rows.at(-1) ? rows.at(-1)!.y + rows.at(-1)!.tinggi : atas + head.tinggi;
    isi.push(...grid(tabel, kolom, rows, { atas, bawah, tepi, lebar }));
    sheet.kegiatan.forEach((row, at) => {
        isi.push({
            jenis: 'unsur',
            macam: 'simpul',
            kunci: row.id,
            isi: [
                ...cells(row, rows[at]!, tabel, tepi),
                sign(row, kolom[row.pelaku]!.tengah, rows[at]!.tengah),
            ],
        });
    });
    for (const path of paths) {
        const kunci = kunciArus(sheet, path);
        isi.push({ jenis: 'unsur', macam: 'garis', kunci, isi: arrow(sheet, path, kolom, rows) });
    }
    return {
        lebar,
        tinggi: bawah + margin,
        judul: sheet.judul.join(' – '),
        uraian: uraianAlur(sheet),
        isi,
    };
}

function header(
    sheet: LembarAlur,
    tabel: Tabel,
    kolom: readonly Kolom[],
    atas: number,
    tepi: number,
): { tinggi: number; isi: Bentuk[] } {
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
    cell(margin, atas, tabel.nomor, tinggi, [{ ...kepala, teks: 'No' }]);
    cell(margin + tabel.nomor, atas, tabel.uraian, tinggi, [{ ...kepala, teks: 'Kegiatan' }]);
    if (kolom[0]) cell(kolom[0].x, atas, tepi - kolom[0].x, upper, [{ ...kepala, teks: 'Pelaksana' }]);
    kolom.forEach((one, at) => {
        cell(one.x, atas + upper, one.lebar, lower, actors[at]!);
    });
    let x = tepi;
    const standard = tabel.lain.filter(({ judul }) => judul !== 'Dasar');
    const width = standard.reduce((sum, column) => sum + column.lebar, 0);
    if (width > 0) cell(x, atas, width, upper, [{ ...kepala, teks: 'Mutu Baku' }]);
    for (const column of tabel.lain) {
        const below = standard.includes(column) ? upper : 0;
        cell(x, atas + below, column.lebar, tinggi - below, [{ ...kepala, teks: column.judul }]);
        x += column.lebar;
    }
    return { tinggi, isi };
}

interface BarisTabel {
    readonly y: number;
    readonly tinggi: number;
    /** Middle of the sign. */
    readonly tengah: number;
    /** Top of the gap in which arrows turn. */
    readonly sela: number;
    readonly kepala: readonly Baris[];
    readonly tinggiKepala: number;
}

function rowsOf(sheet: LembarAlur, tabel: Tabel, paths: readonly Jalur[], top: number): BarisTabel[] {
    let y = top;
    return sheet.kegiatan.map((row, at) => {
        const texts = [
            lines(row.uraian, tabel.uraian - 2 * pad, huruf),
            ...tabel.lain.map((column) => lines(column.ambil(row), column.lebar - 2 * pad, huruf)),
        ];
        const text = Math.max(...texts.map(tinggiBaris)) + 2 * pad;
        const gaps = paths.filter((path) => path.ke === at && path.sela >= 0).length;
        const below = paths.filter((path) => path.dari === at && path.sisi === 'bawah');
        const room = Math.max(0, ...below.map((path) => path.label.length * 10.5));
        const side = Math.max(
            0,
            ...paths
                .filter((path) => path.dari === at && path.sisi !== 'bawah')
                .map((path) => path.label.length * 10.5 - 8),
        );
        const { tinggi } = size(row);
        const heading =
            row.kepala === undefined ? [] : lines(row.kepala, tabel.nomor + tabel.uraian - 2 * pad, kepala);
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

function grid(
    tabel: Tabel,
    kolom: readonly Kolom[],
    rows: readonly BarisTabel[],
    page: { atas: number; bawah: number; tepi: number; lebar: number },
): Bentuk[] {
    const line = (a: Titik, b: Titik): Bentuk => ({ jenis: 'garis', titik: [a, b], garis: 'penuh' });
    const right = page.lebar - margin;
    const verticals = [margin, margin + tabel.nomor, ...kolom.map((one) => one.x), page.tepi];
    let x = page.tepi;
    for (const column of tabel.lain) {
        x += column.lebar;
        verticals.push(x);
    }
    const first = rows[0]?.y ?? page.bawah;
    const spans: [number, number][] = [];
    let from = first;
    for (const row of rows) {
        if (row.tinggiKepala > 0) {
            spans.push([from, row.y]);
            from = row.y + row.tinggiKepala;
        }
    }
    spans.push([from, page.bawah]);
    return [
        ...[...new Set(verticals)].flatMap((at) =>
            (at === margin || at === right ? [[first, page.bawah] as [number, number]] : spans)
                .filter(([a, b]) => b > a)
                .map(([a, b]) => line({ x: at, y: a }, { x: at, y: b })),
        ),
        // A row's lower edge is fine across the actors' columns, so that it is told from the arrows there.
        ...rows.flatMap((row, at) => {
            const y = row.y + row.tinggi;
            const head = row.y + row.tinggiKepala;
            const last = at === rows.length - 1 || (rows[at + 1]?.tinggiKepala ?? 0) > 0;
            const start = kolom[0]?.x ?? page.tepi;
            return [
                ...(row.tinggiKepala > 0 ? [line({ x: margin, y: head }, { x: right, y: head })] : []),
                ...(last
                    ? [line({ x: margin, y }, { x: right, y })]
                    : [
                          line({ x: margin, y }, { x: start, y }),
                          { ...line({ x: start, y }, { x: page.tepi, y }), garis: 'halus' } as Bentuk,
                          line({ x: page.tepi, y }, { x: right, y }),
                      ]),
            ];
        }),
        ...rows.flatMap((row) => teksKiri(margin + pad, row.y + 4, row.kepala)),
    ];
}

function cells(row: Kegiatan, place: BarisTabel, tabel: Tabel, tepi: number): Bentuk[] {
    const top = place.y + place.tinggiKepala;
    const height = place.tinggi - place.tinggiKepala;
    const left = (x: number, width: number, text: string): Bentuk[] => {
        const wrapped = lines(text, width - 2 * pad, huruf);
        return teksKiri(x + pad, top + (height - tinggiBaris(wrapped)) / 2, wrapped);
    };
    const middle = margin + tabel.nomor / 2;
    const isi = [
        ...teksTengah(middle, top + height / 2 - 6, row.nomor === '' ? [] : [{ ...huruf, teks: row.nomor }]),
        ...left(margin + tabel.nomor, tabel.uraian, row.uraian),
    ];
    let x = tepi;
    for (const column of tabel.lain) {
        isi.push(...left(x, column.lebar, column.ambil(row)));
        x += column.lebar;
    }
    return isi;
}

function sign(row: Kegiatan, x: number, y: number): Bentuk {
    const { lebar, tinggi } = size(row);
    const box = { x: x - lebar / 2, y: y - tinggi / 2, lebar, tinggi };
    const text = row.tanda === 'mulai' ? 'Mulai' : row.tanda === 'selesai' ? 'Selesai' : row.nomor;
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
            : row.tanda === 'dokumen'
              ? { jenis: 'dokumen', ...box }
              : {
                    jenis: 'kotak',
                    ...box,
                    sudut: row.tanda === 'proses' ? 0 : tinggi / 2,
                    tebal: row.tanda === 'proses' ? 1 : 1.4,
                };
    const shown = text.length > 6 && row.nomor !== '' ? [] : [{ ...huruf, teks: text }];
    return { jenis: 'kelompok', kelas: 'tanda', isi: [shape, ...teksTengah(x, y - 6, shown)] };
}

function arrow(
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
                y: start.tengah + half.y + 9 + at * 10.5,
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
            const y = start.tengah - 3 - (path.label.length - 1 - at) * 10.5;
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
