import {
    alurProsedur,
    atasanLangsung,
    type Fakta,
    garisPelaporan,
    jalankan,
    type Model,
    penilaiKinerja,
    periksaTim,
} from '@perkada/model';
import { describe, expect, test } from 'vitest';
import { header, modelOf, uriOf, workspace } from '../../../../test/support/fixture.js';

const shape = (name: string, kedudukan: string) => `susunan ${name} "${name}", lebih dari 2 level {
    jabatan Kepala "Kepala", JPT Pratama, pimpinan;
    jabatan Sekretaris "Sekretaris", Administrator, di bawah Kepala;
    jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang, bila ada;
${kedudukan === '' ? '' : `    kedudukan {\n${kedudukan}    }\n`}}
perangkat daerah Unit${name} "Unit ${name}" bersusunan ${name} {
    sekretariat Sekretariat "Sekretariat" dipimpin Sekretaris;
    bidang Kios "Bidang Kios" dipimpin KepalaBidang;
}
`;

const ask = (model: Model, jenjang: string, more: { unit?: string; fakta?: Fakta } = {}) => {
    const answer = atasanLangsung(model, { jenjang, susunan: model.susunan[0]!.id, ...more });
    return {
        status: answer.status,
        atasan: answer.atasan.map(({ jabatan }) => jabatan),
        dapat: answer.dapat.map(({ jabatan }) => jabatan),
        tersisih: answer.tersisih.map(({ alasan }) => alasan),
    };
};

describe('the direct superior', () => {
    test('one post, commanded', async () => {
        const model = await modelOf(
            shape('Dinas', '        ahli muda di bawah KepalaBidang dasar Pasal 4;\n'),
        );
        expect(ask(model, 'ahli muda')).toMatchObject({
            status: 'ditetapkan',
            atasan: ['Dinas.KepalaBidang'],
        });
        expect(ask(model, 'ahli utama')).toMatchObject({ status: 'tanpa aturan', atasan: [] });
    });

    test('alternatives stay open until the unit of the official settles them', async () => {
        const model = await modelOf(
            shape('Dinas', '        ahli muda di bawah Sekretaris atau KepalaBidang;\n'),
        );
        expect(ask(model, 'ahli muda')).toMatchObject({
            status: 'pilihan',
            atasan: ['Dinas.Sekretaris', 'Dinas.KepalaBidang'],
        });
        expect(ask(model, 'ahli muda', { unit: 'UnitDinas.Kios' })).toMatchObject({
            status: 'ditetapkan',
            atasan: ['Dinas.KepalaBidang'],
        });
    });

    test.each(['dan', 'dan/atau'])('"%s" between two superiors decides nothing', async (kata) => {
        const model = await modelOf(
            shape('Dinas', `        ahli muda di bawah Sekretaris ${kata} KepalaBidang;\n`),
        );
        expect(ask(model, 'ahli muda').status).toBe('belum pasti');
    });

    test('two commands for different posts contradict each other', async () => {
        const model = await modelOf(
            shape(
                'Dinas',
                '        ahli muda di bawah Sekretaris;\n        ahli muda di bawah KepalaBidang;\n',
            ),
        );
        expect(ask(model, 'ahli muda').status).toBe('bertentangan');
    });

    test('a permission besides a command is a permission, alone it is no command', async () => {
        const both =
            '        ahli muda di bawah KepalaBidang;\n        ahli muda, pelaksana dapat di bawah Sekretaris;\n';
        const model = await modelOf(shape('Dinas', both));
        expect(ask(model, 'ahli muda')).toMatchObject({
            status: 'ditetapkan',
            atasan: ['Dinas.KepalaBidang'],
            dapat: ['Dinas.Sekretaris'],
        });
        expect(ask(model, 'pelaksana')).toMatchObject({
            status: 'boleh',
            atasan: [],
            dapat: ['Dinas.Sekretaris'],
        });
    });
});

