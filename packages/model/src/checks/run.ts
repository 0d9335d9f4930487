import type { Finding } from '../check/finding.js';
import type { Model } from '../model/model.js';
import type { Penerimaan } from '../model/umum.js';
import { noTexts, type RegulationTexts } from '../naskah/basis.js';
import { comparePlaces, comparePositions, type Place } from '../text/place.js';
import { basisChecks } from './dasar/index.js';
import { penerimaanBasi } from './diterima/tidak-berlaku-lagi.js';
import { checks } from './index.js';

interface Acceptance {
    readonly place: Place;
    readonly penerimaan: Penerimaan;
}

/** Places and bases make up most of a Model, and no provision stands in them. */
const leaves: ReadonlySet<string> = new Set(['place', 'namaPlace', 'dasar', 'menyimpangDari', 'diterima']);

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
    for (const key in node) {
        if (!leaves.has(key)) acceptances((node as Record<string, unknown>)[key], found, seen);
    }
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
 * Runs every check on a Model, and those of its bases where the regulation's texts are given, in place
 * order. A finding inside a provision that accepts it (`diterima`) carries the reason; whoever shows
 * findings decides whether to show it. An acceptance that no finding meets is itself reported.
 */
export function checkModel(model: Model, texts: RegulationTexts = noTexts): Finding[] {
    const accepted = acceptances(model);
    const met = new Set<Acceptance>();
    const findings = [
        ...checks.flatMap((check) => check.run(model)),
        ...basisChecks.flatMap((check) => check.run(model, texts)),
    ].map((finding) => {
        const matches = accepted.filter(
            ({ place, penerimaan }) =>
                // Without a reason nothing is accepted.
                penerimaan.alasan.trim() !== '' &&
                (penerimaan.kode === undefined || penerimaan.kode === finding.code) &&
                contains(place, finding.place),
        );
        for (const match of matches) met.add(match);
        const [first] = matches;
        return first ? { ...finding, accepted: first.penerimaan.alasan } : finding;
    });
    return [...findings, ...stale(accepted, met, texts.all.length > 0)].sort(
        (a, b) => comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
}

/** Acceptances that no finding meets. One written once may stand in several elements of the Model. */
function stale(accepted: readonly Acceptance[], met: ReadonlySet<Acceptance>, withTexts: boolean): Finding[] {
    const key = (item: Acceptance) => JSON.stringify(item.penerimaan.place);
    const used = new Set([...met].map(key));
    // Codes of other readers (syntax, names, the naskah) are judged by them.
    const known = new Set<string>([...checks, ...(withTexts ? basisChecks : [])].map((check) => check.code));
    const open = accepted.filter(
        (item) =>
            item.penerimaan.alasan.trim() !== '' &&
            !used.has(key(item)) &&
            (item.penerimaan.kode === undefined || known.has(item.penerimaan.kode)),
    );
    return [...new Map(open.map((item) => [key(item), item])).values()].map((item) =>
        penerimaanBasi(item.penerimaan.place, [], item.penerimaan.kode),
    );
}
