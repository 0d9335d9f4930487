import { describe, expect, it } from 'vitest';
import {
    type DocumentHighlight,
    DocumentHighlightKind,
    type Hover,
    type Location,
    type LocationLink,
} from 'vscode-languageserver-protocol';
import { marked, textIn } from './support/markers.js';
import { Session } from './support/session.js';

/* A text's own defined terms: where they are defined, where they are used, what they mean. */

const session = new Session();
let count = 0;

async function open(fixture: string) {
    const { text, positions } = marked(fixture);
    const uri = `file:///peraturan/istilah-${++count}/contoh.naskah`;
    await session.client.open([uri, text]);
    const ask = <T>(method: string, more: object = {}) =>
        session.request<T>(method, { textDocument: { uri }, position: positions[0], ...more });
    const lines = (locations: readonly Location[]) =>
        locations.map(({ range }) => `${range.start.line}: ${textIn(text, range)}`);
    return { text, ask, lines };
}

const regulation = (use: string) => `
BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Ketua Tim adalah pejabat yang memimpin pelaksanaan tugas tim.
2. Pegawai Aparatur Sipil Negara yang selanjutnya disebut Pegawai ASN adalah pegawai negeri sipil.

Pasal 2

(1) ${use}
(2) Setiap ketua tim melapor, dan Ketua Tim serta Pegawai ASN dicatat.
`;

describe('a defined term of a text', () => {
    it('leads to its definition', async () => {
        const { text, ask } = await open(regulation('Seorang Ketua<|> Tim memimpin.'));
        const [link] = await ask<LocationLink[]>('textDocument/definition');
        expect(textIn(text, link!.targetSelectionRange)).toBe('Ketua Tim');
        expect(link!.targetSelectionRange.start.line).toBe(6);
    });

    it('is found everywhere, by its other name too, but not in small letters', async () => {
        const { ask, lines } = await open(regulation('Seorang Ketua Tim<|> memimpin.'));
        const context = { includeDeclaration: true };
        expect(lines(await ask<Location[]>('textDocument/references', { context }))).toEqual([
            '6: Ketua Tim',
            '11: Ketua Tim',
            '12: Ketua Tim',
        ]);
        const other = await open(regulation('Seorang Pegawai<|> ASN bekerja.'));
        const uses = await other.ask<Location[]>('textDocument/references', {
            context: { includeDeclaration: false },
        });
        expect(other.lines(uses)).toEqual(['11: Pegawai ASN', '12: Pegawai ASN']);
    });

    it('is marked where it is defined and where it is used', async () => {
        const { ask } = await open(regulation('Seorang Ketua Tim memimpin <|>Ketua Tim.'));
        const marks = await ask<DocumentHighlight[]>('textDocument/documentHighlight');
        const { Read, Write } = DocumentHighlightKind;
        expect(marks.map(({ kind }) => kind)).toEqual([Write, Read, Read, Read]);
    });

    it('tells what it means, with the place of its definition', async () => {
        const { ask } = await open(regulation('Seorang Ketua Tim<|> memimpin.'));
        const { contents } = (await ask<Hover>('textDocument/hover'))!;
        expect(contents).toMatchObject({ value: expect.stringContaining('memimpin pelaksanaan tugas tim') });
        expect(contents).toMatchObject({ value: expect.stringContaining('Pasal 1 angka 1') });
    });

    it('is no number, so that renaming it is refused', async () => {
        const { ask } = await open(regulation('Seorang Ketua Tim<|> memimpin.'));
        await expect(ask('textDocument/rename', { newName: 'Kepala Tim' })).rejects.toThrow();
    });
});
