import { indexOf, type JenisPerkada, type Ketentuan, type Model, type Tahapan } from '@perkada/model';
import { hurufBesar, Norma } from '../text/norma.js';
import { sebagaimanaDimaksud } from '../text/rujukan.js';
import { type Butir, type Gambar, type Lampiran, letakKetentuan } from './dokumen.js';
import { butirKedudukanUmum, butirSusunan, pejabatBiasa, tabelKedudukan } from './kedudukan.js';
import { butirKelompokNorma, butirPelaksanaan, butirPelaporan, butirTanggungJawab } from './pelaksanaan.js';
import { butirMekanisme, butirSurat, butirTahapan, kalimatKetuaTim, kalimatPenugasan } from './penugasan.js';

/** What the caller may add to the annex. */
export interface LampiranOptions {
    /** Roman number of the annex; absent for the only one. */
    readonly nomor?: string;
    /** Name of the annex, in any case; printed in capitals. */
    readonly nama?: string;
    /** Full name of the signing official, without title or rank; `NAMA` when absent. */
    readonly penandaTangan?: string;
    /** Pictures to embed, in this order, each on a page of its own, turned where it is larger so. */
    readonly gambar?: readonly Gambar[];
}

const pejabatNames: Readonly<Record<JenisPerkada, string>> = {
    bupati: 'BUPATI',
    'wali kota': 'WALI KOTA',
    gubernur: 'GUBERNUR',
};

const blank = '…';

function heading(model: Model, nomor: string | undefined): string[] {
    const { identitas } = model;
    const office = identitas ? `${pejabatNames[identitas.jenis]} ${identitas.daerah.toUpperCase()}` : blank;
    return [
        nomor === undefined ? 'LAMPIRAN' : `LAMPIRAN ${nomor}`,
        `PERATURAN ${office}`,
        `NOMOR ${identitas?.nomor ?? blank} TAHUN ${identitas?.tahun ?? blank}`,
        'TENTANG',
        (identitas?.tentang ?? blank).toUpperCase(),
    ];
}

function bab(judul: string, anak: readonly Butir[]): Butir[] {
    return anak.length === 0 ? [] : [{ judul: true, teks: judul, anak }];
}

function topik(judul: string, anak: readonly Butir[]): Butir[] {
    return anak.length === 0 ? [] : [{ judul: true, teks: judul, anak }];
}

/** The stages of one susunan (or of all) as a heading with its three opening phrases. */
function butirTahapanOf(norma: Norma, judul: string, stages: readonly Tahapan[]): Butir[] {
    return topik(
        judul,
        stages.map((stage) => butirTahapan(norma, stage)),
    );
}

function tahapan(norma: Norma): Butir[] {
    const { model } = norma;
    const groups = new Map<string, { judul: string; stages: Tahapan[] }>();
    for (const stage of model.tahapan) {
        const susunan = stage.susunan === undefined ? undefined : indexOf(model).susunan.get(stage.susunan);
        const judul =
            (susunan && norma.baku(susunan.label)) ??
            (stage.bagi.length > 0
                ? `Tahapan bagi ${norma.baku(norma.kelompokGolongan(stage.bagi))}`
                : 'Tahapan umum');
        const group = groups.get(judul);
        if (group) group.stages.push(stage);
        else groups.set(judul, { judul, stages: [stage] });
    }
    return [...groups.values()].flatMap(({ judul, stages }) => butirTahapanOf(norma, judul, stages));
}

function penugasan(norma: Norma): Butir[] {
    const { model } = norma;
    const provision = (text: string, source: Ketentuan): Butir => ({
        teks: text + sebagaimanaDimaksud(source.dasar),
        anak: [],
        memuat: [source],
    });
    return [
        ...topik(
            'Bentuk, cara, dan penetapan penugasan',
            model.penugasan.map((norm) => provision(kalimatPenugasan(norma, norm), norm)),
        ),
        ...topik(
            norma.baku('Ketua tim'),
            model.ketuaTim.map((rule) => provision(kalimatKetuaTim(norma, rule), rule)),
        ),
        ...topik(
            'Tata cara',
            model.mekanisme.map((procedure) => butirMekanisme(norma, procedure)),
        ),
        ...topik(
            'Muatan surat',
            model.surat.flatMap((letter) => butirSurat(norma, letter) ?? []),
        ),
    ];
}

