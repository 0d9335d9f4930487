import { dasarKey, formatDasar } from '@perkada/model';
import { describe, expect, test } from 'vitest';
import { modelOf, uriOf, workspace } from '../../../../test/support/fixture.js';

const dinas = `susunan Dinas "Dinas", 2 level dasar Pasal 2 {
    level 1 jabatan Kepala "Kepala Dinas", JPT Pratama, pimpinan;
    level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
    jabatan KepalaSeksi "Kepala Seksi", Pengawas, di bawah KepalaBidang, bila ada;
}
`;

describe('modality', () => {
    test.each([
        ['', 'wajib', ''],
        ['wajib', 'wajib', 'wajib'],
        ['harus', 'wajib', 'harus'],
        ['diutamakan', 'diutamakan', 'diutamakan'],
        ['dapat', 'dapat', 'dapat'],
        ['hanya dapat', 'hanya dapat', 'hanya dapat'],
        ['berwenang', 'berwenang', 'berwenang'],
        ['akan', 'akan', 'akan'],
        ['dilarang', 'dilarang', 'dilarang'],
    ])('"%s" binds as %s', async (word, modalitas, penanda) => {
        const model = await modelOf(`ketua tim ${word} dari unit pemilik kinerja;\n`);
        expect(model.ketuaTim).toMatchObject([{ modalitas, penanda }]);
    });
});

describe('joining words', () => {
    test.each([
        ['KepalaBidang', 'tunggal', 1],
        ['Kepala dan KepalaBidang', 'dan', 2],
        ['Kepala atau KepalaBidang', 'atau', 2],
        ['Kepala dan/atau KepalaBidang', 'dan/atau', 2],
        ['Kepala, KepalaBidang atau KepalaSeksi', 'atau', 3],
        ['Kepala, KepalaBidang, dan/atau KepalaSeksi', 'dan/atau', 3],
        ['Kepala, KepalaBidang, dan KepalaSeksi', 'dan', 3],
    ])('"%s" is joined by %s', async (superiors, kata, count) => {
        const model = await modelOf(`${dinas}kedudukan Dinas {\n    ahli muda di bawah ${superiors};\n}\n`);
        const [rule] = model.susunan[0]!.kedudukan;
        expect(rule!.atasan.kata).toBe(kata);
        expect(rule!.atasan.atasan).toHaveLength(count);
    });
});

