import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { Client } from './support/client.js';
import { cases, regulation } from './support/texts.js';

const folders: string[] = [];
function folderWith(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
}

afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('a workspace on disk', () => {
    it('is loaded with progress, and its files are checked before they are opened', async () => {
        const folder = folderWith({
            'aturan.perkada': regulation,
            'kasus.perkada': cases.replace('ketua Sari', 'ketua Siapa'),
        });
        const client = await Client.start({ folder });
        const uri = pathToFileURL(join(folder, 'kasus.perkada')).href;
        const found = await client.until(uri, (items) => items.length > 0);
        expect(found.map((item) => item.code)).toContain('nama/tidak-dikenal');
        await expect
            .poll(() => client.progress.map((value) => (value as { kind: string }).kind))
            .toContain('end');
        expect(client.progress[0]).toMatchObject({ kind: 'begin', title: 'Memuat peraturan' });
        await client.stop();
    });

    it('answers for binary rubbish and an empty file without failing', async () => {
        const folder = folderWith({ 'a.perkada': '\u0000\u0001\u0002', 'kosong.perkada': '' });
        const client = await Client.start({ folder });
        const uri = pathToFileURL(join(folder, 'a.perkada')).href;
        expect((await client.until(uri, () => true)).length).toBeGreaterThan(0);
        const empty = pathToFileURL(join(folder, 'kosong.perkada')).href;
        const at = { textDocument: { uri: empty }, position: { line: 0, character: 0 } };
        for (const method of ['hover', 'definition', 'completion', 'documentHighlight', 'foldingRange']) {
            await expect(client.request(`textDocument/${method}`, at)).resolves.toBeDefined();
        }
        await client.stop();
    });

    it('gives the text of the built-in library to clients without a disk', async () => {
        const client = await Client.start();
        const text = await client.request<string>('perkada/pustaka', {
            uri: 'perkada-pustaka:/jabatan.perkada',
        });
        expect(text).toContain('rumpun Keahlian');
        expect(await client.request('perkada/pustaka', { uri: 'perkada-pustaka:/tiada' })).toBeNull();
        await client.stop();
    });

    it('ends when its client says so', async () => {
        const client = await Client.start();
        await client.stop();
        expect(client.process.exitCode).toBe(0);
    });
});
