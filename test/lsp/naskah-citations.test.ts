import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { Client } from './support/client.js';

let client: Client;
afterEach(() => client.stop());

const act = (number: string, gazette: string) =>
    `Undang-Undang Nomor ${number} Tahun 1998 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 1998 Nomor ${gazette})`;
const citing = (...acts: readonly string[]) =>
    acts.map((cited, index) => `Pasal ${index + 1}\n\nCamat menaati ${cited}.\n`).join('\n');
const differs = 'naskah/kutipan-berbeda';
const codesOf = (items: readonly { code?: number | string }[] | undefined) =>
    (items ?? []).map((item) => item.code);

describe('citations across the texts of a workspace', () => {
    it('are compared, and a change has only the texts that cite the same act judged anew', async () => {
        client = await Client.start();
        await client.open(
            ['a.naskah', citing(act('3', '10'))],
            ['b.naskah', citing(act('3', '11'))],
            ['c.naskah', citing(act('4', '12'))],
        );
        // Each of the two says so, since either may be wrong; the other text is named.
        const [found] = await client.until('b.naskah', (items) => codesOf(items).includes(differs));
        expect(found!.message).toContain('1998/10');
        expect(found!.relatedInformation?.[0]?.location.uri).toBe('file:///peraturan/a.naskah');
        await client.until('a.naskah', (items) => codesOf(items).includes(differs));
        await client.settle();

        const judged: string[] = [];
        for (const name of ['b.naskah', 'c.naskah'])
            void client.next(`file:///peraturan/${name}`).then(() => judged.push(name));
        await client.change('a.naskah', citing(act('3', '11')));
        await client.until('b.naskah', (items) => !codesOf(items).includes(differs));
        expect(codesOf(client.diagnostics('a.naskah'))).not.toContain(differs);
        await client.settle();
        expect(judged).toEqual(['b.naskah']);
    });

    it('are compared no more with a text that no longer cites the act', async () => {
        client = await Client.start();
        await client.open(['a.naskah', citing(act('3', '10'))], ['b.naskah', citing(act('3', '11'))]);
        await client.until('a.naskah', (items) => codesOf(items).includes(differs));
        await client.until('b.naskah', (items) => codesOf(items).includes(differs));
        await client.change('a.naskah', citing(act('5', '10')));
        await client.until('b.naskah', (items) => !codesOf(items).includes(differs));
    });

    it('are compared with texts on disk that no editor has opened', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        writeFileSync(join(folder, 'a.naskah'), citing(act('3', '10')));
        writeFileSync(join(folder, 'b.naskah'), citing(act('3', '11')));
        client = await Client.start({ folder });
        const uri = (name: string) => pathToFileURL(join(folder, name)).href;
        await client.until(uri('a.naskah'), (items) => codesOf(items).includes(differs));
        rmSync(join(folder, 'b.naskah'));
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: uri('b.naskah'), type: 3 }],
        });
        await client.until(uri('a.naskah'), (items) => !codesOf(items).includes(differs));
    });
});

describe('the register of a workspace', () => {
    const known = 'naskah/kutipan-register';
    const row = (gazette: number) => ({
        jenis: 'undang-undang',
        nomor: 3,
        tahun: 1998,
        tentang: 'Contoh',
        lembaran: [{ jenis: 'LN', tahun: 1998, nomor: gazette }],
    });

    /** A folder with a text that cites LN 1998/11, opened, and what changes its register. */
    async function open(register: string | undefined) {
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        const path = join(folder, 'perkada.register.json');
        writeFileSync(join(folder, 'a.naskah'), citing(act('3', '11')));
        if (register !== undefined) writeFileSync(path, register);
        client = await Client.start({ folder });
        const uri = pathToFileURL(path).href;
        const change = async (text: string | undefined) => {
            if (text === undefined) rmSync(path);
            else writeFileSync(path, text);
            await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
                changes: [{ uri, type: text === undefined ? 3 : 2 }],
            });
        };
        return { uri, text: pathToFileURL(join(folder, 'a.naskah')).href, change };
    }

    it('is read, followed when it changes, and forgotten when it is gone', async () => {
        const { text, change } = await open(JSON.stringify([row(10)]));
        const has = (items: readonly { code?: number | string }[]) => codesOf(items).includes(known);
        await client.until(text, has);
        await change(JSON.stringify([row(11)]));
        await client.until(text, (items) => !has(items));
        await change(JSON.stringify([row(12)]));
        const [found] = await client.until(text, has);
        expect(found!.message).toContain('12');
        await change(undefined);
        await client.until(text, (items) => !has(items));
    });

    it('counts for the texts in its folder from the moment it is made', async () => {
        const { text, change } = await open(undefined);
        await client.until(text, () => true);
        await change(JSON.stringify([row(10)]));
        await client.until(text, (items) => codesOf(items).includes(known));
    });

    it('says at its place what it cannot use, and uses the rest', async () => {
        const lines = [
            '[',
            `  ${JSON.stringify(row(10))},`,
            '  { "jenis": "undang-undang", "nomor": 4, "tahun": "98",',
        ];
        const register = [...lines, '    "tentang": "Lain" },', '  { "jenis": "perda" }, 7', ']'].join('\n');
        const { uri, text, change } = await open(register);
        await client.until(text, (items) => codesOf(items).includes(known));
        const found = await client.until(uri, (items) => items.length > 0);
        expect(found.map(({ message, range }) => [message.match(/‘(\w+)’|perlu/)?.[0], range.start])).toEqual(
            [
                ['‘tahun’', { line: 2, character: lines[2]!.indexOf('"tahun"') }],
                ['‘jenis’', { line: 4, character: 4 }],
                ['perlu', { line: 4, character: 24 }],
            ],
        );
        await change('[\n  { "jenis": "undang-undang" "nomor": 3 }\n]');
        const [broken] = await client.until(uri, (items) => items.length === 1);
        expect(broken!.message).toContain('bukan daftar JSON');
        expect(broken!.range.start).toEqual({ line: 1, character: 29 });
        await change(JSON.stringify([row(11)]));
        await client.until(uri, (items) => items.length === 0);
    });
});