describe('legal basis', () => {
    test.each([
        ['Pasal 9 ayat (2) huruf a', 'pasal:9/ayat:2/huruf:a', 'batang tubuh'],
        ['Pasal 12A angka 3', 'pasal:12A/angka:3', 'batang tubuh'],
        ['Menimbang huruf b', 'menimbang:/huruf:b', 'batang tubuh'],
        ['Mengingat angka 4', 'mengingat:/angka:4', 'batang tubuh'],
        ['BAB III', 'bab:III', 'batang tubuh'],
        ['Lampiran huruf A', 'lampiran:/huruf:A', 'lampiran'],
        ['Lampiran I huruf A angka 2 huruf a', 'lampiran:I/huruf:A/angka:2/huruf:a', 'lampiran I'],
        ['Lampiran BAB II huruf D', 'lampiran:/bab:II/huruf:D', 'lampiran'],
        ['Lampiran II angka I huruf C', 'lampiran:II/angka:I/huruf:C', 'lampiran II'],
        ['Lampiran huruf A.1.2 huruf c', 'lampiran:/huruf:A.1.2/huruf:c', 'lampiran'],
        ['Lampiran huruf A angka 1) huruf b)', 'lampiran:/huruf:A/angka:1/huruf:b', 'lampiran'],
    ])('%s', async (text, key, layer) => {
        const [rule] = (await modelOf(`ketua tim ada dasar ${text};\n`)).ketuaTim;
        expect(rule!.dasar.map(dasarKey)).toEqual([key]);
        const { lapisan } = rule!;
        expect(lapisan.jenis === 'lampiran' ? `lampiran ${lapisan.nomor}`.trim() : lapisan.jenis).toBe(layer);
        expect(formatDasar(rule!.dasar[0]!)).toBe(text.replaceAll(')', text.includes('ayat') ? ')' : ''));
    });

    test('several bases, a derogation and an acceptance are kept apart', async () => {
        const [rule] = (
            await modelOf(
                'ketua tim ada menyimpang dari Pasal 8 dasar Pasal 9, Lampiran huruf B diterima "tim/x": "sengaja";\n',
            )
        ).ketuaTim;
        expect(rule!.dasar.map(dasarKey)).toEqual(['pasal:9', 'lampiran:/huruf:B']);
        expect(rule!.menyimpangDari.map(dasarKey)).toEqual(['pasal:8']);
        expect(rule!.diterima).toMatchObject([{ alasan: 'sengaja', kode: 'tim/x' }]);
    });

    test('what has no basis of its own stands on that of its block', async () => {
        const model = await modelOf(
            'pelaporan dasar Pasal 11 {\n    anggota tim melapor kepada ketua tim;\n}\n',
        );
        expect(model.pelaporan[0]!.dasar.map(dasarKey)).toEqual(['pasal:11']);
    });

    test('a rule without a basis stands in the layer of its file', async () => {
        const world = await workspace({
            'contoh.perkada': 'peraturan bupati "Contoh" nomor 1 tahun 2024\nketua tim ada;',
            'lampiran.perkada': 'lampiran II dari Contoh\nketua tim dapat ada;',
            'tubuh.perkada': 'batang tubuh dari Contoh\nketua tim diutamakan ada;',
        });
        const layers = world
            .model(uriOf('contoh.perkada'))
            .ketuaTim.map((rule) => [rule.modalitas, rule.lapisan]);
        expect(Object.fromEntries(layers as [string, unknown][])).toEqual({
            wajib: { jenis: 'batang tubuh' },
            dapat: { jenis: 'lampiran', nomor: 'II' },
            diutamakan: { jenis: 'batang tubuh' },
        });
    });
});

test('posts: level, rank, superior, optional, head; posts of the parent', async () => {
    const model = await modelOf(
        `${dinas}susunan Upt "UPT", lebih dari 2 level {
    jabatan KepalaInduk "Kepala Dinas", JPT Pratama, pada induk;
    level 2 dan level 3 jabatan KepalaUpt "Kepala UPT", Pengawas atau pejabat fungsional, di bawah KepalaInduk, pimpinan;
}
`,
    );
    const [first, second] = model.susunan;
    expect(first).toMatchObject({ jumlahLevel: { jumlah: 2, lebih: false } });
    expect(first!.jabatan).toMatchObject([
        { id: 'Dinas.Kepala', level: 1, jenjang: ['JPT Pratama'], pimpinan: true, bilaAda: false },
        { id: 'Dinas.KepalaBidang', level: 2, atasan: { atasan: [{ id: 'Dinas.Kepala' }] }, pimpinan: false },
        { id: 'Dinas.KepalaSeksi', jenjang: ['Pengawas'], bilaAda: true },
    ]);
    expect(first!.jabatan[2]!.level).toBeUndefined();
    expect(second).toMatchObject({ jumlahLevel: { jumlah: 2, lebih: true } });
    expect(second!.jabatan[0]).toMatchObject({ padaInduk: true, pimpinan: false });
    expect(second!.jabatan[1]).toMatchObject({ level: 2, levelLain: [3], pimpinan: true });
    expect(second!.jabatan[1]!.jenjang).toHaveLength(9);
});

test('units: by name, as example, as a kind; attached; with an old name; within another', async () => {
    const model = await modelOf(`${dinas}
perangkat daerah Pasar "Dinas Pasar" atau "Dinas Perdagangan", "Dinas Sosial" bersusunan Dinas {
    bidang Kios "Bidang Kios" dipimpin KepalaBidang;
}
perangkat daerah contoh Kebun "Dinas Kebun" bersusunan Dinas;
upt setiap Gudang "UPT Gudang" pada Pasar;
`);
    expect(model.unit).toMatchObject(
        [
            {
                id: 'Pasar',
                label: 'Dinas Pasar',
                labelLain: 'Dinas Perdagangan',
                sebut: 'nama',
                susunan: 'Dinas',
            },
            { id: 'Pasar.Kios', induk: 'Pasar', bagianDariInduk: true, pemimpin: 'Dinas.KepalaBidang' },
            { id: 'DinasSosial', sebut: 'nama', susunan: 'Dinas' },
            { id: 'Kebun', sebut: 'contoh' },
            { id: 'Gudang', jenis: 'upt', sebut: 'setiap', induk: 'Pasar', bagianDariInduk: false },
        ].sort(
            (a, b) =>
                model.unit.findIndex((unit) => unit.id === a.id) -
                model.unit.findIndex((unit) => unit.id === b.id),
        ),
    );
    expect(model.unit).toHaveLength(5);
});

