import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceState } from '@perkada/language/lsp';
import { describe, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { Client } from './support/client.js';
import { model, text } from './support/naskah.js';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const state = (client: Client, uri?: string) =>
    client.request<WorkspaceState>('perkada/keadaan', uri === undefined ? {} : { uri });

describe('what the server has checked', () => {
    it('is nothing at all in an empty workspace: a state of its own', async () => {
        const client = await Client.start();
        expect(await state(client)).toMatchObject({ peraturan: 0, berkas: 0, naskah: 0 });
        expect(await state(client, 'file:///tidak/ada.perkada')).not.toHaveProperty('ini');
        await client.stop();
    });

    it('counts regulations and files, and the findings of the regulation at hand', async () => {
        const client = await Client.start();
        await client.open(['a.perkada', regulation], ['kasus.perkada', cases]);
        await client.settle();
        const sound = await state(client, 'file:///peraturan/kasus.perkada');
        expect(sound).toMatchObject({
            peraturan: 1,
            berkas: 2,
            ini: { label: 'Peraturan Bupati Contoh Nomor 1 Tahun 2025', temuan: { kesalahan: 0 } },
        });
        await client.change('a.perkada', regulation.replace('di bawah Sekda', 'di bawah Skda'));
        await client.settle();
        const broken = await state(client, 'file:///peraturan/kasus.perkada');
        expect(broken.ini!.temuan.kesalahan).toBeGreaterThan(0);
        await client.stop();
    });

    it('counts a text by itself, and tells how many files of a folder it has judged', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        writeFileSync(join(folder, 'contoh.perkada'), model);
        writeFileSync(join(folder, 'contoh.naskah'), text.replace('Pasal 3', 'Pasal 4'));
        const client = await Client.start({ folder });
        const uri = pathToFileURL(join(folder, 'contoh.naskah')).toString();
        const found = await state(client, uri);
        expect(found).toMatchObject({ peraturan: 1, berkas: 1, naskah: 1 });
        expect(found.ini!.label).toBe('Peraturan Bupati Contoh Nomor 1 Tahun 2025');
        expect(found.ini!.temuan.kesalahan + found.ini!.temuan.peringatan).toBeGreaterThan(0);
        await client.stop();
    });
});

describe('the lens above a scenario', () => {
    const session = new Session();
    it('runs that scenario, told apart from another of the same name', async () => {
        const scenario =
            'uji "Sama" {\n    ahli muda di SekretariatDaerah\n    harapkan atasan KepalaBagian;\n}\n';
        const { uji } = await session.open({
            a: regulation,
            uji: `uji menurut Contoh\n${scenario}${scenario}`,
        });
        const lenses = await session.request<CodeLens[]>('textDocument/codeLens', {
            textDocument: { uri: uji.uri },
        });
        expect(
            lenses.map(({ range, command }) => [range.start.line, command!.title, command!.arguments]),
        ).toEqual([
            [1, 'Jalankan uji ini', [uji.uri, 'Sama']],
            [5, 'Jalankan uji ini', [uji.uri, 'Sama#2']],
        ]);
    });
});
