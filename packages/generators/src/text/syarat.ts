import { indexOf, type Model, type Syarat } from '@perkada/model';
import { aktorText, labelOf } from './kalimat.js';

/** A condition in words: `jika ada Pengawas`, `jika tidak pertimbangan jenjang kepangkatan`. */
export function syaratText(model: Model, syarat: readonly Syarat[]): string {
    if (syarat.length === 0) return '';
    const index = indexOf(model);
    const parts = syarat.map((condition) => {
        switch (condition.jenis) {
            case 'ada':
                return `${condition.tidak ? 'tidak ada' : 'ada'} ${index.jenjang.get(condition.apa)?.label ?? labelOf(model, condition.apa)}`;
            case 'dipimpin':
                return `${condition.tidak ? 'tidak dipimpin' : 'dipimpin'} ${index.jenjang.get(condition.oleh)?.label ?? labelOf(model, condition.oleh)}`;
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
    });
    return `jika ${parts.join(' dan ')}`;
}
