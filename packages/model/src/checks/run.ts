import type { Finding } from '../check/finding.js';
import { finish, type Stepwise } from '../check/stepwise.js';
import type { Model } from '../model/model.js';
import { noTexts, type RegulationTexts } from '../naskah/basis.js';
import { comparePlaces, comparePositions, type Place } from '../text/place.js';
import { basisChecks } from './dasar/index.js';
import { penerimaanBasi } from './diterima/tidak-berlaku-lagi.js';
import { checks } from './index.js';
import { type Acceptance, acceptancesOf } from './written.js';

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
    return finish(checkingModel(model, texts));
}

/** `checkModel` with a pause after every check. */
export function* checkingModel(model: Model, texts: RegulationTexts): Stepwise<Finding[]> {
    const accepted = acceptancesOf(model);
    const met = new Set<Acceptance>();
    const found: Finding[] = [];
    for (const check of checks) {
        found.push(...check.run(model));
        yield;
    }
    for (const check of basisChecks) {
        found.push(...check.run(model, texts));
        yield;
    }
    const findings = found.map((finding) => {
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
