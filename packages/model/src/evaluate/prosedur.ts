import type { Alur, Langkah } from '../model/prosedur.js';
import type { Place } from '../text/place.js';

/** Where a step leads: to another step, or to an end. */
export interface Lanjutan {
    /** The outcome under which it leads there; absent for a step that decides nothing. */
    readonly hasil?: string;
    readonly ke?: string;
    /** Name of the end state. */
    readonly selesai?: string;
    readonly kembali: boolean;
    /** Whether the text says so, or it follows from the order of the steps. */
    readonly tertulis: boolean;
    readonly place: Place;
}

/** A procedure as a graph: each step with all that may follow it. Steps keep their order. */
export interface AlurProsedur {
    readonly langkah: ReadonlyMap<string, Langkah>;
    readonly lanjutan: ReadonlyMap<string, readonly Lanjutan[]>;
    readonly awal?: string;
}

/** The outcome that guards a step (`jika disetujui, …`), if one does. */
export function penjaga(step: Langkah): string | undefined {
    for (const condition of step.syarat) if (condition.jenis === 'hasil') return condition.hasil;
    return undefined;
}

function written(alur: Alur): Lanjutan {
    const hasil = alur.hasil === undefined ? {} : { hasil: alur.hasil };
    if (alur.jenis === 'selesai')
        return { ...hasil, selesai: alur.akhir, kembali: false, tertulis: true, place: alur.place };
    return { ...hasil, ke: alur.ke, kembali: alur.kembali, tertulis: true, place: alur.place };
}

/**
 * The graph of a procedure. A step without a flow goes on in the order of the text: to the next step;
 * where that one is guarded by an outcome, each outcome leads to its guarded step, and after a guarded
 * step those guarded by another outcome are passed over.
 */
export function alurProsedur(steps: readonly Langkah[]): AlurProsedur {
    const langkah = new Map<string, Langkah>();
    for (const step of steps) if (!langkah.has(step.id)) langkah.set(step.id, step);
    const lanjutan = new Map<string, Lanjutan[]>();
    steps.forEach((step, index) => {
        if (langkah.get(step.id) !== step) return;
        lanjutan.set(step.id, step.alur.length > 0 ? step.alur.map(written) : inOrder(step, steps, index));
    });
    return { langkah, lanjutan, ...(steps[0] ? { awal: steps[0].id } : {}) };
}

function inOrder(step: Langkah, steps: readonly Langkah[], index: number): Lanjutan[] {
    const own = penjaga(step);
    const base = { kembali: false, tertulis: false, place: step.idPlace };
    const result: Lanjutan[] = [];
    const taken = new Set<string>();
    for (const next of steps.slice(index + 1)) {
        const guard = samePutusan(step, next) ? undefined : penjaga(next);
        if (guard === undefined) {
            if (result.length === 0) result.push({ ...base, ke: next.id });
            return result;
        }
        if (own !== undefined && complementary(own, guard)) continue;
        if (!taken.has(guard)) {
            taken.add(guard);
            result.push({ ...base, hasil: guard, ke: next.id });
        }
    }
    if (result.length === 0) result.push({ ...base, selesai: '' });
    return result;
}

/** Whether both steps are guarded by the same outcome of the same decision: then one follows the other. */
function samePutusan(a: Langkah, b: Langkah): boolean {
    const of = (step: Langkah) => {
        const guard = step.syarat.find((item) => item.jenis === 'hasil');
        if (guard?.jenis !== 'hasil') return undefined;
        const { place: _place, ...oleh } = guard.oleh ?? { place: undefined };
        return JSON.stringify([guard.hasil, oleh]);
    };
    const own = of(a);
    return own !== undefined && own === of(b);
}

const opposites: readonly (readonly [string, string])[] = [
    ['disetujui', 'ditolak'],
    ['setuju', 'menolak'],
    ['diterima', 'ditolak'],
    ['sesuai', 'dikembalikan'],
];

/** Whether two outcomes of one decision exclude each other. */
export function complementary(a: string, b: string): boolean {
    if (a === `tidak ${b}` || b === `tidak ${a}`) return true;
    return opposites.some(([yes, no]) => (a === yes && b === no) || (a === no && b === yes));
}

/** One thing that happened: a step was done, with this outcome. */
export interface Kejadian {
    readonly langkah: string;
    readonly hasil?: string;
}

/** Where a procedure stands. */
export interface KeadaanProsedur {
    readonly status: 'berjalan' | 'selesai' | 'tidak boleh';
    /** The step that is due. */
    readonly langkah?: string;
    /** The outcomes that the due step may have; empty when it decides nothing. */
    readonly hasilMungkin: readonly string[];
    readonly akhir?: string;
    /** The event that was not allowed, counted from 0. */
    readonly kejadianDitolak?: number;
}

/** Where a procedure stands after a list of events, what may happen next, or which event was not allowed. */
export function jalankan(graph: AlurProsedur, events: readonly Kejadian[]): KeadaanProsedur {
    let current = graph.awal;
    for (let index = 0; index < events.length; index++) {
        const event = events[index]!;
        if (current === undefined || event.langkah !== current) {
            return { status: 'tidak boleh', hasilMungkin: [], kejadianDitolak: index };
        }
        const ways: readonly Lanjutan[] = graph.lanjutan.get(current) ?? [];
        const way =
            ways.find((candidate) => candidate.hasil === event.hasil) ??
            (ways.length === 1 && ways[0]!.hasil === undefined ? ways[0] : undefined);
        if (!way) return { status: 'tidak boleh', hasilMungkin: [], kejadianDitolak: index };
        if (way.ke === undefined) {
            if (index < events.length - 1)
                return { status: 'tidak boleh', hasilMungkin: [], kejadianDitolak: index + 1 };
            return { status: 'selesai', hasilMungkin: [], akhir: way.selesai ?? '' };
        }
        current = way.ke;
    }
    if (current === undefined) return { status: 'selesai', hasilMungkin: [], akhir: '' };
    const outcomes = (graph.lanjutan.get(current) ?? []).flatMap((way) =>
        way.hasil === undefined ? [] : [way.hasil],
    );
    return { status: 'berjalan', langkah: current, hasilMungkin: outcomes };
}
