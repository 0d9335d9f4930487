import type { Diagram, PejabatGaris } from '@perkada/generators';
import { comparePositions, indexOf, labelOfId, type Model, type Place, type Position } from '@perkada/model';
import { AstUtils, type LangiumDocument } from 'langium';
import * as ast from '../../generated/ast.js';
import { golonganId } from '../../lowering/context.js';
import { pegawaiOf, questionOf } from '../answers.js';
import { placeAround } from '../hover-provider.js';
import type { PerkadaLspServices } from '../lsp-services.js';
import { targetAt } from '../target.js';

/* From a position in the text to what a diagram can show of it. */

/** An official whose reporting line can be drawn, in a form that survives an edit. */
export type Pejabat =
    | { readonly jenis: 'jabatan'; readonly id: string }
    | { readonly jenis: 'jenjang'; readonly id: string; readonly susunan: string }
    | { readonly jenis: 'pegawai'; readonly uri: string; readonly id: string };

/** Something of the Model that has a place: what surrounds the cursor, the innermost last. */
interface Sekitar {
    readonly jenis: Diagram['jenis'];
    readonly asal: string;
}

export function holds({ uri, start, end }: Place, at: { readonly uri: string; readonly position: Position }) {
    return (
        uri === at.uri && comparePositions(start, at.position) <= 0 && comparePositions(at.position, end) <= 0
    );
}

/** The diagrams about what surrounds a position, the best first; empty where nothing drawn stands. */
export function diagramsAround(
    model: Model,
    diagrams: readonly Diagram[],
    at: { readonly uri: string; readonly position: Position },
): Diagram[] {
    const around: Sekitar[] = [
        ...model.mekanisme
            .filter((item) => holds(item.place, at))
            .map((item) => ({ jenis: 'prosedur' as const, asal: item.id })),
        ...model.tahapan
            .filter((item) => holds(item.place, at))
            .map((item) => ({ jenis: 'tahapan' as const, asal: item.susunan ?? '' })),
        ...model.pelaporan
            .filter((item) => holds(item.place, at))
            .map(() => ({ jenis: 'pelaporan' as const, asal: '' })),
        ...model.unit
            .filter((unit) => unit.kasus === undefined && holds(unit.place, at))
            .flatMap((unit) => {
                const top = topOf(model, unit.id);
                return [
                    { jenis: 'unit' as const, asal: top },
                    ...(unit.susunan === undefined
                        ? []
                        : [{ jenis: 'susunan' as const, asal: unit.susunan }]),
                ];
            }),
        ...model.susunan
            .filter(
                (susunan) =>
                    holds(susunan.place, at) ||
                    [...susunan.kedudukan, ...susunan.peran, ...susunan.kewenangan].some((item) =>
                        holds(item.place, at),
                    ),
            )
            .map((susunan) => ({ jenis: 'susunan' as const, asal: susunan.id })),
    ];
    return around.flatMap(
        ({ jenis, asal }) => diagrams.find((item) => item.jenis === jenis && item.asal === asal) ?? [],
    );
}

function topOf(model: Model, id: string): string {
    const { unit } = indexOf(model);
    const seen = new Set<string>();
    let top = id;
    for (let next = unit.get(id); next && !seen.has(next.id); next = unit.get(next.induk ?? '')) {
        seen.add(next.id);
        top = next.id;
    }
    return top;
}

/** The official that the name under the cursor means, else the one whose provision surrounds it. */
export function pejabatAt(
    model: Model,
    document: LangiumDocument,
    position: Position,
    services: PerkadaLspServices,
): Pejabat | undefined {
    const target = targetAt(document, position, services);
    if (ast.isJabatan(target?.node)) {
        const id = services.references.NameProvider.getQualifiedName(target.node);
        if (id !== undefined) return { jenis: 'jabatan', id };
    }
    if (ast.isPegawai(target?.node)) {
        const uri = AstUtils.getDocument(target.node).uri.toString();
        return { jenis: 'pegawai', uri, id: target.node.name };
    }
    if (ast.isJenjang(target?.node)) {
        const place = placeAround(target.reference?.$refNode?.astNode);
        const id = golonganId(target.node, services.references.NameProvider);
        if (place && indexOf(model).jenjang.get(id)?.jenis !== 'struktural')
            return { jenis: 'jenjang', id, susunan: place.susunan };
    }
    const at = { uri: document.uri.toString(), position };
    for (const kasus of model.kasus) {
        const pegawai = kasus.pegawai.find((item) => holds(item.place, at));
        if (pegawai) return { jenis: 'pegawai', uri: kasus.uri, id: pegawai.id };
    }
    for (const susunan of model.susunan) {
        const post = susunan.jabatan.find((item) => holds(item.place, at));
        if (post) return { jenis: 'jabatan', id: post.id };
        const rule = susunan.kedudukan.find((item) => holds(item.place, at));
        if (rule?.jenjang[0]) return { jenis: 'jenjang', id: rule.jenjang[0], susunan: susunan.id };
    }
    return undefined;
}

/** What is drawn about an official; undefined when the text no longer has him, or not enough about him. */
export function garisOf(model: Model, pejabat: Pejabat): PejabatGaris | undefined {
    const index = indexOf(model);
    switch (pejabat.jenis) {
        case 'jabatan': {
            const post = index.jabatan.get(pejabat.id);
            return post && { isi: [post.label, labelOfId(model, post.susunan)], dari: { jabatan: post.id } };
        }
        case 'jenjang': {
            const grade = index.jenjang.get(pejabat.id);
            const susunan = index.susunan.get(pejabat.susunan);
            if (!grade || !susunan) return undefined;
            const dari = { jenjang: grade.id, susunan: susunan.id };
            return { isi: [grade.label, susunan.label], dari };
        }
        case 'pegawai': {
            const person = pegawaiOf(model, pejabat.uri, pejabat.id);
            if (!person) return undefined;
            const what = labelOfId(model, person.jabatan ?? person.jenjang ?? '');
            const where = person.unit ?? person.susunan;
            const dari = person.jabatan
                ? { jabatan: person.jabatan, ...(person.unit ? { unit: person.unit } : {}) }
                : questionOf(model, person);
            if (!dari) return undefined;
            const isi = [person.label, what, ...(where === undefined ? [] : [labelOfId(model, where)])];
            return { isi, dari, tempat: [person.place] };
        }
    }
}
