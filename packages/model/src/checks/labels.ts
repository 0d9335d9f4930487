import type { Finding, FindingParam, RelatedPlace, Severity } from '../check/finding.js';
import { indexOf } from '../evaluate/model-index.js';
import type { Model } from '../model/model.js';
import type { Aktor, Objek, PilihanAktor } from '../model/prosedur.js';
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

/** An actor as a reader names him: `penilai kinerja tujuan`, `Kepala Bagian`. */
export function namaAktor(model: Model, aktor: Aktor): string {
    const pihak = aktor.pihak === undefined ? '' : ` ${aktor.pihak}`;
    switch (aktor.jenis) {
        case 'level':
            return `pejabat level ${aktor.level}${pihak}`;
        case 'peran':
            return `${aktor.peran}${pihak}`;
        case 'pihak lain':
            return `${model.pihakLain.find((item) => item.id === aktor.id)?.label ?? aktor.id}${pihak}`;
        default:
            return `${labelOfId(model, aktor.id)}${pihak}`;
    }
}

/** Several actors, joined as the text joins them. */
export function namaPilihan(model: Model, pilihan: PilihanAktor): string {
    const names = pilihan.aktor.map((aktor) => namaAktor(model, aktor));
    const last = names.pop();
    if (last === undefined) return '';
    if (names.length === 0) return last;
    return `${names.join(', ')} ${pilihan.kata === 'tunggal' ? 'dan' : pilihan.kata} ${last}`;
}

/** What an act concerns, as a reader names it. */
export function namaObjek(model: Model, objek: Objek): string {
    if (objek.jenis === 'teks') return objek.teks;
    if (objek.jenis === 'aktor') return namaAktor(model, objek.aktor);
    return indexOf(model).surat.get(objek.id)?.label ?? objek.id;
}

/** A key that is equal for equal actors: the same person or role on the same side. */
export function aktorKey(aktor: Aktor): string {
    const who = aktor.jenis === 'peran' ? aktor.peran : aktor.jenis === 'level' ? aktor.level : aktor.id;
    return `${aktor.jenis}:${who}:${aktor.pihak ?? ''}`;
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

/**
 * Findings that several susunan share because they share one block of the text, made one: same place
 * and variant. The parameters named in `lists` (always `susunan`) become lists of all that they held.
 */
export function gabungSusunan(findings: readonly Finding[], lists: readonly string[] = []): Finding[] {
    const merged = new Map<string, Finding>();
    const keys = ['susunan', ...lists];
    for (const item of findings) {
        const own = Object.entries(item.params).filter(([name]) => !keys.includes(name));
        const key = JSON.stringify([item.place, item.variant, own.map(([, value]) => value)]);
        const known = merged.get(key);
        const params: Record<string, FindingParam> = { ...item.params };
        for (const name of keys) {
            const values = [known?.params[name], item.params[name]].flatMap((value) =>
                value === undefined ? [] : Array.isArray(value) ? value : [value],
            );
            if (name in item.params) params[name] = [...new Set(values as string[])];
        }
        merged.set(key, { ...(known ?? item), params });
    }
    return [...merged.values()];
}
