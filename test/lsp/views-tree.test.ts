import type { TreeNode } from '@perkada/language/lsp';
import { describe, expect, it } from 'vitest';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

const scenario = `uji "Analis muda" {
    ahli muda di SekretariatDaerah
    harapkan atasan Asisten;
}
`;

const children = (world?: string, id?: string) => session.request<TreeNode[]>('perkada/pohon', { world, id });

/** The tree below a node as indented lines. */
async function lines(world: string, id = '', depth = 0): Promise<string[]> {
    const result: string[] = [];
    for (const node of await children(world, id)) {
        result.push(`${'  '.repeat(depth)}${node.label}`);
        if (node.hasChildren) result.push(...(await lines(world, node.id, depth + 1)));
    }
    return result;
}

describe('the model tree', () => {
    it('lists what a regulation lays down, posts below their superiors', async () => {
        const { a } = await session.open({ a: regulation, kasus: cases + scenario });
        expect(await lines(a.uri)).toEqual([
            'Susunan',
            '  Sekretariat Daerah',
            '    Sekretaris Daerah',
            '      Asisten',
            '        Kepala Bagian',
            '    Kedudukan',
            '      Ahli Madya di bawah Asisten',
            '      Ahli Muda, Ahli Pertama, Pelaksana di bawah Kepala Bagian',
            '    Peran dan kewenangan',
            '      penilai kinerja KepalaBagian',
            'Perangkat daerah',
            '  Sekretariat Daerah',
            '    Bagian Hukum',
            'Penugasan',
            '  ketua tim dari unit pemilik kinerja',
            'Kasus',
            '  kasus.perkada',
            '    Sari Dewi',
            '    Budi Santoso',
            '    Persiapan rapat',
            'Uji',
            '  Analis muda',
        ]);
    });

    it('describes rank, level and basis, counts findings, and leads to the source', async () => {
        const { a } = await session.open({ a: regulation.replace('di bawah Sekda', 'di bawah Skda') });
        const [world] = (await children()).filter((node) => node.world === a.uri);
        expect(world).toMatchObject({
            label: 'Peraturan Bupati Contoh Nomor 1 Tahun 2025',
            description: 'Sistem Kerja',
            hasChildren: true,
        });
        expect(world!.findings.kesalahan).toBeGreaterThan(0);
        const [susunan] = await children(a.uri, '/susunan');
        const posts = await children(a.uri, susunan!.id);
        const head = posts.find((node) => node.label === 'Sekretaris Daerah')!;
        expect(head.description).toBe('level 1 · JPT Pratama · pimpinan · Pasal 2 ayat (1)');
        expect(head.tooltip.join()).toContain('Garis pelaporan: Sekretaris Daerah');
        expect(head.location).toMatchObject({ uri: a.uri, range: { start: { line: 4 } } });
        const wrong = posts.find((node) => node.label === 'Asisten')!;
        expect(wrong.findings.kesalahan).toBeGreaterThan(0);
        expect(head.findings.kesalahan).toBe(0);
    });

    it('finds the element at the cursor, with the way to it', async () => {
        const { a } = await session.open({
            a: regulation.replace('ahli madya di bawah', 'ahli madya di <|>bawah'),
        });
        const at = (position: { line: number; character: number }) =>
            session.request<TreeNode[]>('perkada/pohon/letak', { uri: a.uri, position });
        const path = await at(a.at.position);
        expect(path.map((node) => node.label)).toEqual([
            'Peraturan Bupati Contoh Nomor 1 Tahun 2025',
            'Susunan',
            'Sekretariat Daerah',
            'Kedudukan',
            'Ahli Madya di bawah Asisten',
        ]);
        // Every node of the way is found again by its id.
        for (const [index, node] of path.entries()) {
            const above = path[index - 1];
            const siblings = above ? await children(a.uri, above.id) : await children();
            expect(siblings.map(({ id }) => id)).toContain(node.id);
        }
    });

    it('keeps the ids of elements that an edit elsewhere leaves alone', async () => {
        const { a } = await session.open({ a: regulation });
        const before = (await children(a.uri, '/susunan/Sekretariat')).map(({ id }) => id);
        await session.client.change(a.uri, `keadaan Luar "keadaan luar biasa";\n${regulation}`);
        await session.client.settle();
        expect((await children(a.uri, '/susunan/Sekretariat')).map(({ id }) => id)).toEqual(before);
    });

    it('answers for a file without a regulation and for nonsense', async () => {
        const { b } = await session.open({ b: 'susunan Dinas "Dinas" {' });
        const [own] = (await children()).filter((node) => node.world === b.uri);
        expect(own).toMatchObject({ label: 'b.perkada', description: 'belum termasuk peraturan mana pun' });
        expect(await children('file:///tidak/ada.perkada')).toEqual([]);
        expect(await children(b.uri, '/tidak/ada')).toEqual([]);
    });
});
