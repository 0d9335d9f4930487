import type { Finding, FindingParam, RelatedPlace, Severity } from '../check/finding.js';
import { indexOf } from '../evaluate/model-index.js';
import type { Model } from '../model/model.js';
import type { Modalitas } from '../model/umum.js';
import type { Dasar } from '../text/dasar.js';
import type { Place } from '../text/place.js';

/** The printed label of a post, a head of a region, a grade, a unit or a susunan; the id where there is none. */
export function labelOfId(model: Model, id: string): string {
    const index = indexOf(model);
    return (
        index.jabatan.get(id)?.label ??
        index.kepalaDaerah.get(id)?.label ??
        index.jenjang.get(id)?.label ??
        index.kelompok.get(id)?.label ??
        index.unit.get(id)?.label ??
        index.susunan.get(id)?.label ??
        id
    );
}

/** Labels of several ids, in their order. */
export function labels(model: Model, ids: readonly string[]): string[] {
    return ids.map((id) => labelOfId(model, id));
}

/** How serious it is to violate a provision of this modality. */
export function severityOf(modalitas: Modalitas): Severity {
    switch (modalitas) {
        case 'wajib':
        case 'dilarang':
        case 'hanya dapat':
            return 'error';
        case 'diutamakan':
        case 'akan':
            return 'warning';
        case 'dapat':
        case 'berwenang':
            return 'info';
    }
}

/** A finding with its parts in the usual order. */
export function finding(
    code: string,
    severity: Severity,
    place: Place,
    params: Readonly<Record<string, FindingParam>>,
    dasar: readonly Dasar[],
    more: {
        readonly variant?: string;
        readonly related?: readonly RelatedPlace[];
        readonly fixes?: Finding['fixes'];
    } = {},
): Finding {
    return { code, severity, params, place, dasar, ...more };
}
