import type { Model } from '../model/model.js';
import type { Aktor, Langkah, Tahapan } from '../model/prosedur.js';
import type { Susunan } from '../model/susunan.js';
import { mengenai, menyerahkan } from './dokumen.js';
import { jabatanOfRank } from './fakta.js';
import { indexOf, pimpinanOf } from './model-index.js';

/** The posts of a susunan that an actor of its stages can be; empty for roles and grades that are no post. */
export function jabatanAktor(model: Model, susunan: Susunan, aktor: Aktor): string[] {
    switch (aktor.jenis) {
        case 'jabatan':
            return [aktor.id];
        case 'level':
            return susunan.jabatan.filter((post) => post.level === aktor.level).map((post) => post.id);
        case 'golongan':
            return indexOf(model).jenjang.get(aktor.id)?.jenis === 'struktural'
                ? jabatanOfRank(model, susunan, aktor.id).map((post) => post.id)
                : [];
        case 'peran':
            return rolePosts(susunan, aktor.peran);
        default:
            return [];
    }
}

function rolePosts(susunan: Susunan, peran: string): string[] {
    const role = susunan.peran.filter((item) => item.jenis === peran && !item.berjabatan);
    const named = role.flatMap((item) =>
        item.pemegang.atasan.flatMap((acuan) => (acuan.jenis === 'jabatan' ? [acuan.id] : [])),
    );
    const marked = susunan.jabatan
        .filter((post) => post.peran.some((item) => item === peran))
        .map((post) => post.id);
    if (named.length + marked.length > 0) return [...named, ...marked];
    const head = pimpinanOf(susunan);
    return peran === 'pimpinan unit organisasi' && head ? [head.id] : [];
}

function kunci(aktor: Aktor): string {
    const who = aktor.jenis === 'peran' ? aktor.peran : aktor.jenis === 'level' ? `${aktor.level}` : aktor.id;
    return `${aktor.jenis} ${who}`;
}

/** Whether two actors can be the same official in this susunan. */
export function sepadan(model: Model, susunan: Susunan, a: Aktor, b: Aktor): boolean {
    if (kunci(a) === kunci(b)) return true;
    const posts = jabatanAktor(model, susunan, b);
    return jabatanAktor(model, susunan, a).some((id) => posts.includes(id));
}

/** The stages of a susunan; the general ones where it has none of its own. */
export function tahapanSusunan(model: Model, susunan: Susunan): Tahapan[] {
    const own = model.tahapan.filter((item) => item.susunan === susunan.id);
    return own.length > 0 ? own : model.tahapan.filter((item) => item.susunan === undefined);
}

/** The steps of the doing stage that hand over the result of work. */
export function penyampaianHasil(model: Model, susunan: Susunan): Langkah[] {
    return model.tahapan
        .filter((item) => item.susunan === susunan.id && item.tahap === 'pelaksanaan')
        .flatMap((item) => item.langkah)
        .filter((step) => menyerahkan(step) && mengenai(step, 'HasilKerja') && step.kepada.length > 0);
}

/** Whoever is given the result of work in the doing stage. */
export function penerimaHasil(model: Model, susunan: Susunan): Aktor[] {
    return penyampaianHasil(model, susunan).flatMap((step) => step.kepada.flatMap((item) => item.aktor));
}
