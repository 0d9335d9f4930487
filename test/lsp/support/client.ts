import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
    createMessageConnection,
    Message,
    type MessageConnection,
    type ResponseMessage,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import type {
    ClientCapabilities,
    Diagnostic,
    InitializeResult,
    PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';

const cli = fileURLToPath(new URL('../../../packages/cli/bin/perkada.js', import.meta.url));

const capabilities: ClientCapabilities = {
    workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        workspaceFolders: true,
        symbol: {},
    },
    textDocument: {
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        rename: { prepareSupport: true },
        semanticTokens: {
            requests: { full: true },
            tokenTypes: [],
            tokenModifiers: [],
            formats: ['relative'],
        },
        callHierarchy: {},
        typeHierarchy: {},
    },
    window: { workDoneProgress: true, showMessage: {} },
};

export interface ClientOptions {
    /** A folder on disk that the client opens. */
    readonly folder?: string;
    readonly locale?: string;
    readonly initializationOptions?: unknown;
    readonly settings?: unknown;
    /** What the client can do besides what the tests' client always can. */
    readonly capabilities?: ClientCapabilities;
}

/** A language client that speaks with `perkada lsp --stdio` as an editor does. */
export class Client {
    readonly messages: string[] = [];
    readonly progress: unknown[] = [];
    private readonly published = new Map<string, Diagnostic[]>();
    result!: InitializeResult;
    private readonly waiting: { uri: string; resolve: (diagnostics: Diagnostic[]) => void }[] = [];
    private version = 1;
    /** A second reader of what the server says, for requests that the connection does not know. */
    private wire: StreamMessageReader | undefined;
    private readonly abandonedAnswers = new Map<string, (answer: ResponseMessage) => void>();
    settings: unknown;

    private constructor(
        readonly process: ChildProcess,
        readonly connection: MessageConnection,
    ) {}

    static async start(options: ClientOptions = {}): Promise<Client> {
        const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], {
            stdio: ['pipe', 'pipe', 'inherit'],
        });
        const connection = createMessageConnection(
            new StreamMessageReader(server.stdout!),
            new StreamMessageWriter(server.stdin!),
        );
        const client = new Client(server, connection);
        client.settings = options.settings ?? null;
        connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
            client.receive(params),
        );
        connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
            client.messages.push(message);
        });
        connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
            client.messages.push(message);
            return null;
        });
        connection.onNotification('$/progress', ({ value }: { value: unknown }) => {
            client.progress.push(value);
        });
        connection.onRequest('window/workDoneProgress/create', () => null);
        connection.onRequest('client/registerCapability', () => null);
        connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
            items.map(() => client.settings),
        );
        connection.onRequest('workspace/inlayHint/refresh', () => null);
        connection.onRequest('workspace/codeLens/refresh', () => null);
        connection.listen();
        const uri = options.folder === undefined ? undefined : pathToFileURL(options.folder).href;
        const failed = new Promise<never>((_, reject) => {
            server.once('exit', (code) => reject(new Error(`perkada lsp ended with ${code}`)));
        });
        const initialized = connection.sendRequest<InitializeResult>('initialize', {
            processId: process.pid,
            rootUri: uri ?? null,
            workspaceFolders: uri ? [{ uri, name: 'uji' }] : null,
            capabilities: {
                ...capabilities,
                ...options.capabilities,
                workspace: { ...capabilities.workspace, ...options.capabilities?.workspace },
            },
            ...(options.locale ? { locale: options.locale } : {}),
            ...(options.initializationOptions
                ? { initializationOptions: options.initializationOptions }
                : {}),
        });
        failed.catch(() => undefined);
        client.result = await Promise.race([initialized, failed]);
        await connection.sendNotification('initialized', {});
        return client;
    }

    /** Opens texts and waits for the diagnostics of the last; each name stands in the same folder. */
    async open(...files: readonly (readonly [name: string, text: string])[]): Promise<Diagnostic[]> {
        let last: Promise<Diagnostic[]> = Promise.resolve([]);
        for (const [name, text] of files) {
            last = this.next(uriOf(name));
            await this.connection.sendNotification('textDocument/didOpen', {
                textDocument: {
                    uri: uriOf(name),
                    languageId: languageOf(name),
                    version: this.version++,
                    text,
                },
            });
        }
        return last;
    }

    /** Replaces the text of an open file and waits for its diagnostics. */
    async change(name: string, text: string): Promise<Diagnostic[]> {
        const diagnostics = this.next(uriOf(name));
        await this.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri: uriOf(name), version: this.version++ },
            contentChanges: [{ text }],
        });
        return diagnostics;
    }

    request<T>(method: string, params: unknown): Promise<T> {
        return this.connection.sendRequest<T>(method, params);
    }

    /**
     * Asks and gives up at once, in one write, so that the server reads both together. Gives the answer as
     * it comes over the wire.
     */
    async abandoned(method: string, params: unknown): Promise<ResponseMessage> {
        const id = `batal-${this.version++}`;
        if (!this.wire) {
            this.wire = new StreamMessageReader(this.process.stdout!);
            this.wire.listen((message) => {
                if (Message.isResponse(message)) this.abandonedAnswers.get(String(message.id))?.(message);
            });
        }
        const answer = new Promise<ResponseMessage>((resolve) => this.abandonedAnswers.set(id, resolve));
        this.write({ id, method, params }, { method: '$/cancelRequest', params: { id } });
        return answer;
    }

    /** Sends messages in one write. */
    write(...messages: readonly object[]): void {
        const frames = messages.map((message) => {
            const body = JSON.stringify({ jsonrpc: '2.0', ...message });
            return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
        });
        this.process.stdin!.write(frames.join(''));
    }

    /** The latest diagnostics of a file. */
    diagnostics(name: string): Diagnostic[] | undefined {
        return this.published.get(uriOf(name));
    }

    /** Waits until the diagnostics of a file are as wanted, those that are already there included. */
    async until(name: string, wanted: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
        for (;;) {
            const latest = this.published.get(uriOf(name));
            if (latest && wanted(latest)) return latest;
            await this.next(uriOf(name));
        }
    }

    /** Waits until the server has nothing left to do for the changes that it knows. */
    async settle(): Promise<void> {
        for (const uri of this.published.keys()) {
            await this.request('textDocument/codeAction', {
                textDocument: { uri },
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                context: { diagnostics: [] },
            });
        }
    }

    /** The next diagnostics that arrive for a file. */
    next(uri: string): Promise<Diagnostic[]> {
        return new Promise((resolve) => this.waiting.push({ uri, resolve }));
    }

    private receive({ uri, diagnostics }: PublishDiagnosticsParams): void {
        this.published.set(uri, diagnostics);
        for (const waiter of this.waiting.filter((item) => item.uri === uri)) {
            this.waiting.splice(this.waiting.indexOf(waiter), 1);
            waiter.resolve(diagnostics);
        }
    }

    async stop(): Promise<void> {
        const ended = new Promise((resolve) => this.process.once('exit', resolve));
        await this.connection.sendRequest('shutdown');
        await this.connection.sendNotification('exit');
        await ended;
        this.connection.dispose();
    }
}

const languageOf = (name: string) => (name.endsWith('.naskah') ? 'naskah' : 'perkada');

/** Address of a text that exists in the client only. */
export function uriOf(name: string): string {
    return name.includes(':') ? name : `file:///peraturan/${name}`;
}
