import type {
    CompareAnswer,
    CompareQuery,
    DiagramAnswer,
    DiagramParams,
    GenerateAnswer,
    GenerateEntry,
    GenerateParams,
    LinkedText,
    RegulationCoverageView,
    RegulationEntry,
    ScenarioFile,
    ScenarioOutcome,
    ScenarioRun,
    TableAnswer,
    TableParams,
    TreeNode,
    TreeQuery,
    WorkspaceState,
} from '@perkada/language/lsp';
import * as vscode from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';

interface At {
    readonly uri: string;
    readonly position: { readonly line: number; readonly character: number };
}

/** The requests of the views by their names in the protocol: what is asked, and what is answered. */
interface Requests {
    'perkada/pohon': [TreeQuery | null, TreeNode[]];
    'perkada/pohon/letak': [At, TreeNode[]];
    'perkada/skenario': [null, ScenarioFile[]];
    'perkada/skenario/jalankan': [ScenarioRun, ScenarioOutcome];
    'perkada/cakupan': [{ readonly uri?: string } | null, RegulationCoverageView[]];
    'perkada/pasangan': [Omit<At, 'position'> & Partial<At>, LinkedText];
    'perkada/peraturan': [null, RegulationEntry[]];
    'perkada/bandingkan': [CompareQuery, CompareAnswer | null];
    'perkada/bagan': [DiagramParams, DiagramAnswer | null];
    'perkada/tabel': [TableParams, TableAnswer | null];
    'perkada/keadaan': [{ readonly uri?: string }, WorkspaceState];
    'perkada/hasilkan/peraturan': [null, GenerateEntry[]];
    'perkada/hasilkan': [GenerateParams, GenerateAnswer];
}

/**
 * What the library of the client calls the states of a server. Repeated here, since the library is the
 * largest part of the extension and is loaded behind its activation.
 */
export const serverState = { Stopped: 1, Running: 2, Starting: 3 } as const satisfies {
    readonly [S in keyof typeof State]: (typeof State)[S];
};

/** How far the server is with loading the workspace. */
export interface Loading {
    readonly selesai: number;
    readonly jumlah: number;
}

/**
 * The server as views know it: it may not be there yet, end, and be started anew. A request that no
 * server answers gives undefined, so that a view shows what it showed.
 */
export class ServerLink implements vscode.Disposable {
    private client: BaseLanguageClient | undefined;
    private readonly changed = new vscode.EventEmitter<readonly string[]>();
    private readonly started = new vscode.EventEmitter<void>();
    private readonly loaded = new vscode.EventEmitter<Loading>();
    private readonly answers = new Map<string, (params: never) => unknown>();

    /** Regulations have been judged anew: the URIs of their files. */
    readonly onModelChange = this.changed.event;
    /** A server runs from now on. */
    readonly onStart = this.started.event;
    readonly onLoading = this.loaded.event;

    /** Answers a request that the server makes. To be called before a server is followed. */
    onRequest<P>(method: string, answer: (params: P) => unknown): void {
        this.answers.set(method, answer);
    }

    /** Speaks with this client's server until disposed. */
    follow(client: BaseLanguageClient): vscode.Disposable {
        this.client = client;
        return vscode.Disposable.from(
            ...[...this.answers].map(([method, answer]) => client.onRequest(method, answer)),
            client.onNotification('perkada/modelBerubah', ({ uris }: { uris: string[] }) =>
                this.changed.fire(uris),
            ),
            client.onNotification('perkada/memuat', (loading: Loading) => this.loaded.fire(loading)),
            client.onDidChangeState(({ newState }) => {
                if (newState === serverState.Running) this.started.fire();
            }),
            {
                dispose: () => {
                    if (this.client === client) this.client = undefined;
                },
            },
        );
    }

    get running(): boolean {
        return this.client?.state === serverState.Running;
    }

    async request<M extends keyof Requests>(
        method: M,
        params: Requests[M][0],
        token?: vscode.CancellationToken,
    ): Promise<Requests[M][1] | undefined> {
        const { client } = this;
        try {
            return await this.demand(method, params, token);
        } catch (error) {
            // Cancelled, outdated, or the server ended meanwhile: the next change asks again.
            if (client?.state === serverState.Running) client.warn(`${method}: ${String(error)}`);
            return undefined;
        }
    }

    /** The same, but throws what goes wrong; undefined still when no server runs. */
    async demand<M extends keyof Requests>(
        method: M,
        params: Requests[M][0],
        token?: vscode.CancellationToken,
    ): Promise<Requests[M][1] | undefined> {
        const { client } = this;
        if (client?.state !== serverState.Running) return undefined;
        // A token that is not there would count as one more parameter.
        return token
            ? client.sendRequest<Requests[M][1]>(method, params, token)
            : client.sendRequest<Requests[M][1]>(method, params);
    }

    /** `request` for what the user asked for: waits for a server that is being started, a minute at most. */
    async ask<M extends keyof Requests>(
        method: M,
        params: Requests[M][0],
        token?: vscode.CancellationToken,
    ): Promise<Requests[M][1] | undefined> {
        if (!this.running) {
            await new Promise<void>((resolve) => {
                const limit = setTimeout(resolve, 60_000);
                const listener = this.onStart(() => {
                    clearTimeout(limit);
                    listener.dispose();
                    resolve();
                });
                token?.onCancellationRequested(() => resolve());
            });
        }
        return this.request(method, params, token);
    }

    dispose(): void {
        vscode.Disposable.from(this.changed, this.started, this.loaded).dispose();
    }
}
