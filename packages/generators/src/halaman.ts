/** The paper of a regulation (F4), in millimetres, and the margin on all sides, as UU 12/2011 Lampiran II asks. */
export const kertas = { lebar: 215.9, tinggi: 330.2, tepi: 25 } as const;

/** Millimetres in the units of drawings, of which there are 96 to an inch. */
export const satuan = (milimeter: number): number => (milimeter / 25.4) * 96;

/** A unit of a drawing in points. */
export const poin = 0.75;

/** Type smaller than this is not read on paper; in points. */
export const hurufTerkecil = 7;

export interface Ruang {
    readonly mendatar: boolean;
    readonly lebar: number;
    readonly tinggi: number;
}

/** The room between the margins of a page, in units of a drawing, without what else stands on it (in millimetres). */
export function ruangHalaman(mendatar: boolean, terpakai = 0): Ruang {
    const [lebar, tinggi] = mendatar ? [kertas.tinggi, kertas.lebar] : [kertas.lebar, kertas.tinggi];
    return {
        mendatar,
        lebar: satuan(lebar - 2 * kertas.tepi),
        tinggi: satuan(tinggi - 2 * kertas.tepi - terpakai),
    };
}

interface Bidang {
    readonly lebar: number;
    readonly tinggi: number;
}

/** How large a drawing may be printed on a page, never so large that it looks like a poster. */
export const skala = (gambar: Bidang, ruang: Ruang): number =>
    Math.min(ruang.lebar / gambar.lebar, ruang.tinggi / gambar.tinggi, 1.5);

/** The page on which a drawing is larger; upright where both are equal. */
export function halamanGambar(gambar: Bidang, terpakai = 0): Ruang & { readonly skala: number } {
    const [tegak, mendatar] = [false, true].map((turned) => {
        const ruang = ruangHalaman(turned, terpakai);
        return { ...ruang, skala: skala(gambar, ruang) };
    });
    return mendatar!.skala > tegak!.skala ? mendatar! : tegak!;
}
