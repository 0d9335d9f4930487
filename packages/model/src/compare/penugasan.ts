import type { Model } from '../model/model.js';
import type { KetentuanPenugasan } from '../model/penugasan.js';
import type { PilihanAktor } from '../model/prosedur.js';
import type { Cara, Lapisan } from '../model/umum.js';
import { aktorChoice, groupedGrades, joinWords, objekText, syaratTexts } from './sebutan.js';
import { distinct, type Topik } from './topik.js';

type Of<J extends KetentuanPenugasan['jenis']> = Extract<KetentuanPenugasan, { jenis: J }>;

const rulesOf = <J extends KetentuanPenugasan['jenis']>(model: Model, jenis: J) =>
    model.penugasan.filter((rule): rule is Of<J> => rule.jenis === jenis);

const layerName = (layer: Lapisan) => (layer.jenis === 'batang tubuh' ? 'batang tubuh' : 'lampiran');

/** The scopes in the words of the text, layer by layer, in the order in which they are named. */
function scopes(rules: readonly { lapisan: Lapisan; lingkupTertulis: readonly string[] }[]): string[] {
    const byLayer = new Map<string, string[]>();
    for (const rule of rules) {
        const layer = layerName(rule.lapisan);
        byLayer.set(layer, distinct([...(byLayer.get(layer) ?? []), ...rule.lingkupTertulis]));
    }
    return [...byLayer].map(([layer, words]) => `${layer}: ${words.join(', ')}`);
}

const scopesOfWay = (model: Model, ways: readonly (Cara | undefined)[]) =>
    rulesOf(model, 'lingkup').filter((rule) => rule.bentuk === undefined && ways.includes(rule.cara));

function appointers(model: Model): string[] {
    const within = model.mekanisme
        .filter((item) => item.cara === 'penunjukan' && item.lingkup.every((scope) => scope === 'dalam unit'))
        .flatMap((item) => item.langkah)
        .filter((step) => step.perbuatan.includes('menunjuk'));
    return distinct([
        ...rulesOf(model, 'cara')
            .filter((rule) => rule.cara.length === 1 && rule.cara[0] === 'penunjukan' && rule.pelaku)
            .map((rule) => aktorChoice(rule.pelaku!)),
        ...within.map((step) => `dalam unit: ${aktorChoice(step.pelaku)}`),
        ...rulesOf(model, 'penetap')
            .filter((rule) => rule.pengusul)
            .map((rule) => `atas usul ${aktorChoice(rule.pengusul!)}: ${aktorChoice(rule.pelaku)}`),
    ]);
}

const evidence = (model: Model, form: 'individu' | 'tim kerja') =>
    rulesOf(model, 'bukti')
        .filter((rule) => rule.bentuk.includes(form))
        .map((rule) => joinWords(rule.surat, rule.kata));

const considered: readonly (readonly [string, RegExp])[] = [
    ['target yang sudah dijalankan', /target/i],
    ['beban kerja', /beban kerja/i],
    ['kompetensi', /kompetensi/i],
];

const leadersOf = (model: Model) => model.ketuaTim;

/** Roles are comparable between regulations; the posts of single units are not. */
const byRole = (choice: PilihanAktor) =>
    choice.aktor.every((aktor) => aktor.jenis === 'peran') ? ` oleh ${aktorChoice(choice)}` : '';

function leaderExists(model: Model): string[] {
    const planned = model.tahapan
        .filter((stage) => stage.tahap === 'perencanaan')
        .flatMap((stage) => stage.langkah)
        .some((step) => step.objek.some((item) => objekText(item).startsWith('KebutuhanKetuaTim')));
    return distinct([
        ...leadersOf(model).flatMap((rule) => {
            switch (rule.ketentuan.jenis) {
                case 'ada':
                    return [`${rule.modalitas} ada`];
                case 'ditunjuk':
                    return [`${rule.modalitas} ditunjuk${byRole(rule.ketentuan.pelaku)}`];
                case 'diperlukan':
                    return [`perlunya ditentukan oleh ${aktorChoice(rule.ketentuan.pelaku)}`];
                default:
                    return [];
            }
        }),
        ...(planned ? ['perlunya ditentukan dalam perencanaan'] : []),
    ]);
}

