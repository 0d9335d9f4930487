import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { applyEdits } from './support/markers.js';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();
const options = { tabSize: 4, insertSpaces: true };

async function format(text: string): Promise<string> {
    const { a } = await session.open({ a: text });
    const edits = await session.request<TextEdit[]>('textDocument/formatting', { ...a.at, options });
    return applyEdits(a.text, edits);
}

describe('formatting', () => {
    it('changes only white space, and nothing the second time', async () => {
        const untidy = regulation
            .replace(/\n {4}/g, '\n\t')
            .replaceAll(' di bawah ', '   di  bawah ')
            .replace('{\n\t\tahli', '{ ahli')
            .replaceAll(';\n', ' ;\n\n\n');
        const once = await format(untidy);
        expect(once.replace(/\s+/g, '')).toBe(untidy.replace(/\s+/g, ''));
        expect(await format(once)).toBe(once);
        expect(once).toContain('\n    level 1 jabatan Sekda "Sekretaris Daerah", JPT Pratama, pimpinan');
        expect(once).not.toMatch(/\n\n\n| ;|\t/);
    });

    it('leaves a tidy file as it is', async () => {
        expect(await format(regulation)).toBe(regulation);
        expect(await format(cases)).toBe(cases);
    });

    it('keeps comments where they are, and lines that the drafter broke', async () => {
        const text = `peraturan bupati "X" nomor 1 tahun 2025\n\n/*\n * Penjelasan\n *   tetap\n */\nkeadaan Darurat "darurat" // sebab\n    dasar Pasal 1;\n\n// akhir\n`;
        expect(await format(text)).toBe(text);
    });

    it('does nothing to a file with syntax errors, and says so', async () => {
        const broken = `${regulation}susunan  {\n`;
        expect(await format(broken)).toBe(broken);
        expect(session.client.messages.at(-1)).toContain('Tidak dirapikan');
    });

    it('formats a selection, and the line just finished, alone', async () => {
        const text =
            'peraturan bupati "X" nomor 1 tahun 2025\nkeadaan   A "a";\nkeadaan   B "b";\nkeadaan   C "c";\n';
        const { a } = await session.open({ a: text });
        const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
        const edits = await session.request<TextEdit[]>('textDocument/rangeFormatting', {
            ...a.at,
            range,
            options,
        });
        expect(applyEdits(text, edits)).toBe(text.replace('keadaan   B', 'keadaan B'));
        const typed = await session.request<TextEdit[]>('textDocument/onTypeFormatting', {
            textDocument: { uri: a.uri },
            position: { line: 1, character: 16 },
            ch: ';',
            options,
        });
        expect(applyEdits(text, typed)).toBe(text.replace('keadaan   A', 'keadaan A'));
    });
});
