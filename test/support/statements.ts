import {
    aktorChoice,
    alurText,
    atasanChoice,
    type ButirRincian,
    formatDasar,
    groupedGrades,
    joinWords,
    type Kalimat,
    type KataSambung,
    type Ketentuan,
    type KetentuanBermodalitas,
    type KetentuanPenugasan,
    type Langkah,
    type Model,
    objekText,
    type PeraturanLain,
    type PilihanAktor,
    shortId,
    syaratTexts,
} from '@perkada/model';

/**
 * One element of a Model in the words of the catalogue: its kind, its name within the kind, its
 * legal bases, and its facts as short texts. Empty facts are left out.
 */
export interface Statement {
    readonly jenis: string;
    readonly nama: string;
    readonly dasar: readonly string[];
    readonly fakta: Readonly<Record<string, string>>;
}

type Facts = Record<string, string | number | boolean | undefined>;

const actors = (choices: readonly PilihanAktor[]) => choices.map(aktorChoice).join('; ');

function sentence(kalimat: Kalimat): Facts {
    return {
        perbuatan: joinWords(kalimat.perbuatan, kalimat.kataPerbuatan),
        objek: joinWords(kalimat.objek.map(objekText), kalimat.kataObjek),
        kepada: actors(kalimat.kepada),
        tembusan: actors(kalimat.tembusan),
        rekomendasi: actors(kalimat.rekomendasi),
        persetujuan: actors(kalimat.persetujuan),
        bersama: actors(kalimat.bersama),
        berdasarkan: kalimat.berdasarkan.map(objekText).join(', '),
        alasan: kalimat.denganAlasan,
        tentang: kalimat.tentang.join(', '),
        sebagai: kalimat.sebagai.map(objekText).join(', '),
        dari: actors(kalimat.dari),
        tahap: kalimat.tahap.join(', '),
        melalui: kalimat.melalui.join(', '),
        menurut: kalimat.menurut.map(objekText).join(', '),
        perundangan: kalimat.menurutPerundangan,
        untuk: kalimat.untuk.join(', '),
        dalam: kalimat.dalam.join(', '),
        cara: kalimat.cara.join(', '),
        waktu: kalimat.waktu.join(', '),
    };
}

export function peraturanText(peraturan: PeraturanLain): string {
    const region = peraturan.daerah === undefined ? '' : ` ${peraturan.daerah}`;
    const number = peraturan.nomor === '' ? '' : ` nomor ${peraturan.nomor}`;
    return `${peraturan.jenis}${region}${number} tahun ${peraturan.tahun}`;
}

const items = (list: readonly ButirRincian[]): string[] =>
    list.flatMap((item) => [item.label, ...items(item.butir)]);

