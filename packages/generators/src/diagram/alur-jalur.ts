import type { Arus, LembarAlur } from './alur.js';
import { belah, kepala, label, lane, pad } from './alur-ukuran.js';
import { textWidth, wrapText } from './metrics.js';

export type Sisi = 'bawah' | 'kanan' | 'kiri';

/** An arrow on its way: where it leaves the sign, which lanes it takes. */
export interface Jalur extends Arus {
    readonly sisi: Sisi;
    readonly label: readonly string[];
    /** Lane in the channel beside the column, counted from the sign; only for arrows that leave sideways. */
    readonly lajur: number;
    /** Lane in the gap above the target row; -1 for a straight arrow. */
    readonly sela: number;
}

export interface Kolom {
    readonly x: number;
    readonly lebar: number;
    /** Middle of the signs. */
    readonly tengah: number;
    /** Distance from the sign to the first lane, left and right. */
    readonly kiri: number;
    readonly kanan: number;
}

/** Which way every arrow goes, so that no two share a stretch unless they lead to the same sign. */
export function routes(sheet: LembarAlur): Jalur[] {
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

/** The columns of the actors, each as wide as its signs, arrows and name need; `sempit` on paper. */
export function columns(sheet: LembarAlur, paths: readonly Jalur[], x: number, sempit: boolean): Kolom[] {
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
            Math.max(...wrapText(name, sempit ? 76 : 104, kepala).map((line) => textWidth(line, kepala))) +
            2 * pad;
        const extra = Math.max(0, Math.max(header, sempit ? 70 : 84) - need.kiri - need.kanan) / 2;
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
