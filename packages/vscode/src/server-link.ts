import type { DiagramAnswer, DiagramParams, TableAnswer, TableParams } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** The requests of the views by their names in the protocol: what is asked, and what is answered. */
interface Requests {
    'perkada/bagan': [DiagramParams, DiagramAnswer | null];
    'perkada/tabel': [TableParams, TableAnswer | null];
}

/**
 * The server as views know it: it may not be there yet, end, and be started anew. A request that no
 * server answers gives undefined, so that a view shows what it showed.
 */
export class ServerLink implements vscode.Disposable {
    private client: BaseLanguageClient | undefined;
    private readonly changed = new vscode.EventEmitter<readonly string[]>();
    private readonly started = new vscode.EventEmitter<void>();

    /** Regulations have been judged anew: the URIs of their files. */
    readonly onModelChange = this.changed.event;
    /** A server runs from now on. */
    readonly onStart = this.started.event;

    /** Speaks with this client's server until disposed. */
    follow(client: BaseLanguageClient): vscode.Disposable {
        this.client = client;
        return vscode.Disposable.from(
            client.onNotification('perkada/modelBerubah', ({ uris }: { uris: string[] }) =>
                this.changed.fire(uris),
            ),
            client.onDidChangeState(({ newState }) => {
                if (newState === State.Running) this.started.fire();
            }),
            {
                dispose: () => {
                    if (this.client === client) this.client = undefined;
                },
            },
        );
    }

    get running(): boolean {
        return this.client?.state === State.Running;
    }

    async request<M extends keyof Requests>(
        method: M,
        params: Requests[M][0],
        token?: vscode.CancellationToken,
    ): Promise<Requests[M][1] | undefined> {
        const { client } = this;
        if (client?.state !== State.Running) return undefined;
        try {
            return await client.sendRequest<Requests[M][1]>(method, params, token);
        } catch (error) {
            // Cancelled, outdated, or the server ended meanwhile: the next change asks again.
            if (client.state === State.Running && !token?.isCancellationRequested)
                client.warn(`${method}: ${String(error)}`);
            return undefined;
        }
    }

    dispose(): void {
        vscode.Disposable.from(this.changed, this.started).dispose();
    }
}
