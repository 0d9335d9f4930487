import {
    type AturanKetuaTim,
    alurProsedur,
    indexOf,
    type KetentuanPenugasan,
    type Langkah,
    type Mekanisme,
    penjaga,
    type Surat,
    type Tahapan,
} from '@perkada/model';
import { bilangan, hurufKecil, kataModal, type Norma, sambung } from '../text/norma.js';
import { gabung, sebagaimanaDimaksud } from '../text/rujukan.js';
import { type Butir, butirKe } from './dokumen.js';
import { wholeGroups } from './kedudukan.js';

const modal = (norm: { readonly modalitas: KetentuanPenugasan['modalitas']; readonly penanda: string }) => {
    const word = kataModal(norm.modalitas, norm.penanda);
    return word === '' ? '' : `${word} `;
};

/** What the sentence is about: `penunjukan`, `penugasan secara individu`, `penugasan`. */
function perihal(cara: string | undefined, bentuk: string | undefined): string {
    const form = bentuk === undefined ? '' : bentuk === 'individu' ? ' secara individu' : ' dalam tim kerja';
    return `${cara ?? 'penugasan'}${form}`;
}

/** One provision on assignment as a sentence, without full stop. */
export function kalimatPenugasan(norma: Norma, norm: KetentuanPenugasan): string {
    const condition = norma.syarat(norm.syarat);
    const text = isi(norma, norm);
    return norma.baku(condition === '' ? text : `${condition}, ${text}`);
}

function isi(norma: Norma, norm: KetentuanPenugasan): string {
    const may = modal(norm);
    switch (norm.jenis) {
        case 'bentuk': {
            const forms = norm.bentuk.map((form) =>
                form === 'individu' ? 'secara individu' : 'dalam tim kerja',
            );
            return `penugasan ${may}dilaksanakan ${sambung(forms, norm.kata)}`;
        }
        case 'cara': {
            const ways = sambung(norm.cara, norm.kata);
            return norm.pelaku
                ? `${ways} ${may}dilakukan oleh ${norma.aktorList(norm.pelaku)}`
                : `penugasan ${may}dilakukan melalui ${ways}`;
        }
        case 'lingkup':
            return `${perihal(norm.cara, norm.bentuk)} ${may}dilakukan ${norma.lingkup(norm.lingkup, norm.kata)}`;
        case 'penetap': {
            const proposal = norm.pengusul ? ` atas usul ${norma.aktorList(norm.pengusul)}` : '';
            return `${perihal(norm.cara, norm.bentuk)} ${may}${norm.tindakan} oleh ${norma.aktorList(norm.pelaku)}${proposal}`;
        }
        case 'bukti': {
            const forms = norm.bentuk.map((form) =>
                form === 'individu' ? 'secara individu' : 'dalam tim kerja',
            );
            const letters = sambung(
                norm.surat.map((id) => norma.benda(id)),
                norm.kata,
            );
            const issuer = norm.pelaku ? ` yang diterbitkan oleh ${norma.aktorList(norm.pelaku)}` : '';
            const media =
                norm.media.length === 0 ? '' : ` dalam bentuk ${sambung(norm.media, norm.kataMedia)}`;
            return `penugasan ${gabung(forms)} ${may}dibuktikan dengan ${letters}${issuer}${media}`;
        }
        case 'sasaran':
            return `pejabat yang ditugaskan ${may}dilibatkan pada lebih dari ${bilangan(1)} target kinerja`;
        case 'tugas':
            return norm.arti === undefined
                ? `penugasan ${may}meliputi tugas ${norm.tugas}`
                : `tugas ${norm.tugas} adalah tugas ${hurufKecil(norm.arti).replace(/^tugas /, '')}`;
        case 'pertimbangan':
            return `penugasan ${may}diberikan dengan mempertimbangkan ${gabung(norm.butir.map(hurufKecil))}`;
        case 'urutan':
            return `penugasan ${may}dilakukan setelah kedudukan pejabat ditetapkan`;
        case 'komposisi':
            return `tim kerja ${may}terdiri atas pejabat dari berbagai jabatan`;
    }
}

/** One provision on the ketua tim as a sentence, without full stop. */
export function kalimatKetuaTim(norma: Norma, rule: AturanKetuaTim): string {
    const condition = norma.syarat(rule.syarat);
    const scope = rule.lingkup.length === 0 ? '' : ` untuk penugasan ${norma.lingkup(rule.lingkup, 'dan')}`;
    const text = isiKetuaTim(norma, rule) + scope;
    return norma.baku(condition === '' ? text : `${condition}, ${text}`);
}

function isiKetuaTim(norma: Norma, rule: AturanKetuaTim): string {
    const may = modal(rule);
    const { ketentuan } = rule;
    switch (ketentuan.jenis) {
        case 'ada':
            return `tim kerja ${may}dipimpin oleh ketua tim`;
        case 'dari pemilik kinerja':
            return `ketua tim ${may}berasal dari unit organisasi pemilik kinerja`;
        case 'berjabatan': {
            const posts = ketentuan.jabatan.map((id) => indexOf(norma.model).jabatan.get(id)?.label ?? id);
            const holders = [
                ...(ketentuan.golongan.length === 0
                    ? []
                    : [norma.kelompokGolongan(wholeGroups(norma.model, ketentuan.golongan), 'atau')]),
                ...new Set(posts),
            ];
            return `ketua tim ${may}dijabat oleh ${gabung(holders, 'atau')}`;
        }
        case 'ditunjuk': {
            const letters =
                ketentuan.surat.length === 0
                    ? ''
                    : ` dengan ${gabung(ketentuan.surat.map((id) => norma.benda(id)))}`;
            const criteria =
                ketentuan.kriteria.length === 0
                    ? ''
                    : ` berdasarkan ${gabung(ketentuan.kriteria.map(hurufKecil))}`;
            return `ketua tim ${may}ditunjuk oleh ${norma.aktorList(ketentuan.pelaku)}${letters}${criteria}`;
        }
        case 'diperlukan':
            return `kebutuhan ketua tim ${may}ditentukan oleh ${norma.aktorList(ketentuan.pelaku)}`;
    }
}

