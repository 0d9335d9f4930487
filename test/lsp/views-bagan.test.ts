import type { DiagramAnswer } from '@perkada/language/lsp';
import { describe, expect, it } from 'vitest';
import { LSPErrorCodes, type Position } from 'vscode-languageserver-protocol';
import { type Opened, Session } from './support/session.js';
import { cases, regulation } from './support/texts.js';

const session = new Session();

const rules = `${regulation}
pelaporan {
    anggota tim melapor kepada ketua tim dasar Pasal 7;
}

dokumen SuratTugas "surat tugas";

mekanisme Penunjukan "Penunjukan" untuk penunjukan dalam unit {
    langkah a: pimpinan pemilik kinerja menyusun SuratTugas;
    langkah b: pejabat menerima SuratTugas, selesai ditugaskan;
}
`;

type Tampil = { id: string; versi: string };
const ask = (file: Opened, pilihan = 'kursor', more: object = {}) =>
    session.request<DiagramAnswer | null>('perkada/bagan', {
        uri: file.uri,
        position: file.positions[0],
        pilihan,
        ...more,
    });
const drawn = async (file: Opened, pilihan = 'kursor', more: object = {}) =>
    (await ask(file, pilihan, more))!.bagan!;
const boxes = (answer: NonNullable<DiagramAnswer['bagan']>) =>
    answer.unsur.filter((item) => !item.ujung).map((item) => item.teks[0]);
const shown = ({ id, versi }: Tampil): { tampil: Tampil } => ({ tampil: { id, versi } });

describe('perkada/bagan at the cursor', () => {
    it.each([
        ['a post of a susunan', 'jabatan Asis<|>ten', 'susunan/sekretariat'],
        ['a rule of kedudukan', 'ahli madya di ba<|>wah', 'susunan/sekretariat'],
        ['a unit with sub-units', 'bagian Bagian<|>Hukum', 'unit/sekretariat-daerah'],
        ['a step of a procedure', 'langkah b<|>: pejabat', 'prosedur/penunjukan'],
        ['a report that is due', 'anggota tim mel<|>apor', 'pelaporan/pelaporan'],
    ])('draws what stands there: %s', async (_what, mark, id) => {
        const plain = mark.replace('<|>', '');
        expect(rules).toContain(plain);
        const { aturan } = await session.open({ aturan: rules.replace(plain, mark) });
        expect((await drawn(aturan)).id).toBe(id);
    });

    it('keeps what it shows where nothing can be drawn', async () => {
        const { aturan } = await session.open({ aturan: rules.replace('ketua tim', 'ketua<|> tim') });
        const first = await drawn(aturan, 'prosedur/penunjukan');
        expect((await drawn(aturan, 'kursor', shown(first))).id).toBe('prosedur/penunjukan');
        expect((await drawn(aturan)).id).toBe('susunan/sekretariat');
    });

    it('leaves the susunan for the stages of work that are written within it', async () => {
        const stages = `    tahapan perencanaan {
        langkah a: Sekda<|> menyusun "rencana kerja" dasar Pasal 8;
    }
`;
        const text = rules.replace(
            '    penilai kinerja KepalaBagian',
            `${stages}\n    penilai kinerja KepalaBagian`,
        );
        const { aturan } = await session.open({ aturan: text });
        const first = await drawn(aturan, 'susunan/sekretariat');
        expect((await drawn(aturan, 'kursor', shown(first))).id).toBe('tahapan/sekretariat');
    });

    it('lists every diagram of the regulation, and none of another', async () => {
        await session.open({ lain: regulation.replace('"Contoh"', '"Lain"') });
        const { aturan } = await session.open({ aturan: rules });
        const { daftar } = (await ask(aturan))!;
        expect(daftar.map((item) => `${item.id}: ${item.label}`)).toEqual([
            'susunan/sekretariat: Sekretariat Daerah',
            'unit/sekretariat-daerah: Sekretariat Daerah',
            'garis/sekretariat: Sekretariat Daerah',
            'pelaporan/pelaporan: Peraturan Bupati Contoh Nomor 1 Tahun 2025',
            'prosedur/penunjukan: Penunjukan',
        ]);
    });
});

describe('the reporting line of the official at the cursor', () => {
    it('of a pegawai in a case file, also without asking for it', async () => {
        const { kasus } = await session.open({
            aturan: rules,
            kasus: cases.replace('pegawai Sari "', 'pegawai Sa<|>ri "'),
        });
        const answer = await drawn(kasus);
        expect(boxes(answer)).toEqual([
            'Kepala Bagian',
            'Asisten',
            'Sekretaris Daerah',
            'Bupati',
            'Sari Dewi',
        ]);
        expect(answer.judul).toMatch(/^GARIS PELAPORAN SARI DEWI/);
    });

    it('of a post, and of a grade in its susunan', async () => {
        const post = await session.open({
            aturan: rules.replace('di bawah Asisten dasar Pasal 2', 'di bawah As<|>isten dasar Pasal 2'),
        });
        expect(boxes(await drawn(post.aturan, 'garis'))).toEqual(['Sekretaris Daerah', 'Bupati', 'Asisten']);
        const grade = await session.open({ aturan: rules.replace('ahli madya di', 'ahli ma<|>dya di') });
        expect(boxes(await drawn(grade.aturan, 'garis')).at(-1)).toBe('Ahli Madya');
    });

    it('stays with the official while the cursor is on nobody', async () => {
        const { aturan } = await session.open({ aturan: rules.replace('langkah a:', 'langkah<|> a:') });
        const tampil = { id: 'pejabat/{"jenis":"jabatan","id":"Sekretariat.KepalaBagian"}', versi: '' };
        expect(boxes(await drawn(aturan, 'garis', { tampil })).at(-1)).toBe('Kepala Bagian');
    });
});

