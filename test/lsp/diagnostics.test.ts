import { afterEach, describe, expect, it } from 'vitest';
import { Client, uriOf } from './support/client.js';
import { marked } from './support/markers.js';
import { cases, regulation } from './support/texts.js';

let client: Client;
afterEach(() => client.stop());

describe('diagnostics', () => {
    it('reports nothing in a correct regulation and its cases', async () => {
        client = await Client.start();
        await client.open(['contoh.perkada', regulation]);
        const ofCases = await client.open(['kasus.perkada', cases]);
        expect(ofCases).toEqual([]);
    });

    it('underlines an unknown name once, with code, page and an Indonesian sentence', async () => {
        client = await Client.start({ initializationOptions: { halamanTemuan: 'https://contoh.id/temuan' } });
        const { text, ranges } = marked(`
peraturan bupati "Contoh" nomor 1 tahun 2025
susunan Dinas "Dinas" {
    jabatan Kepala "Kepala", JPT Pratama, pimpinan;
    jabatan Bidang "Bidang", Administrator, di bawah Kepla;
                                                     ^^^^^ nama/tidak-dikenal
}
`);
        const found = (await client.open(['contoh.perkada', text])).filter(
            (item) => item.code === ranges[0]!.note,
        );
        expect(found.map((item) => item.range)).toEqual([ranges[0]!.range]);
        expect(found[0]!.message).toContain('Mungkin maksudnya ‘Kepala’?');
        expect(found[0]!.codeDescription?.href).toBe('https://contoh.id/temuan/nama-tidak-dikenal');
        expect(found[0]!.source).toBe('perkada');
    });

    it('leads from a finding on a text to its page, at the address that the client writes', async () => {
        client = await Client.start({ initializationOptions: { halamanTemuan: 'contoh:/{halaman}.md?id' } });
        const [found] = await client.open([
            'a.naskah',
            'Pasal 1\n\nSekretaris berkedudukan dibawah camat.\n',
        ]);
        expect(found!.code).toBe('naskah/ejaan');
        expect(found!.codeDescription?.href).toBe('contoh:/naskah-ejaan.md?id');
    });

    it('speaks English when the locale, the options or the settings say so', async () => {
        const wrong = 'peraturan bupati "X" nomor 1 tahun 2025\nperangkat daerah "Y" bersusunan Tiada;\n';
        client = await Client.start({ locale: 'en-GB' });
        expect((await client.open(['a.perkada', wrong]))[0]!.message).toMatch(/^There is no/);
        await client.stop();
        client = await Client.start({ locale: 'en-GB', initializationOptions: { bahasa: 'id' } });
        expect((await client.open(['a.perkada', wrong]))[0]!.message).toMatch(/^Tidak ada/);
        const again = client.next(uriOf('a.perkada'));
        await client.connection.sendNotification('workspace/didChangeConfiguration', {
            settings: { perkada: { bahasa: 'en' } },
        });
        expect((await again)[0]!.message).toMatch(/^There is no/);
    });

    it('updates other files of the regulation, and only those', async () => {
        client = await Client.start();
        const other = regulation.replace('"Contoh"', '"Lain"');
        await client.open(
            ['contoh.perkada', regulation],
            ['kasus.perkada', cases],
            ['lain/lain.perkada', other],
        );
        await client.settle();
        let disturbed = false;
        void client.next(uriOf('lain/lain.perkada')).then(() => {
            disturbed = true;
        });
        await client.change('contoh.perkada', regulation.replace(/BagianHukum/g, 'BagianUmum'));
        await client.until('kasus.perkada', (found) =>
            found.some((item) => item.code === 'nama/tidak-dikenal'),
        );
        expect(disturbed).toBe(false);
    });

    it('points to the first declaration of a name declared twice', async () => {
        client = await Client.start();
        const text =
            'peraturan bupati "X" nomor 1 tahun 2025\nkeadaan Darurat "darurat";\nkeadaan Darurat "darurat";\n';
        const [found] = (await client.open(['a.perkada', text])).filter((item) => item.code === 'nama/ganda');
        expect(found!.range.start.line).toBe(2);
        expect(found!.relatedInformation?.[0]?.location.range.start.line).toBe(1);
        expect(found!.relatedInformation?.[0]?.message).toContain('pertama kali');
    });

    it('says where a file that cannot be read is wrong, and still analyses the rest', async () => {
        client = await Client.start();
        const text = `${regulation}\nsusunan {\n\nperangkat daerah "Y" bersusunan Tiada;\n`;
        const codes = (await client.open(['contoh.perkada', text])).map((item) => String(item.code));
        expect(codes.some((code) => code.startsWith('sintaks/'))).toBe(true);
        expect(codes).toContain('nama/tidak-dikenal');
    });
});
