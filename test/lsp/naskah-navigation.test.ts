import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens, Hover, Location, LocationLink, Position } from 'vscode-languageserver-protocol';
import { Client } from './support/client.js';
import { textIn } from './support/markers.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const names = ['bungo-15-2024', 'malang-132-2023', 'meranti-11-2024', 'palangka-raya-13-2024'];

let client: Client;
afterEach(() => client.stop());

interface Written {
    readonly uri: string;
    readonly position: Position;
    readonly text: string;
}

/** Every basis in a model file, as a drafter sees it: the words after `dasar`, up to the end of the clause. */
function writtenBases(uri: string, text: string): Written[] {
    const found: Written[] = [];
    const steps =
        /(?:Menimbang|Mengingat|Lampiran|BAB|Bagian|Paragraf|Pasal)\b(?:\s+(?:BAB|Bagian|Paragraf|Pasal|ayat|huruf|angka|\([0-9A-Za-z]+\)|[A-Z0-9][A-Za-z0-9.]*\)?|[a-z]{1,2}\)?)(?![A-Za-z]))*/;
    for (const match of text.matchAll(/\bdasar\s+([A-Z][^;{}"]*)/g)) {
        let from = match.index + match[0].length - match[1]!.length;
        for (const piece of match[1]!.split(',')) {
            const basis = steps.exec(piece);
            if (basis) {
                const offset = from + basis.index;
                const before = text.slice(0, offset).split('\n');
                found.push({
                    uri,
                    position: { line: before.length - 1, character: before.at(-1)!.length + 1 },
                    text: basis[0].trim().replace(/\s+/g, ' '),
                });
            }
            from += piece.length + 1;
        }
    }
    return found;
}

describe('between a model and its text', () => {
    it.each(names)(
        '%s: F12 on every basis leads to its provision, and back',
        async (name) => {
            const folder = `${examples}${name}`;
            client = await Client.start({ folder });
            const naskahUri = pathToFileURL(`${folder}/${name}.naskah`).href;
            const naskah = readFileSync(`${folder}/${name}.naskah`, 'utf8');
            const written = readdirSync(folder)
                .filter((file) => file.endsWith('.perkada'))
                .flatMap((file) =>
                    writtenBases(
                        pathToFileURL(`${folder}/${file}`).href,
                        // Comments hold no basis.
                        readFileSync(`${folder}/${file}`, 'utf8').replace(
                            /\/\/.*|\/\*[\s\S]*?\*\//g,
                            (comment) => comment.replace(/[^\n]/g, ' '),
                        ),
                    ),
                );
            expect(written.length).toBeGreaterThan(300);
            const back = new Map<string, { mark: Position; from: Set<string> }>();
            const lost: string[] = [];
            for (const { uri, position, text } of written) {
                const links = await client.request<LocationLink[] | null>('textDocument/definition', {
                    textDocument: { uri },
                    position,
                });
                if (!links?.length) {
                    lost.push(`${uri}:${position.line + 1} ${text}`);
                    continue;
                }
                for (const link of links) {
                    expect(link.targetUri).toBe(naskahUri);
                    // The last number of the basis stands in the mark where the jump ends.
                    const number = /([A-Za-z0-9.]+)\)?$/.exec(text)![1]!.toLowerCase();
                    const mark = textIn(naskah, link.targetSelectionRange).toLowerCase();
                    if (/\s/.test(text)) expect(mark, text).toContain(number.replace(/\.$/, ''));
                    const key = JSON.stringify(link.targetSelectionRange.start);
                    const entry = back.get(key) ?? { mark: link.targetSelectionRange.start, from: new Set() };
                    entry.from.add(`${uri} ${JSON.stringify(link.originSelectionRange!.start)}`);
                    back.set(key, entry);
                }
            }
            expect(lost).toEqual([]);
            for (const { mark, from } of back.values()) {
                const links = await client.request<LocationLink[] | null>('textDocument/definition', {
                    textDocument: { uri: naskahUri },
                    position: mark,
                });
                const reached = new Set(
                    (links ?? []).map(
                        (link) => `${link.targetUri} ${JSON.stringify(link.targetSelectionRange.start)}`,
                    ),
                );
                expect([...from].filter((place) => !reached.has(place))).toEqual([]);
            }
        },
        240_000,
    );

    it('shows the words of the provision on a basis, and the rules that rest on an ayat', async () => {
        const folder = `${examples}bungo-15-2024`;
        client = await Client.start({ folder });
        const model = pathToFileURL(`${folder}/bab-ii-pelaksanaan-tugas.perkada`).href;
        const text = readFileSync(`${folder}/bab-ii-pelaksanaan-tugas.perkada`, 'utf8');
        const naskahUri = pathToFileURL(`${folder}/bungo-15-2024.naskah`).href;
        const [basis] = writtenBases(model, text).filter((item) => item.text === 'Pasal 9 ayat (3)');
        const hover = await client.request<Hover>('textDocument/hover', {
            textDocument: { uri: model },
            position: basis!.position,
        });
        const value = (hover.contents as { value: string }).value;
        expect(value).toContain('Pasal 9 ayat (3)');
        expect(value).toContain('bungo-15-2024.naskah');
        const references = await client.request<Location[]>('textDocument/references', {
            textDocument: { uri: model },
            position: basis!.position,
            context: { includeDeclaration: true },
        });
        expect(references.some(({ uri }) => uri === naskahUri)).toBe(true);
        expect(references.filter(({ uri }) => uri === model).length).toBeGreaterThan(0);
        const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {
            textDocument: { uri: naskahUri },
        });
        const own = references.find(({ uri }) => uri === naskahUri)!.range.start;
        const lens = lenses.find(({ range }) => range.start.line === own.line);
        expect(lens?.command?.title).toMatch(/^\d+ aturan berdasar pada ayat ini$/);
        const [, , places] = lens!.command!.arguments as [string, Position, Location[]];
        expect(places).toContainEqual(references.find(({ uri }) => uri === model));
    });
});
