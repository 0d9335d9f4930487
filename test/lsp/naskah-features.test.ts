import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
    CodeAction,
    CodeLens,
    CompletionList,
    Diagnostic,
    DocumentHighlight,
    DocumentLink,
    DocumentSymbol,
    FoldingRange,
    Hover,
    Location,
    LocationLink,
    Position,
    SelectionRange,
    SemanticTokens,
    WorkspaceEdit,
    WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { Client, uriOf } from './support/client.js';
import { applyEdits, textIn } from './support/markers.js';
import { model, text } from './support/naskah.js';

let client: Client;
let folder = 0;
let naskah: string;
let perkada: string;

/** One server for all tests, each of which has a folder of its own. */
const here = (name: string) => uriOf(`naskah-${folder}/${name}`);
beforeAll(async () => {
    client = await Client.start();
});
afterAll(() => client.stop());
beforeEach(() => {
    folder++;
    naskah = here('contoh.naskah');
    perkada = here('contoh.perkada');
});

/** The position of the n-th occurrence of some words, `offset` characters into them. */
function at(source: string, words: string, offset = 0, nth = 0): Position {
    let index = -1;
    for (let i = 0; i <= nth; i++) index = source.indexOf(words, index + 1);
    if (index < 0) throw new Error(`Not in the text: ${words}`);
    const lines = source.slice(0, index + offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)!.length };
}

const on = (uri: string, position: Position) => ({ textDocument: { uri }, position });

async function openBoth(): Promise<void> {
    await client.open([naskah, text], [perkada, model]);
    await client.settle();
}

describe('the text of a regulation', () => {
    it('is diagnosed by its own checks, in the language of the client', async () => {
        const found = await client.open([naskah, text.replace('Pasal 2 ayat (1)', 'Pasal 2 ayat (7)')]);
        const missing = found.find((item) => item.code === 'naskah/rujukan-tidak-ada');
        expect(missing?.message).toContain('ayat (7)');
        expect(missing?.range.start.line).toBe(at(text, 'Tim kerja').line);
        const after = await client.change(naskah, text);
        expect(after.filter((item) => item.code === 'naskah/rujukan-tidak-ada')).toEqual([]);
    });

    it('has an outline, folds and widening selections', async () => {
        await openBoth();
        const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
            textDocument: { uri: naskah },
        });
        const paths = (items: readonly DocumentSymbol[], path = ''): string[] =>
            items.flatMap((item) => [
                `${path}${item.name}`,
                ...paths(item.children ?? [], `${path}${item.name}/`),
            ]);
        expect(paths(symbols)).toEqual(
            expect.arrayContaining([
                'batang-tubuh/BAB I/Pasal 1/(1)/b.',
                'batang-tubuh/BAB II/Pasal 2/(2)',
                'batang-tubuh/BAB II/Pasal 3',
            ]),
        );
        const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
            textDocument: { uri: naskah },
        });
        expect(folds).toContainEqual(
            expect.objectContaining({
                startLine: at(text, 'Pasal 2').line,
                endLine: at(text, '(2) Ketua').line,
            }),
        );
        const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
            textDocument: { uri: naskah },
            positions: [at(text, 'ahli muda', 2)],
        });
        const texts: string[] = [];
        for (let range: SelectionRange | undefined = selection; range; range = range.parent)
            texts.push(textIn(text, range.range));
        expect(texts[0]).toBe('ahli');
        expect(texts).toContain('b. ahli muda di bawah kepala bagian.');
        expect(texts.some((item) => item.startsWith('(1) Kedudukan'))).toBe(true);
        expect(texts.at(-1)).toContain('BAB II');
    });

    it('leads from a reference to the provision, with its words on hover and a link', async () => {
        await openBoth();
        const position = at(text, 'Pasal 2 ayat (1)', 3);
        const [link] = await client.request<LocationLink[]>('textDocument/definition', on(naskah, position));
        expect(textIn(text, link!.targetRange)).toBe('(1) Pejabat bekerja sendiri atau dalam tim.');
        expect(textIn(text, link!.originSelectionRange!)).toBe('Pasal 2 ayat (1)');
        const hover = await client.request<Hover>('textDocument/hover', on(naskah, position));
        expect((hover.contents as { value: string }).value).toContain('Pejabat bekerja sendiri');
        const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
            textDocument: { uri: naskah },
        });
        const own = links.find(({ range }) => textIn(text, range) === 'Pasal 2 ayat (1)');
        expect(own?.target).toBe(`${naskah}#L${at(text, '(1) Pejabat').line + 1},1`);
    });

    it('lists references and highlights in the text, and the rules of the model', async () => {
        await openBoth();
        const position = at(text, 'b. ahli muda');
        const places = await client.request<Location[]>('textDocument/references', {
            ...on(naskah, position),
            context: { includeDeclaration: false },
        });
        expect(places.map(({ uri, range }) => [uri, textIn(uri === naskah ? text : model, range)])).toEqual([
            [naskah, 'Pasal 1 ayat (1) huruf b'],
            [perkada, 'Pasal 1 ayat (1) huruf b'],
        ]);
        const marks = await client.request<DocumentHighlight[]>(
            'textDocument/documentHighlight',
            on(naskah, position),
        );
        expect(marks.map(({ range, kind }) => [textIn(text, range), kind])).toEqual([
            ['b.', 3],
            ['Pasal 1 ayat (1) huruf b', 2],
        ]);
    });

    it('counts the rules on an ayat, and says which provision none carries', async () => {
        await openBoth();
        const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {
            textDocument: { uri: naskah },
        });
        expect(lenses.map(({ range, command }) => [range.start.line, command!.title])).toEqual([
            [at(text, '(1) Kedudukan').line, '2 aturan berdasar pada ayat ini'],
            [at(text, '(1) Pejabat').line, 'belum dimuat aturan mana pun'],
            [at(text, '(2) Ketua').line, '1 aturan berdasar pada ayat ini'],
            [at(text, 'Pasal 3').line, 'belum dimuat aturan mana pun'],
        ]);
    });

    it('colours marks, headings and references', async () => {
        await openBoth();
        const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
            textDocument: { uri: naskah },
        });
        const legend = client.result.capabilities.semanticTokensProvider!.legend.tokenTypes;
        const lines = text.split('\n');
        const tokens: string[] = [];
        let line = 0;
        let character = 0;
        for (let i = 0; i < data.length; i += 5) {
            character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!;
            line += data[i]!;
            tokens.push(`${legend[data[i + 3]!]} ${lines[line]!.slice(character, character + data[i + 2]!)}`);
        }
        expect(tokens).toEqual(
            expect.arrayContaining([
                'namespace BAB I',
                'namespace KEDUDUKAN',
                'namespace Pasal 1',
                'number (1)',
                'number a.',
                'function Pasal 2 ayat (1)',
            ]),
        );
    });

    it('offers the provisions that there are after “Pasal ” and “ayat (”', async () => {
        const written = `${text}\nPasal 4\n\nSebagaimana dimaksud dalam Pasal \n`;
        await client.open([naskah, written]);
        const complete = async (position: Position) =>
            (await client.request<CompletionList>('textDocument/completion', on(naskah, position))).items;
        const items = await complete(at(written, 'dalam Pasal \n', 12));
        expect(items.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
        const more = written.replace('dalam Pasal \n', 'dalam Pasal 2 ayat (\n');
        await client.change(naskah, more);
        const ayat = await complete(at(more, 'Pasal 2 ayat (\n', 14));
        expect(ayat.map(({ label, textEdit }) => [label, textEdit?.newText])).toEqual([
            ['1', '1)'],
            ['2', '2)'],
        ]);
        expect(ayat[1]!.detail).toContain('Ketua tim');
    });

    it('survives every edit while typing, and any characters', async () => {
        await client.open([naskah, '']);
        for (const part of [
            '\u0000\ufffd(1) a.',
            'Pasal ',
            'Pasal 9999999999 ayat (',
            text.slice(0, 700),
            '\f\r\n\u2028)',
        ])
            expect(Array.isArray(await client.change(naskah, part))).toBe(true);
        const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
            textDocument: { uri: naskah },
        });
        expect(Array.isArray(symbols)).toBe(true);
    });
});