/** All that a Model says, element by element, in the Model's order. */
export function statementsOf(model: Model): Statement[] {
    const result: Statement[] = [];
    const add = (jenis: string, nama: string, source: Partial<Ketentuan> | undefined, facts: Facts) => {
        const modal = source as Partial<KetentuanBermodalitas> | undefined;
        const all: Facts = { ...facts, modalitas: modal?.modalitas, penanda: modal?.penanda };
        const fakta: Record<string, string> = {};
        for (const [key, value] of Object.entries(all)) {
            if (value === undefined || value === '' || value === false) continue;
            fakta[key] = value === true ? 'ya' : String(value);
        }
        result.push({ jenis, nama, dasar: (source?.dasar ?? []).map(formatDasar), fakta });
    };
    const step = (jenis: string, owner: string, langkah: Langkah, extra: Facts = {}) =>
        add(jenis, `${owner} ${langkah.id}`, langkah, {
            ...extra,
            pelaku: aktorChoice(langkah.pelaku),
            ...sentence(langkah),
            syarat: syaratTexts(langkah.syarat),
            alur: langkah.alur.map(alurText).join('; '),
        });
    const { identitas } = model;
    if (identitas) {
        add('peraturan', identitas.id, undefined, {
            jenis: identitas.jenis,
            daerah: identitas.daerah,
            nomor: identitas.nomor,
            tahun: identitas.tahun,
        });
    }
    for (const item of model.induk)
        add('induk', peraturanText(item.peraturan), item, {
            bagian: item.bagian && formatDasar(item.bagian),
        });
    for (const item of model.pencabutan)
        add('cabut', peraturanText(item.peraturan), item, {
            ketentuan: item.ketentuan,
            bagian: item.bagian && formatDasar(item.bagian),
        });
    for (const item of model.keberlakuan)
        add('berlaku', '', item, {
            sejak:
                item.sejak === 'diundangkan'
                    ? item.sejak
                    : [item.sejak.tahun, item.sejak.bulan, item.sejak.hari].join('-'),
        });
    for (const item of model.istilah)
        add('istilah', item.label, item, {
            singkatan: item.singkatan,
            sebutan: item.sebutan,
            arti: item.arti,
        });
    for (const item of model.rincian)
        add('rincian', item.id ?? item.label, item, {
            butir: items(item.butir).join('; '),
            utama: item.butir.map(({ label }) => label).join('; '),
            tercantum: item.tercantumDalam.map(formatDasar).join(', '),
        });
    for (const item of model.keadaan) add('keadaan', item.id, item, { label: item.label });
    for (const item of model.pihakLain) add('pihak', item.id, item, { label: item.label });
    structure(model, add);
    for (const rule of model.kedudukanUmum) kedudukan('umum', rule, add);
    for (const item of model.pertimbanganKedudukan)
        add('pertimbangan kedudukan', 'umum', item, { butir: item.butir.join('; ') });
    for (const item of model.penugasan) add(`penugasan ${item.jenis}`, '', item, assignment(item));
    for (const item of model.ketuaTim) {
        const { ketentuan } = item;
        add(`ketua tim ${ketentuan.jenis}`, '', item, {
            lingkup: item.lingkup.join(', '),
            syarat: syaratTexts(item.syarat),
            ...(ketentuan.jenis === 'berjabatan'
                ? { golongan: ketentuan.golongan.join(', '), jabatan: ketentuan.jabatan.join(', ') }
                : {}),
            ...('pelaku' in ketentuan ? { pelaku: aktorChoice(ketentuan.pelaku) } : {}),
            ...(ketentuan.jenis === 'ditunjuk'
                ? { surat: ketentuan.surat.join(', '), kriteria: ketentuan.kriteria.join('; ') }
                : {}),
        });
    }
    for (const item of model.pelaksanaanTugas) {
        const block = { blok: joinWords(item.lingkup, item.kata), bentuk: item.bentuk };
        for (const rule of item.ketentuanLingkup)
            add('pelaksanaan lingkup', '', rule, {
                blok: block.blok,
                lingkup: joinWords(rule.lingkup, rule.kata),
                bentuk: joinWords(rule.bentuk, rule.kataBentuk),
                syarat: syaratTexts(rule.syarat),
            });
        for (const norma of item.norma)
            add('pelaksanaan norma', '', norma, {
                ...block,
                pelaku: aktorChoice(norma.pelaku),
                ...sentence(norma),
                syarat: syaratTexts(norma.syarat),
            });
    }
    for (const item of model.tanggungJawab)
        for (const duty of item.kewajiban)
            add('tanggung jawab', aktorChoice(item.aktor), duty, sentence(duty));
    for (const item of model.pelaporan)
        add('pelaporan', item.jenis, item, {
            pelapor: aktorChoice(item.pelapor),
            penerima: aktorChoice(item.penerima),
            tentang: item.tentang,
            cara: item.cara,
            waktu: item.waktu.join(', '),
            syarat: syaratTexts(item.syarat),
        });
    for (const group of model.ketentuan)
        for (const norma of group.norma)
            add('norma', group.id ?? group.label, norma, {
                pelaku: aktorChoice(norma.pelaku),
                ...sentence(norma),
                syarat: syaratTexts(norma.syarat),
            });
    for (const item of model.surat)
        if (!item.bawaan)
            add('surat', item.id, item, {
                jenis: item.jenis,
                label: item.label,
                lingkup: item.lingkup.join(', '),
                palingSedikit: item.palingSedikit,
                muatan: item.muatan.map(({ label }) => label).join('; '),
            });
    for (const item of model.mekanisme) {
        add('mekanisme', item.id, item, {
            untuk: item.cara,
            lingkup: item.lingkup.join(', '),
            langkah: item.langkah.map(({ id }) => id).join(' '),
        });
        for (const langkah of item.langkah) step('langkah', item.id, langkah);
    }
    for (const item of model.tahapan) {
        const owner = item.susunan ?? 'umum';
        add(`tahapan ${item.tahap}`, owner, item, {
            bagi: item.bagi.join(', '),
            langkah: item.langkah.map(({ id }) => id).join(' '),
        });
        for (const langkah of item.langkah) step(item.tahap, owner, langkah);
    }
    return result;
}

type Add = (jenis: string, nama: string, source: Partial<Ketentuan> | undefined, facts: Facts) => void;

