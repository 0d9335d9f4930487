import { describe, expect, it } from 'vitest';
import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver-protocol';
import { textIn } from './support/markers.js';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

const definition = (at: unknown) => session.request<LocationLink[] | null>('textDocument/definition', at);

describe('go to definition', () => {
    it('goes from a case to the unit, segment by segment', async () => {
        const { aturan, kasus } = await session.open({
            aturan: regulation,
            kasus: cases.replace('.BagianHukum;', '.Bagian<|>Hukum;'),
        });
        const [unit] = (await definition(kasus.at))!;
        expect(unit!.targetUri).toBe(aturan.uri);
        expect(textIn(aturan.text, unit!.targetSelectionRange)).toBe('BagianHukum');
        const first = { ...kasus.at.position, character: kasus.at.position.character - 10 };
        const [outer] = (await definition({ ...kasus.at, position: first }))!;
        expect(textIn(aturan.text, outer!.targetSelectionRange)).toBe('SekretariatDaerah');
        expect(textIn(kasus.text, outer!.originSelectionRange!)).toBe('SekretariatDaerah');
    });

    it('goes from a grade into the built-in library on disk', async () => {
        const { aturan } = await session.open({ aturan: regulation.replace('ahli madya', 'ahli ma<|>dya') });
        const [grade] = (await definition(aturan.at))!;
        expect(grade!.targetUri).toMatch(/^file:.*\/library\/jabatan\.perkada$/);
        expect(textIn(aturan.text, grade!.originSelectionRange!)).toBe('ahli madya');
    });

    it('goes from a case file to the regulation', async () => {
        const { aturan, kasus } = await session.open({
            aturan: regulation,
            kasus: cases.replace('menurut Contoh', 'menurut Con<|>toh'),
        });
        expect((await definition(kasus.at))![0]!.targetUri).toBe(aturan.uri);
    });

    it('answers nothing on a word that is no name', async () => {
        const { aturan } = await session.open({ aturan: regulation.replace('tentang', 'ten<|>tang') });
        expect(await definition(aturan.at)).toBeNull();
    });
});

describe('type definition: which rule decides this?', () => {
    it('goes from a pegawai to the rule that places him', async () => {
        const { aturan, kasus } = await session.open({
            aturan: regulation,
            kasus: cases.replace('ketua Sari', 'ketua Sa<|>ri'),
        });
        const [rule] = (await session.request<LocationLink[]>('textDocument/typeDefinition', kasus.at))!;
        expect(rule!.targetUri).toBe(aturan.uri);
        expect(textIn(aturan.text, rule!.targetRange)).toMatch(/^ahli muda, ahli pertama, pelaksana/);
    });

    it('goes from a post to the provision that says under whom it stands', async () => {
        const text = regulation.replace(/di bawah (\w)(\w+)( |;)/, 'di bawah $1<|>$2$3');
        const { aturan } = await session.open({ aturan: text });
        const [post] = (await session.request<LocationLink[]>('textDocument/typeDefinition', aturan.at))!;
        expect(textIn(aturan.text, post!.targetRange)).toMatch(/^level 1 jabatan /);
    });

    it('goes from a unit to its susunan', async () => {
        const { aturan, kasus } = await session.open({
            aturan: regulation,
            kasus: cases.replace('milik SekretariatDaerah', 'milik Sekretariat<|>Daerah'),
        });
        const [susunan] = (await session.request<LocationLink[]>('textDocument/typeDefinition', kasus.at))!;
        expect(textIn(aturan.text, susunan!.targetSelectionRange)).toBe('Sekretariat');
    });
});

describe('references', () => {
    const references = (at: object, includeDeclaration: boolean) =>
        session.request<Location[]>('textDocument/references', { ...at, context: { includeDeclaration } });

    it('finds a post in every clause, and a unit also within longer paths', async () => {
        const { aturan, kasus } = await session.open({
            aturan: regulation.replace('jabatan KepalaBagian', 'jabatan Kepala<|>Bagian'),
            kasus: cases.replace('milik SekretariatDaerah', 'milik Sekretariat<|>Daerah'),
        });
        expect(await references(aturan.at, true)).toHaveLength(4);
        expect(await references(aturan.at, false)).toHaveLength(3);
        const units = await references(kasus.at, false);
        expect(units.map((place) => place.uri)).toEqual([kasus.uri, kasus.uri, kasus.uri]);
    });

    it('does not leave the regulation for a name of the library', async () => {
        const { aturan } = await session.open({ aturan: regulation.replace('ahli madya', 'ahli ma<|>dya') });
        const other = await session.open({ lain: regulation.replace('"Contoh"', '"Lain"') });
        const places = await references(aturan.at, false);
        expect(places.some((place) => place.uri === other.lain.uri)).toBe(false);
        expect(places.some((place) => place.uri === aturan.uri)).toBe(true);
    });
});

describe('document highlight', () => {
    it('tells the declaration (write) from the uses (read)', async () => {
        const { aturan } = await session.open({
            aturan: regulation.replace('di bawah Asisten dasar Pasal 4', 'di bawah Asis<|>ten dasar Pasal 4'),
        });
        const marks = await session.request<DocumentHighlight[]>('textDocument/documentHighlight', aturan.at);
        expect(marks.map((mark) => [mark.kind, textIn(aturan.text, mark.range)])).toEqual([
            [3, 'Asisten'],
            [2, 'Asisten'],
            [2, 'Asisten'],
        ]);
    });
});
