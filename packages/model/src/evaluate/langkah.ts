import type { Aktor, Langkah, Objek, PilihanAktor } from '../model/prosedur.js';

/** A key that is equal for equal actors. */
function aktorTeks(aktor: Aktor): string {
    const who = aktor.jenis === 'peran' ? aktor.peran : aktor.jenis === 'level' ? `${aktor.level}` : aktor.id;
    return `${who} ${aktor.pihak ?? ''}`;
}

function pilihanTeks(pilihan: PilihanAktor): string {
    return `${pilihan.kata}:${pilihan.aktor.map(aktorTeks).join(',')}`;
}

function objekTeks(objek: Objek): string {
    if (objek.jenis === 'teks') return `"${objek.teks}"`;
    return objek.jenis === 'aktor' ? aktorTeks(objek.aktor) : `${objek.id} ${objek.mutu ?? ''}`;
}

/** What a step says, flow and label left out: equal for steps that command the same act. */
export function isiLangkah(step: Langkah): string {
    return JSON.stringify([
        step.perbuatan,
        step.modalitas,
        pilihanTeks(step.pelaku),
        step.objek.map(objekTeks),
        step.kepada.map(pilihanTeks),
        step.tembusan.map(pilihanTeks),
        step.bersama.map(pilihanTeks),
        step.berdasarkan.map(objekTeks),
        step.menurut.map(objekTeks),
        step.dari.map(pilihanTeks),
        step.tentang,
        step.sebagai.map(objekTeks),
        step.cara,
        step.syarat,
    ]);
}

/** Pairs of steps of one block that command the same act. */
export function pasanganSama(steps: readonly Langkah[]): { pertama: Langkah; kedua: Langkah }[] {
    const first = new Map<string, Langkah>();
    const pairs: { pertama: Langkah; kedua: Langkah }[] = [];
    for (const step of steps) {
        // A return to correction makes a second round a different act.
        if (step.taklengkap || step.syarat.length > 0) continue;
        const key = isiLangkah(step);
        const pertama = first.get(key);
        if (pertama) pairs.push({ pertama, kedua: step });
        else first.set(key, step);
    }
    return pairs;
}
