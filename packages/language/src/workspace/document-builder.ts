import {
    type AstNode,
    type BuildOptions,
    Cancellation,
    DefaultDocumentBuilder,
    Deferred,
    DocumentState,
    delayNextTick,
    type LangiumDocument,
    OperationCancelled,
    URI,
} from 'langium';
import type { WorldIndex } from './worlds.js';

/**
 * Langium's builder, told about worlds. Langium looks at every reference of the workspace on every edit
 * to see what must be linked anew; here a document is asked once, after it was linked, whether a name in
 * it found nothing, and whether a change reaches it is a question to the index of worlds. A document
 * that enters or leaves a world has the others of that world judged anew.
 */
export class PerkadaDocumentBuilder extends DefaultDocumentBuilder {
    private readonly unresolved = new Map<string, boolean>();
    private readonly moved = new Set<string>();
    /** Texts of which others now say something else, until they have been judged anew. */
    private readonly stale = new Set<string>();
    private built: ReadonlySet<LangiumDocument> = new Set();
    private ended = new Deferred();

    private get worlds(): WorldIndex {
        return this.indexManager as WorldIndex;
    }

    override async build<T extends AstNode>(
        documents: LangiumDocument<T>[],
        options?: BuildOptions,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<void> {
        await super.build(documents, options, cancelToken);
        this.noteMoved();
    }

    override async update(
        changed: URI[],
        deleted: URI[],
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<void> {
        await super.update(changed, deleted, cancelToken);
        this.noteMoved();
        if (this.moved.size === 0 && this.stale.size === 0) return;
        for (const world of this.moved) {
            for (const document of this.documentsNotBuilt(world))
                this.resetToState(document, DocumentState.ComputedScopes);
        }
        this.moved.clear();
        await this.judgeTexts([...this.stale], cancelToken);
    }

    /** Judges documents anew that were not changed themselves: the register did, or what other texts cite. */
    async judgeTexts(uris: readonly string[], cancelToken?: Cancellation.CancellationToken): Promise<void> {
        for (const uri of uris) {
            this.stale.add(uri);
            const document = this.langiumDocuments.getDocument(URI.parse(uri));
            if (document) this.resetToState(document, DocumentState.ComputedScopes);
        }
        await super.update([], [], cancelToken);
        for (const uri of uris) this.stale.delete(uri);
    }

    override waitUntil(state: DocumentState, cancelToken?: Cancellation.CancellationToken): Promise<void>;
    override waitUntil(
        state: DocumentState,
        uri?: URI,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<URI>;
    /**
     * Every request waits here before it begins. A wish to cancel that arrived behind the request is only
     * heard when others get a turn; an edit that is heard then is waited for as well.
     */
    override async waitUntil(
        state: DocumentState,
        uriOrToken?: URI | Cancellation.CancellationToken,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<unknown> {
        const uri = uriOrToken && 'path' in uriOrToken ? uriOrToken : undefined;
        const token = uri ? cancelToken : (uriOrToken as Cancellation.CancellationToken | undefined);
        for (;;) {
            const reached = uri
                ? await super.waitUntil(state, uri, token)
                : await super.waitUntil(state, token);
            if (!token) return reached;
            await delayNextTick();
            if (token.isCancellationRequested) throw OperationCancelled;
            const now = uri ? this.langiumDocuments.getDocument(uri)?.state : this.currentState;
            if (now === undefined || now >= state) return reached;
        }
    }

    /** Remembers the worlds that documents entered or left, unless the last build judged them as they are now. */
    private noteMoved(): void {
        for (const uri of this.worlds.citedActs.takeStale()) {
            const document = this.langiumDocuments.getDocument(URI.parse(uri));
            if (document && !this.built.has(document)) this.stale.add(uri);
        }
        for (const world of this.worlds.takeMoved()) this.moved.add(world);
        for (const world of this.moved) {
            if (this.documentsNotBuilt(world).length === 0) this.moved.delete(world);
        }
    }

    private documentsNotBuilt(world: string): LangiumDocument[] {
        return this.worlds
            .documentsOf(world)
            .map((uri) => this.langiumDocuments.getDocument(URI.parse(uri)))
            .filter((document) => document !== undefined)
            .filter((document) => !this.built.has(document));
    }

    protected override async buildDocuments(
        documents: LangiumDocument[],
        options: BuildOptions,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<void> {
        this.built = new Set(documents);
        await super.buildDocuments(documents, options, cancelToken);
        const { ended } = this;
        this.ended = new Deferred();
        ended.resolve();
    }

    /**
     * Langium tells of a phase only where a document took part in it. Whoever began to wait during a build of
     * nothing, as when a file leaves that no other named, would wait until the next edit.
     */
    protected override awaitBuilderState(
        state: DocumentState,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<void> {
        if (this.currentState >= state) return Promise.resolve();
        return Promise.race([super.awaitBuilderState(state, cancelToken), this.ended.promise]);
    }

    /**
     * A document that was validated is not validated again, so its findings must be told even where an edit
     * has meanwhile ended the build: Langium would tell nobody, and they were missing until the next change.
     */
    protected override notifyDocumentPhase(
        document: LangiumDocument,
        state: DocumentState,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<void> {
        const token = state === DocumentState.Validated ? Cancellation.CancellationToken.None : cancelToken;
        return super.notifyDocumentPhase(document, state, token);
    }

    protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
        return this.hasUnresolved(document) || this.indexManager.isAffected(document, changedUris);
    }

    private hasUnresolved(document: LangiumDocument): boolean {
        const uri = document.uri.toString();
        let answer = this.unresolved.get(uri);
        if (answer === undefined) {
            answer = document.references.some((reference) => reference.error !== undefined);
            this.unresolved.set(uri, answer);
        }
        return answer;
    }

    override resetToState<T extends AstNode>(document: LangiumDocument<T>, state: DocumentState): void {
        super.resetToState(document, state);
        this.unresolved.delete(document.uri.toString());
    }

    protected override cleanUpDeleted<T extends AstNode>(document: LangiumDocument<T>): void {
        super.cleanUpDeleted(document);
        this.unresolved.delete(document.uri.toString());
    }
}
