import { type Baris, barisOf, type Lampiran } from './dokumen.js';
import { halamanOf } from './gambar.js';
import { kolomTegak } from './ukuran.js';

/** A line where it stands on paper. */
export interface Letak {
    readonly baris: Baris;
    /** Whether it begins a page, though the stretch before it has room. */
    readonly halamanBaru: boolean;
    /** The last line of the annex, which the signature follows. */
    readonly terakhir: boolean;
}

/** A stretch of pages that all stand upright or are all turned. */
export interface Bentang {
    readonly mendatar: boolean;
    readonly letak: readonly Letak[];
}

/** The lines of an annex cut into stretches; a heading goes with what it heads. The first one is upright. */
export function bentangOf(lampiran: Lampiran): Bentang[] {
    const lines = barisOf(lampiran);
    const last = lines.length - 1;
    const turned = lines.map(
        (line, at) =>
            (line.jenis === 'gambar' && halamanOf(line.gambar, at === last).mendatar) ||
            (line.jenis === 'tabel' && line.tabel.kepala.length > kolomTegak),
    );
    const fresh = lines.map((line) => line.jenis === 'gambar');
    // The lines that announce a wide table or a picture stand on its page.
    for (let at = last - 1; at >= 0; at--) {
        const line = lines[at]!;
        if (line.jenis !== 'butir' || !line.bersambung) continue;
        if (turned[at + 1]) turned[at] = true;
        if (fresh[at + 1]) [fresh[at], fresh[at + 1]] = [true, false];
    }
    const stretches: { mendatar: boolean; letak: Letak[] }[] = [{ mendatar: false, letak: [] }];
    lines.forEach((baris, at) => {
        const mendatar = turned[at]!;
        if (stretches.at(-1)!.mendatar !== mendatar) stretches.push({ mendatar, letak: [] });
        const { letak } = stretches.at(-1)!;
        // A stretch begins on a new page by itself.
        letak.push({
            baris,
            halamanBaru: fresh[at]! && (letak.length > 0 || stretches.length === 1),
            terakhir: at === last,
        });
    });
    return stretches;
}
