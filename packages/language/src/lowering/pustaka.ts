import type { JenisRumpun, Jenjang, Kelompok, KepalaDaerah, Pustaka } from '@perkada/model';
import type * as ast from '../generated/ast.js';
import { isJenjang, isKelompok, isKepalaDaerah, isRumpun } from '../generated/ast.js';
import { golonganId, type LoweringContext, labelOf } from './context.js';

function jenisRumpun(word: string | undefined): JenisRumpun {
    return word === 'fungsional' || word === 'pelaksana' ? word : 'struktural';
}

/** The grades that a grade or group stands for, in the order of the library. Cyclic groups end. */
export function expandGolongan(
    golongan: ast.Golongan | undefined,
    context: LoweringContext,
    seen = new Set<ast.Golongan>(),
): string[] {
    if (!golongan || seen.has(golongan)) return [];
    seen.add(golongan);
    if (isJenjang(golongan)) return [golonganId(golongan, context.names)];
    return (golongan.anggota ?? []).flatMap((reference) => expandGolongan(reference.ref, context, seen));
}

/** Reads the library files into data. */
export function lowerPustaka(files: readonly { file: ast.Berkas; context: LoweringContext }[]): Pustaka {
    const jenjang: Jenjang[] = [];
    const kelompok: Kelompok[] = [];
    const kepalaDaerah: KepalaDaerah[] = [];
    for (const { file, context } of files) {
        for (const item of file.isi) {
            if (isRumpun(item)) {
                for (const grade of item.jenjang) {
                    if (grade.name === undefined) continue;
                    const id = golonganId(grade, context.names);
                    jenjang.push({
                        id,
                        label: labelOf(grade.label, id),
                        rumpun: item.name,
                        jenis: jenisRumpun(item.jenis),
                        urutan: jenjang.length,
                        ...(grade.daerah === undefined ? {} : { hanyaDi: grade.daerah }),
                        place: context.namePlace(grade),
                    });
                }
            } else if (isKelompok(item) && item.name !== undefined) {
                const id = golonganId(item, context.names);
                kelompok.push({
                    id,
                    label: labelOf(item.label, id),
                    anggota: expandGolongan(item, context),
                    place: context.namePlace(item),
                });
            } else if (isKepalaDaerah(item) && item.name !== undefined) {
                kepalaDaerah.push({
                    id: item.name,
                    label: labelOf(item.label, item.name),
                    di: item.daerah ?? 'kabupaten',
                    place: context.namePlace(item),
                });
            }
        }
    }
    return { jenjang, kelompok, kepalaDaerah };
}
