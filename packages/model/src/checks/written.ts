import type { Model } from '../model/model.js';
import type { Penerimaan } from '../model/umum.js';
import type { Dasar } from '../text/dasar.js';
import { comparePlaces, type Place } from '../text/place.js';

export type WrittenBasis = Dasar & { readonly place: Place };

/** An acceptance with the place of the provision that it stands beside. */
export interface Acceptance {
    readonly place: Place;
    readonly penerimaan: Penerimaan;
}

interface Written {
    readonly bases: readonly WrittenBasis[];
    readonly acceptances: readonly Acceptance[];
}

/** The fields of a Model whose bases name provisions of the regulation's own text. */
const ownBases: ReadonlySet<string> = new Set(['dasar', 'menyimpangDari', 'tercantumDalam']);

/** A Model never changes, and several checks ask: it is walked once. */
const known = new WeakMap<Model, Written>();

/**
 * Every basis that a Model writes down in its own files, each place once, in the order of the text: those
 * of rules, of derogations, and what scenarios expect. Provisions of other regulations are left out.
 */
export function basesOf(model: Model): readonly WrittenBasis[] {
    return writtenIn(model).bases;
}

/** Every acceptance in a Model. */
export function acceptancesOf(model: Model): readonly Acceptance[] {
    return writtenIn(model).acceptances;
}

function writtenIn(model: Model): Written {
    let written = known.get(model);
    if (!written) {
        written = walk(model);
        known.set(model, written);
    }
    return written;
}

function walk(model: Model): Written {
    const bases = new Map<string, WrittenBasis>();
    const acceptances: Acceptance[] = [];
    const files = new Set(model.berkas);
    const visit = (value: unknown, own: boolean): void => {
        if (typeof value !== 'object' || value === null) return;
        if (Array.isArray(value)) {
            for (const item of value) visit(item, own);
            return;
        }
        const node = value as Partial<Dasar> & { readonly diterima?: readonly Penerimaan[] };
        const { parts, place } = node;
        if (Array.isArray(parts)) {
            if (!own || !place || parts.length === 0 || !files.has(place.uri)) return;
            bases.set(`${place.uri} ${place.start.line} ${place.start.character}`, node as WrittenBasis);
            return;
        }
        if (place && node.diterima) {
            for (const penerimaan of node.diterima) acceptances.push({ place, penerimaan });
        }
        for (const key in node) {
            // Places make up most of a Model, and nothing stands in them.
            if (key !== 'place' && key !== 'namaPlace' && key !== 'diterima')
                visit((node as Record<string, unknown>)[key], ownBases.has(key));
        }
    };
    visit(model, false);
    return {
        bases: [...bases.values()].sort((a, b) => comparePlaces(a.place, b.place)),
        acceptances,
    };
}
