import { describe, expect, test } from 'vitest';
import { header, marks, uriOf, workspace } from '../../../../test/support/fixture.js';

async function holds(fixtures: Readonly<Record<string, string>>): Promise<void> {
    const { expected, found } = await marks(fixtures);
    expect(found).toEqual(expected);
}

const susunan = (name: string, post: string) =>
    `susunan ${name} "${name}" {\n    jabatan ${post} "${post}", JPT Pratama, pimpinan;\n}\n`;

describe('regulations never see each other', () => {
    test('a post of one is unknown in another', () =>
        holds({
            'a/a.perkada': `${header.replace('Contoh', 'Utara')}${susunan('Dinas', 'Kepala')}`,
            'b/b.perkada': `${header.replace('Contoh', 'Selatan')}kedudukan umum {
    ahli muda di bawah Kepala;
                       ^^^^^^ nama/tidak-dikenal
}
`,
        }));

    test('two may use the same names', () =>
        holds({
            'a/a.perkada': header.replace('Contoh', 'Utara') + susunan('Dinas', 'Kepala'),
            'b/b.perkada': header.replace('Contoh', 'Selatan') + susunan('Dinas', 'Kepala'),
        }));

    test('a case sees its regulation, and the regulation does not see the case', () =>
        holds({
            'contoh.perkada': `${header}${susunan('Dinas', 'Kepala')}perangkat daerah Pasar "Dinas Pasar" bersusunan Dinas;
kelurahan Gudang "Gudang" pada Rekaan;
                               ^^^^^^ nama/tidak-dikenal
`,
            'kasus.perkada':
                'penugasan menurut Contoh\nperangkat daerah contoh Rekaan "Dinas Rekaan" bersusunan Dinas;\npegawai Sari "Sari", ahli muda di Pasar;\npegawai Budi "Budi", ahli muda di Rekaan;\n',
        }));

    test('people of one case are unknown in another', () =>
        holds({
            'contoh.perkada': `${header}${susunan('Dinas', 'Kepala')}perangkat daerah Pasar "Dinas Pasar" bersusunan Dinas;\n`,
            'satu.perkada': 'penugasan menurut Contoh\npegawai Sari "Sari", ahli muda di Pasar;\n',
            'dua.perkada': `penugasan menurut Contoh
tim kerja Rapat "Rapat" milik Pasar {
    ketua Sari;
          ^^^^ nama/tidak-dikenal
}
`,
        }));
});

describe('a regulation in several files', () => {
    test('its parts see each other, wherever a name is declared', () =>
        holds({
            'contoh.perkada': `${header}perangkat daerah Pasar "Dinas Pasar" bersusunan Dinas;\n`,
            'lampiran.perkada': `lampiran dari Contoh\n${susunan('Dinas', 'Kepala')}`,
            'tubuh.perkada':
                'batang tubuh dari Contoh\nkedudukan Dinas {\n    ahli muda di bawah Kepala;\n}\n',
        }));

    test('a part of a regulation that is not there says so', () =>
        holds({
            'lampiran.perkada': `lampiran dari Lenyap
              ^^^^^^ nama/tidak-dikenal
`,
        }));

    test('of two regulations of one name the nearer folder is meant', async () => {
        const world = await workspace({
            'a/contoh.perkada': header + susunan('DinasA', 'Kepala'),
            'a/lampiran.perkada': 'lampiran dari Contoh\nperangkat daerah A "A" bersusunan DinasA;',
            'b/contoh.perkada': header + susunan('DinasB', 'Kepala'),
            'b/lampiran.perkada': 'lampiran dari Contoh\nperangkat daerah B "B" bersusunan DinasB;',
        });
        expect(world.model(uriOf('a/lampiran.perkada')).unit.map(({ id }) => id)).toEqual(['A']);
        expect(world.model(uriOf('b/lampiran.perkada')).unit.map(({ id }) => id)).toEqual(['B']);
    });

    test('two equally near regulations of one name leave a part without either', () =>
        holds({
            'satu.perkada': header,
            'dua.perkada': header,
            'lampiran.perkada': `lampiran dari Contoh
              ^^^^^^ nama/tidak-dikenal
`,
        }));
});

