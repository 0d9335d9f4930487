import type { Alir, Berkas, Simpul } from './alur.js';

export interface Kotak {
    readonly x: number;
    readonly y: number;
    readonly lebar: number;
    readonly tinggi: number;
}

export interface Titik {
    readonly x: number;
    readonly y: number;
}

/** Where everything of a flow stands. Pixels, as BPMN diagram interchange has them. */
export interface TataLetak {
    readonly kolam: Kotak;
    readonly lajur: ReadonlyMap<string, Kotak>;
    readonly simpul: ReadonlyMap<string, Kotak>;
    readonly label: ReadonlyMap<string, Kotak>;
    readonly berkas: ReadonlyMap<string, Kotak>;
    readonly penerima: ReadonlyMap<string, Kotak>;
    readonly aliran: ReadonlyMap<string, readonly Titik[]>;
    readonly kiriman: ReadonlyMap<string, readonly Titik[]>;
    readonly kaitan: ReadonlyMap<string, readonly Titik[]>;
}

const kiri = 160;
const atas = 80;
const judulKolam = 30;
const ukuran = { mulai: [36, 36], selesai: [36, 36], putusan: [50, 50], tugas: [120, 80] } as const;
/** A row holds a node and, below it, the documents of the step; below them runs a channel for flows. */
const baris = { simpul: 84, berkas: 92, saluran: 34, tepi: 16 };
const sela = 64;
const lebarBerkas = 92;

/** The height at which a name fits beside its lane, turned and on two lines. */
const tinggiNama = (name: string) => Math.ceil((name.length / 2) * 7) + 24;

/** The column of each node: one right of the last of those before it, returns left out of account. */
function kolomOf(alir: Alir): Map<string, number> {
    const next = new Map<string, string[]>();
    for (const { dari, ke } of alir.aliran) next.set(dari, [...(next.get(dari) ?? []), ke]);
    const back = new Set<string>();
    const state = new Map<string, 'open' | 'done'>();
    const order: string[] = [];
    const visit = (id: string) => {
        state.set(id, 'open');
        for (const to of next.get(id) ?? []) {
            if (state.get(to) === 'open') back.add(`${id} ${to}`);
            else if (!state.has(to)) visit(to);
        }
        state.set(id, 'done');
        order.unshift(id);
    };
    visit(alir.simpul[0]!.id);
    const column = new Map<string, number>([[alir.simpul[0]!.id, 0]]);
    for (const id of order)
        for (const to of next.get(id) ?? [])
            if (!back.has(`${id} ${to}`))
                column.set(to, Math.max(column.get(to) ?? 0, (column.get(id) ?? 0) + 1));
    return column;
}