/** Puts the table of kedudukan behind the rules of each susunan; it refers to items, so those come first. */
function withTables(norma: Norma, butir: readonly Butir[]): Butir[] {
    const letak = letakKetentuan(butir);
    const susunan = new Map<Ketentuan, ReturnType<typeof tabelKedudukan>>(
        norma.model.susunan.map((item) => [item, tabelKedudukan(norma, item, letak)]),
    );
    const visit = (item: Butir): Butir => {
        const anak = item.anak.map(visit);
        const tabel = (item.memuat ?? []).map((provision) => susunan.get(provision)).find(Boolean);
        if (!tabel) return { ...item, anak };
        const sentence = norma.baku(
            `tabel kedudukan ${pejabatBiasa(norma)} pada ${item.teks} tercantum di bawah ini`,
        );
        return { ...item, anak: [...anak, { teks: sentence, anak: [], tabel }] };
    };
    return butir.map(visit);
}

const judulGambar: Readonly<Record<string, string>> = {
    susunan: 'BAGAN SUSUNAN',
    prosedur: 'BAGAN ALIR TATA CARA',
    tahapan: 'BAGAN ALIR TAHAPAN KEGIATAN',
};

/** The pictures, those of one kind under one heading; the sheets of one diagram are one item. */
function babGambar(gambar: readonly Gambar[]): Butir[] {
    const groups = new Map<string, { judul: string; sheets: Gambar[] }[]>();
    for (const picture of gambar) {
        const heading = judulGambar[picture.kelompok ?? ''] ?? 'BAGAN';
        const group = groups.get(heading) ?? [];
        groups.set(heading, group);
        const before = group.at(-1);
        if (picture.lanjutan && before) before.sheets.push(picture);
        else group.push({ judul: picture.judul, sheets: [picture] });
    }
    return [...groups].flatMap(([heading, items]) =>
        bab(
            heading,
            items.map(({ judul, sheets }): Butir => ({ judul: true, teks: judul, anak: [], gambar: sheets })),
        ),
    );
}

/** The annex of a regulation as data: every provision of the Model that an annex lays down. */
export function susunLampiran(model: Model, options: LampiranOptions = {}): Lampiran {
    const norma = new Norma(model);
    const general = butirKedudukanUmum(norma);
    const butir = [
        ...bab('SUSUNAN DAN KEDUDUKAN', [
            ...(general ? [general] : []),
            ...model.susunan
                .map((susunan) => butirSusunan(norma, susunan))
                .filter(({ anak }) => anak.length > 0),
        ]),
        ...bab('PENUGASAN', penugasan(norma)),
        ...bab('PELAKSANAAN TUGAS', [
            ...topik(
                'Ketentuan pelaksanaan tugas',
                model.pelaksanaanTugas.flatMap((block) => butirPelaksanaan(norma, block)),
            ),
            ...topik(
                'Tanggung jawab',
                model.tanggungJawab.map((duty) => butirTanggungJawab(norma, duty)),
            ),
        ]),
        ...bab('TAHAPAN', tahapan(norma)),
        ...bab(
            'PELAPORAN',
            model.pelaporan.map((line) => butirPelaporan(norma, line)),
        ),
        ...bab(
            'KETENTUAN LAIN',
            model.ketentuan.flatMap((group) =>
                topik(hurufBesar(norma.baku(group.label)), butirKelompokNorma(norma, group)),
            ),
        ),
        ...babGambar(options.gambar ?? []),
    ];
    const { identitas } = model;
    return {
        kepala: heading(model, options.nomor),
        nama: [(options.nama ?? 'KEDUDUKAN, PENUGASAN, DAN TATA CARA KERJA').toUpperCase()],
        butir: withTables(norma, butir),
        pejabat: identitas ? `${pejabatNames[identitas.jenis]} ${identitas.daerah.toUpperCase()}` : blank,
        penandaTangan: options.penandaTangan?.toUpperCase() ?? 'NAMA',
    };
}