test('a rule of kedudukan: grades in library order, alternatives one rank above, conditions, assessor', async () => {
    const model = await modelOf(`${dinas}
keadaan Kepangkatan "pertimbangan jenjang kepangkatan";
kedudukan umum {
    sebagian pelaksana, keterampilan dapat di bawah Administrator atau setingkat di atasnya selaku penilai kinerja
        dalam hal tidak ada Pengawas dan Kepangkatan dan dipimpin pejabat fungsional dan lebih dari 2 level;
    ahli muda di bawah penilai kinerja;
}
`);
    const [rule, equation] = model.kedudukanUmum;
    expect(rule).toMatchObject({ sebagian: true, selakuPenilai: true, modalitas: 'dapat' });
    expect(rule!.susunan).toBeUndefined();
    expect([...rule!.jenjang].sort()).toEqual(['mahir', 'pelaksana', 'pemula', 'penyelia', 'terampil']);
    expect(rule!.atasan.atasan).toMatchObject([
        { jenis: 'golongan', id: 'Administrator', setingkatDiAtas: true },
    ]);
    expect(rule!.syarat).toMatchObject([
        { jenis: 'ada', tidak: true, apa: 'Pengawas', jenisApa: 'golongan' },
        { jenis: 'keadaan', tidak: false, keadaan: 'Kepangkatan' },
        { jenis: 'dipimpin', oleh: 'pejabat fungsional' },
        { jenis: 'level', lebihDari: 2 },
    ]);
    expect(equation!.atasan.atasan).toMatchObject([{ jenis: 'peran', peran: 'penilai kinerja' }]);
});

test('assignment and ketua tim, provision by provision', async () => {
    const model = await modelOf(`surat SuratTugas "surat tugas" untuk lintas unit kerja, lintas instansi {
    memuat paling sedikit:
        "maksud";
        Durasi "durasi" dasar Pasal 6 ayat (5) huruf d;
}
penugasan {
    bentuk dapat individu dan/atau tim kerja;
    cara penunjukan oleh penilai kinerja dan/atau pimpinan unit kerja;
    lingkup penunjukan dapat dalam unit kerja, lintas unit organisasi, lintas unit kerja atau lintas instansi;
    ditetapkan oleh penilai kinerja untuk tim kerja atas usul pimpinan unit organisasi;
    bukti individu, tim kerja berupa SuratTugas secara fisik atau elektronik;
    sasaran dapat lebih dari satu;
    tugas tambahan dapat "di luar tugas pokok";
    pertimbangan "beban kerja";
    setelah kedudukan ditetapkan;
    komposisi dapat lintas jabatan;
}
ketua tim berjabatan Pengawas atau keahlian untuk lintas unit kerja jika lebih dari 2 level;
ketua tim dapat ditunjuk oleh pimpinan unit organisasi dengan SuratTugas berdasarkan "keahlian";
ketua tim diperlukan menurut penilai kinerja;
`);
    expect(model.surat.find(({ bawaan }) => !bawaan)).toMatchObject({
        id: 'SuratTugas',
        lingkup: ['lintas unit', 'lintas instansi'],
        palingSedikit: true,
        muatan: [{ label: 'maksud' }, { id: 'Durasi', label: 'durasi' }],
    });
    expect(model.penugasan).toMatchObject([
        { jenis: 'bentuk', bentuk: ['individu', 'tim kerja'], kata: 'dan/atau', modalitas: 'dapat' },
        { jenis: 'cara', cara: ['penunjukan'], kata: 'tunggal', pelaku: { kata: 'dan/atau' } },
        {
            jenis: 'lingkup',
            cara: 'penunjukan',
            lingkup: ['dalam unit', 'lintas unit', 'lintas instansi'],
            lingkupTertulis: [
                'dalam unit kerja',
                'lintas unit organisasi',
                'lintas unit kerja',
                'lintas instansi',
            ],
            kata: 'atau',
        },
        { jenis: 'penetap', tindakan: 'ditetapkan', bentuk: 'tim kerja', pengusul: { kata: 'tunggal' } },
        { jenis: 'bukti', surat: ['SuratTugas'], media: ['fisik', 'elektronik'], kataMedia: 'atau' },
        { jenis: 'sasaran', modalitas: 'dapat' },
        { jenis: 'tugas', tugas: 'tambahan', arti: 'di luar tugas pokok' },
        { jenis: 'pertimbangan', butir: ['beban kerja'] },
        { jenis: 'urutan' },
        { jenis: 'komposisi', modalitas: 'dapat' },
    ]);
    expect(model.ketuaTim).toMatchObject([
        {
            ketentuan: {
                jenis: 'berjabatan',
                golongan: ['Pengawas', 'ahli utama', 'ahli madya', 'ahli muda', 'ahli pertama'],
            },
            lingkup: ['lintas unit'],
            syarat: [{ jenis: 'level', lebihDari: 2 }],
        },
        {
            ketentuan: { jenis: 'ditunjuk', surat: ['SuratTugas'], kriteria: ['keahlian'] },
            modalitas: 'dapat',
        },
        { ketentuan: { jenis: 'diperlukan' } },
    ]);
});