describe('conditions know yes, no and unknown', () => {
    const rules =
        '        pelaksana di bawah KepalaSeksi jika ada Pengawas;\n        pelaksana di bawah KepalaBidang jika tidak ada Pengawas;\n';

    test.each([
        ['unknown', {}, 'bergantung', []],
        ['yes', { ada: { 'Dinas.KepalaSeksi': true } }, 'ditetapkan', ['Dinas.KepalaSeksi']],
        ['no', { ada: { 'Dinas.KepalaSeksi': false } }, 'ditetapkan', ['Dinas.KepalaBidang']],
    ] as const)('an optional post: %s', async (_, fakta, status, atasan) => {
        const model = await modelOf(shape('Dinas', rules));
        expect(ask(model, 'pelaksana', { fakta })).toMatchObject({ status, atasan });
    });

    test.each([
        ['unknown', {}, 'bergantung', []],
        ['yes', { keadaan: { Kepangkatan: true } }, 'ditetapkan', ['Dinas.Kepala']],
        ['no', { keadaan: { Kepangkatan: false } }, 'tanpa aturan', []],
    ] as const)('a fact that the text leaves open: %s', async (_, fakta, status, atasan) => {
        const model = await modelOf(
            `keadaan Kepangkatan "kepangkatan";\n${shape('Dinas', '        ahli madya di bawah Kepala dalam hal Kepangkatan;\n')}`,
        );
        expect(ask(model, 'ahli madya', { fakta })).toMatchObject({ status, atasan });
        const answer = atasanLangsung(model, { jenjang: 'ahli madya', susunan: 'Dinas', fakta });
        expect(answer.perluDiketahui).toEqual(
            status === 'bergantung' ? [{ jenis: 'keadaan', keadaan: 'Kepangkatan' }] : [],
        );
    });
});

describe('special and general', () => {
    const general = 'kedudukan umum {\n    ahli muda di bawah JPT Pratama dasar Pasal 9 ayat (2);\n}\n';

    test('the general rule answers where there is no special one', async () => {
        const model = await modelOf(general + shape('Dinas', ''));
        expect(ask(model, 'ahli muda')).toMatchObject({ status: 'ditetapkan', atasan: ['Dinas.Kepala'] });
    });

    test('a special command goes before it', async () => {
        const model = await modelOf(general + shape('Dinas', '        ahli muda di bawah KepalaBidang;\n'));
        expect(ask(model, 'ahli muda')).toMatchObject({
            status: 'ditetapkan',
            atasan: ['Dinas.KepalaBidang'],
            tersisih: ['aturan khusus mendahului'],
        });
    });

    test('a special permission leaves it in force', async () => {
        const model = await modelOf(
            general + shape('Dinas', '        ahli muda dapat di bawah KepalaBidang;\n'),
        );
        expect(ask(model, 'ahli muda')).toMatchObject({
            status: 'ditetapkan',
            atasan: ['Dinas.Kepala'],
            dapat: ['Dinas.KepalaBidang'],
        });
    });

    test('a special permission that openly departs from it displaces it', async () => {
        const model = await modelOf(
            general +
                shape(
                    'Dinas',
                    '        ahli muda dapat di bawah KepalaBidang menyimpang dari Pasal 9 ayat (2);\n',
                ),
        );
        expect(ask(model, 'ahli muda')).toMatchObject({
            status: 'boleh',
            atasan: [],
            dapat: ['Dinas.KepalaBidang'],
            tersisih: ['disimpangi'],
        });
    });

    test('a rank or the one above it means every post of either', async () => {
        const model = await modelOf(
            `kedudukan umum {\n    ahli pertama di bawah Pengawas atau setingkat di atasnya;\n}\n${shape('Dinas', '')}`,
        );
        expect(
            ask(model, 'ahli pertama', { fakta: { ada: { 'Dinas.KepalaSeksi': true } } }).atasan.sort(),
        ).toEqual(['Dinas.KepalaBidang', 'Dinas.KepalaSeksi', 'Dinas.Sekretaris']);
        expect(
            ask(model, 'ahli pertama', { fakta: { ada: { 'Dinas.KepalaSeksi': false } } }).atasan,
        ).toHaveLength(2);
    });
});

