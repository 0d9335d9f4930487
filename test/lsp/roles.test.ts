import { describe, expect, it } from 'vitest';
import type { CallHierarchyItem, Hover, LocationLink, MarkupContent } from 'vscode-languageserver-protocol';
import { textIn } from './support/markers.js';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

const mekanisme = `
mekanisme Lintas "Lintas unit" untuk penunjukan lintas unit {
    langkah a: pimpi<|>nan unit organisasi menugaskan pejabat, selesai;
}
`;

describe('the words of a role', () => {
    it('stand in the reporting line for whoever holds it', async () => {
        const { a } = await session.open({ a: regulation + mekanisme });
        const items = await session.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', a.at);
        expect(items.map((item) => [item.name, item.detail])).toEqual([
            ['Sekretaris Daerah', 'Sekretariat Daerah'],
        ]);
    });

    it('tell in a susunan who holds the role there, and on what basis', async () => {
        const { a } = await session.open({
            a: regulation.replace('penilai kinerja Kep', 'penilai kin<|>erja Kep'),
        });
        const hover = await session.request<Hover>('textDocument/hover', a.at);
        expect((hover.contents as MarkupContent).value).toBe(
            '**penilai kinerja** — peran\n\n- Sekretariat Daerah: Kepala Bagian (Pasal 3)',
        );
        expect(textIn(a.text, hover.range!)).toBe('penilai kinerja');
        const items = await session.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', a.at);
        expect(items.map((item) => item.name)).toEqual(['Kepala Bagian']);
    });

    it('lead to the provision that gives the role', async () => {
        const { a } = await session.open({
            a: `${regulation}tanggung jawab penilai <|>kinerja {\n    menilai "kinerja" dasar Pasal 7;\n}\n`,
        });
        const [link] = await session.request<LocationLink[]>('textDocument/typeDefinition', a.at);
        expect(textIn(a.text, link!.targetRange)).toBe('penilai kinerja KepalaBagian dasar Pasal 3;');
    });

    it('are no role where they belong to another word', async () => {
        const { a } = await session.open({ a: regulation.replace('ketua tim dari', 'ketua ti<|>m dari') });
        const items = await session.request('textDocument/prepareCallHierarchy', a.at);
        expect(items).toBeNull();
    });

    it('lead from a team to the rule that it violates', async () => {
        const { aturan, kasus } = await session.open({
            aturan: regulation.replace(
                'bagian BagianHukum "Bagian Hukum" dipimpin KepalaBagian;',
                'bagian BagianHukum "Bagian Hukum" dipimpin KepalaBagian;\n    bagian BagianUmum "Bagian Umum" dipimpin KepalaBagian;',
            ),
            kasus: cases
                .replace(
                    'ahli muda di SekretariatDaerah.BagianHukum',
                    'ahli muda di SekretariatDaerah.BagianUmum',
                )
                .replace('dalam unit', 'lintas unit')
                .replace('tim kerja Rapat', 'tim kerja Ra<|>pat'),
        });
        const links = await session.request<LocationLink[]>('textDocument/typeDefinition', kasus.at);
        expect(links.map((link) => textIn(aturan.text, link.targetRange))).toEqual([
            'ketua tim dari unit pemilik kinerja dasar Pasal 6;',
        ]);
    });
});