test('a procedure: actor and side, act, document, addressee, copy, recommendation, outcomes, end', async () => {
    const model = await modelOf(`surat Permohonan "surat permohonan";
mekanisme LintasUnit "Lintas unit" untuk penunjukan lintas unit organisasi dasar Pasal 6 {
    langkah a: pimpinan unit organisasi pemilik kinerja mengirim Permohonan terlebih dahulu
        kepada penilai kinerja tujuan tembusan penilai kinerja bersangkutan dan ketua tim;
    langkah b: penilai kinerja tujuan memproses dan menjawab Permohonan dengan rekomendasi pimpinan unit organisasi,
        jika disetujui oleh pejabat yang berwenang ke c, jika tidak disetujui selesai ditolak;
    langkah c: jika disetujui, pejabat akan menerima Permohonan secara tertulis, kembali ke a;
    langkah d: menjawab Permohonan dengan alasan, selesai dijawab;
}
`);
    const [item] = model.mekanisme;
    expect(item).toMatchObject({ id: 'LintasUnit', cara: 'penunjukan', lingkup: ['lintas unit'] });
    expect(item!.langkah).toMatchObject([
        {
            pelaku: { aktor: [{ peran: 'pimpinan unit organisasi', pihak: 'pemilik kinerja' }] },
            perbuatan: ['mengirim'],
            objek: [{ jenis: 'benda', id: 'Permohonan' }],
            kepada: [{ aktor: [{ peran: 'penilai kinerja', pihak: 'tujuan' }] }],
            tembusan: [{ kata: 'dan', aktor: [{ pihak: 'bersangkutan' }, { peran: 'ketua tim' }] }],
            waktu: ['terlebih dahulu'],
            alur: [],
        },
        {
            perbuatan: ['memproses', 'menjawab'],
            kataPerbuatan: 'dan',
            rekomendasi: [{ aktor: [{ peran: 'pimpinan unit organisasi' }] }],
            alur: [
                {
                    jenis: 'ke',
                    hasil: 'disetujui',
                    ke: 'c',
                    kembali: false,
                    oleh: { aktor: [{ peran: 'pejabat yang berwenang' }] },
                },
                { jenis: 'selesai', hasil: 'tidak disetujui', akhir: 'ditolak' },
            ],
        },
        {
            syarat: [{ jenis: 'hasil', hasil: 'disetujui' }],
            modalitas: 'akan',
            cara: ['tertulis'],
            alur: [{ jenis: 'ke', ke: 'a', kembali: true }],
        },
        { pelaku: { aktor: [] }, denganAlasan: true, alur: [{ jenis: 'selesai', akhir: 'dijawab' }] },
    ]);
});

