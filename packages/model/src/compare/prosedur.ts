import type { Model } from '../model/model.js';
import type { Langkah, Mekanisme } from '../model/prosedur.js';
import type { Cara, Lingkup } from '../model/umum.js';
import { aktorChoice, joinWords, objekText } from './sebutan.js';
import { distinct, type Topik } from './topik.js';

const request = 'SuratPermohonanPelibatan';
const assignment = 'SuratPenugasan';

const handles = (step: Langkah, id: string) =>
    step.objek.some((item) => item.jenis === 'benda' && item.id === id);

/** The procedures of one way whose scopes all satisfy the test. */
const procedures = (model: Model, cara: Cara, holds: (scope: Lingkup) => boolean) =>
    model.mekanisme.filter(
        (item) => item.cara === cara && item.lingkup.length > 0 && item.lingkup.every(holds),
    );

const acrossUnits = (model: Model, cara: Cara) =>
    procedures(model, cara, (scope) => scope.startsWith('lintas') && scope !== 'lintas instansi');

const acrossAgencies = (model: Model) =>
    procedures(model, 'penunjukan', (scope) => scope === 'lintas instansi');

/** A fact of each procedure; with the scope before it where a regulation has several. */
function each(list: readonly Mekanisme[], fact: (item: Mekanisme) => readonly string[]): string[] {
    return list.flatMap((item) => {
        const texts = fact(item);
        const scope = list.length > 1 ? `${distinct(item.lingkup).join(', ')}: ` : '';
        return texts.map((text) => scope + text);
    });
}

const outcomes = (item: Mekanisme) =>
    item.langkah.flatMap((step) => [
        ...step.alur.flatMap((flow) => (flow.hasil === undefined ? [] : [flow.hasil])),
        ...step.syarat.flatMap((condition) => (condition.jenis === 'hasil' ? [condition.hasil] : [])),
    ]);

const negative = (result: string) => /^(tidak |ditolak)/.test(result);

const refuses = (item: Mekanisme) => outcomes(item).some(negative);

/** Who answers a refusal, and whether reasons must be given: what follows a negative decision, or ends as refused. */
const refusals = (item: Mekanisme) =>
    item.langkah
        .filter(
            (step) =>
                step.syarat.some((condition) => condition.jenis === 'hasil' && negative(condition.hasil)) ||
                step.alur.some((flow) => flow.jenis === 'selesai' && flow.akhir === 'ditolak'),
        )
        .map((step) => `${aktorChoice(step.pelaku)}${step.denganAlasan ? ' dengan alasan' : ''}`);

/** The hand-overs of a procedure, with the number of copies, and where it ends. */
function route(item: Mekanisme): string[] {
    const passes = item.langkah.flatMap((step) =>
        step.kepada.map((to) => {
            const what = joinWords(step.objek.map(objekText), step.kataObjek);
            const copies = step.tembusan.flatMap((choice) => choice.aktor).length;
            const told = copies > 0 ? ` (tembusan ${copies})` : '';
            return `${aktorChoice(step.pelaku)} → ${aktorChoice(to)}: ${what}${told}`;
        }),
    );
    const last = item.langkah.at(-1);
    const act = last ? [...last.perbuatan, ...last.objek.map(objekText)].join(' ') : '';
    return [...passes, `berakhir: ${act}`];
}

/** Whether the own superiors agree before the request, are told of it, or decide after it. */
function ownSuperiors(item: Mekanisme): string[] {
    const first = item.langkah[0];
    const later = item.langkah
        .slice(1)
        .flatMap((step) => [
            ...step.alur
                .filter((flow) => flow.hasil === 'disetujui')
                .flatMap(() => [aktorChoice(step.pelaku)]),
            ...step.syarat.flatMap((condition) =>
                condition.jenis === 'hasil' && condition.oleh?.jenis === 'peran'
                    ? [condition.oleh.peran]
                    : [],
            ),
        ]);
    return [
        ...(first?.persetujuan ?? []).map((who) => `persetujuan lebih dulu: ${aktorChoice(who)}`),
        ...(first?.tembusan ?? []).map((who) => `tembusan: ${aktorChoice(who)}`),
        ...(later.some((who) => who.startsWith('penilai kinerja'))
            ? ['kemudian disetujui penilai kinerja']
            : []),
    ];
}

/** Procedures: how officials are lent and lend themselves across units and agencies. */
export const prosedur: readonly Topik[] = [
    {
        id: 'lintas-unit-tujuan-surat',
        nilai: (model) =>
            each(acrossUnits(model, 'penunjukan'), (item) =>
                item.langkah
                    .filter((step) => handles(step, request))
                    .flatMap((step) => step.kepada.map(aktorChoice)),
            ),
    },
    {
        id: 'lintas-unit-tembusan',
        nilai: (model) =>
            each(acrossUnits(model, 'penunjukan'), (item) =>
                item.langkah.flatMap((step) => step.tembusan.map(aktorChoice)),
            ),
    },
    {
        id: 'lintas-unit-rekomendasi',
        nilai: (model) =>
            each(acrossUnits(model, 'penunjukan'), (item) =>
                item.langkah.flatMap((step) => step.rekomendasi.map(aktorChoice)),
            ),
    },
    { id: 'lintas-unit-penolakan', nilai: (model) => each(acrossUnits(model, 'penunjukan'), refusals) },
    { id: 'lintas-instansi-alur', nilai: (model) => each(acrossAgencies(model), route) },
    { id: 'lintas-instansi-penolakan', nilai: (model) => each(acrossAgencies(model), refusals) },
    {
        id: 'isi-surat-permohonan',
        nilai: (model) =>
            model.surat
                .filter((letter) => letter.palingSedikit)
                .flatMap((letter) => [`${letter.muatan.length} butir`, ...letter.lingkup]),
    },
    {
        id: 'sukarela-persetujuan-asal',
        nilai: (model) => each(acrossUnits(model, 'pengajuan sukarela'), ownSuperiors),
    },
    {
        id: 'sukarela-penyusun-surat',
        nilai: (model) =>
            each(acrossUnits(model, 'pengajuan sukarela'), (item) =>
                item.langkah
                    .filter((step) => handles(step, assignment) && step.perbuatan.includes('menyusun'))
                    .map((step) => aktorChoice(step.pelaku)),
            ),
    },
    {
        id: 'sukarela-penolakan',
        nilai: (model) =>
            model.mekanisme
                .filter((item) => item.cara === 'pengajuan sukarela' && refuses(item))
                .map(({ id }) => id),
    },
];