describe('a model that rests on a text', () => {
    it('names a provision that is not there, and repairs it', async () => {
        await client.open([naskah, text]);
        const wrong = model.replace('dasar Pasal 2 ayat (2)', 'dasar Pasal 2 ayat (3)');
        const found = (await client.open([perkada, wrong])).filter((item) => item.code === 'dasar/tidak-ada');
        expect(found).toHaveLength(1);
        expect(textIn(wrong, found[0]!.range)).toBe('Pasal 2 ayat (3)');
        expect(found[0]!.message).toContain('ayat (3)');
        const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri: perkada },
            range: found[0]!.range,
            context: { diagnostics: found },
        });
        const fix = actions.find(({ title }) => title.includes('Pasal 2 ayat (2)'));
        expect(applyEdits(wrong, fix!.edit!.changes![perkada]!)).toBe(model);
    });

    it('is judged again when the text changes, and no other regulation is', async () => {
        const other = model.replace('"Contoh"', '"Lain"').replace('contoh.naskah', 'lain.naskah');
        await client.open([here('lain.naskah'), text], [here('lain.perkada'), other]);
        await client.open([naskah, text], [perkada, model]);
        let touched = 0;
        void client.next(here('lain.perkada')).then(() => touched++);
        const again = client.next(perkada);
        await client.change(naskah, text.replace('(2) Ketua tim', 'Ketua tim'));
        const codes = (await again).map((item: Diagnostic) => item.code);
        expect(codes).toContain('dasar/tidak-ada');
        await client.settle();
        expect(touched).toBe(0);
    });

    it('offers the provisions of the text after “dasar”', async () => {
        await client.open([naskah, text]);
        const complete = async (basis: string) => {
            const written = model.replace('dasar Pasal 2 ayat (2);', `dasar ${basis}`);
            if (client.diagnostics(perkada)) await client.change(perkada, written);
            else await client.open([perkada, written]);
            const position = at(written, `kinerja dasar ${basis}`, `kinerja dasar ${basis}`.length);
            const list = await client.request<CompletionList>(
                'textDocument/completion',
                on(perkada, position),
            );
            return list.items.map(({ label }) => label);
        };
        expect(await complete('Pas')).toEqual(['Pasal 1', 'Pasal 2', 'Pasal 3']);
        expect(await complete('Pasal 2 ')).toEqual(['Pasal 2 ayat (1)', 'Pasal 2 ayat (2)']);
        expect(await complete('Pasal 1 ayat (1) huruf ')).toEqual([
            'Pasal 1 ayat (1) huruf a',
            'Pasal 1 ayat (1) huruf b',
        ]);
        // The bracket need not be written yet.
        expect(await complete('Pasal 2 ayat ')).toEqual(['Pasal 2 ayat (1)', 'Pasal 2 ayat (2)']);
    });

    it('is found by its number and by its heading in a search over the workspace', async () => {
        await openBoth();
        const search = async (query: string) =>
            (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).filter(
                ({ location }) => location.uri === naskah,
            );
        const [pasal] = await search('pasal 2');
        expect(pasal!.name).toMatch(/^Pasal 2/);
        expect((pasal!.location as Location).range.start.line).toBe(at(text, 'Pasal 2\n').line);
        expect((await search('bab penug')).map(({ name }) => name)).toEqual(['BAB II PENUGASAN']);
        expect(await search('')).toEqual([]);
    });
});

