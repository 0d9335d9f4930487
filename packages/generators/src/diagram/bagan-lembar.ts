import type { Bagan } from './bagan.js';
import { bagianBagan, potongBagan } from './bagan-potong.js';
import { type Cetak, lembarDari, namaiLembar } from './lembar.js';
import type { Gambar } from './svg.js';
import { gambarBagan, terbaca } from './tata-letak.js';

/** A chart on F4: on one sheet where its words can be read there, else cut by branches. */
export async function lembarBagan(bagan: Bagan, cetak: Cetak): Promise<Gambar[]> {
    // Which sheet is the last one is not known while cutting: each leaves the room that the last one needs.
    const terpakai = cetak.terpakai + cetak.akhir;
    const alas = { tanpaJudul: cetak.tanpaJudul, kertas: { terpakai } };
    const whole = await gambarBagan(bagan, alas);
    if (terbaca(whole, terpakai)) return [whole];
    const sheets = await potongBagan(bagan, async (potongan) => {
        const part = bagianBagan(bagan, [potongan], 0);
        // The line with the number of the sheet is not drawn yet.
        return terbaca(await gambarBagan(part, alas), terpakai + 5);
    });
    if (sheets.length < 2) return [whole];
    return Promise.all(
        sheets.map(async (_, ke) => {
            const lembar = lembarDari(ke, sheets.length, bagan.judul[0] ?? '', cetak);
            const part = bagianBagan(bagan, sheets, ke);
            return namaiLembar(await gambarBagan(part, { ...alas, lembar }), bagan.judul, lembar);
        }),
    );
}
