import { type AlurProsedur, alurProsedur, type Langkah, type Model, type PilihanAktor } from '@perkada/model';
import { hurufBesar, type Norma } from '../text/norma.js';
import { gabung } from '../text/rujukan.js';

/** A node of the flow: a step as a task, a decision as a gateway, the start, or an end state. */
export interface Simpul {
    readonly id: string;
    readonly jenis: 'mulai' | 'tugas' | 'putusan' | 'selesai';
    readonly nama: string;
    readonly lajur: string;
    readonly langkah?: Langkah;
}

export interface Aliran {
    readonly id: string;
    readonly dari: string;
    readonly ke: string;
    readonly nama?: string;
    /** FEEL condition; absent for a flow that is taken without one. */
    readonly syarat?: string;
    /** Taken when no other outcome holds. */
    readonly bawaan: boolean;
}

/** A letter or document that a task makes or takes. */
export interface Berkas {
    readonly id: string;
    readonly surat: string;
    readonly nama: string;
    readonly tugas: string;
    readonly arah: 'keluar' | 'masuk';
}

/** Somebody who only receives: he acts in no step. */
export interface Penerima {
    readonly id: string;
    readonly nama: string;
    readonly kiriman: readonly { readonly tugas: string; readonly nama: string }[];
}

/** A procedure as a flow of nodes, before it is laid out. */
export interface Alir {
    readonly lajur: readonly string[];
    readonly simpul: readonly Simpul[];
    readonly aliran: readonly Aliran[];
    readonly berkas: readonly Berkas[];
    readonly penerima: readonly Penerima[];
    /** Names of the steps that no path reaches; they are not part of the flow. */
    readonly takTercapai: readonly string[];
}

/** An XML id made of an identifier: letters, digits, `_`, `-` only, unique among those made before. */
export class Pengenal {
    readonly #used = new Set<string>();

    baru(...parts: readonly string[]): string {
        const base = parts
            .map((part) => part.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, ''))
            .join('_');
        let id = base;
        for (let count = 2; this.#used.has(id); count++) id = `${base}_${count}`;
        this.#used.add(id);
        return id;
    }
}

/** The variable that holds the outcome of a step: `hasil_b1`. */
export function variabelHasil(langkah: string): string {
    return `hasil_${langkah.replace(/[^A-Za-z0-9]+/g, '_')}`;
}

/** Name of the end state that stands for an outcome on which the regulation says nothing. */
export const tidakDiatur = 'Tidak diatur';

function reachable(graph: AlurProsedur): Set<string> {
    const found = new Set<string>();
    const queue = graph.awal === undefined ? [] : [graph.awal];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (found.has(id) || !graph.langkah.has(id)) continue;
        found.add(id);
        for (const way of graph.lanjutan.get(id) ?? []) if (way.ke !== undefined) queue.push(way.ke);
    }
    return found;
}

const issuing =
    /^(?:mengirim|menyampaikan|menyusun|memberikan|menjawab|mengajukan|menerbitkan|menetapkan|membuat)/;

