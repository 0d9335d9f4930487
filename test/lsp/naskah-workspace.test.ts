import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { LocationLink, Position } from 'vscode-languageserver-protocol';
import { Client } from './support/client.js';
import { model, text } from './support/naskah.js';

let client: Client;
afterEach(() => client.stop());

const line = text.split('\n').findIndex((item) => item.startsWith('(2) Ketua'));
const position = (source: string): Position => {
    const lines = source.split('\n');
    const at = lines.findIndex((item) => item.includes('dasar Pasal 2 ayat (2)'));
    return { line: at, character: lines[at]!.indexOf('Pasal 2') + 2 };
};

describe('a workspace with texts on disk', () => {
    it.each([
        ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
        ['Latin-1', Buffer.from(text.replace('perlu diatur', 'perlu diatur \u00e9'), 'latin1')],
        ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
        ['form feeds', Buffer.from(text.replace('\nBAB II', '\n\fBAB II'))],
    ])('reads %s, so that a basis leads to its true line', async (_name, bytes) => {
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        writeFileSync(join(folder, 'contoh.naskah'), bytes);
        writeFileSync(join(folder, 'contoh.perkada'), model);
        client = await Client.start({ folder });
        const links = await client.request<LocationLink[]>('textDocument/definition', {
            textDocument: { uri: pathToFileURL(join(folder, 'contoh.perkada')).href },
            position: position(model),
        });
        expect(links.map((link) => link.targetSelectionRange.start)).toEqual([{ line, character: 0 }]);
    });

    it('names a text that is not there, and one outside of the workspace, and opens neither', async () => {
        const outer = mkdtempSync(join(tmpdir(), 'perkada-'));
        const folder = mkdtempSync(join(outer, 'dalam-'));
        writeFileSync(join(outer, 'contoh.naskah'), text);
        writeFileSync(join(folder, 'a.perkada'), model);
        writeFileSync(
            join(folder, 'b.perkada'),
            model.replace('"Contoh"', '"Lain"').replace('"contoh.naskah"', '"../contoh.naskah"'),
        );
        client = await Client.start({ folder });
        const uri = (name: string) => pathToFileURL(join(folder, name)).href;
        const code = 'dasar/naskah-tidak-ditemukan';
        for (const [name, words] of [
            ['a.perkada', 'tidak ditemukan'],
            ['b.perkada', 'di luar ruang kerja'],
        ] as const) {
            const found = await client.until(uri(name), (items) => items.some((item) => item.code === code));
            expect(found.find((item) => item.code === code)!.message).toContain(words);
            const links = await client.request<LocationLink[] | null>('textDocument/definition', {
                textDocument: { uri: uri(name) },
                position: position(model),
            });
            expect(links ?? []).toEqual([]);
        }
    });
});
