import { describe, expect, it } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { applyEdits, textIn } from './support/markers.js';
import { type Opened, Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

const rename = (file: Opened, newName: string) =>
    session.request<WorkspaceEdit>('textDocument/rename', { ...file.at, newName });

const changed = (edit: WorkspaceEdit, file: Opened) => applyEdits(file.text, edit.changes?.[file.uri] ?? []);

describe('rename', () => {
    it('renames a post everywhere and leaves its label', async () => {
        const { aturan } = await session.open({
            aturan: regulation.replace('di bawah KepalaBagian', 'di bawah Kepala<|>Bagian'),
        });
        const text = changed(await rename(aturan, 'Kabag'), aturan);
        expect(text).toBe(aturan.text.replace(/\bKepalaBagian\b/g, 'Kabag'));
        expect(text).toContain('Kabag "Kepala Bagian"');
    });

    it('renames a unit in every file, also as a part of longer paths', async () => {
        const { aturan, kasus } = await session.open({
            aturan: regulation.replace('daerah SekretariatDaerah', 'daerah Sekretariat<|>Daerah'),
            kasus: cases,
        });
        const edit = await rename(aturan, 'Setda');
        expect(changed(edit, aturan)).toContain('perangkat daerah Setda "Sekretariat Daerah"');
        expect(changed(edit, kasus)).toBe(kasus.text.replaceAll('SekretariatDaerah', 'Setda'));
    });

    it('renames a susunan also where it stands before a post', async () => {
        const { aturan, kasus } = await session.open({
            aturan: regulation.replace('susunan Sekretariat', 'susunan Sekre<|>tariat'),
            kasus: 'penugasan menurut Contoh\npegawai Ani, Sekretariat.Sekda di SekretariatDaerah;\n',
        });
        const edit = await rename(aturan, 'Induk');
        expect(changed(edit, aturan)).toContain('bersusunan Induk ');
        expect(changed(edit, kasus)).toContain('Induk.Sekda');
    });

    it('gives a unit named after its label a name of its own', async () => {
        const { kasus } = await session.open({
            aturan: `${regulation}perangkat daerah "Dinas Kesehatan Kota" bersusunan Sekretariat;\n`,
            kasus: 'penugasan menurut Contoh\npegawai Ani, ahli muda di DinasKesehatan<|>Kota;\n',
        });
        const edit = await rename(kasus, 'Dinkes');
        expect(changed(edit, kasus)).toContain('di Dinkes;');
        const other = Object.keys(edit.changes!).find((uri) => uri !== kasus.uri)!;
        expect(edit.changes![other]).toHaveLength(1);
        expect(edit.changes![other]![0]!.newText).toBe('Dinkes ');
    });

    it('starts from the whole name, of several words or made from a label', async () => {
        const { aturan } = await session.open({
            aturan: `${regulation}perangkat daerah "Dinas <|>Pasar" bersusunan Sekretariat;\n`,
        });
        const start = await session.request<{ range: Range; placeholder: string }>(
            'textDocument/prepareRename',
            aturan.at,
        );
        expect(start.placeholder).toBe('DinasPasar');
        expect(textIn(aturan.text, start.range)).toBe('"Dinas Pasar"');
    });

    it('refuses a name that is taken, and says by what and where', async () => {
        const { aturan } = await session.open({
            aturan: regulation.replace('jabatan Asisten', 'jabatan Asis<|>ten'),
        });
        await expect(rename(aturan, 'Sekda')).rejects.toThrow(
            /‘Sekda’ sudah dipakai untuk jabatan di .* baris 5/,
        );
        await expect(rename(aturan, 'Pengawas')).rejects.toThrow(/sudah dipakai untuk jenjang jabatan/);
    });

    it('refuses what cannot be a name, and names of the library', async () => {
        const { aturan } = await session.open({
            aturan: regulation
                .replace('jabatan Asisten', 'jabatan Asis<|>ten')
                .replace('ahli madya', 'ahli ma<|>dya'),
        });
        await expect(rename(aturan, 'kepala bagian')).rejects.toThrow(/diawali huruf besar/);
        await expect(rename(aturan, 'Pasal')).rejects.toThrow(/bukan kata aturan/);
        const grade = { ...aturan, at: { ...aturan.at, position: aturan.positions[1]! } };
        await expect(rename(grade, 'AhliLuhur')).rejects.toThrow(/pustaka bawaan/);
        const word = { ...aturan, at: { ...aturan.at, position: { line: 0, character: 2 } } };
        await expect(rename(word, 'Lain')).rejects.toThrow(/Tidak ada nama/);
    });

    it('says how many mentions in comments and labels it left alone', async () => {
        const { aturan } = await session.open({
            aturan: `${regulation.replace('jabatan Asisten "Asisten"', 'jabatan Asis<|>ten "Asisten"')}// Asisten membawahi bagian.\n`,
        });
        await rename(aturan, 'AsistenDaerah');
        expect(session.client.messages.at(-1)).toContain('Dibiarkan: 2 sebutan ‘Asisten’');
    });

    it('renames a step within its procedure only', async () => {
        const step = (name: string) =>
            `mekanisme ${name} {\n    langkah a: pegawai menyusun RencanaKegiatan, lalu ke b;\n    langkah b: pegawai menyusun RencanaKegiatan;\n}\n`;
        const { aturan } = await session.open({
            aturan: regulation + step('Satu').replace('ke b', 'ke b<|>') + step('Dua'),
        });
        const text = changed(await rename(aturan, 'akhir'), aturan);
        expect(text).toContain(
            step('Satu').replace('ke b', 'ke akhir').replace('langkah b', 'langkah akhir'),
        );
        expect(text).toContain(step('Dua'));
        await expect(rename(aturan, 'a')).rejects.toThrow(/sudah dipakai/);
    });
});