/** What the outcome of a decision was about: `surat permohonan pelibatan disetujui`. */
function putusan(norma: Norma, decided: Langkah | undefined, hasil: string): string {
    const matter = gabung(decided?.objek.map((item) => norma.objek(item)) ?? []);
    return `${hasil === 'tersedia' ? matter.replace(/^ketersediaan /, '') : matter} ${hasil}`.trim();
}

/**
 * The steps of a procedure as items that can be read one after another: a step that follows only from
 * one outcome opens with that outcome; returns and ends that depend on an outcome are said at the
 * deciding step.
 */
export function butirLangkah(norma: Norma, steps: readonly Langkah[]): Butir[] {
    const graph = alurProsedur(steps);
    const order = [...graph.langkah.values()];
    const position = (id: string) => order.findIndex((step) => step.id === id);
    return order.map((step): Butir => {
        const incoming = order.flatMap((from) =>
            (graph.lanjutan.get(from.id) ?? [])
                .filter((way) => way.ke === step.id && !way.kembali)
                .map((way) => ({ from, way })),
        );
        const first = incoming[0];
        const outcome =
            penjaga(step) === undefined &&
            first?.way.hasil !== undefined &&
            incoming.every(({ way }) => way.hasil === first.way.hasil)
                ? `dalam hal ${putusan(norma, first.from, first.way.hasil)}, `
                : '';
        const endings = (graph.lanjutan.get(step.id) ?? []).flatMap((way) => {
            if (way.kembali && way.ke !== undefined) {
                const when =
                    way.hasil === undefined
                        ? ''
                        : `dalam hal ${way.hasil.startsWith('tidak') ? way.hasil : putusan(norma, step, way.hasil)} `;
                return [
                    `${when}dikembalikan ke langkah sebagaimana dimaksud pada ${butirKe(position(way.ke))}`,
                ];
            }
            if (way.selesai !== undefined && way.hasil !== undefined && way.tertulis)
                return [`dalam hal ${way.hasil} dinyatakan selesai`];
            return [];
        });
        const sentence = norma.kalimat(step, step.pelaku, step.modalitas, step.penanda, step.syarat);
        return {
            teks: norma.baku(`${outcome}${sentence}${endings.map((ending) => `, dan ${ending}`).join('')}`),
            anak: [],
            memuat: [step],
        };
    });
}

/** A procedure: an opening phrase with its reference, and its steps. */
export function butirMekanisme(norma: Norma, procedure: Mekanisme): Butir {
    const steps = butirLangkah(norma, procedure.langkah);
    const name = norma.baku(hurufKecil(procedure.label));
    if (steps.length === 1)
        return {
            teks: `dalam ${name}${sebagaimanaDimaksud(procedure.dasar)}, ${steps[0]!.teks}`,
            anak: [],
            memuat: [procedure, ...procedure.langkah],
        };
    return {
        teks: `${name}${sebagaimanaDimaksud(procedure.dasar)} dilaksanakan dengan tata cara`,
        anak: steps,
        memuat: [procedure],
    };
}

/** A stage of the work: an opening phrase with its reference, and its steps. */
export function butirTahapan(norma: Norma, stage: Tahapan): Butir {
    const steps = butirLangkah(norma, stage.langkah);
    const name = norma.baku(`tahap ${stage.tahap}`) + sebagaimanaDimaksud(stage.dasar);
    if (steps.length === 1)
        return { teks: `pada ${name}, ${steps[0]!.teks}`, anak: [], memuat: [stage, ...stage.langkah] };
    return {
        teks: `${name} dilaksanakan dengan urutan`,
        anak: steps,
        memuat: [stage],
    };
}

/** The content of a letter; undefined for one whose content is not laid down. */
export function butirSurat(norma: Norma, letter: Surat): Butir | undefined {
    if (letter.bawaan || letter.muatan.length === 0) return undefined;
    const name = norma.baku(hurufKecil(letter.label));
    const verb = letter.palingSedikit ? 'paling sedikit memuat' : 'memuat';
    const scope =
        letter.lingkup.length === 0
            ? ''
            : norma.baku(` untuk penugasan ${norma.lingkup(letter.lingkup, 'dan')}`);
    const opening = `${name}${scope}${sebagaimanaDimaksud(letter.dasar)} ${verb}`;
    if (letter.muatan.length === 1)
        return {
            teks: `${opening} ${norma.baku(hurufKecil(letter.muatan[0]!.label))}`,
            anak: [],
            memuat: [letter],
        };
    return {
        teks: opening,
        anak: letter.muatan.map((item) => ({
            teks: norma.baku(hurufKecil(item.label)),
            anak: [],
            memuat: [item],
        })),
        memuat: [letter],
    };
}
