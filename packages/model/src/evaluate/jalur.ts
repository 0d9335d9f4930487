import type { Langkah } from '../model/prosedur.js';
import type { AlurProsedur } from './prosedur.js';

/** One way through a procedure, from its first step to an end or up to a step. */
export interface Jalur {
    /** The steps in order, each with the outcome that led on from it. */
    readonly langkah: readonly { readonly langkah: Langkah; readonly hasil?: string }[];
    /** Name of the end state; empty when the text names none; absent when the way goes on. */
    readonly akhir?: string;
}

/** A bound against a text made to exhaust it; ordinary procedures have a few dozen states. */
const mostStates = 20_000;

/**
 * Ways through a procedure, complete for whoever asks what has happened before a step. What happened is
 * what `jejak` says of each step passed. For every step, every different set of traces with which it can
 * be reached is there once, by its shortest way; and so is every end. Ways are told apart by their traces
 * alone, so that ten decisions in a row make no thousand ways.
 */
export function jalurProsedur(
    graph: AlurProsedur,
    jejak: (langkah: Langkah) => readonly string[] = () => [],
): Jalur[] {
    const result: Jalur[] = [];
    if (graph.awal === undefined) return result;
    const seen = new Set<string>();
    const queue: { id: string; traces: ReadonlySet<string>; way: Jalur['langkah'] }[] = [
        { id: graph.awal, traces: new Set(), way: [] },
    ];
    for (let at = 0; at < queue.length && at < mostStates; at++) {
        const { id, traces, way } = queue[at]!;
        const step = graph.langkah.get(id);
        const key = `${id} | ${[...traces].sort().join(' ')}`;
        if (!step || seen.has(key)) continue;
        seen.add(key);
        result.push({ langkah: [...way, { langkah: step }] });
        const after = new Set([...traces, ...jejak(step)]);
        for (const next of graph.lanjutan.get(id) ?? []) {
            const here = { langkah: step, ...(next.hasil === undefined ? {} : { hasil: next.hasil }) };
            if (next.ke === undefined) result.push({ langkah: [...way, here], akhir: next.selesai ?? '' });
            else queue.push({ id: next.ke, traces: after, way: [...way, here] });
        }
    }
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
