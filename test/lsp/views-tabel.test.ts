import type { TableAnswer } from '@perkada/language/lsp';
import { describe, expect, it } from 'vitest';
import * as naskah from './support/naskah.js';
import { type Opened, Session } from './support/session.js';
import { regulation } from './support/texts.js';

const session = new Session();
const english = new Session({ initializationOptions: { bahasa: 'en' } });

const rules = regulation.replace(
    '        ahli muda, ahli pertama, pelaksana di bawah KepalaBagian dasar Pasal 4 huruf b;',
    `        ahli muda di bawah KepalaBagian dasar Pasal 4 huruf b;
        ahli muda di bawah Sekda dasar Pasal 4 huruf c;
        ahli pertama di bawah KepalaBagian dan/atau Asisten dasar Pasal 4 huruf d;
        pelaksana di bawah KepalaBagian dasar Pasal 4 huruf e;
        pelaksana dapat di bawah Asisten dasar Pasal 4 huruf f;`,
);

const ask = (file: Opened, more: object = {}, from = session) =>
    from.request<TableAnswer | null>('perkada/tabel', {
        uri: file.uri,
        position: file.positions[0],
        tampilan: 'susunan',
        ...more,
    });
const cell = (answer: TableAnswer | null, grade: string, column: string) => {
    const { kolom, baris } = answer!.tabel!;
    return baris.find((row) => row.label === grade)!.sel[kolom.findIndex((item) => item.label === column)]!;
};
const words = (answer: TableAnswer | null, grade: string, column: string) =>
    cell(answer, grade, column).map((entry) => entry.isi);

