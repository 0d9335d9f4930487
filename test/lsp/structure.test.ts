import { describe, expect, it } from 'vitest';
import type {
    DocumentLink,
    DocumentSymbol,
    FoldingRange,
    SelectionRange,
    WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { textIn } from './support/markers.js';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

describe('outline', () => {
    it('lists provisions with their labels, posts and rules within their susunan', async () => {
        const { a } = await session.open({ a: regulation });
        const symbols = await session.request<DocumentSymbol[]>('textDocument/documentSymbol', a.at);
        expect(symbols.map((item) => item.name)).toEqual([
            'Contoh',
            'Sekretariat',
            'SekretariatDaerah',
            'ketua tim dari unit pemilik kinerja',
        ]);
        const susunan = symbols[1]!;
        expect(susunan.detail).toBe('Sekretariat Daerah');
        expect(susunan.children!.map((item) => item.name)).toEqual([
            'Sekda',
            'Asisten',
            'KepalaBagian',
            'penilai kinerja KepalaBagian',
            'kedudukan',
        ]);
        expect(susunan.children![4]!.children!.map((item) => item.name)[0]).toBe(
            'ahli madya di bawah Asisten',
        );
        expect(symbols[2]!.children!.map((item) => item.name)).toEqual(['BagianHukum']);
        const check = (items: DocumentSymbol[], outer?: DocumentSymbol): void => {
            for (const item of items) {
                expect(item.name).not.toBe('');
                if (outer) expect(item.range.end.line).toBeLessThanOrEqual(outer.range.end.line);
                check(item.children ?? [], item);
            }
        };
        check(symbols);
    });

    it('survives a half-typed file', async () => {
        for (let length = 0; length < regulation.length; length += 97) {
            const { a } = await session.open({ a: regulation.slice(0, length) });
            await expect(session.request('textDocument/documentSymbol', a.at)).resolves.toBeDefined();
        }
    });
});

describe('search over the workspace', () => {
    it('finds by the beginnings of several words, in names and labels', async () => {
        await session.open({ a: regulation, kasus: cases });
        const search = async (query: string) =>
            (await session.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
                (item) => item.name,
            );
        expect(await search('kep bag')).toContain('Kepala Bagian');
        expect(await search('bag kep')).toContain('Kepala Bagian');
        expect(await search('ahl mud')).toContain('Ahli Muda');
        expect(await search('kep bag zzz')).toEqual([]);
    });

    it('puts words that begin so before words that contain it, and knows what kind a thing is', async () => {
        await session.open({
            b: regulation.replace('"Asisten"', '"Kepala Subbagian"').replace(/Bagian Hukum/g, 'Hukum'),
            kasus: cases.replace('Rapat "Persiapan rapat"', 'Retribusi "Tarif"'),
        });
        const search = async (query: string) =>
            (await session.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
                (item) => item.name,
            );
        const posts = await search('kep bag');
        expect(posts).toContain('Kepala Subbagian');
        expect(posts.lastIndexOf('Kepala Bagian')).toBeLessThan(posts.indexOf('Kepala Subbagian'));
        expect(await search('tim ret')).toEqual(['Tarif']);
    });
});

describe('folding', () => {
    it('folds blocks and comments, the closing brace stays', async () => {
        const { a } = await session.open({ a: `/* satu\n * dua\n */\n${regulation}` });
        const folds = await session.request<FoldingRange[]>('textDocument/foldingRange', a.at);
        const lines = a.text.split('\n');
        expect(folds.filter((fold) => fold.kind === 'comment')).toMatchObject([{ startLine: 0, endLine: 2 }]);
        const blocks = folds.filter((fold) => fold.kind !== 'comment');
        expect(blocks.map((fold) => lines[fold.endLine + 1]!.trim())).toEqual(['}', '}', '}']);
    });
});

describe('folding of comments', () => {
    it('folds lines of comment that stand together, not those beside a provision', async () => {
        const { a } = await session.open({
            a: `// satu
// dua
peraturan bupati "X" nomor 1 tahun 2025 // di belakang
// sendiri

// tiga
// empat
keadaan A "a";
`,
        });
        const folds = await session.request<FoldingRange[]>('textDocument/foldingRange', a.at);
        expect(folds.map((fold) => [fold.startLine, fold.endLine])).toEqual([
            [0, 1],
            [5, 6],
        ]);
    });
});

describe('folding of regions', () => {
    it('folds between the marks that the drafter sets, one inside another', async () => {
        const { a } = await session.open({
            a: `peraturan bupati "X" nomor 1 tahun 2025
// #region luar
// #region dalam
keadaan A "a";
// #endregion
keadaan B "b";
// #endregion
`,
        });
        const folds = await session.request<FoldingRange[]>('textDocument/foldingRange', a.at);
        expect(folds).toEqual([
            { startLine: 2, endLine: 4, kind: 'region' },
            { startLine: 1, endLine: 6, kind: 'region' },
        ]);
    });
});

describe('selection', () => {
    it('widens along the sentence', async () => {
        const { a } = await session.open({ a: regulation.replace('ahli madya di', 'ahli ma<|>dya di') });
        const [selection] = await session.request<SelectionRange[]>('textDocument/selectionRange', {
            textDocument: { uri: a.uri },
            positions: a.positions,
        });
        const texts: string[] = [];
        for (let range: SelectionRange | undefined = selection; range; range = range.parent) {
            texts.push(textIn(a.text, range.range));
        }
        expect(texts.slice(0, 3)).toEqual([
            'madya',
            'ahli madya',
            'ahli madya di bawah Asisten dasar Pasal 4 huruf a;',
        ]);
        expect(texts[3]).toMatch(/^kedudukan \{/);
        expect(texts.at(-2)).toMatch(/^susunan Sekretariat/);
    });
});

describe('document links', () => {
    it('links the text of the regulation and the regulation of a case', async () => {
        const { a, kasus } = await session.open({
            a: regulation.replace('\n\nsusunan', '\n    naskah "contoh.naskah"\n\nsusunan'),
            kasus: cases,
        });
        const links = (uri: string) =>
            session.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
        const [text] = await links(a.uri);
        expect(text!.target).toBe(a.uri.replace('a.perkada', 'contoh.naskah'));
        expect(textIn(a.text, text!.range)).toBe('contoh.naskah');
        const [regulationLink] = await links(kasus.uri);
        expect(regulationLink!.target).toBe(a.uri);
    });
});
