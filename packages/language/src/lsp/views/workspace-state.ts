import { DocumentState } from 'langium';
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { isBerkas } from '../../generated/ast.js';
import { naskahOf } from '../../naskah/naskah-parser.js';
import { View } from './support.js';

export const stateRequests = {
    /** `{ uri? }` → `WorkspaceState`: what has been checked, and the findings of the regulation of a file. */
    state: 'perkada/keadaan',
    /** Notification `{ selesai, jumlah }`: how many files of the workspace have been judged while it loads. */
    loading: 'perkada/memuat',
} as const;

/** What the server has checked. Zero files is a state of its own: nothing was checked. */
export interface WorkspaceState {
    readonly peraturan: number;
    readonly berkas: number;
    readonly naskah: number;
    /** Of all files. */
    readonly temuan: StateFindings;
    /** The regulation of the file that was named, or the text itself; absent where it belongs to none. */
    readonly ini?: { readonly label: string; readonly temuan: StateFindings };
}

export interface StateFindings {
    readonly kesalahan: number;
    readonly peringatan: number;
    readonly catatan: number;
}

/** Tells what the server has checked, and how far it is. */
export class StateView extends View {
    register(connection: Connection): void {
        this.answers(connection, stateRequests.state, ({ uri }: { uri?: string }) => this.state(uri));
        this.tellLoading(connection);
    }

    private state(uri: string | undefined): WorkspaceState {
        const documents = this.services.shared.workspace.LangiumDocuments.all
            .filter((document) => this.views.worlds.roleOf(document.uri.toString())?.kind !== 'pustaka')
            .toArray();
        const all = new Set(documents.map((document) => document.uri.toString()));
        const own = uri === undefined ? undefined : this.own(uri);
        return {
            peraturan: this.views.worlds.regulations().length,
            berkas: documents.filter((document) => isBerkas(document.parseResult.value)).length,
            naskah: documents.filter((document) => naskahOf(document)).length,
            temuan: this.count(all),
            ...(own ? { ini: { label: own.label, temuan: this.count(new Set(own.uris)) } } : {}),
        };
    }

    /** The files whose findings belong to a file: those of its regulation, or the text alone. */
    private own(uri: string): { label: string; uris: readonly string[] } | undefined {
        const role = this.views.worlds.roleOf(uri);
        if (!role) {
            const [world] = this.views.worldsOf(uri);
            return this.views.document(uri)
                ? { label: world === undefined ? '' : this.views.world(world).label, uris: [uri] }
                : undefined;
        }
        if (role.kind === 'pustaka') return undefined;
        const world = this.views.worlds.worldOf(uri);
        return { label: this.views.world(world).label, uris: this.views.worlds.documentsOf(world) };
    }

    private count(uris: ReadonlySet<string>): StateFindings {
        const found = [...uris].flatMap((uri) => this.views.document(uri)?.diagnostics ?? []);
        const of = (wanted: (severity: DiagnosticSeverity) => boolean) =>
            found.filter(({ severity }) => wanted(severity ?? DiagnosticSeverity.Error)).length;
        return {
            kesalahan: of((severity) => severity === DiagnosticSeverity.Error),
            peringatan: of((severity) => severity === DiagnosticSeverity.Warning),
            catatan: of((severity) => severity > DiagnosticSeverity.Warning),
        };
    }

    /** Counts the files that have been judged until the workspace is there for the first time. */
    private tellLoading(connection: Connection): void {
        const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = this.services.shared.workspace;
        const judged = new Set<string>();
        let told = 0;
        const tell = () => {
            const jumlah = LangiumDocuments.all.count();
            told = judged.size;
            void connection.sendNotification(stateRequests.loading, { selesai: judged.size, jumlah });
        };
        const listeners = [
            DocumentBuilder.onBuildPhase(DocumentState.IndexedContent, tell),
            DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
                judged.add(uri.toString());
                // A notification for each of thousands of files would be noise.
                if (judged.size - told >= Math.max(5, LangiumDocuments.all.count() / 50)) tell();
            }),
        ];
        void WorkspaceManager.ready
            .then(() => DocumentBuilder.waitUntil(DocumentState.Validated))
            .catch(() => undefined)
            .finally(() => {
                for (const listener of listeners) listener.dispose();
                tell();
            });
    }
}