/** Lays a flow out: a lane for each actor from top to bottom, the steps from left to right. */
export function tataLetakOf(alir: Alir): TataLetak {
    const column = kolomOf(alir);
    const columns = Math.max(...column.values()) + 1;
    const documents = new Map<string, Berkas[]>();
    for (const item of alir.berkas) documents.set(item.tugas, [...(documents.get(item.tugas) ?? []), item]);
    const widths = Array.from({ length: columns }, (_, index) =>
        Math.max(
            ...alir.simpul
                .filter(({ id }) => column.get(id) === index)
                .map(({ id, jenis }) =>
                    Math.max(ukuran[jenis][0], (documents.get(id)?.length ?? 0) * lebarBerkas),
                ),
        ),
    );
    const columnX = widths.map((_, index) =>
        widths.slice(0, index).reduce((sum, width) => sum + width + sela, kiri + 2 * judulKolam + sela),
    );
    const columnRight = (index: number) => columnX[index]! + widths[index]!;
    // Rows: nodes of one lane and column stand one below another.
    const rowOf = new Map<string, number>();
    const laneRows = new Map<string, number>();
    for (const lane of alir.lajur) {
        const used = new Map<number, number>();
        for (const { id, lajur } of alir.simpul) {
            if (lajur !== lane) continue;
            const row = used.get(column.get(id)!) ?? 0;
            used.set(column.get(id)!, row + 1);
            rowOf.set(id, row);
        }
        laneRows.set(lane, Math.max(1, ...used.values()));
    }
    const hasDocuments = (lane: string, row: number) =>
        alir.simpul.some(({ id, lajur }) => lajur === lane && rowOf.get(id) === row && documents.has(id));
    const rowHeight = (lane: string, row: number) =>
        baris.tepi + baris.simpul + (hasDocuments(lane, row) ? baris.berkas : 0) + baris.saluran;
    const width = columnRight(columns - 1) + sela - kiri;
    const lajur = new Map<string, Kotak>();
    const rowY = (lane: string, row: number) => {
        let y = lajur.get(lane)!.y;
        for (let i = 0; i < row; i++) y += rowHeight(lane, i);
        return y;
    };
    let y = atas;
    for (const lane of alir.lajur) {
        let height = 0;
        for (let row = 0; row < laneRows.get(lane)!; row++) height += rowHeight(lane, row);
        height = Math.max(height, tinggiNama(lane));
        lajur.set(lane, { x: kiri + judulKolam, y, lebar: width - judulKolam, tinggi: height });
        y += height;
    }
    const kolam = { x: kiri, y: atas, lebar: width, tinggi: y - atas };
    const simpul = new Map<string, Kotak>();
    const berkas = new Map<string, Kotak>();
    const label = new Map<string, Kotak>();
    const kaitan = new Map<string, readonly Titik[]>();
    for (const node of alir.simpul) {
        const [lebar, tinggi] = ukuran[node.jenis];
        const c = column.get(node.id)!;
        const top = rowY(node.lajur, rowOf.get(node.id)!) + baris.tepi;
        const box = {
            x: columnX[c]! + (widths[c]! - lebar) / 2,
            y: top + (baris.simpul - tinggi) / 2,
            lebar,
            tinggi,
        };
        simpul.set(node.id, box);
        if (node.jenis !== 'tugas')
            label.set(node.id, {
                x: box.x + lebar / 2 - 40,
                // Below a decision its second way leaves.
                y: node.jenis === 'putusan' ? box.y - 16 : box.y + tinggi + 3,
                lebar: 80,
                tinggi: 14,
            });
        const items = documents.get(node.id) ?? [];
        items.forEach((item, index) => {
            const centre = columnX[c]! + widths[c]! / 2 + (index - (items.length - 1) / 2) * lebarBerkas;
            const place = { x: centre - 18, y: top + baris.simpul + 14, lebar: 36, tinggi: 44 };
            berkas.set(item.id, place);
            label.set(item.id, { x: centre - 44, y: place.y + 46, lebar: 88, tinggi: 28 });
            const foot = { x: Math.min(Math.max(centre, box.x + 10), box.x + lebar - 10), y: box.y + tinggi };
            const head = { x: centre, y: place.y };
            kaitan.set(item.id, item.arah === 'keluar' ? [foot, head] : [head, foot]);
        });
    }
    const channelBelow = (node: Simpul) => {
        const row = rowOf.get(node.id)!;
        return rowY(node.lajur, row) + rowHeight(node.lajur, row);
    };
    const byId = new Map(alir.simpul.map((node) => [node.id, node]));
    const aliran = new Map<string, readonly Titik[]>();
    const share = new Map<string, number>();
    // Flows in one channel or gap run beside each other, a few pixels apart.
    const lane = (key: string) => {
        const count = share.get(key) ?? 0;
        share.set(key, count + 1);
        return (count % 6) * 5;
    };
    /** Nodes that a flow has left already. */
    const left = new Set<string>();
    for (const item of alir.aliran) {
        const from = simpul.get(item.dari)!;
        const to = simpul.get(item.ke)!;
        const a = { x: from.x + from.lebar, y: from.y + from.tinggi / 2 };
        const b = { x: to.x, y: to.y + to.tinggi / 2 };
        const ca = column.get(item.dari)!;
        const cb = column.get(item.ke)!;
        const foot = { x: from.x + from.lebar / 2, y: from.y + from.tinggi };
        if (byId.get(item.dari)!.jenis === 'putusan' && left.has(item.dari) && cb === ca + 1) {
            // The second way of a decision leaves below it, where nothing of its column stands in between.
            const between = [...simpul].some(
                ([id, box]) => column.get(id) === ca && box.y > from.y && box.y < b.y + 20,
            );
            if (!between && b.y > foot.y + 20) {
                aliran.set(item.id, [foot, { x: foot.x, y: b.y }, b]);
                label.set(item.id, { x: foot.x - 76, y: foot.y + 6, lebar: 70, tinggi: 14 });
                continue;
            }
        }
        left.add(item.dari);
        const gapAfter = columnRight(ca) + 12 + lane(`after ${ca}`);
        const straight = cb === ca + 1 && a.y === b.y;
        label.set(item.id, {
            x: straight ? a.x + 2 : gapAfter + 3,
            y: straight ? a.y - 18 : b.y > a.y ? a.y + 8 : a.y - 22,
            lebar: 70,
            tinggi: 14,
        });
        if (cb === ca + 1) {
            aliran.set(
                item.id,
                a.y === b.y ? [a, b] : [a, { x: gapAfter, y: a.y }, { x: gapAfter, y: b.y }, b],
            );
            continue;
        }
        const gapBefore = columnX[cb]! - 12 - lane(`before ${cb}`);
        const source = byId.get(item.dari)!;
        const channel = channelBelow(source) - 6 - lane(`channel ${source.lajur} ${rowOf.get(source.id)}`);
        aliran.set(item.id, [
            a,
            { x: gapAfter, y: a.y },
            { x: gapAfter, y: channel },
            { x: gapBefore, y: channel },
            { x: gapBefore, y: b.y },
            b,
        ]);
    }
    const penerima = new Map<string, Kotak>();
    const kiriman = new Map<string, readonly Titik[]>();
    let below = kolam.y + kolam.tinggi + 40;
    for (const party of alir.penerima) {
        const tinggi = Math.max(50, tinggiNama(party.nama));
        penerima.set(party.id, { x: kiri, y: below, lebar: kolam.lebar, tinggi });
        party.kiriman.forEach(({ tugas }, index) => {
            const box = simpul.get(tugas)!;
            const c = column.get(tugas)!;
            const x = columnRight(c) + 42 + lane(`message ${c}`) / 2;
            const start = { x: box.x + box.lebar, y: box.y + box.tinggi - 12 };
            kiriman.set(`${party.id} ${index}`, [start, { x, y: start.y }, { x, y: below }]);
        });
        below += tinggi + 20;
    }
    return { kolam, lajur, simpul, label, berkas, penerima, aliran, kiriman, kaitan };
}
