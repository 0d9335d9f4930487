import type { Bagan } from './bagan.js';

/** One sheet of a chart: the boxes that it shows, and those of them whose own boxes stand on another sheet. */
export interface PotonganBagan {
    readonly simpul: readonly string[];
    readonly ringkas: readonly string[];
}

/** The box that each box hangs from, by the first line that is no coordination. */
function indukOf(bagan: Bagan): Map<string, string> {
    const result = new Map<string, string>();
    for (const { dari, ke, jenis } of bagan.sambungan) {
        if (jenis === 'koordinasi' || result.has(ke)) continue;
        let above: string | undefined = dari;
        while (above !== undefined && above !== ke) above = result.get(above);
        if (above === undefined) result.set(ke, dari);
    }
    return result;
}

/**
 * Cuts a chart by branches: first the top with what stands directly below it, then the branches, as many
 * on a sheet as `muat` takes. A branch that is too large is cut in the same way.
 */
export async function potongBagan(
    bagan: Bagan,
    muat: (potongan: PotonganBagan) => Promise<boolean>,
): Promise<PotonganBagan[]> {
    const induk = indukOf(bagan);
    const order = bagan.simpul.map((node) => node.id);
    const below = (id: string | undefined) => order.filter((other) => induk.get(other) === id);
    const whole = (id: string): string[] => [id, ...below(id).flatMap(whole)];
    const sheets: PotonganBagan[] = [];

    /** Takes items one after the other onto sheets, each as full as it may be. */
    async function fill<T>(items: readonly T[], make: (some: readonly T[]) => PotonganBagan) {
        const filled: (readonly T[])[] = [];
        let some: readonly T[] = [];
        for (const item of items) {
            const more = [...some, item];
            if (some.length === 0 || (await muat(make(more)))) some = more;
            else {
                filled.push(some);
                some = [item];
            }
        }
        return some.length === 0 ? filled : [...filled, some];
    }

    async function cut(top: string | undefined, members: readonly string[]): Promise<void> {
        const branches = members.filter((id) => below(id).length > 0);
        const head = top === undefined ? [] : [top];
        const heads = (some: readonly string[]): PotonganBagan => ({
            simpul: [...head, ...some],
            ringkas: some.filter((id) => branches.includes(id)),
        });
        for (const some of await fill(members, heads)) sheets.push(heads(some));
        const full = (some: readonly string[]): PotonganBagan => ({
            simpul: some.flatMap(whole),
            ringkas: [],
        });
        for (const some of await fill(branches, full)) {
            const [only] = some;
            if (some.length === 1 && only !== undefined && !(await muat(full(some))))
                await cut(only, below(only));
            else sheets.push(full(some));
        }
    }

    const tops = below(undefined);
    const [only] = tops;
    if (tops.length === 1 && only !== undefined) await cut(only, below(only));
    else await cut(undefined, tops);
    return sheets;
}

/** One sheet as a chart of its own; a box that goes on elsewhere, or comes from elsewhere, says where. */
export function bagianBagan(bagan: Bagan, sheets: readonly PotonganBagan[], ke: number): Bagan {
    const { simpul, ringkas } = sheets[ke]!;
    const elsewhere = (id: string) =>
        sheets.findIndex(
            (sheet, at) => at !== ke && sheet.simpul.includes(id) && !sheet.ringkas.includes(id),
        );
    const origin = (id: string) => sheets.findIndex((sheet) => sheet.ringkas.includes(id));
    const remark = (id: string): string | undefined => {
        if (ringkas.includes(id)) return `lihat lembar ${elsewhere(id) + 1}`;
        return origin(id) < 0 ? undefined : `dari lembar ${origin(id) + 1}`;
    };
    return {
        ...bagan,
        simpul: bagan.simpul
            .filter((node) => simpul.includes(node.id))
            .map((node) => {
                const text = remark(node.id);
                if (text === undefined) return node;
                return { ...node, isi: [...node.isi, { teks: text, ukuran: 9.5, miring: true }] };
            }),
        sambungan: bagan.sambungan.filter((edge) => simpul.includes(edge.dari) && simpul.includes(edge.ke)),
        catatan: ke === 0 ? bagan.catatan : [],
    };
}
