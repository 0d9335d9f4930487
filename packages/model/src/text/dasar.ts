import type { Place } from './place.js';

/** The divisions of a regulation that a legal basis may name, from the widest to the narrowest. */
export type DasarUnit =
    | 'menimbang'
    | 'mengingat'
    | 'lampiran'
    | 'bab'
    | 'bagian'
    | 'paragraf'
    | 'pasal'
    | 'ayat'
    | 'huruf'
    | 'angka';

/** One step of a legal basis: `ayat (2)` is `{ unit: 'ayat', number: '2' }`. Numbers keep their written form (`12A`, `II`, `a`). */
export interface DasarPart {
    readonly unit: DasarUnit;
    /** Empty for the only Lampiran of a regulation. */
    readonly number: string;
    /** Written with its bracket, `angka 1)`: a list "1." stands beside a list "1)", and the latter is meant. */
    readonly kurung?: true;
}

/**
 * A legal basis (dasar): the provision on which a rule rests, from the widest division to the
 * narrowest, as `Pasal 9 ayat (2) huruf a`. Never a string, so that it can be found in the naskah.
 */
export interface Dasar {
    readonly parts: readonly DasarPart[];
    /** Where the basis is written in the model; absent when it was read from elsewhere. */
    readonly place?: Place;
}

/** A key that is equal for equal bases: `pasal:9/ayat:2/huruf:a`, `lampiran:I/huruf:A/angka:2`. */
export function dasarKey(dasar: Dasar): string {
    return dasar.parts.map((part) => `${part.unit}:${part.number}`).join('/');
}

/** The basis as a regulation cites it: `Pasal 9 ayat (2) huruf a`, `Lampiran I huruf A angka 2`. */
export function formatDasar(dasar: Dasar): string {
    return dasar.parts.map(formatPart).join(' ');
}

function formatPart(part: DasarPart): string {
    switch (part.unit) {
        case 'menimbang':
            return 'Menimbang';
        case 'mengingat':
            return 'Mengingat';
        case 'lampiran':
            return part.number === '' ? 'Lampiran' : `Lampiran ${part.number}`;
        case 'bab':
            return `BAB ${part.number}`;
        case 'bagian':
            return `Bagian ${part.number}`;
        case 'paragraf':
            return `Paragraf ${part.number}`;
        case 'pasal':
            return `Pasal ${part.number}`;
        case 'ayat':
            return `ayat (${part.number})`;
        case 'huruf':
            return `huruf ${part.number}`;
        case 'angka':
            return `angka ${part.number}`;
    }
}

/** Whether the basis stands in an annex (lampiran) rather than in the body (batang tubuh). */
export function isInLampiran(dasar: Dasar): boolean {
    return dasar.parts[0]?.unit === 'lampiran';
}
