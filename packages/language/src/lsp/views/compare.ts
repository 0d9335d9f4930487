import {
    bandingkanDua,
    type Model,
    type Perbandingan,
    type Place,
    perbandinganMarkdown,
    tanpaBeda,
} from '@perkada/model';
import { EmptyFileSystem, URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { createPerkadaServices } from '../../perkada-module.js';
import { answered, type Step } from '../steps.js';
import { fileName, View, ViewWorkspace } from './support.js';

export const compareRequests = {
    /** `null` → `{ world, label }[]`: the regulations that can be compared. */
    regulations: 'perkada/peraturan',
    /** `CompareQuery` → `CompareAnswer | null`; null when a side is no regulation. */
    compare: 'perkada/bandingkan',
} as const;

export interface RegulationEntry {
    readonly world: string;
    readonly label: string;
    /** The files of the regulation, its cases included. */
    readonly berkas: readonly string[];
}

/** One side: a regulation of the workspace as it is open or, with `teks`, as its files are given. */
export interface CompareSide {
    readonly world: string;
    /** What tells this version from another, such as `HEAD`. */
    readonly versi?: string;
    readonly teks?: readonly { readonly uri: string; readonly text: string }[];
}

export interface CompareQuery {
    readonly a: CompareSide;
    readonly b: CompareSide;
}

export interface CompareAnswer {
    readonly markdown: string;
    readonly sama: boolean;
    readonly perbandingan: Perbandingan;
}

/** Compares two regulations of the workspace, or a regulation with another version of itself. */
export class CompareView extends View {
    register(connection: Connection): void {
        this.answers(connection, compareRequests.regulations, (_: null, step) => this.regulations(step));
        connection.onRequest(compareRequests.compare, (query: CompareQuery, token) =>
            answered(this.answer(query, token)),
        );
    }

    private async answer({ a, b }: CompareQuery, token: CancellationToken): Promise<CompareAnswer | null> {
        // Another version is read apart from the workspace: nobody need wait for it.
        const other = [await this.older(a, token), await this.older(b, token)];
        return this.views.whenJudged(token, () => this.compare([a, b], other));
    }

    private async regulations(step: Step): Promise<RegulationEntry[]> {
        return (await this.views.all(step))
            .filter(({ model }) => model.identitas)
            .map(({ uri, label }) => ({ world: uri, label, berkas: this.views.worlds.documentsOf(uri) }));
    }

    private compare(
        sides: readonly [CompareSide, CompareSide],
        older: readonly (Older | undefined)[],
    ): CompareAnswer | null {
        const language = this.services.client.ClientSettings.language;
        const [a, b] = sides.map(({ world, versi }, index) => {
            const now = older[index] ? undefined : this.views.world(world);
            const model = older[index]?.model ?? now?.model;
            if (!model?.identitas) return undefined;
            const label = this.views.world(world).label;
            return { nama: versi === undefined ? label : `${label} (${versi})`, model };
        });
        if (!a || !b) return null;
        const perbandingan = bandingkanDua(a, b, language);
        const wordsIn = (place: Place) => {
            // A version that is not the open one has words of its own at the same place.
            for (const item of older) {
                const text = item?.places.has(place) ? item.words(place) : undefined;
                if (text !== undefined) return text;
            }
            return this.views.wordsAt(place);
        };
        return {
            markdown: perbandinganMarkdown(perbandingan, language, {
                tautan: ({ uri, start }) => `[${fileName(uri)}:${start.line + 1}](${uri}#L${start.line + 1})`,
                kata: wordsIn,
            }),
            sama: tanpaBeda(perbandingan),
            perbandingan,
        };
    }

    /** Reads the files of another version in a workspace of its own, so that nothing of the open one changes. */
    private async older({ world, teks }: CompareSide, token: CancellationToken): Promise<Older | undefined> {
        if (!teks) return undefined;
        const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
        await shared.workspace.WorkspaceManager.initializeWorkspace([]);
        const documents = teks.map(({ uri, text }) =>
            shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(uri)),
        );
        for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
        await shared.workspace.DocumentBuilder.build(documents, { validation: false }, token);
        const model = perkada.model.ModelProvider.modelOf(world);
        const view = new ViewWorkspace(perkada);
        return { model, places: placesIn(model), words: (place) => view.wordsAt(place) };
    }
}

interface Older {
    readonly model: Model;
    readonly places: ReadonlySet<Place>;
    readonly words: (place: Place) => string;
}

/** Every place object of a Model, so that it can be told to which version a place belongs. */
function placesIn(model: Model): ReadonlySet<Place> {
    const found = new Set<Place>();
    const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('uri' in value && 'start' in value && 'end' in value) found.add(value as Place);
        for (const inner of Object.values(value)) visit(inner);
    };
    visit(model);
    return found;
}
