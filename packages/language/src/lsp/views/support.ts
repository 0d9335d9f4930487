import { judulPeraturan, type Language, type Model, type Place } from '@perkada/model';
import {
    type Cancellation,
    DocumentState,
    type LangiumDocument,
    type MaybePromise,
    OperationCancelled,
    URI,
} from 'langium';
import type { Connection, Range } from 'vscode-languageserver';
import type { PerkadaServices } from '../../perkada-module.js';
import type { WorldIndex } from '../../workspace/worlds.js';
import { rangeOf } from '../document-validator.js';
import type { PerkadaLspServices } from '../lsp-services.js';
import { answered, type Step, stepsOf } from '../steps.js';

/** A place as the protocol knows it. */
export interface ViewLocation {
    readonly uri: string;
    readonly range: Range;
}

export function viewLocation(place: Place): ViewLocation {
    return { uri: place.uri, range: rangeOf(place) };
}

/** A regulation that views list: its world, its name for a reader, and its Model. */
export interface ViewWorld {
    /** URI of the main file, by which the world is known. */
    readonly uri: string;
    readonly label: string;
    readonly model: Model;
}

/** What views ask of the workspace. Everything is answered from worlds that have been judged. */
export class ViewWorkspace {
    constructor(readonly services: PerkadaServices) {}

    get worlds(): WorldIndex {
        return this.services.shared.workspace.IndexManager as WorldIndex;
    }

    /**
     * Answers when nothing is being built any more, so that no view shows half a regulation. Throws when
     * the request is given up meanwhile.
     */
    async whenJudged<T>(
        token: Cancellation.CancellationToken,
        ask: (step: Step) => MaybePromise<T>,
    ): Promise<T> {
        const { WorkspaceManager, DocumentBuilder, WorkspaceLock } = this.services.shared.workspace;
        await WorkspaceManager.ready;
        await DocumentBuilder.waitUntil(DocumentState.Validated, token);
        let answer: { readonly value: T } | undefined;
        await WorkspaceLock.read(async () => {
            answer = { value: await ask(stepsOf(this.services, token)) };
        });
        // The lock swallows what a cancelled reader throws.
        if (!answer) throw OperationCancelled;
        return answer.value;
    }

    /** Every regulation of the workspace, and every file that belongs to none, sorted by name. */
    async all(step: Step): Promise<ViewWorld[]> {
        const found: ViewWorld[] = [];
        for (const uri of this.worlds.allWorlds()) {
            await step();
            found.push(this.world(uri));
        }
        return found.sort((a, b) => a.label.localeCompare(b.label, 'id') || (a.uri < b.uri ? -1 : 1));
    }

    world(uri: string): ViewWorld {
        const world = this.worlds.worldOf(uri);
        const model = this.services.model.ModelProvider.modelOfWorld(world);
        const label = model.identitas ? judulPeraturan(model.identitas) : fileName(world);
        return { uri: world, label, model };
    }

    /** The worlds that a file belongs to or, when it is the text of regulations, that rest on it. */
    worldsOf(uri: string): string[] {
        if (this.worlds.roleOf(uri)) return [this.worlds.worldOf(uri)];
        return this.services.model.NaskahIndex.worldsOf(uri);
    }

    document(uri: string): LangiumDocument | undefined {
        return this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    }

    /** The first words of a provision, without its braces and its basis. */
    wordsAt(place: Place, length = 90): string {
        const text = (this.document(place.uri)?.textDocument.getText(rangeOf(place)) ?? '')
            .replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, ' ')
            .replace(/\s*\{[\s\S]*$/, '')
            .replace(/\s+/g, ' ')
            .replace(/\s+dasar (Pasal|Lampiran|BAB|Bagian|Paragraf|Menimbang|Mengingat).*$/, '')
            .replace(/[;\s]+$/, '')
            .trim();
        return text.length > length ? `${text.slice(0, length - 1)}…` : text;
    }
}

/** A view of the editor: answers requests of our own from regulations that have been judged. */
export abstract class View {
    protected readonly views: ViewWorkspace;

    constructor(protected readonly services: PerkadaLspServices) {
        this.views = new ViewWorkspace(services);
    }

    abstract register(connection: Connection): void;

    protected get language(): Language {
        return this.services.client.ClientSettings.language;
    }

    /** Answers a request while nothing is being built. */
    protected answers<P, T>(
        connection: Connection,
        method: string,
        ask: (params: P, step: Step) => MaybePromise<T>,
    ): void {
        connection.onRequest(method, (params: P, token) =>
            answered(this.views.whenJudged(token, (step) => ask(params, step))),
        );
    }
}

/** The last part of a URI, as a reader sees it. */
export function fileName(uri: string): string {
    return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