describe('renumbering', () => {
    const actionsAt = (position: Position) =>
        client.request<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri: naskah },
            range: { start: position, end: position },
            context: { diagnostics: [], only: ['refactor'] },
        });

    it('inserts an ayat: references and the bases of the model follow', async () => {
        await openBoth();
        const actions = await actionsAt(at(text, '(1) Pejabat', 1));
        const insert = actions.find(({ title }) => title === 'Sisipkan ayat baru setelah ayat (1)');
        const { changes } = insert!.edit!;
        const newText = applyEdits(text, changes![naskah]!);
        expect(newText).toContain('(1) Pejabat bekerja sendiri atau dalam tim.\n(2) …\n(3) Ketua tim');
        expect(applyEdits(model, changes![perkada]!)).toBe(
            model.replace('dasar Pasal 2 ayat (2)', 'dasar Pasal 2 ayat (3)'),
        );
    });

    it('moves a pasal when its number is renamed', async () => {
        await openBoth();
        const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
            ...on(naskah, at(text, 'Pasal 2\n', 6)),
            newName: '3',
        });
        const newText = applyEdits(text, edit.changes![naskah]!);
        expect(newText).toMatch(/Pasal 2\s+Tim kerja sebagaimana dimaksud dalam Pasal 3 ayat \(1\)/);
        expect(applyEdits(model, edit.changes![perkada]!)).toContain('dasar Pasal 3 ayat (2);');
        await expect(
            client.request('textDocument/rename', { ...on(naskah, at(text, 'Pasal 2\n', 6)), newName: '12' }),
        ).rejects.toThrow(/Nomor 12 tidak ada/);
    });

    it('shows the kinds of changes to a client that can ask before each', async () => {
        const plain = client;
        client = await Client.start({
            capabilities: {
                workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
            },
        });
        await openBoth();
        const insert = (await actionsAt(at(text, 'Pasal 2\n', 1))).find(({ title }) =>
            title.includes('sebelum'),
        );
        expect(Object.values(insert!.edit!.changeAnnotations!).every((kind) => kind.needsConfirmation)).toBe(
            true,
        );
        const documents = (insert!.edit!.documentChanges ?? []) as {
            textDocument: { uri: string };
            edits: { annotationId: string }[];
        }[];
        expect(
            documents.map(({ textDocument, edits }) => [textDocument.uri, edits[0]!.annotationId]),
        ).toEqual([[naskah, 'naskah'], ...(documents.length > 1 ? [[perkada, 'model']] : [])]);
        await client.stop();
        client = plain;
    });

    it('applies a command through the client', async () => {
        await openBoth();
        let applied: WorkspaceEdit | undefined;
        client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
            applied = edit;
            return { applied: true };
        });
        const answer = await client.request('workspace/executeCommand', {
            command: 'perkada.naskah.nomoriUlang',
            arguments: [{ uri: naskah, kunci: 'pasal:2', kerja: 'sisip-sebelum', teks: 'Isi baru.' }],
        });
        expect(answer).toEqual({ diterapkan: true });
        const newText = applyEdits(text, applied!.changes![naskah]!);
        expect(newText).toContain('Pasal 2\n\nIsi baru.\n\nPasal 3\n');
        expect(newText).toContain('dimaksud dalam Pasal 3 ayat (1) melapor');
        expect(applyEdits(model, applied!.changes![perkada]!)).toContain('dasar Pasal 3 ayat (2);');
    });
});
