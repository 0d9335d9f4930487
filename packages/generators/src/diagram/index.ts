import { indexOf, type Model, type Tahapan } from '@perkada/model';
import { type GeneratedFile, kebab } from '../file.js';
import { type LembarAlur, lembarMekanisme, lembarTahapan } from './alur.js';
import { gambarAlur } from './alur-gambar.js';
import type { Bagan } from './bagan.js';
import { baganSusunan } from './bagan-susunan.js';
import { baganUnit } from './bagan-unit.js';
import { mermaidAlur, mermaidBagan } from './mermaid.js';
import { baganPelaporan, garisSusunan } from './pelaporan.js';
import { type Gambar, svgOf } from './svg.js';
import { gambarBagan } from './tata-letak.js';

/** The kinds of picture, which are also the folders that the files lie in. */
export type JenisDiagram = 'susunan' | 'unit' | 'garis' | 'pelaporan' | 'prosedur' | 'tahapan';

export interface DiagramOptions {
    /** Only these kinds; all where absent. */
    readonly jenis?: readonly JenisDiagram[];
    /** The forms to write; both where absent. */
    readonly format?: readonly ('svg' | 'mermaid')[];
    /** Called before each diagram; may throw to stop. */
    readonly setiap?: () => void | Promise<void>;
}

/** A chart or flowchart before it is drawn, with the path of its files, without ending. */
export type Diagram =
    | { readonly jalur: string; readonly bagan: Bagan }
    | { readonly jalur: string; readonly alur: LembarAlur };

/**
 * Draws a regulation in the manner of the annexes of regulations: the organisation chart of every
 * susunan and of every perangkat daerah with sub-units, the reporting line of every susunan, the
 * reports that are due, procedures and stages in the form of a Standar Operasional Prosedur. SVG is
 * self-contained, black on white, and says in `title` and `desc` what it shows; Mermaid is text.
 *
 * @param model a regulation; the units that cases declare are left out
 * @returns files such as `susunan/sekretariat-daerah.svg`; the same Model gives the same bytes
 */
export async function generateDiagrams(model: Model, options: DiagramOptions = {}): Promise<GeneratedFile[]> {
    const files: GeneratedFile[] = [];
    const formats = options.format ?? ['svg', 'mermaid'];
    for (const diagram of diagramsOf(model, options.jenis)) {
        await options.setiap?.();
        if (formats.includes('svg'))
            files.push({ path: `${diagram.jalur}.svg`, content: svgOf(await gambarOf(diagram)) });
        if (formats.includes('mermaid')) {
            const text = 'bagan' in diagram ? mermaidBagan(diagram.bagan) : mermaidAlur(diagram.alur);
            files.push({ path: `${diagram.jalur}.mmd`, content: text });
        }
    }
    return files;
}

/** A diagram laid out, so that others can embed it or measure it. */
export async function gambarOf(diagram: Diagram): Promise<Gambar> {
    return 'bagan' in diagram ? gambarBagan(diagram.bagan) : gambarAlur(diagram.alur);
}

/** Everything of a regulation that can be drawn, in a fixed order. */
export function diagramsOf(model: Model, jenis?: readonly JenisDiagram[]): Diagram[] {
    const index = indexOf(model);
    const paths = new Set<string>();
    const result: Diagram[] = [];
    const wanted = (kind: JenisDiagram) => jenis === undefined || jenis.includes(kind);
    const path = (kind: JenisDiagram, name: string): string => {
        let candidate = `${kind}/${name || 'tanpa-nama'}`;
        for (let at = 2; paths.has(candidate); at++) candidate = `${kind}/${name}-${at}`;
        paths.add(candidate);
        return candidate;
    };
    const chart = (kind: JenisDiagram, bagan: Bagan | undefined) => {
        if (bagan && bagan.simpul.length > 0) result.push({ jalur: path(kind, bagan.nama), bagan });
    };
    const sheet = (kind: JenisDiagram, alur: LembarAlur) => {
        if (alur.kegiatan.length > 0) result.push({ jalur: path(kind, alur.nama), alur });
    };
    const susunan = [...index.susunan.values()];
    const tops = [...index.unit.values()].filter(
        (unit) => unit.induk === undefined && unit.kasus === undefined,
    );
    if (wanted('susunan')) for (const item of susunan) chart('susunan', baganSusunan(model, item));
    if (wanted('unit')) for (const unit of tops) chart('unit', baganUnit(model, unit));
    if (wanted('garis')) for (const item of susunan) chart('garis', garisSusunan(model, item));
    if (wanted('pelaporan')) chart('pelaporan', baganPelaporan(model));
    if (wanted('prosedur'))
        for (const procedure of index.mekanisme.values())
            sheet('prosedur', lembarMekanisme(model, procedure));
    if (wanted('tahapan')) for (const stages of stagesOf(model)) sheet('tahapan', stages);
    return result;
}

function stagesOf(model: Model): LembarAlur[] {
    const bySusunan = new Map<string | undefined, Tahapan[]>();
    for (const stage of model.tahapan) {
        const list = bySusunan.get(stage.susunan);
        if (list) list.push(stage);
        else bySusunan.set(stage.susunan, [stage]);
    }
    return [...bySusunan].map(([id, stages]) =>
        id === undefined
            ? lembarTahapan(model, 'umum', 'semua unit', stages)
            : lembarTahapan(model, kebab(id), indexOf(model).susunan.get(id)?.label ?? id, stages),
    );
}
