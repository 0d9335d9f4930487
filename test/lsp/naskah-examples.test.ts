/**
 * In each of the four examples: from every basis of the model to its provision, and from there back to
 * every rule that rests on it. What has no provision is reported at its place.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { basisUses, builtInLibrary, createPerkadaServices, libraryUri } from '@perkada/language';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import type { Location, LocationLink, Position } from 'vscode-languageserver-protocol';
import { Client } from './support/client.js';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** Where the bases of a folder's models stand, as the parser sees them. */
async function basesIn(folder: string): Promise<{ uri: string; at: Position }[]> {
    const { shared } = createPerkadaServices(EmptyFileSystem);
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const documents: LangiumDocument[] = Object.entries(builtInLibrary).map(([name, text]) =>
        LangiumDocumentFactory.fromString(text, libraryUri(name)),
    );
    const library = documents.length;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.perkada'))) {
        const uri = URI.parse(pathToFileURL(`${folder}/${file}`).href);
        documents.push(LangiumDocumentFactory.fromString(readFileSync(`${folder}/${file}`, 'utf8'), uri));
    }
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: false });
    return documents
        .slice(library)
        .flatMap((document) =>
            basisUses(document).map((use) => ({ uri: document.uri.toString(), at: use.cst.range.start })),
        );
}

describe.each(['bungo-15-2024', 'malang-132-2023', 'meranti-11-2024', 'palangka-raya-13-2024'])(
    '%s',
    (name) => {
        it('leads from every basis to the text and back, or says that there is no such provision', async () => {
            const folder = `${examples}/${name}`;
            const client = await Client.start({ folder });
            try {
                const bases = await basesIn(folder);
                expect(bases.length).toBeGreaterThan(100);
                const lost: string[] = [];
                let found = 0;
                const returned = new Map<string, readonly (Location | LocationLink)[]>();
                for (const { uri, at } of bases) {
                    const here = `${uri.split('/').at(-1)}:${at.line + 1}:${at.character + 1}`;
                    const links = await client.request<LocationLink[] | null>('textDocument/definition', {
                        textDocument: { uri },
                        position: at,
                    });
                    const target = links?.find((link) => link.targetUri.endsWith('.naskah'));
                    if (target === undefined) {
                        lost.push(here);
                        continue;
                    }
                    found++;
                    const position = target.targetSelectionRange.start;
                    const key = `${position.line}:${position.character}`;
                    let back = returned.get(key);
                    if (back === undefined) {
                        back =
                            (await client.request<(Location | LocationLink)[] | null>(
                                'textDocument/definition',
                                {
                                    textDocument: { uri: target.targetUri },
                                    position,
                                },
                            )) ?? [];
                        returned.set(key, back);
                    }
                    const ways = back.map((link) => {
                        const [file, range] =
                            'targetUri' in link
                                ? [link.targetUri, link.targetSelectionRange]
                                : [link.uri, link.range];
                        return `${file.split('/').at(-1)}:${range.start.line + 1}:${range.start.character + 1}`;
                    });
                    expect(
                        ways,
                        `back from ${target.targetUri.split('/').at(-1)}:${position.line + 1}`,
                    ).toContain(here);
                }
                expect(lost).toEqual([]);
                expect(found).toBe(bases.length);
            } finally {
                await client.stop();
            }
        });
    },
);
