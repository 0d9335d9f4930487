import type { AturanKedudukan } from '../model/kedudukan.js';
import type { Model } from '../model/model.js';
import type { Susunan } from '../model/susunan.js';
import { dasarKey } from '../text/dasar.js';
import { isEquation, isFrame, resolveAcuan } from './atasan.js';
import { nilaiSemuaSyarat, pertanyaanOf, semuaFakta } from './fakta.js';
import { indexOf } from './model-index.js';
import { isCommanding } from './tim.js';

/** A grade for which a special rule names none of the superiors that the general rule commands. */
export interface BedaUmum {
    readonly jenjang: string;
    readonly khusus: AturanKedudukan;
    readonly umum: AturanKedudukan;
    /** What the general rule names: ranks or posts, by id. */
    readonly atasanUmum: readonly string[];
    readonly atasanKhusus: readonly string[];
}

/** The structural order of a post; undefined when it has no one rank. */
function order(model: Model, jabatan: string): number | undefined {
    const grades = (indexOf(model).jabatan.get(jabatan)?.jenjang ?? []).map((id) =>
        indexOf(model).jenjang.get(id),
    );
    return grades.length === 1 && grades[0]?.jenis === 'struktural' ? grades[0].urutan : undefined;
}

/** The structural orders that a general rule allows; undefined when it names anything but ranks. */
function allowedOrders(model: Model, rule: AturanKedudukan): Set<number> | undefined {
    const ranks = model.pustaka.jenjang.filter((grade) => grade.jenis === 'struktural');
    const orders = new Set<number>();
    for (const item of rule.atasan.atasan) {
        if (item.jenis !== 'golongan') return undefined;
        const at = ranks.findIndex((grade) => grade.id === item.id);
        if (at < 0) return undefined;
        orders.add(ranks[at]!.urutan);
        if (item.setingkatDiAtas && at > 0) orders.add(ranks[at - 1]!.urutan);
    }
    return orders;
}

function departs(special: AturanKedudukan, general: AturanKedudukan): boolean {
    const keys = general.dasar.map(dasarKey);
    return special.menyimpangDari.some((basis) => keys.includes(dasarKey(basis)));
}

/**
 * Every special rule that names only superiors whom a commanding general rule for the same grade does
 * not allow, under facts that make both apply. A superior without a known rank proves nothing.
 */
export function bandingkanUmum(model: Model, susunan: Susunan): BedaUmum[] {
    const result: BedaUmum[] = [];
    const facts = [...semuaFakta(pertanyaanOf(model, susunan))];
    const applies = (rule: AturanKedudukan) =>
        facts.filter((fakta) => nilaiSemuaSyarat(model, susunan, rule.syarat, fakta).nilai === 'benar');
    for (const umum of model.kedudukanUmum) {
        const orders = allowedOrders(model, umum);
        if (!orders || umum.taklengkap || isEquation(umum) || isFrame(umum) || !isCommanding(umum.modalitas))
            continue;
        const when = new Set(applies(umum));
        // A general rule whose rank does not exist here is a gap, not a command.
        const here = umum.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan);
        for (const khusus of susunan.kedudukan) {
            if (khusus.taklengkap || isEquation(khusus) || departs(khusus, umum)) continue;
            const grades = khusus.jenjang.filter((id) => umum.jenjang.includes(id));
            const posts = khusus.atasan.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan);
            const ranks = posts.map((id) => order(model, id));
            if (grades.length === 0 || posts.length === 0 || here.length === 0) continue;
            if (!applies(khusus).some((fakta) => when.has(fakta))) continue;
            // One superior whom the general rule does not allow is enough; none may be unknown.
            if (ranks.includes(undefined) || !ranks.some((rank) => !orders.has(rank!))) continue;
            const commanded = khusus.modalitas !== 'dapat';
            if (commanded && ranks.some((rank) => orders.has(rank!))) continue;
            for (const jenjang of grades) {
                result.push({
                    jenjang,
                    khusus,
                    umum,
                    atasanUmum: umum.atasan.atasan.flatMap((item) =>
                        item.jenis === 'golongan' ? [item.id] : [],
                    ),
                    atasanKhusus: posts,
                });
            }
        }
    }
    return result;
}
