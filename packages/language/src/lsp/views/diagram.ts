import type { Diagram, GambarDiagram, UnsurDiagram } from '@perkada/generators';
import type { Model, Position } from '@perkada/model';
import { interruptAndCheck } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { PerkadaLspServices } from '../lsp-services.js';
import { answered } from '../steps.js';
import { diagramsAround, garisOf, type Pejabat, pejabatAt } from './diagram-choice.js';
import { ViewWorkspace } from './support.js';
import { type ViewedWorld, viewedWorld } from './world.js';

/** The request for a picture of a regulation. */
export const diagramRequest = 'perkada/bagan';

export interface DiagramParams {
    readonly uri: string;
    /** Where the cursor stands in that file. */
    readonly position?: Position;
    /**
     * `kursor`: whatever surrounds the cursor; `garis`: the reporting line of the official at the
     * cursor; else the id of a diagram. What is not there leaves the shown diagram.
     */
    readonly pilihan: string;
    /**
     * What the panel shows now; a picture that has not changed since is not sent again. An empty version:
     * what it is to show, but does not yet.
     */
    readonly tampil?: { readonly id: string; readonly versi: string };
    /** Asks for the picture as a file, black on white. */
    readonly berkas?: boolean;
}

export interface DiagramAnswer {
    /** `galat`: a file that the picture is made from cannot be read completely. */
    readonly keadaan: 'baik' | 'galat';
    /** Absent where nothing can be drawn, and where the last good picture is to stay. */
    readonly bagan?: {
        readonly id: string;
        readonly judul: string;
        /** A name for its file, without ending. */
        readonly nama: string;
        readonly versi: string;
        /** Absent where the panel has it already. */
        readonly svg?: string;
        readonly unsur: readonly UnsurDiagram[];
    };
    /** Every diagram of the regulation. */
    readonly daftar: readonly { readonly id: string; readonly jenis: string; readonly label: string }[];
}

type Generators = typeof import('@perkada/generators');

/** More pictures than this are not kept. */
const mostPictures = 40;

export function registerDiagram(connection: Connection, services: PerkadaLspServices): void {
    const view = new DiagramView(services);
    connection.onRequest(diagramRequest, (params: DiagramParams, token) =>
        answered(view.answer(params, token)),
    );
}

class DiagramView {
    private readonly lists = new WeakMap<Model, readonly Diagram[]>();
    /** Pictures by what they show, places left out: most edits move text and leave the picture as it is. */
    private readonly pictures = new Map<string, GambarDiagram>();

    private readonly views: ViewWorkspace;

    constructor(private readonly services: PerkadaLspServices) {
        this.views = new ViewWorkspace(services);
    }

    async answer(params: DiagramParams, token: CancellationToken): Promise<DiagramAnswer | null> {
        const world = await viewedWorld(this.views, params.uri, token);
        if (!world) return null;
        // The generators are large: they are loaded when the first picture is asked for.
        const generators = await import('@perkada/generators');
        const diagrams = this.list(world.model, generators);
        await interruptAndCheck(token);
        const daftar = diagrams.map(({ jalur, jenis, label }) => ({ id: jalur, jenis, label }));
        const diagram = this.choose(world, params, diagrams, generators);
        if (!diagram) return { keadaan: world.broken() ? 'galat' : 'baik', daftar };
        const unsur = generators.unsurDiagram(diagram);
        const files = new Set(unsur.flatMap((item) => item.tempat.map((place) => place.uri)));
        const broken = world.broken(files);
        if (broken && params.tampil?.id === diagram.jalur && params.tampil.versi !== '')
            return { keadaan: 'galat', daftar };
        const gambar = await this.draw(diagram, generators);
        await interruptAndCheck(token);
        const svg = generators.svgOf(gambar, { interaktif: params.berkas !== true });
        const versi = fingerprint(svg);
        const known = params.tampil?.id === diagram.jalur && params.tampil.versi === versi;
        return {
            keadaan: broken ? 'galat' : 'baik',
            bagan: {
                id: diagram.jalur,
                judul: gambar.judul,
                nama: diagram.jalur.replace(/[^a-z0-9]+/gi, '-').toLowerCase(),
                versi,
                ...(known ? {} : { svg }),
                unsur,
            },
            daftar,
        };
    }

    private list(model: Model, { diagramsOf }: Generators): readonly Diagram[] {
        let list = this.lists.get(model);
        if (!list) {
            list = diagramsOf(model);
            this.lists.set(model, list);
        }
        return list;
    }

    private choose(
        { model, document }: ViewedWorld,
        { uri, position, pilihan, tampil }: DiagramParams,
        diagrams: readonly Diagram[],
        generators: Generators,
    ): Diagram | undefined {
        const byId = (id: string | undefined) => diagrams.find((diagram) => diagram.jalur === id);
        const shown = () => byId(tampil?.id) ?? lineOf(model, subjectOf(tampil?.id), generators);
        const inModel = position !== undefined && document.uri.toString() === uri;
        if (pilihan !== 'kursor' && pilihan !== 'garis') return byId(pilihan) ?? diagrams[0];
        const subject = inModel ? pejabatAt(model, document, position, this.services) : undefined;
        if (pilihan === 'garis')
            return lineOf(model, subject, generators) ?? shown() ?? firstLine(model, generators);
        if (inModel) {
            const around = diagramsAround(model, diagrams, { uri, position });
            // Several susunan may share what stands here: the one that is shown stays.
            const [best] = around;
            const same = around.find(({ jalur, jenis }) => jalur === tampil?.id && jenis === best?.jenis);
            if (best) return same ?? best;
            if (subject?.jenis === 'pegawai') {
                const line = lineOf(model, subject, generators);
                if (line) return line;
            }
        }
        return shown() ?? diagrams[0];
    }

    private async draw(diagram: Diagram, { gambarOf }: Generators): Promise<GambarDiagram> {
        const key = JSON.stringify('bagan' in diagram ? diagram.bagan : diagram.alur, (name, value) =>
            name === 'tempat' ? undefined : value,
        );
        const known = this.pictures.get(key);
        this.pictures.delete(key);
        const gambar = known ?? (await gambarOf(diagram));
        this.pictures.set(key, gambar);
        for (const oldest of this.pictures.keys()) {
            if (this.pictures.size <= mostPictures) break;
            this.pictures.delete(oldest);
        }
        return gambar;
    }
}

function lineOf(model: Model, subject: Pejabat | undefined, { baganGaris }: Generators): Diagram | undefined {
    const line = subject && garisOf(model, subject);
    if (!line) return undefined;
    const label = line.isi[0] ?? '';
    const jalur = `pejabat/${JSON.stringify(subject)}`;
    return { jalur, jenis: 'garis', asal: '', label, bagan: baganGaris(model, line) };
}

/** The official that the id of a line names. */
function subjectOf(id: string | undefined): Pejabat | undefined {
    if (!id?.startsWith('pejabat/')) return undefined;
    try {
        return JSON.parse(id.slice('pejabat/'.length)) as Pejabat;
    } catch {
        return undefined;
    }
}

function firstLine(model: Model, generators: Generators): Diagram | undefined {
    const post = model.susunan[0]?.jabatan.at(-1);
    return lineOf(model, post && { jenis: 'jabatan', id: post.id }, generators);
}

/** A short name for a text, the same for the same text (FNV-1a). */
function fingerprint(text: string): string {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return `${(hash >>> 0).toString(16)}-${text.length}`;
}
