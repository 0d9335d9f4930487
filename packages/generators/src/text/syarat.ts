import { indexOf, type Model, type Syarat } from '@perkada/model';
import { aktorText, labelOf } from './kalimat.js';

/** A condition in words: `jika ada Pengawas`, `jika tidak pertimbangan jenjang kepangkatan`. */
export function syaratText(model: Model, syarat: readonly Syarat[]): string {
    if (syarat.length === 0) return '';
    return `jika ${syarat.map((condition) => conditionText(model, condition)).join(' dan ')}`;
}

function conditionText(model: Model, condition: Syarat): string {
    const named = (id: string) => indexOf(model).jenjang.get(id)?.label ?? labelOf(model, id);
    switch (condition.jenis) {
        case 'ada':
            return `${condition.tidak ? 'tidak ada' : 'ada'} ${named(condition.apa)}`;
        case 'dipimpin':
            return `${condition.tidak ? 'tidak dipimpin' : 'dipimpin'} ${named(condition.oleh)}`;
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
