import type { Langkah } from '../model/prosedur.js';
import type { AlurProsedur } from './prosedur.js';

/** One way through a procedure, from its first step to an end or to a step that leads nowhere new. */
export interface Jalur {
    /** The steps in order, each with the outcome that led on from it. */
    readonly langkah: readonly { readonly langkah: Langkah; readonly hasil?: string }[];
    /** Name of the end state; empty when the text names none; absent when the way runs back. */
    readonly akhir?: string;
}

/** More ways than this are not followed: a procedure that forks so often is judged by the first ones. */
const mostWays = 256;

/** Every way through a procedure that passes no step twice. */
export function jalurProsedur(graph: AlurProsedur): Jalur[] {
    const result: Jalur[] = [];
    const walk = (id: string, way: Jalur['langkah']): void => {
        const step = graph.langkah.get(id);
        if (!step || result.length >= mostWays) return;
        if (way.some((item) => item.langkah.id === id)) {
            result.push({ langkah: way });
            return;
        }
        for (const next of graph.lanjutan.get(id) ?? []) {
            const here = { langkah: step, ...(next.hasil === undefined ? {} : { hasil: next.hasil }) };
            if (next.ke === undefined) result.push({ langkah: [...way, here], akhir: next.selesai ?? '' });
            else walk(next.ke, [...way, here]);
        }
    };
    if (graph.awal !== undefined) walk(graph.awal, []);
    return result;
}

/** A way as a reader follows it: `a → b → ditolak → e`. `sampai` cuts it after this many steps. */
export function formatJalur(jalur: Jalur, sampai = jalur.langkah.length): string {
    return jalur.langkah
        .slice(0, sampai)
        .flatMap(({ langkah, hasil }, index) =>
            hasil === undefined || index === sampai - 1 ? [langkah.id] : [langkah.id, hasil],
        )
        .join(' → ');
}

/** The steps that can be reached from the first one. */
export function langkahTercapai(graph: AlurProsedur): Set<string> {
    const reached = new Set<string>();
    const queue = graph.awal === undefined ? [] : [graph.awal];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (reached.has(id)) continue;
        reached.add(id);
        for (const next of graph.lanjutan.get(id) ?? []) if (next.ke !== undefined) queue.push(next.ke);
    }
    return reached;
}