/** The flow of a procedure. Undefined where it has no step. */
export function alirOf(norma: Norma, model: Model, steps: readonly Langkah[]): Alir | undefined {
    const graph = alurProsedur(steps);
    if (graph.awal === undefined) return undefined;
    const reached = reachable(graph);
    const order = [...graph.langkah.values()].filter((step) => reached.has(step.id));
    const ids = new Pengenal();
    const actorsOf = (choice: PilihanAktor) =>
        choice.aktor.length === 0 ? 'Pelaku tidak disebut' : hurufBesar(norma.baku(norma.aktorList(choice)));
    const lajur = [...new Set(order.map((step) => actorsOf(step.pelaku)))];
    const simpul: Simpul[] = [];
    const aliran: Aliran[] = [];
    const task = new Map(order.map((step) => [step.id, ids.baru('Langkah', step.id)]));
    const ends = new Map<string, string>();
    const endOf = (name: string, lane: string): string => {
        let id = ends.get(name);
        if (id === undefined) {
            id = ids.baru('Selesai', name);
            ends.set(name, id);
            simpul.push({ id, jenis: 'selesai', nama: name, lajur: lane });
        }
        return id;
    };
    const flow = (dari: string, ke: string, more: Partial<Aliran> = {}) =>
        aliran.push({ id: ids.baru('Alir', dari, ke), dari, ke, bawaan: false, ...more });
    const start = ids.baru('Mulai');
    simpul.push({ id: start, jenis: 'mulai', nama: 'Mulai', lajur: actorsOf(order[0]!.pelaku) });
    flow(start, task.get(graph.awal)!);
    for (const step of order) {
        const lane = actorsOf(step.pelaku);
        const id = task.get(step.id)!;
        const act = [
            gabung(step.perbuatan, step.kataPerbuatan),
            gabung(step.objek.map((item) => norma.objek(item))),
        ];
        simpul.push({
            id,
            jenis: 'tugas',
            nama: hurufBesar(norma.baku(act.filter(Boolean).join(' '))),
            lajur: lane,
            langkah: step,
        });
        const ways = graph.lanjutan.get(step.id) ?? [];
        const targetOf = (way: (typeof ways)[number]) =>
            way.ke !== undefined && task.has(way.ke)
                ? task.get(way.ke)!
                : endOf(way.selesai ? hurufBesar(way.selesai) : 'Selesai', lane);
        const decided = ways.filter((way) => way.hasil !== undefined);
        if (decided.length === 0) {
            const way = ways[0];
            flow(id, way ? targetOf(way) : endOf('Selesai', lane));
            continue;
        }
        const gate = ids.baru('Putusan', step.id);
        const question = decided.length === 1 ? `${hurufBesar(decided[0]!.hasil!)}?` : 'Hasil?';
        simpul.push({ id: gate, jenis: 'putusan', nama: question, lajur: lane, langkah: step });
        flow(id, gate);
        for (const way of decided) {
            flow(gate, targetOf(way), {
                nama: way.hasil!,
                syarat: `=${variabelHasil(step.id)} = ${JSON.stringify(way.hasil)}`,
            });
        }
        const other = ways.find((way) => way.hasil === undefined);
        // With one outcome only, the regulation is silent on the other; an engine must not get stuck there.
        if (other) flow(gate, targetOf(other), { bawaan: true });
        else if (decided.length === 1)
            flow(gate, endOf(tidakDiatur, lane), { nama: 'hasil lain', bawaan: true });
    }
    return {
        lajur,
        simpul,
        aliran,
        berkas: berkasOf(norma, model, order, task, ids),
        penerima: penerimaOf(norma, order, task, lajur, ids),
        takTercapai: [...graph.langkah.values()]
            .filter((step) => !reached.has(step.id))
            .map((step) => step.id),
    };
}

function berkasOf(
    norma: Norma,
    model: Model,
    order: readonly Langkah[],
    task: ReadonlyMap<string, string>,
    ids: Pengenal,
): Berkas[] {
    const letters = new Map(
        model.surat.filter((item) => item.jenis !== 'hal').map((item) => [item.id, item]),
    );
    const found: Berkas[] = [];
    for (const step of order) {
        const add = (surat: string, arah: Berkas['arah']) => {
            const letter = letters.get(surat);
            const tugas = task.get(step.id)!;
            if (!letter || found.some((item) => item.tugas === tugas && item.surat === surat)) return;
            found.push({
                id: ids.baru('Berkas', surat, step.id),
                surat,
                nama: hurufBesar(norma.baku(letter.label)),
                tugas,
                arah,
            });
        };
        const issues =
            step.perbuatan.some((verb) => issuing.test(verb)) && !step.perbuatan.includes('memproses');
        for (const item of step.objek) if (item.jenis === 'benda') add(item.id, issues ? 'keluar' : 'masuk');
        for (const item of [...step.berdasarkan, ...step.menurut])
            if (item.jenis === 'benda') add(item.id, 'masuk');
    }
    return found;
}

function penerimaOf(
    norma: Norma,
    order: readonly Langkah[],
    task: ReadonlyMap<string, string>,
    lajur: readonly string[],
    ids: Pengenal,
): Penerima[] {
    const found = new Map<string, { tugas: string; nama: string }[]>();
    for (const step of order) {
        const receivers = [
            ...step.kepada.map((choice) => ({ choice, copy: false })),
            ...step.tembusan.map((choice) => ({ choice, copy: true })),
        ];
        for (const { choice, copy } of receivers) {
            for (const actor of choice.aktor) {
                const name = hurufBesar(norma.baku(norma.aktor(actor)));
                if (lajur.includes(name)) continue;
                const matter = gabung(step.objek.map((item) => norma.objek(item)));
                const nama = norma.baku(copy ? `tembusan ${matter}` : matter);
                const list = found.get(name) ?? [];
                list.push({ tugas: task.get(step.id)!, nama });
                found.set(name, list);
            }
        }
    }
    return [...found].map(([nama, kiriman]) => ({ id: ids.baru('Pihak', nama), nama, kiriman }));
}
