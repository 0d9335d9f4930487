import {
    alurProsedur,
    type Dasar,
    formatDasar,
    indexOf,
    kepalaDaerahOf,
    type Langkah,
    type Model,
} from '@perkada/model';
import { type GeneratedFile, judulPeraturan, namaBerkas } from '../file.js';
import { generatedMark } from '../mark.js';
import { kalimatText, pilihanAktorText } from '../text/kalimat.js';
import { runtimeDts, runtimeJs, runtimeTs } from './generated/runtime.js';
import type { Tabel } from './runtime/khusus.js';
import { buatTabel, type Isi } from './tabel.js';

export interface TypeScriptOptions {
    /** `ts`: one TypeScript module (the default). `js`: a JavaScript module and its declarations. */
    readonly keluaran?: 'ts' | 'js' | 'semua';
}

/**
 * Writes a regulation as a rule module: one dependency-free ES module that answers who an official's
 * superior and assessor are, the reporting line, who stands below a post, whether a team or an
 * assignment is valid, where a procedure stands, what a letter must contain and who has which duties,
 * each with status, modality, deciding rule and legal basis. It answers exactly as the evaluator does.
 *
 * @param model a regulation; cases, scenarios and the units that cases declare are left out
 * @returns `<id>-<number>-<year>.ts`, or `.js` with `.d.ts`; the same Model gives the same bytes
 */
export function generateTypeScript(model: Model, options: TypeScriptOptions = {}): GeneratedFile[] {
    const keluaran = options.keluaran ?? 'ts';
    const isi = buatTabel(model);
    const name = namaBerkas(model.identitas);
    const types = specificTypes(model, isi);
    const head = header(model);
    const files: GeneratedFile[] = [];
    if (keluaran !== 'js') {
        const data = `${tableText(isi, true)}\n${lookups(isi, true)}`;
        files.push({ path: `${name}.ts`, content: `${head}\n${types}\n${data}\n${runtimeTs}` });
    }
    if (keluaran !== 'ts') {
        const data = `${tableText(isi, false)}\n${lookups(isi, false)}`;
        files.push({ path: `${name}.js`, content: `${head}\n${data}\n${runtimeJs}` });
        files.push({ path: `${name}.d.ts`, content: `${head}\n${types}\n${runtimeDts}` });
    }
    return files;
}

function header(model: Model): string {
    const about = model.identitas?.tentang;
    return comment(
        '',
        `Aturan ${judulPeraturan(model.identitas)}${about === undefined ? '' : ` tentang ${about}`}.`,
        '',
        `Modul ini ${generatedMark} dari model peraturan; perubahan dilakukan pada model, bukan di sini. Tanpa`,
        'ketergantungan. Setiap jawaban membawa status, modalitas, aturan penentu, dan dasarnya.',
    );
}

