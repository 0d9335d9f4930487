import type { Model } from '../model/model.js';
import type { JenisPeran, Peran, Susunan } from '../model/susunan.js';
import { resolveAcuan } from './atasan.js';
import { isCommanding } from './tim.js';

/** Two provisions that give one role to different posts. */
export interface PeranBertentangan {
    readonly pertama: Peran;
    readonly kedua: Peran;
    readonly jabatanPertama: readonly string[];
    readonly jabatanKedua: readonly string[];
}

/**
 * Provisions of a susunan that command different holders of one role for everybody. Several holders in
 * one provision are leaders of several units, and provisions that share a holder agree.
 */
export function peranBertentangan(model: Model, susunan: Susunan, jenis: JenisPeran): PeranBertentangan[] {
    const provisions = susunan.peran
        .filter(
            (role) =>
                role.jenis === jenis &&
                !role.berjabatan &&
                !role.sebagian &&
                !role.taklengkap &&
                role.syarat.length === 0 &&
                role.bagiGolongan.length + role.bagiJabatan.length === 0 &&
                isCommanding(role.modalitas),
        )
        .map((role) => ({
            role,
            posts: role.pemegang.atasan.flatMap((acuan) => resolveAcuan(model, susunan, acuan).jabatan),
        }))
        .filter((item) => item.posts.length > 0);
    const [first, ...rest] = provisions;
    if (!first) return [];
    return rest
        .filter((item) => !item.posts.some((id) => first.posts.includes(id)))
        .map((item) => ({
            pertama: first.role,
            kedua: item.role,
            jabatanPertama: first.posts,
            jabatanKedua: item.posts,
        }));
}
