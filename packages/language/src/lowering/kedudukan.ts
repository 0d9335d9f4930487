import type {
    AcuanAtasan,
    AturanKedudukan,
    PeranAtasan,
    PilihanAtasan,
    SubjekKedudukan,
} from '@perkada/model';
import type * as ast from '../generated/ast.js';
import { isJabatan, isKepalaDaerah } from '../generated/ast.js';
import { conjunction, golonganId, type Loose, type LoweringContext, spaced } from './context.js';
import { expandGolongan } from './pustaka.js';

function peranAtasan(written: string): PeranAtasan {
    // `pimpinan unit kerja` is the same office in other words.
    if (written.startsWith('pimpinan')) return 'pimpinan unit organisasi';
    return written as PeranAtasan;
}

/** The superiors that are named, joined as written. Unresolved ones are left out; `taklengkap` tells. */
export function lowerPilihanAtasan(node: Loose<ast.PilihanAtasan>, context: LoweringContext): PilihanAtasan {
    const atasan: AcuanAtasan[] = [];
    for (const item of node?.atasan ?? []) {
        const place = context.place(item);
        if (item.peran !== undefined) {
            const peran = peranAtasan(spaced(item.peran));
            atasan.push({ jenis: 'peran', peran, place });
            continue;
        }
        if (item.setingkatDiAtas) {
            const last = atasan.at(-1);
            if (last?.jenis === 'golongan') atasan[atasan.length - 1] = { ...last, setingkatDiAtas: true };
            continue;
        }
        if (item.unit) {
            const unit = item.unit.ref && context.unitId(item.unit.ref);
            if (unit) atasan.push({ jenis: 'unit', id: unit, place });
            continue;
        }
        const target = item.acuan?.ref;
        if (!target) continue;
        if (isJabatan(target)) {
            const id = context.jabatanId(target);
            if (id !== undefined) atasan.push({ jenis: 'jabatan', id, place });
        } else if (isKepalaDaerah(target)) {
            atasan.push({ jenis: 'kepala daerah', id: target.name, place });
        } else {
            const id = golonganId(target, context.names);
            atasan.push({ jenis: 'golongan', id, setingkatDiAtas: false, place });
        }
    }
    return {
        kata: conjunction(node?.kata, atasan.length, 'atau'),
        atasan,
        place: context.place(node),
    };
}

/** One rule of kedudukan, for a susunan or (without one) for all. */
export function lowerAturanKedudukan(
    node: ast.AturanKedudukan,
    susunan: string | undefined,
    number: number,
    block: { dasar?: ast.Dasar[] },
    context: LoweringContext,
): AturanKedudukan {
    const subjek: SubjekKedudukan[] = [];
    node.subjek.forEach((reference, index) => {
        const target = reference.ref;
        if (!target) return;
        subjek.push({
            acuan: golonganId(target, context.names),
            jenjang: expandGolongan(target, context),
            place: context.propertyPlace(node, 'subjek', index),
        });
    });
    return {
        ...context.bermodalitas(node, block),
        id: `${susunan ?? 'umum'}/${number}`,
        ...(susunan === undefined ? {} : { susunan }),
        subjek,
        jenjang: [...new Set(subjek.flatMap((subject) => subject.jenjang))],
        sebagian: node.sebagian,
        atasan: lowerPilihanAtasan(node.atasan, context),
        selakuPenilai: node.penilai,
        syarat: context.syarat(node.syarat),
    };
}
