import type { Langkah } from '../model/prosedur.js';

const issuing = new Set([
    'menyusun',
    'menetapkan',
    'menandatangani',
    'mengirim',
    'menyampaikan',
    'memberikan',
    'mengajukan',
    'meneruskan',
    'menuangkan',
]);

/** Ids of what a step brings into being or sends on. */
export function menerbitkan(step: Langkah): string[] {
    if (!step.perbuatan.some((act) => issuing.has(act))) return [];
    return step.objek.flatMap((item) => (item.jenis === 'benda' ? [item.id] : []));
}

/** Whether a step gives something to somebody else. */
export function menyerahkan(step: Langkah): boolean {
    return step.perbuatan.some((act) =>
        ['menyampaikan', 'meneruskan', 'mengirim', 'melaporkan', 'memberikan', 'mengajukan'].includes(act),
    );
}

/** Whether a step judges what it handles. */
export function meninjau(step: Langkah): boolean {
    return step.perbuatan.some((act) => ['meninjau', 'mereviu', 'menilai', 'mengevaluasi'].includes(act));
}

/** Whether the step handles this thing. */
export function mengenai(step: Langkah, id: string): boolean {
    return step.objek.some((item) => item.jenis === 'benda' && item.id === id);
}
