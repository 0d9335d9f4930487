import { type Ruang, ruangHalaman, skala } from '../halaman.js';
import type { LembarAlur } from './alur.js';
import { gambarDiAlas } from './alur-gambar.js';
import { barisDipotong, lembarKe, type Potongan } from './alur-potong.js';
import { type Cetak, lembarDari, namaiLembar } from './lembar.js';
import type { Gambar } from './svg.js';

/** Room for the outermost stroke. */
const tepi = 1;

/** What a sheet costs: few of them first, then breaks between stages, few connectors, sheets equally full. */
const biaya = { lembar: 1000, tahap: 60, sambungan: 25, kosong: 40 };

/**
 * A flowchart on as many sheets of F4 as it takes to be read, each upright or turned. Every sheet has the
 * heading of the table; rows are cut where it costs least.
 */
export function lembarAlur(sheet: LembarAlur, cetak: Cetak): Gambar[] {
    const baris = barisDipotong(sheet);
    // All actors on every sheet, unless leaving out the idle ones saves a sheet or makes them fit at all.
    const all = cutsOf(sheet, { baris, semuaPelaku: true }, cetak);
    const few = all?.length === 1 ? undefined : cutsOf(sheet, { baris, semuaPelaku: false }, cetak);
    const semuaPelaku = all !== undefined && (few === undefined || all.length <= few.length);
    const mulai = (semuaPelaku ? all : few) ?? [0];
    return mulai.map((_, ke) => {
        const one = lembar(sheet, { mulai, baris, semuaPelaku }, ke, cetak);
        return one.pas ?? one.paksa();
    });
}

/** Where it is cut with the least cost; undefined where the columns fit on no page. */
function cutsOf(
    sheet: LembarAlur,
    { baris, semuaPelaku }: Omit<Potongan, 'mulai'>,
    cetak: Cetak,
): number[] | undefined {
    const best: { readonly biaya: number; readonly sampai: number }[] = [];
    best[baris] = { biaya: 0, sampai: baris };
    for (let from = baris - 1; from >= 0; from--) {
        for (let to = from + 1; to <= baris; to++) {
            const mulai = [0, from, to].filter((row, at, rows) => row < baris && rows.indexOf(row) === at);
            const ke = mulai.indexOf(from);
            const { pas } = lembar(sheet, { mulai, baris, semuaPelaku }, ke, cetak);
            // A row that fits on no page gets one of its own.
            if (!pas && (to > from + 1 || semuaPelaku)) break;
            const rest = best[to];
            if (!rest) continue;
            const total = (pas ? costOf(sheet, from, to, pas) : 2 * biaya.lembar) + rest.biaya;
            if (total < (best[from]?.biaya ?? Number.POSITIVE_INFINITY))
                best[from] = { biaya: total, sampai: to };
        }
    }
    if (!best[0]) return undefined;
    const mulai: number[] = [];
    for (let row = 0; row < baris; row = best[row]!.sampai) mulai.push(row);
    return mulai;
}

function costOf(sheet: LembarAlur, from: number, to: number, { lebar, tinggi }: Gambar): number {
    const here = (row: number) => row >= from && row < to;
    const next = sheet.kegiatan[to];
    const leaving = new Set(sheet.arus.filter((edge) => here(edge.dari) && !here(edge.ke)).map((e) => e.ke));
    const goesOn = next !== undefined && next.tanda !== 'selesai';
    const room = ruangHalaman(lebar > tinggi).tinggi;
    return (
        biaya.lembar +
        leaving.size * biaya.sambungan +
        (goesOn && next.kepala === undefined ? biaya.tahap : 0) +
        biaya.kosong * Math.max(0, 1 - tinggi / room) ** 2
    );
}

interface Hasil {
    /** The sheet as large as it is drawn; undefined where it fits on no page. */
    readonly pas: Gambar | undefined;
    /** The same, to be made smaller. */
    paksa(): Gambar;
}

function lembar(sheet: LembarAlur, potongan: Potongan, ke: number, cetak: Cetak): Hasil {
    const part = lembarKe(sheet, potongan, ke);
    const jumlah = potongan.mulai.length;
    const last = ke === jumlah - 1;
    const own = lembarDari(ke, jumlah, sheet.judul[0] ?? '', cetak);
    const alas = { tepi, tanpaJudul: cetak.tanpaJudul, ...(own ? { lembar: own } : {}) };
    const named = (gambar: Gambar) => namaiLembar(gambar, sheet.judul, own);
    const rooms = [true, false].map((turned) =>
        ruangHalaman(turned, cetak.terpakai + (last ? cetak.akhir : 0)),
    );
    const fits = (gambar: Gambar | undefined, ruang: Ruang): gambar is Gambar =>
        gambar !== undefined && gambar.tinggi <= ruang.tinggi && gambar.lebar <= ruang.lebar + 0.01;
    const [best] = rooms
        .flatMap((ruang) => {
            const gambar = gambarDiAlas(part, { ...alas, lebar: ruang.lebar });
            return fits(gambar, ruang) ? [{ gambar, besar: skala(gambar, ruang) }] : [];
        })
        .sort((a, b) => b.besar - a.besar);
    return {
        pas: best && named(best.gambar),
        paksa: () => named(gambarDiAlas(part, alas)!),
    };
}
