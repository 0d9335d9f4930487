import { resolveAcuan } from '../evaluate/atasan.js';
import { indexOf } from '../evaluate/model-index.js';
import { penilaiKinerja, pimpinanUnit } from '../evaluate/peran.js';
import type { Model } from '../model/model.js';
import type { Langkah, Tahap } from '../model/prosedur.js';
import type { Susunan } from '../model/susunan.js';
import { dasarKey } from '../text/dasar.js';
import { aktorChoice, objekText } from './sebutan.js';
import { distinct, type Topik } from './topik.js';

const stepsOf = (model: Model, tahap: Tahap) =>
    model.tahapan.filter((stage) => stage.tahap === tahap).flatMap((stage) => stage.langkah);

const does = (step: Langkah, verb: string) => step.perbuatan.includes(verb);

const handsOver = (step: Langkah) =>
    does(step, 'menyampaikan') && step.objek.some((item) => objekText(item).startsWith('HasilKerja'));

/** For how many kinds of units the stages are written: susunan that share their stages count once. */
function written(model: Model): string[] {
    const planning = model.tahapan.filter((stage) => stage.tahap === 'perencanaan');
    const special = planning.filter((stage) => stage.susunan !== undefined);
    const bases = new Set(special.map((stage) => stage.dasar.map(dasarKey).join(' ')));
    return [
        ...(bases.size > 0 ? [`${bases.size} jenis unit`] : []),
        ...(special.length < planning.length ? ['umum'] : []),
    ];
}

function insufficient(model: Model): string[] {
    const returned = model.tahapan
        .filter((stage) => stage.langkah.some((step) => does(step, 'mengembalikan')))
        .map((stage) => `dikembalikan: ${stage.susunan ?? 'umum'}`);
    const intensive = model.mekanisme.some((item) =>
        item.langkah.some((step) => does(step, 'mengevaluasi') && step.waktu.join(' ').includes('intensif')),
    );
    return [...returned, ...(intensive ? ['tim kerja dievaluasi intensif'] : [])];
}

/** What ends the evaluation: the act of its last step, and whether it is the head who acts. */
function finished(model: Model): string[] {
    const { jabatan } = indexOf(model);
    const last = model.tahapan
        .filter((stage) => stage.tahap === 'evaluasi' && stage.susunan !== undefined)
        .flatMap((stage) => stage.langkah.slice(-1));
    return distinct(
        last.map((step) => {
            const heads = step.pelaku.aktor.every(
                (aktor) =>
                    (aktor.jenis === 'jabatan' &&
                        (jabatan.get(aktor.id)?.pimpinan || jabatan.get(aktor.id)?.padaInduk)) ||
                    (aktor.jenis === 'peran' && aktor.peran === 'pimpinan unit organisasi'),
            );
            const verbs = step.perbuatan
                .filter((verb) => verb !== 'menyatakan')
                .join(` ${step.kataPerbuatan} `);
            return `${heads ? 'pimpinan' : aktorChoice(step.pelaku)} ${verbs}`;
        }),
    );
}

const reports = (model: Model, who: string) =>
    model.pelaporan.filter(
        (item) =>
            item.jenis === 'melapor' &&
            aktorChoice(item.pelapor) === who &&
            !/hasil kinerja/.test(item.tentang ?? ''),
    );

const reportLines = (model: Model, who: string) =>
    distinct(
        reports(model, who).map((item) =>
            [
                item.lapisan.jenis === 'batang tubuh' ? '' : 'lampiran: ',
                aktorChoice(item.penerima),
                item.waktu.length > 0 ? `, ${item.waktu.join(', ')}` : '',
            ].join(''),
        ),
    );

/** Who assesses the lowest grades: the official whom the susunan declares assessor, else as the evaluator finds. */
function assessors(model: Model, susunan: Susunan): string[] {
    const declared = susunan.peran.filter(
        (role) =>
            role.jenis === 'penilai kinerja' && role.syarat.length === 0 && role.bagiJabatan.length === 0,
    );
    if (declared.length > 0)
        return declared.flatMap((role) =>
            role.pemegang.atasan.flatMap((item) => resolveAcuan(model, susunan, item).jabatan),
        );
    return penilaiKinerja(model, { jenjang: 'pelaksana', susunan: susunan.id }).pemegang.map(
        ({ jabatan }) => jabatan,
    );
}