describe('the line to the top', () => {
    test('runs from the official by the posts to the head of the region', async () => {
        const model = await modelOf(shape('Dinas', '        ahli muda di bawah KepalaBidang;\n'));
        const lines = garisPelaporan(model, { jenjang: 'ahli muda', susunan: 'Dinas' });
        expect(lines.map(({ rantai }) => rantai.map(({ jabatan }) => jabatan))).toEqual([
            ['Dinas.KepalaBidang', 'Dinas.Kepala', 'Bupati'],
        ]);
        expect(lines[0]!.rantai.map(({ asal }) => asal)).toEqual(['tertulis', 'tertulis', 'turunan']);
    });

    test('from a UPT it passes the head of the dinas to which it is attached', async () => {
        const model = await modelOf(`susunan Upt "UPT" {
    jabatan KepalaUpt "Kepala UPT", Pengawas, pimpinan;
    kedudukan { pelaksana di bawah KepalaUpt; }
}
${shape('Dinas', '')}upt Gudang "UPT Gudang" pada UnitDinas bersusunan Upt;
`);
        const [line] = garisPelaporan(model, { jenjang: 'pelaksana', susunan: 'Upt', unit: 'Gudang' });
        expect(line!.rantai.map(({ jabatan }) => jabatan)).toEqual([
            'Upt.KepalaUpt',
            'Dinas.Kepala',
            'Bupati',
        ]);
    });
});

describe('the assessor', () => {
    const assessor = (model: Model) =>
        penilaiKinerja(model, { jenjang: 'ahli muda', susunan: 'Dinas' }).pemegang.map(
            ({ jabatan }) => jabatan,
        );

    test('is whom the rule itself makes assessor', async () => {
        const rule = '        ahli muda di bawah KepalaBidang selaku penilai kinerja;\n';
        expect(assessor(await modelOf(shape('Dinas', rule)))).toEqual(['Dinas.KepalaBidang']);
    });

    test('is whom the susunan names, also when that is not the superior', async () => {
        const text = shape('Dinas', '        ahli muda di bawah KepalaBidang;\n').replace(
            '    kedudukan {',
            '    penilai kinerja Sekretaris;\n    kedudukan {',
        );
        expect(assessor(await modelOf(text))).toEqual(['Dinas.Sekretaris']);
    });

    test('is the superior where a rule equates the two, and nobody where none says anything', async () => {
        const rule = '        ahli muda di bawah KepalaBidang;\n';
        const equation = 'kedudukan umum {\n    pejabat fungsional di bawah penilai kinerja;\n}\n';
        expect(assessor(await modelOf(equation + shape('Dinas', rule)))).toEqual(['Dinas.KepalaBidang']);
        expect(assessor(await modelOf(shape('Dinas', rule)))).toEqual([]);
    });
});

