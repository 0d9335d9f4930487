import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { basisUses, builtInLibrary, createPerkadaServices, libraryUri, naskahOf } from '@perkada/language';
import { type Naskah, type NaskahNode, ownText } from '@perkada/model';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { afterAll, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { Client } from './support/client.js';
import { applyEdits } from './support/markers.js';

const folder = fileURLToPath(new URL('../../examples/bungo-15-2024', import.meta.url));
const naskahUri = pathToFileURL(`${folder}/bungo-15-2024.naskah`).href;
const client = await Client.start({ folder });
afterAll(() => client.stop());

/** A provision by its words: numbers change, so every number of a reference is left out. */
const words = (naskah: Naskah, node: NaskahNode | undefined) =>
    node ? `${node.kind} ${ownText(naskah, node).replace(/\d+/g, '#').replace(/\s+/g, ' ')}` : 'tidak ada';

/** What every basis and every reference means, by the words that it leads to. */
async function meanings(texts: ReadonlyMap<string, string>) {
    const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const documents: LangiumDocument[] = [];
    for (const [name, text] of Object.entries(builtInLibrary))
        documents.push(LangiumDocumentFactory.fromString(text, libraryUri(name)));
    for (const [uri, text] of texts) documents.push(LangiumDocumentFactory.fromString(text, URI.parse(uri)));
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: false });
    const bases = documents
        .filter(({ uri }) => texts.has(uri.toString()))
        .flatMap((document) => basisUses(document))
        .map((use) => {
            const target = perkada.model.NaskahIndex.target(use);
            return target.status === 'ada' ? words(target.naskah, target.nodes[0]) : target.status;
        });
    const naskah = naskahOf(documents.find(({ uri }) => uri.toString() === naskahUri)!)!;
    const references = naskah.references.flatMap(({ targets }) =>
        targets.map((target) => words(naskah, naskah.nodes[target.node])),
    );
    return { bases, references, pasal: naskah.nodes.filter(({ kind }) => kind === 'pasal').length };
}

const before = new Map(
    readdirSync(folder)
        .filter((file) => /\.(naskah|perkada)$/.test(file))
        .map((file) => [pathToFileURL(`${folder}/${file}`).href, readFileSync(`${folder}/${file}`, 'utf8')]),
);

async function changed(heading: string, title: RegExp): Promise<Map<string, string>> {
    const line = before.get(naskahUri)!.split('\n').indexOf(heading);
    expect(line).toBeGreaterThan(0);
    const position = { line, character: 2 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: naskahUri },
        range: { start: position, end: position },
        context: { diagnostics: [], only: ['refactor'] },
    });
    const action = actions.find((item) => title.test(item.title));
    expect(action, actions.map((item) => item.title).join('; ')).toBeDefined();
    return new Map(
        [...before].map(([uri, text]) => [uri, applyEdits(text, action!.edit!.changes![uri] ?? [])]),
    );
}

describe('renumbering an enacted regulation', () => {
    it('keeps what every reference and every basis of Bungo means when a pasal is inserted', async () => {
        const old = await meanings(before);
        const texts = await changed('Pasal 9', /^Sisipkan pasal baru setelah Pasal 9$/);
        const now = await meanings(texts);
        expect(now.pasal).toBe(old.pasal + 1);
        expect(now.bases.length).toBeGreaterThan(400);
        expect(now.bases).toEqual(old.bases);
        expect(now.references).toEqual(old.references);
        const files = [...texts].filter(([uri, text]) => text !== before.get(uri)).map(([uri]) => uri);
        expect(files.filter((uri) => uri.endsWith('.perkada')).length).toBeGreaterThan(3);
    });

    it('and when one is moved', async () => {
        const old = await meanings(before);
        const now = await meanings(await changed('Pasal 13', /^Pindahkan Pasal 13 sebelum Pasal 12$/));
        expect(now.pasal).toBe(old.pasal);
        expect(now.bases).toEqual(old.bases);
        expect([...now.references].sort()).toEqual([...old.references].sort());
    });
});