describe('posts', () => {
    const two = `${susunan('Dinas', 'Kepala')}${susunan('Badan', 'Kepala')}`;

    test('a post of the own susunan goes before all others of its name', async () => {
        const world = await workspace({
            'contoh.perkada': `${header}${two.replace('pimpinan;\n}', 'pimpinan;\n    kedudukan {\n        ahli muda di bawah Kepala;\n    }\n}')}`,
        });
        const [rule] = world.model().susunan[0]!.kedudukan;
        expect(rule!.atasan.atasan).toMatchObject([{ id: 'Dinas.Kepala' }]);
    });

    test('outside, a simple name that two susunan have is no name', () =>
        holds({
            'contoh.perkada': `${header}${two}kedudukan umum {
    ahli muda di bawah Kepala;
                       ^^^^^^ nama/tidak-dikenal
    ahli madya di bawah Badan.Kepala;
}
`,
        }));

    test('in a block shared by two susunan each means its own', async () => {
        const world = await workspace({
            'contoh.perkada': `${header}${two}kedudukan Dinas, Badan {\n    ahli muda di bawah Kepala;\n}\n`,
        });
        expect(
            world.model().susunan.map(({ kedudukan }) => kedudukan.flatMap((rule) => rule.atasan.atasan)),
        ).toMatchObject([[{ id: 'Dinas.Kepala' }], [{ id: 'Badan.Kepala' }]]);
    });

    test('a post of the wrong kind is no grade', () =>
        holds({
            'contoh.perkada': `${header}${susunan('Dinas', 'Kepala')}kedudukan umum {
    Kepala di bawah JPT Pratama;
    ^^^^^^ nama/tidak-dikenal
}
`,
        }));
});

describe('the library and other names', () => {
    test('grades, groups and heads of regions are there without being declared', () =>
        holds({
            'contoh.perkada': `${header}kedudukan umum {
    ahli utama, keterampilan, pejabat fungsional, pelaksana di bawah JPT Pratama atau Bupati;
    ahli besar di bawah Pengawas;
    ^^^^^^^^^^ nama/tidak-dikenal
}
`,
        }));

    test('a unit within a unit is reached by its path', () =>
        holds({
            'contoh.perkada': `${header}${susunan('Dinas', 'Kepala')}perangkat daerah Pasar "Dinas Pasar" bersusunan Dinas {
    bidang Kios "Bidang Kios" dipimpin Kepala;
}
`,
            'kasus.perkada': `penugasan menurut Contoh
pegawai Sari "Sari", ahli muda di Pasar.Kios;
pegawai Budi "Budi", ahli muda di Kios;
                                  ^^^^ nama/tidak-dikenal
`,
        }));

    test('a unit without a name is named after its label', async () => {
        const world = await workspace({
            'contoh.perkada': `${header}${susunan('Dinas', 'Kepala')}perangkat daerah "Dinas Komunikasi, Informatika" bersusunan Dinas;`,
            'kasus.perkada':
                'penugasan menurut Contoh\npegawai Sari "Sari", ahli muda di DinasKomunikasiInformatika;',
        });
        expect(world.model().kasus[0]!.pegawai[0]).toMatchObject({ unit: 'DinasKomunikasiInformatika' });
    });

    test('steps are known in their own procedure only', () =>
        holds({
            'contoh.perkada': `${header}mekanisme Satu "Satu" {
    langkah a: pejabat menerima "surat", lalu ke z;
}
mekanisme Dua "Dua" {
    langkah a: pejabat menerima "surat", lalu ke z;
                                                 ^ nama/tidak-dikenal
    langkah b: pejabat menerima "surat", lalu ke a;
}
`.replace(', lalu ke z;\n}', ';\n}'),
        }));

    test('a name declared twice is told at the second place', () =>
        holds({
            'contoh.perkada': `${header}${susunan('Dinas', 'Kepala')}susunan Dinas "Dinas lagi" {
        ^^^^^ nama/ganda
    jabatan Ketua "Ketua", JPT Pratama, pimpinan;
}
`,
        }));
});