/** Assignment: who, how, how far, with which document, and the ketua tim. */
export const penugasan: readonly Topik[] = [
    { id: 'penunjuk', nilai: appointers },
    {
        id: 'penetap',
        nilai: (model) =>
            distinct([
                ...rulesOf(model, 'penetap')
                    .filter((rule) => rule.tindakan === 'ditetapkan' && !rule.pengusul)
                    .map((rule) => aktorChoice(rule.pelaku)),
                ...rulesOf(model, 'bukti')
                    .filter((rule) => rule.pelaku && rule.bentuk.includes('tim kerja'))
                    .map((rule) => `tim kerja: ${aktorChoice(rule.pelaku!)}`),
            ]),
    },
    {
        id: 'pertimbangan',
        nilai: (model) => {
            const items = rulesOf(model, 'pertimbangan').flatMap((rule) => rule.butir);
            return [
                ...considered
                    .filter(([, pattern]) => items.some((item) => pattern.test(item)))
                    .map(([name]) => name),
                ...(rulesOf(model, 'urutan').length > 0 ? ['setelah kedudukan ditetapkan'] : []),
            ];
        },
    },
    {
        id: 'tugas-lain',
        nilai: (model) =>
            distinct(
                rulesOf(model, 'tugas').map(
                    (rule) =>
                        rule.tugas + (rule.syarat.length > 0 ? ` jika ${syaratTexts(rule.syarat)}` : ''),
                ),
            ),
    },
    { id: 'lingkup-penunjukan', nilai: (model) => scopes(scopesOfWay(model, [undefined, 'penunjukan'])) },
    {
        id: 'lingkup-pelaksanaan',
        nilai: (model) => scopes(model.pelaksanaanTugas.flatMap((block) => block.ketentuanLingkup)),
    },
    {
        id: 'lingkup-sukarela',
        nilai: (model) =>
            distinct(
                scopesOfWay(model, ['pengajuan sukarela']).map(
                    (rule) => `${rule.modalitas} ${joinWords(rule.lingkup, rule.kata)}`,
                ),
            ),
    },
    { id: 'ketua-tim-adanya', nilai: leaderExists },
    {
        id: 'ketua-tim-berjabatan',
        nilai: (model) =>
            distinct(
                leadersOf(model).flatMap((rule) =>
                    rule.ketentuan.jenis === 'berjabatan'
                        ? [
                              groupedGrades(model, rule.ketentuan.golongan).join(', ') +
                                  (rule.syarat.length > 0 ? ` jika ${syaratTexts(rule.syarat)}` : ''),
                          ]
                        : [],
                ),
            ),
    },
    {
        id: 'ketua-tim-lintas',
        nilai: (model) =>
            distinct(
                leadersOf(model)
                    .filter(
                        (rule) =>
                            rule.ketentuan.jenis === 'dari pemilik kinerja' &&
                            rule.lingkup.some((scope) => scope.startsWith('lintas')),
                    )
                    .map((rule) => rule.modalitas),
            ),
    },
    {
        id: 'ketua-tim-surat',
        nilai: (model) =>
            distinct([
                ...leadersOf(model).flatMap((rule) =>
                    rule.ketentuan.jenis === 'ditunjuk' ? rule.ketentuan.surat : [],
                ),
                ...evidence(model, 'tim kerja'),
            ]),
    },
    {
        id: 'bukti',
        nilai: (model) => [
            ...distinct(evidence(model, 'individu').map((text) => `individu: ${text}`)),
            ...distinct(evidence(model, 'tim kerja').map((text) => `tim kerja: ${text}`)),
        ],
    },
];