describe('a team', () => {
    const judge = async (rules: string, members: string, scope = 'lintas unit') => {
        const world = await workspace({
            'contoh.perkada': `${header}${shape('Dinas', '')}${rules}`,
            'kasus.perkada': `penugasan menurut Contoh
pegawai Sari "Sari", ahli muda di UnitDinas.Kios;
pegawai Budi "Budi", ahli muda di UnitDinas.Sekretariat;
pegawai Lina "Lina", ahli madya di instansi lain "Balai";
pegawai Dewi "Dewi", KepalaSeksi di UnitDinas.Kios;
tim kerja Rapat "Rapat" milik UnitDinas.Kios ${scope} {
${members}
}`,
        });
        const model = world.model(uriOf('contoh.perkada'));
        const [kasus] = model.kasus;
        const { sah, pelanggaran } = periksaTim(model, kasus!, kasus!.tim[0]!);
        return { sah, pelanggaran: pelanggaran.map(({ jenis, modalitas }) => `${modalitas} ${jenis}`) };
    };
    const owner = (word: string) =>
        `ketua tim ${word} dari unit pemilik kinerja untuk lintas unit dasar Pasal 9;\n`;
    const foreign = '    ketua Budi;\n    anggota Sari;';

    test.each([
        ['', false, ['wajib ketua bukan dari pemilik kinerja']],
        ['diutamakan', true, ['diutamakan ketua bukan dari pemilik kinerja']],
        ['dapat', true, []],
    ] as const)('whose ketua comes from elsewhere, under "%s"', async (word, sah, pelanggaran) => {
        expect(await judge(owner(word), foreign)).toEqual({ sah, pelanggaran });
    });

    test('whose ketua comes from the owner is valid under each', async () => {
        expect(await judge(owner(''), '    ketua Sari;\n    anggota Budi;')).toEqual({
            sah: true,
            pelanggaran: [],
        });
    });

    test('must have a ketua only where one is commanded', async () => {
        expect((await judge('ketua tim ada;\n', '    anggota Sari;')).sah).toBe(false);
        expect((await judge('ketua tim dapat ada;\n', '    anggota Sari;')).sah).toBe(true);
    });

    test('a command for units of this size goes before the list for all', async () => {
        const rules =
            'ketua tim berjabatan pejabat fungsional;\nketua tim berjabatan Pengawas dalam hal lebih dari 2 level;\n';
        expect((await judge(rules, '    ketua Sari;\n    anggota Budi;')).sah).toBe(false);
        expect((await judge(rules, '    ketua Dewi;\n    anggota Budi;')).sah).toBe(true);
    });

    test('takes nobody from further than its scope says', async () => {
        const { pelanggaran } = await judge('', '    ketua Sari;\n    anggota Lina;');
        expect(pelanggaran).toEqual(['wajib anggota luar tanpa lingkup']);
        expect((await judge('', '    ketua Sari;\n    anggota Lina;', 'lintas instansi')).sah).toBe(true);
    });
});

describe('a procedure', () => {
    const graph = async () => {
        const model = await modelOf(`mekanisme Pelibatan "Pelibatan" {
    langkah a: pejabat mengirim "permohonan";
    langkah b: penilai kinerja memutus "permohonan", jika disetujui ke c, jika ditolak selesai ditolak;
    langkah c: penilai kinerja menyusun "surat tugas", jika sesuai ke d, jika tidak sesuai kembali ke b;
    langkah d: pejabat menerima "surat tugas", selesai ditugaskan;
}
`);
        return alurProsedur(model.mekanisme[0]!.langkah);
    };
    const step = (text: string) => {
        const [langkah, ...hasil] = text.split(' ');
        return { langkah: langkah!, ...(hasil.length > 0 ? { hasil: hasil.join(' ') } : {}) };
    };

    test.each([
        ['', { status: 'berjalan', langkah: 'a', hasilMungkin: [] }],
        ['a', { status: 'berjalan', langkah: 'b', hasilMungkin: ['disetujui', 'ditolak'] }],
        ['a, b ditolak', { status: 'selesai', akhir: 'ditolak' }],
        ['a, b disetujui, c tidak sesuai', { status: 'berjalan', langkah: 'b' }],
        ['a, b disetujui, c sesuai, d', { status: 'selesai', akhir: 'ditugaskan' }],
        ['b disetujui', { status: 'tidak boleh', kejadianDitolak: 0 }],
        ['a, b', { status: 'tidak boleh', kejadianDitolak: 1 }],
        ['a, b tertunda', { status: 'tidak boleh', kejadianDitolak: 1 }],
        ['a, b ditolak, c', { status: 'tidak boleh', kejadianDitolak: 2 }],
    ])('after "%s"', async (events, expected) => {
        const happened = events === '' ? [] : events.split(', ').map(step);
        expect(jalankan(await graph(), happened)).toMatchObject(expected);
    });
});
