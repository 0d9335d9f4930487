import { indexOf, type Model, type Syarat } from '@perkada/model';
import { aktorText, labelOf } from './kalimat.js';

/** Conditions in words: `jika ada Pengawas`, `jika bukan keadaan tertentu`; empty without one. */
export function syaratText(model: Model, syarat: readonly Syarat[]): string {
    if (syarat.length === 0) return '';
    return `jika ${syarat.map((condition) => satuSyarat(model, condition)).join(' dan ')}`;
}

function satuSyarat(model: Model, condition: Syarat): string {
    const rank = (id: string) => indexOf(model).jenjang.get(id)?.label ?? labelOf(model, id);
    switch (condition.jenis) {
        case 'ada':
            return `${condition.tidak ? 'tidak ada' : 'ada'} ${rank(condition.apa)}`;
        case 'dipimpin':
            return `${condition.tidak ? 'tidak dipimpin' : 'dipimpin'} ${rank(condition.oleh)}`;
        case 'level':
            return `${condition.tidak ? 'tidak lebih' : 'lebih'} dari ${condition.lebihDari} level`;
        case 'keadaan': {
            const fact = model.keadaan.find((item) => item.id === condition.keadaan);
            return `${condition.tidak ? 'bukan ' : ''}${fact?.label ?? condition.keadaan}`;
        }
        case 'hasil':
            return condition.oleh
                ? `${condition.hasil} oleh ${aktorText(model, condition.oleh)}`
                : condition.hasil;
    }
}
