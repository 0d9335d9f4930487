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

/** Labels of grades, those that fill a whole group under the group's label: all four are `Keterampilan`. */
export function gradeLabels(model: Model, ids: readonly string[]): string[] {
    const rest = new Set(ids);
    const groups = [...model.pustaka.kelompok].sort((a, b) => b.anggota.length - a.anggota.length);
    const result = new Map<number, string>();
    for (const group of groups) {
        if (group.anggota.length === 0 || !group.anggota.every((id) => rest.has(id))) continue;
        for (const id of group.anggota) rest.delete(id);
        result.set(ids.indexOf(group.anggota[0]!), group.label);
    }
    for (const id of rest) result.set(ids.indexOf(id), labelOfId(model, id));
    return [...result].sort(([a], [b]) => a - b).map(([, label]) => label);
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