describe('places', () => {
    it('lead from every box and line to the text that says it', async () => {
        const { aturan } = await session.open({
            aturan: rules
                .replace(
                    '    level 2 jabatan Asisten "Asisten", JPT Pratama, di bawah Sekda dasar Pasal 2 ayat (2);',
                    `$&
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Asisten`,
                )
                .replace(
                    '        ahli madya di bawah Asisten dasar Pasal 4 huruf a;',
                    `$&
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Kelompok Jabatan Fungsional`,
                ),
        });
        const { unsur } = await drawn(aturan, 'susunan/sekretariat');
        for (const { range, note } of aturan.ranges) {
            const box = unsur.find((item) => item.teks[0] === note)!;
            expect(box.tempat[0]).toEqual({ uri: aturan.uri, ...range });
        }
        const line = unsur.find((item) => item.ujung?.[1] === 'Sekretariat.KepalaBagian')!;
        expect(line.tempat[0]!.start.line).toBe(6);
    });
});

describe('while typing', () => {
    it('a picture that has not changed is not sent again, its places are', async () => {
        const { aturan } = await session.open({ aturan: rules });
        const first = await drawn(aturan, 'susunan/sekretariat');
        expect(first.svg).toContain('data-unsur="Sekretariat.Asisten"');
        await session.client.change(aturan.uri, `// di atas\n${aturan.text}`);
        const second = await drawn(aturan, 'susunan/sekretariat', shown(first));
        expect(second).not.toHaveProperty('svg');
        const line = (answer: typeof first): Position =>
            answer.unsur.find((item) => item.kunci === 'Sekretariat.Asisten')!.tempat[0]!.start;
        expect(line(second).line).toBe(line(first).line + 1);
        await session.client.change(aturan.uri, aturan.text.replace('"Asisten"', '"Asisten Umum"'));
        const third = await drawn(aturan, 'susunan/sekretariat', shown(first));
        expect(third.svg).toContain('>Asisten Umum<');
    });

    it('the last good picture stays over a syntax error, and the panel is told', async () => {
        const { aturan } = await session.open({ aturan: rules });
        const first = await drawn(aturan, 'susunan/sekretariat');
        await session.client.change(aturan.uri, aturan.text.replace('di bawah Sekda', 'di bawah'));
        const broken = (await ask(aturan, 'susunan/sekretariat', shown(first)))!;
        expect(broken.keadaan).toBe('galat');
        expect(broken).not.toHaveProperty('bagan');
        await session.client.change(aturan.uri, aturan.text.replace('"Asisten",', '"Asisten,'));
        const unclosed = (await ask(aturan, 'susunan/sekretariat', shown(first)))!;
        expect(unclosed.keadaan, 'a label that is not closed').toBe('galat');
        await session.client.change(aturan.uri, aturan.text.replace('di bawah Sekda', 'di bawah'));
        const opened = (await ask(aturan, 'susunan/sekretariat'))!;
        expect(opened.keadaan, 'a panel without a picture gets what can be read').toBe('galat');
        expect(opened.bagan?.svg).toContain('>Sekretaris Daerah<');
        await session.client.change(aturan.uri, aturan.text);
        expect((await ask(aturan, 'susunan/sekretariat', shown(first)))!.keadaan).toBe('baik');
    });

    it('a request that is given up ends without an answer', async () => {
        const { aturan } = await session.open({ aturan: rules });
        const answer = await session.client.abandoned('perkada/bagan', {
            uri: aturan.uri,
            pilihan: 'kursor',
        });
        expect(answer.error).toMatchObject({ code: LSPErrorCodes.RequestCancelled });
        expect((await drawn(aturan)).id).toBe('susunan/sekretariat');
    });
});

describe('bad questions', () => {
    it('about an unknown file or diagram get an answer all the same', async () => {
        expect(
            await session.request('perkada/bagan', { uri: 'file:///tiada.perkada', pilihan: 'kursor' }),
        ).toBeNull();
        const { aturan } = await session.open({ aturan: rules });
        expect((await drawn(aturan, 'susunan/tiada')).id).toBe('susunan/sekretariat');
        for (const id of [
            'pejabat/{',
            'pejabat/null',
            'pejabat/{"jenis":"lain"}',
            'pejabat/{"jenis":"jabatan"}',
        ]) {
            const tampil = { id, versi: 'x' };
            expect((await drawn(aturan, 'kursor', { tampil })).id, id).toBe('susunan/sekretariat');
        }
    });

    it('about a file without anything to draw say so', async () => {
        const { kosong } = await session.open({ kosong: 'peraturan bupati "Kosong" nomor 1 tahun 2025\n' });
        expect(await ask(kosong)).toEqual({ keadaan: 'baik', daftar: [] });
    });
});

it('as a file the picture is black on white and carries no marks', async () => {
    const { aturan } = await session.open({ aturan: rules });
    const { svg, nama } = await drawn(aturan, 'susunan/sekretariat', { berkas: true });
    expect(svg).toContain('stroke="#000"');
    expect(svg).not.toMatch(/data-unsur|currentColor/);
    expect(nama).toBe('susunan-sekretariat');
});
