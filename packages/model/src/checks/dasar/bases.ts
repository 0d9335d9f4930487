import type { Model } from '../../model/model.js';
import { flowOf } from '../../naskah/places.js';
import type { Naskah, NaskahNode } from '../../naskah/types.js';
import type { Dasar } from '../../text/dasar.js';
import { comparePlaces, type Place } from '../../text/place.js';

/** The fields of a Model whose bases name provisions of the regulation's own text. */
const fields: ReadonlySet<string> = new Set(['dasar', 'menyimpangDari', 'tercantumDalam']);

/**
 * Every basis that a Model writes down in its own files, each place once, in the order of the text: those
 * of rules, of derogations, and what scenarios expect. Provisions of other regulations are left out.
 */
export function basesOf(model: Model): (Dasar & { readonly place: Place })[] {
    const found = new Map<string, Dasar & { readonly place: Place }>();
    const files = new Set(model.berkas);
    const visit = (value: unknown, own: boolean): void => {
        if (typeof value !== 'object' || value === null) return;
        if (Array.isArray(value)) {
            for (const item of value) visit(item, own);
            return;
        }
        const { parts, place } = value as Partial<Dasar>;
        if (Array.isArray(parts)) {
            if (own && place && parts.length > 0 && files.has(place.uri)) {
                const key = `${place.uri} ${place.start.line} ${place.start.character}`;
                found.set(key, value as Dasar & { readonly place: Place });
            }
            return;
        }
        for (const key in value) {
            if (key !== 'place' && key !== 'namaPlace')
                visit((value as Record<string, unknown>)[key], fields.has(key));
        }
    };
    const { pustaka: _pustaka, ...rest } = model;
    visit(rest, false);
    return [...found.values()].sort((a, b) => comparePlaces(a.place, b.place));
}

/** The own words of a node, small, with single spaces. */
export function wordsOf(naskah: Naskah, node: NaskahNode): string {
    const { text } = flowOf(naskah, [...node.heading, ...node.text]);
    return ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
}