/** In how many susunan assessor and leader are the same official, in how many not, and where several lead. */
function sameOfficial(model: Model): string[] {
    let same = 0;
    let different = 0;
    let disputed = 0;
    for (const susunan of model.susunan) {
        const assess = distinct(assessors(model, susunan)).sort();
        const lead = distinct(pimpinanUnit(model, susunan.id).pemegang.map(({ jabatan }) => jabatan)).sort();
        if (assess.length === 0 || lead.length === 0) continue;
        const provisions = susunan.peran.filter(
            (role) => role.jenis === 'pimpinan unit organisasi' && role.syarat.length === 0,
        );
        if (provisions.length > 1) disputed += 1;
        else if (assess.join() === lead.join()) same += 1;
        else different += 1;
    }
    const beside = JSON.stringify([model.penugasan, model.mekanisme]).includes('"kepala perangkat daerah"');
    return [
        ...(same > 0 ? [`sama: ${same}`] : []),
        ...(different > 0 ? [`berbeda: ${different}`] : []),
        ...(disputed > 0 ? [`lebih dari satu pimpinan: ${disputed}`] : []),
        ...(beside ? ['dan kepala perangkat daerah'] : []),
    ];
}

const normsAbout = (model: Model, pattern: RegExp) =>
    model.ketentuan.filter((group) => pattern.test(group.label)).flatMap((group) => group.norma);

function digital(model: Model): string[] {
    const group = model.ketentuan.find((item) =>
        item.norma.some((norma) => norma.modalitas === 'diutamakan'),
    );
    return distinct(
        (group?.norma ?? [])
            .filter((norma) => norma.modalitas === 'diutamakan' || norma.perbuatan.includes('memastikan'))
            .map((norma) => aktorChoice(norma.pelaku)),
    );
}

function processes(model: Model): string[] {
    const norms = normsAbout(model, /proses bisnis/i);
    if (norms.length === 0) return [];
    const own = norms.some((norma) => !norma.menurutPerundangan && !norma.perbuatan.includes('mendampingi'));
    return [
        own ? 'aturan sendiri' : 'menurut peraturan lain',
        ...norms
            .filter((norma) => norma.perbuatan.includes('mendampingi'))
            .map((norma) => `didampingi ${aktorChoice(norma.pelaku)}`),
    ];
}

/** Performance, reporting, and what stands at the end of a regulation. */
export const kinerja: readonly Topik[] = [
    { id: 'tahapan', nilai: written },
    {
        id: 'hasil-disampaikan-kepada',
        nilai: (model) =>
            distinct(
                stepsOf(model, 'pelaksanaan')
                    .filter(handsOver)
                    .flatMap((step) => step.kepada.map(aktorChoice)),
            ).sort(),
    },
    {
        id: 'pemantau',
        nilai: (model) =>
            distinct(
                stepsOf(model, 'pelaksanaan')
                    .filter((step) => does(step, 'memantau'))
                    .map((step) => aktorChoice(step.pelaku)),
            ).sort(),
    },
    { id: 'hasil-belum-sesuai', nilai: insufficient },
    { id: 'selesai', nilai: finished },
    { id: 'laporan-individu', nilai: (model) => reportLines(model, 'individu') },
    { id: 'laporan-ketua-tim', nilai: (model) => reportLines(model, 'ketua tim') },
    {
        id: 'laporan-sewaktu-waktu',
        nilai: (model) =>
            model.pelaporan
                .filter((item) => item.jenis === 'meminta')
                .map((item) => aktorChoice(item.pelapor)),
    },
    { id: 'penilai-dan-pimpinan', nilai: sameOfficial },
    {
        id: 'langkah-ekspektasi',
        nilai: (model) =>
            model.mekanisme
                .filter((item) => item.langkah.some((step) => step.dalam.includes('SasaranKinerja')))
                .map((item) => `${item.id}: ${item.langkah.length} langkah`),
    },
    {
        id: 'tim-transformasi',
        nilai: (model) =>
            model.pihakLain.filter(({ label }) => /transformasi/i.test(label)).map(({ label }) => label),
    },
    { id: 'teknologi-informasi', nilai: digital },
    { id: 'proses-bisnis', nilai: processes },
    {
        id: 'pencabutan',
        nilai: (model) => (model.pencabutan.length > 0 ? [`${model.pencabutan.length} ketentuan`] : []),
    },
    {
        id: 'mulai-berlaku',
        nilai: (model) =>
            model.keberlakuan.map(({ sejak }) =>
                sejak === 'diundangkan' ? sejak : `${sejak.hari}-${sejak.bulan}-${sejak.tahun}`,
            ),
    },
];