test('stages shared by susunan are given to each, steps limited to one left out of the other', async () => {
    const model = await modelOf(`${dinas}${dinas.replace('susunan Dinas "Dinas"', 'susunan Badan "Badan"')}
tahapan perencanaan untuk Dinas, Badan serta bagi ahli utama dasar Pasal 30 {
    langkah a: Kepala memberikan Arahan;
    langkah b khusus Badan: KepalaBidang merumuskan Strategi;
}
`);
    expect(
        model.tahapan.map(({ susunan, bagi, langkah }) => [
            susunan,
            bagi,
            langkah.map(
                ({ id, pelaku }) =>
                    `${id} ${JSON.stringify(pelaku.aktor.map((aktor) => 'id' in aktor && aktor.id))}`,
            ),
        ]),
    ).toEqual([
        ['Dinas', ['ahli utama'], ['a ["Dinas.Kepala"]']],
        ['Badan', ['ahli utama'], ['a ["Badan.Kepala"]', 'b ["Badan.KepalaBidang"]']],
    ]);
});

test('identity, parents, terms, lists, duties, reports, commencement and repeal', async () => {
    const model = await modelOf(`melaksanakan Pasal 18 ayat (6) dalam undang-undang dasar tahun 1945;
melaksanakan peraturan menteri "Dalam Negeri" nomor 80 tahun 2015 tentang "Produk Hukum";
istilah "Aparatur Sipil Negara" disingkat "ASN" adalah "pegawai negeri" dasar Pasal 1 angka 5;
rincian Tahap "Tahap" { "satu" { "satu a"; } "dua"; }
rincian "Rincian" tercantum dalam Lampiran I, Lampiran II;
tanggung jawab ketua tim { melaporkan "hasil" kepada penilai kinerja dan pimpinan unit organisasi; }
pelaporan {
    ketua tim melapor tentang "tugas" secara langsung kepada pimpinan unit organisasi berkala;
    pimpinan unit organisasi berwenang meminta laporan dari anggota tim sewaktu-waktu;
}
mencabut Pasal 27 dalam peraturan bupati "Contoh" nomor 27 tahun 2022 dasar Pasal 16 huruf a;
mulai berlaku 1 Januari 2024;
`);
    expect(model.identitas).toMatchObject({ jenis: 'bupati', daerah: 'Contoh', nomor: '1', tahun: 2024 });
    expect(model.induk).toMatchObject([
        { peraturan: { jenis: 'undang-undang dasar', nomor: '', tahun: 1945 } },
        { peraturan: { jenis: 'peraturan menteri', daerah: 'Dalam Negeri', nomor: '80', tahun: 2015 } },
    ]);
    expect(dasarKey(model.induk[0]!.bagian!)).toBe('pasal:18/ayat:6');
    expect(model.istilah).toMatchObject([{ label: 'Aparatur Sipil Negara', singkatan: 'ASN' }]);
    expect(model.rincian).toMatchObject([
        { id: 'Tahap', butir: [{ label: 'satu', butir: [{ label: 'satu a' }] }, { label: 'dua' }] },
        { butir: [] },
    ]);
    expect(model.rincian[1]!.tercantumDalam.map(formatDasar)).toEqual(['Lampiran I', 'Lampiran II']);
    expect(model.tanggungJawab).toMatchObject([
        { aktor: { aktor: [{ peran: 'ketua tim' }] }, kewajiban: [{ kepada: [{ kata: 'dan' }] }] },
    ]);
    expect(model.pelaporan).toMatchObject([
        { jenis: 'melapor', tentang: 'tugas', cara: 'langsung', waktu: ['berkala'] },
        { jenis: 'meminta', modalitas: 'berwenang', waktu: ['sewaktu-waktu'] },
    ]);
    expect(model.pelaporan[1]!.penerima.aktor).toMatchObject([{ peran: 'pimpinan unit organisasi' }]);
    expect(model.pencabutan).toMatchObject([{ peraturan: { nomor: '27', tahun: 2022 } }]);
    expect(model.keberlakuan).toMatchObject([{ sejak: { hari: 1, bulan: 1, tahun: 2024 } }]);
});
