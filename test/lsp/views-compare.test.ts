import type { CompareAnswer, RegulationEntry } from '@perkada/language/lsp';
import { describe, expect, it } from 'vitest';
import { Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

const compare = (a: object, b: object) =>
    session.request<CompareAnswer | null>('perkada/bandingkan', { a, b });

describe('comparing regulations in the editor', () => {
    it('lists those that can be compared, with their files', async () => {
        const { a, kasus } = await session.open({ a: regulation, kasus: cases });
        const all = await session.request<RegulationEntry[]>('perkada/peraturan', null);
        expect(all.find(({ world }) => world === a.uri)).toMatchObject({
            label: 'Peraturan Bupati Contoh Nomor 1 Tahun 2025',
            berkas: [a.uri, kasus.uri],
        });
    });

    it('compares two by topics', async () => {
        const { a } = await session.open({ a: regulation });
        const { b } = await session.open({
            b: regulation
                .replace('bupati "Contoh"', 'wali kota "Lain"')
                .replace('ahli madya di bawah Asisten', 'ahli madya di bawah Sekda'),
        });
        const answer = (await compare({ world: a.uri }, { world: b.uri }))!;
        expect(answer.sama).toBe(false);
        expect(answer.perbandingan.unsur).toBeUndefined();
        expect(answer.markdown).toContain('| Atasan ahli madya di Sekretariat Daerah | Asisten | Sekda |');
        expect(answer.markdown).not.toContain('Atasan ahli muda sampai pelaksana');
    });

    it('compares the open text with another version, element by element, with links to both', async () => {
        const { a } = await session.open({ a: regulation });
        const older = regulation
            .replace('level 2 jabatan Asisten "Asisten"', 'level 2 jabatan Asisten "Asisten Sekda"')
            .replace('ketua tim dari unit pemilik kinerja dasar Pasal 6;', '');
        const answer = (await compare(
            { world: a.uri, versi: 'HEAD', teks: [{ uri: a.uri, text: older }] },
            { world: a.uri },
        ))!;
        expect(
            answer.perbandingan.unsur!.map(({ jenis, status, nama, hal }) => [jenis, status, nama, hal]),
        ).toEqual([
            ['jabatan', 'diubah', 'Sekretariat.Asisten', ['label']],
            ['ketua tim', 'ditambah', '', []],
        ]);
        expect(answer.markdown).toContain('**ditambah** ketua tim: ketua tim dari unit pemilik kinerja');
        expect(answer.markdown).toContain(`(${a.uri}#L21)`);
        expect(answer.markdown).toContain('(HEAD)');
    });

    it('says so when nothing differs, and answers null for what is no regulation', async () => {
        const { a } = await session.open({ a: regulation });
        const same = await compare({ world: a.uri }, { world: a.uri });
        expect(same).toMatchObject({ sama: true });
        expect(await compare({ world: a.uri }, { world: 'file:///tidak/ada.perkada' })).toBeNull();
    });
});
