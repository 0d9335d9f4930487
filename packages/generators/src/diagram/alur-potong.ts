import type { Arus, Kegiatan, LembarAlur } from './alur.js';

/** Where a flowchart is cut: the row that each sheet begins with, and the number of rows without the ends. */
export interface Potongan {
    readonly mulai: readonly number[];
    readonly baris: number;
    /** Columns of all actors on every sheet, or only of those who act there. */
    readonly semuaPelaku: boolean;
}

/** The rows that are cut: all but the ends, each of which stands on every sheet that leads to it. */
export function barisDipotong(sheet: LembarAlur): number {
    const ends = sheet.kegiatan.findIndex((row) => row.tanda === 'selesai');
    return ends < 0 ? sheet.kegiatan.length : ends;
}

/**
 * The rows of one sheet as a flowchart of its own. An arrow from or to another sheet goes through a
 * connector, whose letter is the same on both sheets.
 */
export function lembarKe(sheet: LembarAlur, { mulai, baris, semuaPelaku }: Potongan, ke: number): LembarAlur {
    const [from, to] = [mulai[ke]!, mulai[ke + 1] ?? baris];
    const here = (row: number) => row >= from && row < to;
    const sheetOf = (row: number) => mulai.findLastIndex((start) => start <= row);
    const targets = crossing(sheet, mulai, baris);
    const letter = (row: number) => huruf(targets.indexOf(row));
    const kegiatan: Kegiatan[] = [];
    const arus: Arus[] = [];
    const put = (row: Kegiatan) => kegiatan.push(row) - 1;

    // What leads to a row further below comes in above what leads to the first one, which goes straight down.
    const entering = targets.filter(
        (row) => here(row) && sheet.arus.some((edge) => edge.ke === row && !here(edge.dari)),
    );
    const entries = entering
        .sort((a, b) => b - a)
        .map((row) => {
            const sources = sheet.arus.filter((edge) => edge.ke === row && !here(edge.dari));
            const sheets = [...new Set(sources.map((edge) => sheetOf(edge.dari) + 1))].sort((a, b) => a - b);
            const uraian = `Dari lembar ${sheets.join(' dan ')}`;
            return {
                row,
                at: put(sambungan('masuk', letter(row), uraian, sheet.kegiatan[row]!.pelaku)),
            };
        });
    const places = new Map<number, number>();
    for (let row = from; row < to; row++) places.set(row, put(withHeading(sheet, row, row === from)));
    for (const { row, at } of entries) arus.push({ dari: at, ke: places.get(row)! });

    const leaving = sheet.arus.filter((edge) => here(edge.dari) && !here(edge.ke));
    // The way on from the last row goes straight down.
    const order = [...leaving].sort((a, b) => Number(b.dari === to - 1) - Number(a.dari === to - 1));
    for (const { dari, ke: target } of order) {
        if (places.has(target)) continue;
        const { pelaku } = sheet.kegiatan[dari]!;
        places.set(
            target,
            put(
                target >= baris
                    ? { ...sheet.kegiatan[target]!, pelaku }
                    : sambungan('keluar', letter(target), `Ke lembar ${sheetOf(target) + 1}`, pelaku),
            ),
        );
    }
    for (const edge of sheet.arus)
        if (here(edge.dari)) arus.push({ ...edge, dari: places.get(edge.dari)!, ke: places.get(edge.ke)! });
    return withActors({ ...sheet, kegiatan, arus }, semuaPelaku);
}

/** The rows that arrows reach from other sheets, in the order in which a reader comes upon the arrows. */
function crossing(sheet: LembarAlur, mulai: readonly number[], baris: number): number[] {
    const sheetOf = (row: number) => mulai.findLastIndex((start) => start <= row);
    const edges = sheet.arus.filter((edge) => edge.ke < baris && sheetOf(edge.dari) !== sheetOf(edge.ke));
    return [...new Set(edges.sort((a, b) => a.dari - b.dari).map((edge) => edge.ke))];
}

const huruf = (at: number): string =>
    (at >= 26 ? huruf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

function sambungan(arah: 'masuk' | 'keluar', letter: string, uraian: string, pelaku: number): Kegiatan {
    const empty = { nomor: '', kelengkapan: '', waktu: '', keluaran: '', dasar: '' };
    return { ...empty, id: `sambungan-${arah}-${letter}`, tanda: 'sambungan', huruf: letter, uraian, pelaku };
}

/** A row; the first one of a sheet says which stage goes on. */
function withHeading(sheet: LembarAlur, row: number, first: boolean): Kegiatan {
    const one = sheet.kegiatan[row]!;
    if (!first || one.kepala !== undefined) return one;
    const above = sheet.kegiatan.slice(0, row).findLast((other) => other.kepala !== undefined);
    return above ? { ...one, kepala: `${above.kepala} – lanjutan` } : one;
}

function withActors(sheet: LembarAlur, all: boolean): LembarAlur {
    if (all) return sheet;
    const used = [...new Set(sheet.kegiatan.map((row) => row.pelaku))].sort((a, b) => a - b);
    return {
        ...sheet,
        pelaku: used.map((at) => sheet.pelaku[at]!),
        kegiatan: sheet.kegiatan.map((row) => ({ ...row, pelaku: used.indexOf(row.pelaku) })),
    };
}
