import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DocumentState, delayNextTick, EmptyFileSystemProvider, isOperationCancelled, URI } from 'langium';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver-protocol';
import { createPerkadaLspServices } from '../../packages/language/src/lsp/perkada-lsp-module.js';
import { checks } from '../../packages/model/src/index.js';
import { Client } from './support/client.js';

const folder = fileURLToPath(new URL('../../examples/bungo-15-2024/', import.meta.url));
const names = readdirSync(folder).filter((name) => /\.(perkada|naskah)$/.test(name));
const files = new Map(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));
const address = (name: string) => `file://${folder}${name}`;

/** Where the first occurrence of some words stands. */
function at(name: string, words: string) {
    const text = files.get(name)!;
    const before = text.slice(0, text.indexOf(words)).split('\n');
    return {
        textDocument: { uri: address(name) },
        position: { line: before.length - 1, character: before.at(-1)!.length },
    };
}

const model = names.find((name) => name.includes('sekretariat-daerah'))!;
const text = names.find((name) => name.endsWith('.naskah'))!;
const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

describe('a request that is given up', () => {
    let client: Client;
    beforeAll(async () => {
        client = await Client.start({ folder });
        await client.open([address(model), files.get(model)!], [address(text), files.get(text)!]);
        await client.settle();
    });
    afterAll(() => client.stop());

    const post = at(model, 'KepalaBagian');
    const provision = at(text, 'Pasal 2');
    const context = { includeDeclaration: true };
    const query = { uri: address(model) };
    const requests: Record<string, readonly [method: string, params: unknown]> = {
        hover: ['textDocument/hover', post],
        definition: ['textDocument/definition', post],
        'type definition': ['textDocument/typeDefinition', post],
        implementation: ['textDocument/implementation', post],
        references: ['textDocument/references', { ...post, context }],
        'references of a provision': ['textDocument/references', { ...provision, context }],
        highlights: ['textDocument/documentHighlight', post],
        rename: ['textDocument/rename', { ...post, newName: 'KepalaUrusan' }],
        'preparing a rename': ['textDocument/prepareRename', post],
        renumbering: ['textDocument/rename', { ...provision, newName: '3' }],
        completion: ['textDocument/completion', post],
        'signature help': ['textDocument/signatureHelp', post],
        'code lens': ['textDocument/codeLens', post],
        'code lens of a text': ['textDocument/codeLens', provision],
        'inlay hints': ['textDocument/inlayHint', { ...post, range: whole }],
        'code actions': ['textDocument/codeAction', { ...post, range: whole, context: { diagnostics: [] } }],
        'semantic tokens': ['textDocument/semanticTokens/full', post],
        'document symbols': ['textDocument/documentSymbol', post],
        'folding ranges': ['textDocument/foldingRange', post],
        'selection ranges': ['textDocument/selectionRange', { ...post, positions: [post.position] }],
        'document links': ['textDocument/documentLink', post],
        formatting: ['textDocument/formatting', { ...post, options: { tabSize: 4, insertSpaces: true } }],
        'workspace symbols': ['workspace/symbol', { query: 'kep bag' }],
        'preparing a reporting line': ['textDocument/prepareCallHierarchy', post],
        'preparing a type hierarchy': ['textDocument/prepareTypeHierarchy', post],
        'model tree': ['perkada/pohon', null],
        'way in the model tree': ['perkada/pohon/letak', { uri: address(model), position: post.position }],
        scenarios: ['perkada/skenario', null],
        'running scenarios': ['perkada/skenario/jalankan', { berkas: [query] }],
        coverage: ['perkada/cakupan', null],
        'text over against a rule': ['perkada/pasangan', { uri: address(model), position: post.position }],
        'regulations to compare': ['perkada/peraturan', null],
        comparing: ['perkada/bandingkan', { a: { world: address(model) }, b: { world: address(model) } }],
        diagram: ['perkada/bagan', { uri: address(model), pilihan: 'kursor' }],
        table: ['perkada/tabel', { uri: address(model), tampilan: 'susunan' }],
        state: ['perkada/keadaan', query],
        'regulations to generate from': ['perkada/hasilkan/peraturan', null],
        generating: ['perkada/hasilkan', { uri: address(model), jenis: 'json' }],
    };
    for (const [what, [method, params]] of Object.entries(requests)) {
        it(`is answered as cancelled: ${what}`, async () => {
            const answer = await client.abandoned(method, params);
            expect(answer.error).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
            // And the server goes on.
            await expect(client.request(method, params)).resolves.toBeDefined();
        });
    }

    for (const calls of ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls']) {
        it(`is answered as cancelled: ${calls}`, async () => {
            const [item] = await client.request<unknown[]>('textDocument/prepareCallHierarchy', post);
            const answer = await client.abandoned(calls, { item });
            expect(answer.error).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
            expect(await client.request<unknown[]>(calls, { item })).not.toEqual([]);
        });
    }
    for (const types of ['typeHierarchy/supertypes', 'typeHierarchy/subtypes']) {
        it(`is answered as cancelled: ${types}`, async () => {
            const [item] = await client.request<unknown[]>('textDocument/prepareTypeHierarchy', post);
            const answer = await client.abandoned(types, { item });
            expect(answer.error).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
            await expect(client.request(types, { item })).resolves.toBeDefined();
        });
    }

    it('an edit behind another has its own findings, and nothing of the other remains', async () => {
        const right = files.get(model)!;
        const wrong = right.replace('di bawah Sekda', 'di bawah Skda');
        let version = 9000;
        const change = (content: string) => ({
            method: 'textDocument/didChange',
            params: {
                textDocument: { uri: address(model), version: ++version },
                contentChanges: [{ text: content }],
            },
        });
        const codes = () => client.diagnostics(address(model))!.map(({ code }) => code);
        client.write(change(right), change(wrong));
        await client.settle();
        expect(codes()).toContain('nama/tidak-dikenal');
        client.write(change(wrong), change(right));
        await client.settle();
        expect(codes()).not.toContain('nama/tidak-dikenal');
    });
});