function structure(model: Model, add: Add): void {
    for (const item of model.susunan) {
        const level = item.jumlahLevel;
        add('susunan', item.id, item, {
            label: item.label,
            level: level && `${level.lebih ? '>' : ''}${level.jumlah}`,
            jabatan: item.jabatan.map(({ nama }) => nama).join(', '),
        });
        for (const post of item.jabatan)
            add('jabatan', post.id, post, {
                label: post.label,
                level: [post.level, ...post.levelLain].filter((value) => value !== undefined).join(', '),
                jenjang: post.fungsional ? 'fungsional' : post.jenjang.join(', '),
                atasan: post.atasan && atasanChoice(post.atasan),
                pimpinan: post.pimpinan,
                bilaAda: post.bilaAda,
                padaInduk: post.padaInduk,
            });
        for (const role of item.peran) peran(item.id, role, add);
        for (const power of item.kewenangan)
            add('kewenangan', item.id, power, {
                pelaku: atasanChoice(power.pelaku),
                tindakan: power.tindakan.join(', '),
                bagi: bagi(model, power),
                koordinasi: power.koordinasi,
                syarat: syaratTexts(power.syarat),
            });
        for (const rule of item.kedudukan) kedudukan(item.id, rule, add);
        for (const rule of item.pertimbangan)
            add('pertimbangan kedudukan', item.id, rule, { butir: rule.butir.join('; ') });
        const units = model.unit.filter(
            (unit) => unit.susunan === item.id && unit.bersusunanSendiri && !unit.kasus,
        );
        const names = (sebut: string) => units.filter((unit) => unit.sebut === sebut);
        add('daftar unit', item.id, undefined, {
            jumlah: units.length,
            nama: names('nama')
                .map(({ label }) => label)
                .join(' | '),
            contoh: names('contoh')
                .map(({ label }) => label)
                .join(' | '),
            setiap: names('setiap')
                .map(({ label }) => label)
                .join(' | '),
        });
    }
    for (const role of model.peranUmum) peran('umum', role, add);
    for (const unit of model.unit)
        if (!unit.kasus)
            add('unit', unit.id, unit, {
                label: unit.label,
                labelLain: unit.labelLain,
                jenis: unit.jenis,
                sebut: unit.sebut,
                susunan: unit.susunan,
                induk: unit.induk,
            });

    function peran(owner: string, role: Model['peranUmum'][number], into: Add): void {
        into(`peran ${role.jenis}`, owner, role, {
            pemegang: atasanChoice(role.pemegang),
            berjabatan: role.berjabatan,
            palingRendah: role.palingRendah,
            bagi: bagi(model, role),
            sebagian: role.sebagian,
            syarat: syaratTexts(role.syarat),
        });
    }
}

function bagi(
    model: Model,
    target: { bagiGolongan: readonly string[]; bagiJabatan: readonly string[]; kataBagi: KataSambung },
): string {
    return joinWords(
        [...target.bagiJabatan.map(shortId), ...groupedGrades(model, target.bagiGolongan)],
        target.kataBagi,
    );
}

function kedudukan(owner: string, rule: Model['kedudukanUmum'][number], add: Add): void {
    add('kedudukan', owner, rule, {
        subjek: rule.subjek.map(({ acuan }) => acuan).join(', '),
        atasan: atasanChoice(rule.atasan),
        penilai: rule.selakuPenilai,
        sebagian: rule.sebagian,
        syarat: syaratTexts(rule.syarat),
    });
}

function assignment(item: KetentuanPenugasan): Facts {
    const syarat = syaratTexts(item.syarat);
    switch (item.jenis) {
        case 'bentuk':
            return { bentuk: joinWords(item.bentuk, item.kata), syarat };
        case 'cara':
            return {
                cara: joinWords(item.cara, item.kata),
                pelaku: item.pelaku && aktorChoice(item.pelaku),
                syarat,
            };
        case 'lingkup':
            return {
                lingkup: joinWords(item.lingkup, item.kata),
                cara: item.cara,
                bentuk: item.bentuk,
                syarat,
            };
        case 'penetap':
            return {
                tindakan: item.tindakan,
                pelaku: aktorChoice(item.pelaku),
                cara: item.cara,
                bentuk: item.bentuk,
                pengusul: item.pengusul && aktorChoice(item.pengusul),
                syarat,
            };
        case 'bukti':
            return {
                bentuk: item.bentuk.join(', '),
                surat: joinWords(item.surat, item.kata),
                pelaku: item.pelaku && aktorChoice(item.pelaku),
                media: joinWords(item.media, item.kataMedia),
                syarat,
            };
        case 'tugas':
            return { tugas: item.tugas, arti: item.arti, syarat };
        case 'pertimbangan':
            return { butir: item.butir.join('; '), syarat };
        default:
            return { syarat };
    }
}
