import type { Model } from '../model/model.js';
import type { Mekanisme, Surat } from '../model/prosedur.js';
import type { Jenjang, Kelompok, KepalaDaerah } from '../model/pustaka.js';
import type { Jabatan, Susunan, Unit } from '../model/susunan.js';

/** Look-up tables over a Model, made once per Model. */
export interface ModelIndex {
    readonly jenjang: ReadonlyMap<string, Jenjang>;
    readonly kelompok: ReadonlyMap<string, Kelompok>;
    readonly kepalaDaerah: ReadonlyMap<string, KepalaDaerah>;
    readonly susunan: ReadonlyMap<string, Susunan>;
    readonly jabatan: ReadonlyMap<string, Jabatan>;
    readonly unit: ReadonlyMap<string, Unit>;
    readonly surat: ReadonlyMap<string, Surat>;
    readonly mekanisme: ReadonlyMap<string, Mekanisme>;
    readonly unitBySusunan: ReadonlyMap<string, readonly Unit[]>;
}

const indexes = new WeakMap<Model, ModelIndex>();

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
    const map = new Map<string, T>();
    // The first of two equal names is meant; the second is reported elsewhere.
    for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
    return map;
}

/** The look-up tables of a Model. */
export function indexOf(model: Model): ModelIndex {
    let index = indexes.get(model);
    if (!index) {
        const unitBySusunan = new Map<string, Unit[]>();
        for (const unit of model.unit) {
            if (unit.susunan === undefined || !unit.bersusunanSendiri) continue;
            const list = unitBySusunan.get(unit.susunan);
            if (list) list.push(unit);
            else unitBySusunan.set(unit.susunan, [unit]);
        }
        index = {
            jenjang: byId(model.pustaka.jenjang),
            kelompok: byId(model.pustaka.kelompok),
            kepalaDaerah: byId(model.pustaka.kepalaDaerah),
            susunan: byId(model.susunan),
            jabatan: byId(model.susunan.flatMap((susunan) => susunan.jabatan)),
            unit: byId(model.unit),
            surat: byId(model.surat),
            mekanisme: byId(model.mekanisme),
            unitBySusunan,
        };
        indexes.set(model, index);
    }
    return index;
}

/** The grades that an id stands for: itself, or the members of a group. Empty for an unknown id. */
export function golonganMembers(model: Model, id: string): readonly string[] {
    const index = indexOf(model);
    if (index.jenjang.has(id)) return [id];
    return index.kelompok.get(id)?.anggota ?? [];
}

/** The head of the region that the regulation's kind names; undefined for a world without a regulation. */
export function kepalaDaerahOf(model: Model): KepalaDaerah | undefined {
    const kinds = { bupati: 'kabupaten', 'wali kota': 'kota', gubernur: 'provinsi' } as const;
    const jenis = model.identitas?.jenis;
    return jenis && model.pustaka.kepalaDaerah.find((head) => head.di === kinds[jenis]);
}

/** The post that heads a susunan; undefined when none or several are marked. */
export function pimpinanOf(susunan: Susunan): Jabatan | undefined {
    const heads = susunan.jabatan.filter((post) => post.pimpinan && !post.padaInduk);
    return heads.length === 1 ? heads[0] : undefined;
}

/** The unit and all that contain it, from the inside out. Ends at a cycle. */
export function unitChain(model: Model, id: string | undefined): Unit[] {
    const index = indexOf(model);
    const chain: Unit[] = [];
    let unit = id === undefined ? undefined : index.unit.get(id);
    while (unit && !chain.includes(unit)) {
        chain.push(unit);
        unit = unit.induk === undefined ? undefined : index.unit.get(unit.induk);
    }
    return chain;
}