/** A token that counts how often it is asked, and is cancelled from the given time on. */
class CountingToken {
    asked = 0;
    constructor(private readonly last = Number.POSITIVE_INFINITY) {}
    get isCancellationRequested(): boolean {
        return ++this.asked >= this.last;
    }
    readonly onCancellationRequested = () => ({ dispose: () => undefined });
}

/** The example as a disk would hold it, edited each time that it is read. */
class Disk extends EmptyFileSystemProvider {
    private edits = 0;
    override async readFile(uri: URI): Promise<string> {
        return `${files.get(uri.path.slice(uri.path.lastIndexOf('/') + 1))!}\n// ${++this.edits}\n`;
    }
}

describe('work that takes long', () => {
    const connection = undefined as unknown as Connection;
    const { shared, perkada } = createPerkadaLspServices({
        connection,
        fileSystemProvider: () => new Disk(),
    });
    const { workspace } = shared;
    const document = (name: string) => workspace.LangiumDocuments.getDocument(URI.parse(address(name)))!;
    const findings = () =>
        names.map((name) => perkada.model.FindingProvider.findingsOf(document(name)).map(({ code }) => code));

    beforeAll(async () => {
        await workspace.WorkspaceManager.initializeWorkspace([]);
        for (const [name, content] of files) {
            const uri = URI.parse(address(name));
            workspace.LangiumDocuments.addDocument(workspace.LangiumDocumentFactory.fromString(content, uri));
        }
        await workspace.DocumentBuilder.build(workspace.LangiumDocuments.all.toArray(), { validation: true });
    });

    const post = at(model, 'KepalaBagian');
    const provision = at(text, 'Pasal 2');
    const context = { includeDeclaration: true };
    const naskah = shared.ServiceRegistry.getServices(URI.parse(address(text))).lsp!;
    const { lsp } = perkada;
    const item = async () =>
        (await lsp.CallHierarchyProvider!.prepareCallHierarchy(document(model), post))![0]!;
    const works: Record<string, (token: CountingToken) => unknown> = {
        references: (token) =>
            lsp.ReferencesProvider!.findReferences(document(model), { ...post, context }, token),
        highlights: (token) =>
            lsp.DocumentHighlightProvider!.getDocumentHighlight(document(model), post, token),
        rename: (token) =>
            lsp.RenameProvider!.rename(document(model), { ...post, newName: 'KepalaUrusan' }, token),
        implementation: (token) =>
            lsp.ImplementationProvider!.getImplementation(document(model), post, token),
        completion: (token) =>
            lsp.CompletionProvider!.getCompletion(document(model), at(model, 'di bawah'), token),
        'code lens': (token) => lsp.CodeLensProvider!.provideCodeLens(document(model), post, token),
        'inlay hints': (token) =>
            lsp.InlayHintProvider!.getInlayHints(document(names[0]!), { ...post, range: whole }, token),
        'reporting line': async (token) =>
            lsp.CallHierarchyProvider!.incomingCalls({ item: await item() }, token),
        'workspace symbols': (token) =>
            shared.lsp.WorkspaceSymbolProvider!.getSymbols({ query: 'kep bag' }, token),
        'references of a provision': (token) =>
            naskah.ReferencesProvider!.findReferences(document(text), { ...provision, context }, token),
        renumbering: (token) =>
            naskah.RenameProvider!.rename(document(text), { ...provision, newName: '3' }, token),
        'code lens of a text': (token) =>
            naskah.CodeLensProvider!.provideCodeLens(document(text), provision, token),
    };
    for (const [what, work] of Object.entries(works)) {
        it(`can be given up before its end: ${what}`, async () => {
            // What is kept for the next time has been made.
            await work(new CountingToken());
            const counting = new CountingToken();
            await work(counting);
            expect(counting.asked).toBeGreaterThan(1);
            for (const last of new Set([1, Math.ceil(counting.asked / 2), counting.asked])) {
                const given = await Promise.resolve(work(new CountingToken(last))).catch((error) => error);
                expect(isOperationCancelled(given), `at ${last} of ${counting.asked}`).toBe(true);
            }
        });
    }

    it('a newer edit interrupts the judging of an older text between two checks', async () => {
        const expected = findings();
        const edited = document(model);
        const edit = (token?: CountingToken) =>
            workspace.DocumentBuilder.update([edited.uri], [], token).then(
                () => undefined,
                (error) => error,
            );
        const counting = new CountingToken();
        expect(await edit(counting)).toBeUndefined();
        expect(counting.asked).toBeGreaterThan(checks.length);
        for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
            const given = await edit(new CountingToken(Math.ceil(counting.asked * share)));
            expect(isOperationCancelled(given), `at ${share}`).toBe(true);
        }
        expect(await edit()).toBeUndefined();
        expect(findings()).toEqual(expected);
    });

    it('a request that waits for a build is answered by it, though a listener is slow or nothing is built', async () => {
        const { DocumentBuilder } = workspace;
        await DocumentBuilder.update([document(model).uri], []);
        const built = DocumentBuilder.update([document(model).uri], []);
        const waiting = DocumentBuilder.waitUntil(DocumentState.Validated, new CountingToken());
        const slow = DocumentBuilder.onBuildPhase(DocumentState.Validated, async () => {
            for (let turn = 0; turn < 10; turn++) await delayNextTick();
        });
        await Promise.all([built, waiting]);
        slow.dispose();
        const nothing = DocumentBuilder.update([], []);
        await Promise.all([nothing, DocumentBuilder.waitUntil(DocumentState.Validated, new CountingToken())]);
    });
});
