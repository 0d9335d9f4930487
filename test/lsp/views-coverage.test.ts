import type { LinkedText, RegulationCoverageView } from '@perkada/language/lsp';
import { describe, expect, it } from 'vitest';
import { marked, textIn } from './support/markers.js';
import { model, text } from './support/naskah.js';
import { Session } from './support/session.js';

const session = new Session();
let folders = 0;

/** The model and its text, opened side by side in a folder of their own. */
async function open(modelText = model, naskahText = text) {
    const folder = `file:///peraturan/cakupan${++folders}`;
    const marks = { model: marked(modelText), naskah: marked(naskahText) };
    const uri = { model: `${folder}/contoh.perkada`, naskah: `${folder}/contoh.naskah` };
    await session.client.open([uri.naskah, marks.naskah.text]);
    await session.client.open([uri.model, marks.model.text]);
    await session.client.settle();
    return { ...marks, uri };
}

describe('the coverage of a text', () => {
    it('lists the provisions that no rule carries, and rules without a basis', async () => {
        const { uri, naskah } = await open(model.replace(' dasar Pasal 2 ayat (2)', ''));
        const [own, ...others] = await session.request<RegulationCoverageView[]>('perkada/cakupan', {
            uri: uri.naskah,
        });
        expect(others).toEqual([]);
        expect(own!.naskah).toEqual([uri.naskah]);
        const open_ = own!.ketentuan.filter(({ status }) => status === 'tidak-dimuat');
        expect(open_.map(({ dasar }) => dasar)).toEqual(['Pasal 2 ayat (1)', 'Pasal 2 ayat (2)', 'Pasal 3']);
        expect(textIn(naskah.text, open_[2]!.location.range)).toBe('Pasal 3');
        expect(own!.aturanTanpaDasar.map(({ teks }) => teks)).toEqual([
            'ketua tim dari unit pemilik kinerja',
        ]);
        const carried = own!.ketentuan.find(({ dasar }) => dasar === 'Pasal 1 ayat (1) huruf a')!;
        expect(carried.status).toBe('dimuat');
        expect(carried.aturan.map(({ range }) => range.start.line)).toEqual([10]);
    });

    it('names bases that the text does not have, and says when there is no text', async () => {
        const { uri } = await open(model.replace('Pasal 2 ayat (2)', 'Pasal 9'));
        const [own] = await session.request<RegulationCoverageView[]>('perkada/cakupan', { uri: uri.model });
        expect(own!.dasarTidakAda.map(({ dasar }) => dasar)).toEqual(['Pasal 9']);
        const { a } = await session.open({ a: model });
        const [without] = await session.request<RegulationCoverageView[]>('perkada/cakupan', { uri: a.uri });
        expect(without).toMatchObject({ naskah: [], ketentuan: [] });
    });
});

describe('a model and its text side by side', () => {
    const linked = (uri: string, position?: unknown) =>
        session.request<LinkedText>('perkada/pasangan', { uri, ...(position ? { position } : {}) });

    it('leads from a rule to the provision that it rests on', async () => {
        const { uri, model: own, naskah } = await open(model.replace('ahli madya di', 'ahli madya <|>di'));
        const answer = await linked(uri.model, own.positions[0]);
        expect(answer.naskah).toBe(uri.naskah);
        expect(answer.sumber!.range.start.line).toBe(own.positions[0]!.line);
        expect(answer.pasangan.map(({ range }) => textIn(naskah.text, range))).toEqual([
            'a. ahli madya di bawah asisten; dan',
        ]);
    });

    it('leads from a provision to the rules that rest on it, or on what encloses it', async () => {
        const { uri, naskah } = await open(
            model,
            text
                .replace('b. ahli muda', 'b. ahli <|>muda')
                .replace('Kedudukan sebagai', 'Kedu<|>dukan sebagai'),
        );
        const item = await linked(uri.naskah, naskah.positions[0]);
        expect(item.pasangan.map((at) => [at.uri, at.range.start.line])).toEqual([[uri.model, 11]]);
        const around = await linked(uri.naskah, naskah.positions[1]);
        expect(around.pasangan.length).toBeGreaterThan(0);
    });

    it('answers with nothing where nothing stands over against, and for a file that is not known', async () => {
        const { uri } = await open();
        expect((await linked(uri.naskah, { line: 0, character: 0 })).pasangan).toEqual([]);
        expect((await linked(uri.model)).naskah).toBe(uri.naskah);
        expect(await linked('file:///tidak/ada.perkada')).toEqual({ pasangan: [] });
    });
});