/** A doc comment; a text can not end it. */
function comment(indent: string, ...lines: readonly string[]): string {
    const safe = lines.map((line) => line.replace(/\*\//g, '* /').replace(/\s+/g, ' '));
    if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
    return `${indent}/**\n${safe.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

const quote = (text: string) =>
    `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
const bases = (dasar: readonly Dasar[]) => dasar.map(formatDasar).join(', ');
const withBases = (text: string, dasar: readonly Dasar[]) =>
    dasar.length === 0 ? `${text}.` : `${text}. Dasar: ${bases(dasar)}.`;

interface Member {
    readonly id: string;
    readonly doc: string;
}

function union(name: string, doc: string, members: readonly Member[]): string {
    const distinct = members.filter(
        (member, at) => members.findIndex((other) => other.id === member.id) === at,
    );
    if (distinct.length === 0) return `${comment('', doc)}export type ${name} = never;\n`;
    const lines = distinct.map((member) => `${comment('    ', member.doc)}    | ${quote(member.id)}`);
    return `${comment('', doc)}export type ${name} =\n${lines.join('\n')};\n`;
}

function specificTypes(model: Model, isi: Isi): string {
    const index = indexOf(model);
    const known = (id: string): Member => {
        const fact = model.keadaan.find((item) => item.id === id);
        const post = index.jabatan.get(id);
        const [label, dasar] = fact ? [fact.label, fact.dasar] : [post?.label ?? id, post?.dasar ?? []];
        return { id, doc: withBases(label, dasar) };
    };
    return [
        union(
            'Jenjang',
            'Jenjang dan pangkat jabatan, menurut urutan pustaka.',
            model.pustaka.jenjang.map((grade) => ({ id: grade.id, doc: `${grade.label}.` })),
        ),
        union(
            'Susunan',
            'Susunan unit yang diatur.',
            isi.susunan.map((susunan) => ({ id: susunan.id, doc: withBases(susunan.label, susunan.dasar) })),
        ),
        union(
            'Jabatan',
            'Jabatan dalam susunan.',
            isi.jabatan.map((post) => ({
                id: post.id,
                doc: withBases(`${post.label}${post.bilaAda ? ' (bila ada)' : ''}`, post.dasar),
            })),
        ),
        union(
            'KepalaDaerah',
            'Puncak garis pelaporan.',
            isi.tabel.KEPALA.map(([id, label]) => ({
                id,
                doc:
                    id === kepalaDaerahOf(model)?.id ? `${label}, kepala daerah peraturan ini.` : `${label}.`,
            })),
        ),
        union(
            'Unit',
            'Unit yang disebut peraturan.',
            isi.unit.map((unit) => ({ id: unit.id, doc: withBases(unit.label, unit.dasar) })),
        ),
        union('JabatanOpsional', 'Jabatan yang ada tidaknya menentukan jawaban.', isi.opsional.map(known)),
        union(
            'Keadaan',
            'Keadaan yang menentukan jawaban dan tidak dapat disimpulkan dari peraturan.',
            isi.tabel.KEADAAN.map(([id]) => known(id)),
        ),
        union(
            'Lingkup',
            'Lingkup penugasan, dari yang tersempit.',
            isi.tabel.LINGKUP.map((scope) => ({ id: scope, doc: `${scope}.` })),
        ),
        union(
            'Surat',
            'Surat dan dokumen yang muatannya diatur.',
            isi.tabel.SURAT.map(([id]) => {
                const letter = index.surat.get(id);
                return { id, doc: withBases(letter?.label ?? id, letter?.dasar ?? []) };
            }),
        ),
        procedureTypes(model, isi),
    ].join('\n');
}

function procedureTypes(model: Model, isi: Isi): string {
    const parts = isi.tabel.MEKANISME.map(([id]) => {
        const procedure = indexOf(model).mekanisme.get(id)!;
        const graph = alurProsedur(procedure.langkah);
        const ways = [...graph.lanjutan.values()].flat();
        const ends = new Set(ways.flatMap((way) => (way.ke === undefined ? [way.selesai ?? ''] : [])));
        if (graph.langkah.size === 0) ends.add('');
        const steps = [...graph.langkah.values()].map((step) => {
            const outcomes = new Set((graph.lanjutan.get(step.id) ?? []).flatMap((way) => way.hasil ?? []));
            return `${comment('            ', stepDoc(model, step))}            readonly ${quote(step.id)}: ${literals(outcomes)};\n`;
        });
        return `${comment('    ', withBases(procedure.label, procedure.dasar))}    readonly ${quote(id)}: {
        readonly langkah: {
${steps.join('')}        };
        readonly akhir: ${literals(ends)};
    };
`;
    });
    return `${comment('', 'Prosedur: hasil yang mungkin bagi setiap langkahnya, dan cara berakhirnya.')}export interface Mekanisme {
${parts.join('')}}
`;
}

function stepDoc(model: Model, step: Langkah): string {
    return withBases(
        `${pilihanAktorText(model, step.pelaku)} ${kalimatText(model, step)}`.trim(),
        step.dasar,
    );
}

function literals(values: Iterable<string>): string {
    const list = [...values].map(quote);
    return list.length === 0 ? 'never' : list.join(' | ');
}

const rowTypes: Readonly<Record<keyof Tabel, string>> = {
    JENJANG: 'readonly string[]',
    STRUKTURAL: 'number',
    LINGKUP: 'readonly Lingkup[]',
    CAKUPAN: 'readonly (readonly number[])[]',
    DASAR: 'readonly string[]',
    TEKS: 'readonly string[]',
    KEADAAN: 'readonly (readonly [string, string])[]',
    KEPALA: 'readonly (readonly [string, string])[]',
    BERKEPALA: 'number',
    ATURAN: 'readonly BarisAturan[]',
    TERAPAN: 'readonly Terapan[]',
    PERAN: 'readonly BarisPeran[]',
    BARIS: 'readonly BarisJabatan[]',
    SUSUNAN: 'readonly BarisSusunan[]',
    UNIT: 'readonly BarisUnit[]',
    KETUA: 'readonly BarisKetua[]',
    DIATUR: 'readonly BarisLingkup[]',
    BENTUK: 'readonly BarisBentuk[]',
    MEKANISME: 'readonly BarisMekanisme[]',
    SURAT: 'readonly BarisSurat[]',
    KEWAJIBAN: 'readonly BarisKewajiban[]',
};

const isTexts = (value: unknown): value is string[] =>
    Array.isArray(value) &&
    value.length > 10 &&
    value.every((item) => typeof item === 'string' && !item.includes('|'));

/** The tables, one row a line, so that a change of the regulation is a readable change of the file. */
function tableText({ tabel }: Isi, typed: boolean): string {
    return Object.entries(rowTypes)
        .map(([name, type]) => {
            const value: unknown = tabel[name as keyof Tabel];
            // Texts stand below one another in one text, which minifies shorter than a list of texts.
            const rows = isTexts(value)
                ? `(\n${value.map((text, at) => `    ${quote(at === value.length - 1 ? text : `${text}|`)}`).join(' +\n')}\n).split('|')${typed ? ` as ${type.replace('readonly ', '')}` : ''}`
                : Array.isArray(value)
                  ? `[\n${value.map((row) => `    ${JSON.stringify(row)},\n`).join('')}]`
                  : JSON.stringify(value);
            return `const ${name}${typed ? `: ${type}` : ''} = ${rows};\n`;
        })
        .join('');
}

/**
 * The numbers of susunan, grades and facts, found by `switch` and by properties named in the text: as
 * fast as if written by hand.
 */
function lookups({ tabel, jabatan }: Isi, typed: boolean): string {
    const [text, number, facts, truth] = typed
        ? [': string', ': number', ': Fakta', ': boolean | undefined']
        : ['', '', '', ''];
    const one = (name: string, ids: readonly string[]) =>
        `function ${name}(id${text})${number} {\n    switch (id) {\n${ids
            .map((id, at) => `        case ${quote(id)}:\n            return ${at};\n`)
            .join('')}        default:\n            return -1;\n    }\n}\n`;
    let start = 0;
    const settled = tabel.SUSUNAN.flatMap(([, , posts, list], at) => {
        const first = start;
        start += posts.length;
        // A key of 3 to the power of 20 is still a whole number that is exact.
        if (list.length === 0) return [];
        const key =
            list.length > 20
                ? '-1'
                : list.reduce((sum, fact) => {
                      const value =
                          fact < 0
                              ? `keadaan?.[${quote(tabel.KEADAAN[-1 - fact]![0])}]`
                              : `ada?.[${quote(jabatan[first + fact]!.id)}]`;
                      if (sum === '') return `tiga(${value})`;
                      return `${sum.includes(' + ') ? `(${sum})` : sum} * 3 + tiga(${value})`;
                  }, '');
        return [[at, key] as const];
    });
    const keys = new Map<string, number[]>();
    for (const [at, key] of settled) keys.set(key, [...(keys.get(key) ?? []), at]);
    const cases = [...keys]
        .map(
            ([key, all]) =>
                `${all.map((at) => `        case ${at}:\n`).join('')}            return ${key};\n`,
        )
        .join('');
    const reading = ['ada', 'keadaan'].filter((name) => cases.includes(`${name}?.`));
    const unused = reading.length === 0 ? '_' : '';
    const key =
        cases === ''
            ? `function kunciFakta(_susunan${number}, _fakta${facts})${number} {\n    return 0;\n}\n`
            : `function tiga(nilai${truth})${number} {\n    return nilai === undefined ? 0 : nilai ? 1 : 2;\n}\n\nfunction kunciFakta(susunan${number}, ${unused}fakta${facts})${number} {\n${
                  reading.length === 0 ? '' : `    const { ${reading.join(', ')} } = fakta;\n`
              }    switch (susunan) {\n${cases}        default:\n            return 0;\n    }\n}\n`;
    return [
        one(
            'nomorSusunan',
            tabel.SUSUNAN.map(([id]) => id),
        ),
        one('nomorJenjang', tabel.JENJANG),
        key,
    ].join('\n');
}