describe('perkada/tabel by susunan', () => {
    it('has a cell for every grade, with modality, superior and basis; faults have a sign and words', async () => {
        const { aturan } = await session.open({ aturan: rules });
        const answer = await ask(aturan);
        const of = (grade: string) => words(answer, grade, 'Sekretariat Daerah');
        expect(of('Ahli Utama')).toEqual(['✗ tidak ada aturan']);
        expect(of('Ahli Madya')).toEqual(['wajib Asisten']);
        expect(of('Ahli Muda')).toEqual(['‼ bertentangan: Kepala Bagian dan Sekretaris Daerah']);
        expect(of('Ahli Pertama')).toEqual(['? belum pasti: Kepala Bagian, Asisten']);
        expect(of('Pelaksana')).toEqual(['wajib Kepala Bagian; dapat Asisten']);
        expect(cell(answer, 'Ahli Madya', 'Sekretariat Daerah')[0]!.dasar).toEqual([
            { teks: 'Pasal 4 huruf a' },
        ]);
        expect(answer!.tabel!.ringkas).toEqual({ kosong: 5, bertentangan: 1, 'belum pasti': 1 });
    });

    it('leads from a cell to the rules that decide', async () => {
        const { aturan } = await session.open({
            aturan: rules.replace(
                '        ahli madya di bawah Asisten dasar Pasal 4 huruf a;',
                `$&
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
            ),
        });
        const [entry] = cell(await ask(aturan), 'Ahli Madya', 'Sekretariat Daerah');
        expect(entry!.tempat).toEqual([{ uri: aturan.uri, ...aturan.ranges[0]!.range }]);
    });

    it('says of a column where its name stands, and within what the whole of it', async () => {
        const { aturan } = await session.open({ aturan: rules });
        const answer = await ask(aturan);
        const { tempat, lingkup } = answer!.tabel!.kolom.find(({ label }) => label === 'Sekretariat Daerah')!;
        const [rule] = cell(answer, 'Ahli Madya', 'Sekretariat Daerah')[0]!.tempat;
        for (const place of [tempat!, rule!]) {
            expect(lingkup!.start.line).toBeLessThanOrEqual(place.start.line);
            expect(lingkup!.end.line).toBeGreaterThan(place.end.line);
        }
    });

    it('speaks the language of the client', async () => {
        const { aturan } = await english.open({ aturan: rules });
        const answer = await ask(aturan, {}, english);
        expect(words(answer, 'Ahli Utama', 'Sekretariat Daerah')).toEqual(['✗ no rule']);
    });
});

describe('perkada/tabel by posts', () => {
    it('has the posts of the susunan at the cursor as columns, and a note where a grade stands nowhere', async () => {
        const { aturan } = await session.open({
            aturan: rules.replace('ahli madya di', 'ahli<|> madya di'),
        });
        const answer = await ask(aturan, { tampilan: 'jabatan' });
        const { kolom, susunan } = answer!.tabel!;
        expect(susunan).toBe('Sekretariat');
        expect(kolom.map((item) => item.label)).toEqual([
            'Sekretaris Daerah',
            'Asisten',
            'Kepala Bagian',
            'Keterangan',
        ]);
        expect(words(answer, 'Ahli Madya', 'Asisten')).toEqual(['wajib']);
        expect(words(answer, 'Ahli Madya', 'Kepala Bagian')).toEqual([]);
        expect(words(answer, 'Pelaksana', 'Asisten')).toEqual(['dapat']);
        expect(words(answer, 'Ahli Muda', 'Sekretaris Daerah')).toEqual(['‼ bertentangan']);
        expect(words(answer, 'Ahli Utama', 'Keterangan')).toEqual(['✗ tidak ada aturan']);
    });

    it('keeps the chosen susunan whatever is at the cursor', async () => {
        const two = `${rules}
susunan Dinas "Dinas" {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    kedudukan { pelaksana di bawah Ke<|>pala dasar Pasal 9; }
}
`;
        const { aturan } = await session.open({ aturan: two });
        const shown = async (more: object) =>
            (await ask(aturan, { tampilan: 'jabatan', ...more }))!.tabel!.susunan;
        expect(await shown({})).toBe('Dinas');
        expect(await shown({ susunan: 'Sekretariat' })).toBe('Sekretariat');
        expect(await shown({ susunan: 'Tiada' })).toBe('Dinas');
        expect(await shown({ position: { line: 0, character: 0 }, tampil: 'Dinas' })).toBe('Dinas');
    });
});

it('a basis leads to its pasal where the text of the regulation is at hand', async () => {
    const folder = 'file:///peraturan/tabel';
    await session.client.open(
        [`${folder}/contoh.naskah`, naskah.text],
        [`${folder}/a.perkada`, naskah.model],
    );
    await session.client.settle();
    const answer = await session.request<TableAnswer>('perkada/tabel', {
        uri: `${folder}/a.perkada`,
        tampilan: 'susunan',
    });
    const [entry] = cell(answer, 'Ahli Madya', 'Sekretariat Daerah');
    const lines = naskah.text.split('\n');
    expect(entry!.dasar[0]!.teks).toBe('Pasal 1 ayat (1) huruf a');
    const { uri, start } = entry!.dasar[0]!.tempat!;
    expect([uri, lines[start.line]]).toEqual([
        `${folder}/contoh.naskah`,
        'a. ahli madya di bawah asisten; dan',
    ]);
    const fromText = await session.request<TableAnswer>('perkada/tabel', {
        uri: `${folder}/contoh.naskah`,
        tampilan: 'susunan',
    });
    expect(fromText.tabel?.kolom, 'asked from the text itself').toEqual(answer.tabel?.kolom);
});

it('the last good table stays over a syntax error, and the panel is told', async () => {
    const { aturan } = await session.open({ aturan: rules });
    await session.client.change(aturan.uri, aturan.text.replace('di bawah Sekda', 'di bawah'));
    const kept = (await ask(aturan, { tampil: '' }))!;
    expect(kept.keadaan).toBe('galat');
    expect(kept).not.toHaveProperty('tabel');
    expect((await ask(aturan))!.tabel?.baris.length).toBeGreaterThan(0);
});

it('a regulation without susunan has no table', async () => {
    const { kosong } = await session.open({ kosong: 'peraturan bupati "Kosong" nomor 1 tahun 2025\n' });
    expect(await ask(kosong)).toEqual({ keadaan: 'baik', daftar: [] });
    expect(await session.request('perkada/tabel', { uri: 'file:///tiada', tampilan: 'susunan' })).toBeNull();
});
