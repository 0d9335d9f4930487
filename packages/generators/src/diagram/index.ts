import { indexOf, type Model, type Tahapan } from '@perkada/model';
import { type GeneratedFile, judulPeraturan, kebab } from '../file.js';
import { type LembarAlur, lembarMekanisme, lembarTahapan } from './alur.js';
import { gambarAlur } from './alur-gambar.js';
import { lembarAlur } from './alur-lembar.js';
import type { Bagan } from './bagan.js';
import { lembarBagan } from './bagan-lembar.js';
import { baganSusunan } from './bagan-susunan.js';
import { baganUnit } from './bagan-unit.js';
import type { Cetak } from './lembar.js';
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
    /**
     * For the pages of a document, which have the heading already: only what is printed, and on the last
     * sheet of all room for what stands below it. Heights in millimetres.
     */
    readonly sisip?: { readonly terpakai: number; readonly akhir: number };
    /** Called before each diagram; may throw to stop. */
    readonly setiap?: () => void | Promise<void>;
}

/** What a diagram is of. */
export interface TentangDiagram {
    /** The path of its files, without ending: its name among the diagrams of the regulation. */
    readonly jalur: string;
    readonly jenis: JenisDiagram;
    /** Id of the susunan, unit or procedure that it shows; empty where it shows the whole regulation. */
    readonly asal: string;
    /** What it is called in a list of its kind. */
    readonly label: string;
}

/** A chart or flowchart before it is drawn. */
export type Diagram = TentangDiagram & ({ readonly bagan: Bagan } | { readonly alur: LembarAlur });

/**
 * Draws a regulation in the manner of the annexes of regulations: the organisation chart of every
 * susunan and of every perangkat daerah with sub-units, the reporting line of every susunan, the
 * reports that are due, procedures and stages in the form of a Standar Operasional Prosedur. SVG is
 * self-contained, black on white, and says in `title` and `desc` what it shows; Mermaid is text.
 * A diagram that cannot be read on one sheet of F4 comes whole, and in sheets `…-lembar-1.svg`.
 *
 * @param model a regulation; the units that cases declare are left out
 * @returns files such as `susunan/sekretariat-daerah.svg`; the same Model gives the same bytes
 */
export async function generateDiagrams(model: Model, options: DiagramOptions = {}): Promise<GeneratedFile[]> {
    const files: GeneratedFile[] = [];
    const { format = ['svg', 'mermaid'], sisip } = options;
    const diagrams = diagramsOf(model, options.jenis);
    for (const [at, diagram] of diagrams.entries()) {
        await options.setiap?.();
        const { jalur } = diagram;
        if (format.includes('svg')) {
            const akhir = at === diagrams.length - 1 ? (sisip?.akhir ?? 0) : 0;
            const cetak = { tanpaJudul: sisip !== undefined, terpakai: sisip?.terpakai ?? 0, akhir };
            const sheets = await lembarOf(diagram, cetak);
            if (sheets.length > 1 && !sisip)
                files.push({ path: `${jalur}.svg`, content: svgOf(await gambarOf(diagram)) });
            sheets.forEach((sheet, ke) => {
                const path = sheets.length === 1 ? `${jalur}.svg` : `${jalur}-lembar-${ke + 1}.svg`;
                files.push({ path, content: svgOf(sheet) });
            });
        }
        if (format.includes('mermaid')) {
            const text = 'bagan' in diagram ? mermaidBagan(diagram.bagan) : mermaidAlur(diagram.alur);
            files.push({ path: `${jalur}.mmd`, content: text });
        }
    }
    return files;
}

/** A diagram laid out in one piece, as a screen shows it. */
export async function gambarOf(diagram: Diagram): Promise<Gambar> {
    return 'bagan' in diagram ? gambarBagan(diagram.bagan) : gambarAlur(diagram.alur);
}

/** A diagram on the sheets of F4 that it needs to be read in print. */
export async function lembarOf(diagram: Diagram, cetak: Cetak): Promise<Gambar[]> {
    return 'bagan' in diagram ? lembarBagan(diagram.bagan, cetak) : lembarAlur(diagram.alur, cetak);
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
    const chart = (jenis: JenisDiagram, bagan: Bagan | undefined, { id, label }: Bernama) => {
        if (bagan && bagan.simpul.length > 0)
            result.push({ jalur: path(jenis, bagan.nama), jenis, asal: id, label, bagan });
    };
    const sheet = (jenis: JenisDiagram, alur: LembarAlur, { id, label }: Bernama) => {
        if (alur.kegiatan.length > 0)
            result.push({ jalur: path(jenis, alur.nama), jenis, asal: id, label, alur });
    };
    const susunan = [...index.susunan.values()];
    const tops = [...index.unit.values()].filter(
        (unit) => unit.induk === undefined && unit.kasus === undefined,
    );
    if (wanted('susunan')) for (const item of susunan) chart('susunan', baganSusunan(model, item), item);
    if (wanted('unit')) for (const unit of tops) chart('unit', baganUnit(model, unit), unit);
    if (wanted('garis')) for (const item of susunan) chart('garis', garisSusunan(model, item), item);
    const whole = { id: '', label: judulPeraturan(model.identitas) };
    if (wanted('pelaporan')) chart('pelaporan', baganPelaporan(model), whole);
    if (wanted('prosedur'))
        for (const item of index.mekanisme.values()) sheet('prosedur', lembarMekanisme(model, item), item);
    if (wanted('tahapan'))
        for (const [id, stages] of stagesOf(model)) {
            const label = id === '' ? 'semua unit' : (index.susunan.get(id)?.label ?? id);
            const name = id === '' ? 'umum' : kebab(id);
            sheet('tahapan', lembarTahapan(model, name, label, stages), { id, label });
        }
    return result;
}

interface Bernama {
    readonly id: string;
    readonly label: string;
}

/** The stages by the susunan that they are for; those for all under the empty id. */
function stagesOf(model: Model): Map<string, Tahapan[]> {
    const bySusunan = new Map<string, Tahapan[]>();
    for (const stage of model.tahapan) {
        const id = stage.susunan ?? '';
        const list = bySusunan.get(id);
        if (list) list.push(stage);
        else bySusunan.set(id, [stage]);
    }
    return bySusunan;
}
