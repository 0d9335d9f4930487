import type { Finding } from '../check/finding.js';
import type { Model } from '../model/model.js';
import type { Penerimaan } from '../model/umum.js';
import { noTexts, type RegulationTexts } from '../naskah/basis.js';
import { comparePlaces, comparePositions, type Place } from '../text/place.js';
import { basisChecks } from './dasar/index.js';
import { checks } from './index.js';

interface Acceptance {
    readonly place: Place;
    readonly penerimaan: Penerimaan;
}

/** Every acceptance in a Model with the place of the provision that it stands beside. */
function acceptances(value: unknown, found: Acceptance[] = [], seen = new Set<unknown>()): Acceptance[] {
    if (typeof value !== 'object' || value === null || seen.has(value)) return found;
    seen.add(value);
    if (Array.isArray(value)) {
        for (const item of value) acceptances(item, found, seen);
        return found;
    }
    const node = value as { readonly place?: Place; readonly diterima?: readonly Penerimaan[] };
    if (node.place && node.diterima) {
        for (const penerimaan of node.diterima) found.push({ place: node.place, penerimaan });
    }
    for (const item of Object.values(value)) acceptances(item, found, seen);
    return found;
}

function contains(outer: Place, inner: Place): boolean {
    return (
        outer.uri === inner.uri &&
        comparePositions(outer.start, inner.start) <= 0 &&
        comparePositions(inner.end, outer.end) <= 0
    );
}

/**
 * Runs every check on a Model, and on its bases where the regulation's texts are given, in place order. A finding inside a provision that accepts it (`diterima`)
 * carries the reason; whoever shows findings decides whether to show it.
 */
export function checkModel(model: Model, texts: RegulationTexts = noTexts): Finding[] {
    const accepted = acceptances(model);
    const findings = [
        ...checks.flatMap((check) => check.run(model)),
        ...basisChecks.flatMap((check) => check.run(model, texts)),
    ];
    return findings
        .map((finding) => {
            const match = accepted.find(
                ({ place, penerimaan }) =>
                    (penerimaan.kode === undefined || penerimaan.kode === finding.code) &&
                    contains(place, finding.place),
            );
            return match ? { ...finding, accepted: match.penerimaan.alasan } : finding;
        })
        .sort((a, b) => comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
