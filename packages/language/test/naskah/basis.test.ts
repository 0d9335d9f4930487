import { readdirSync, readFileSync } from 'node:fs';
import {
    basisChecks,
    checkModel,
    coverageOf,
    type Dasar,
    type DasarUnit,
    formatDasar,
    messages,
    nodesOfBasis,
    type RegulationTexts,
    renderMessage,
    targetOfBasis,
} from '@perkada/model';
import { EmptyFileSystem, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import {
    builtInLibrary,
    createPerkadaServices,
    isInside,
    libraryUri,
    naskahUri,
    readNaskah,
} from '../../src/index.js';

/** A basis from its short form: `pasal 2/ayat 1`, `lampiran /huruf A/angka 1)`. */
function basis(short: string): Dasar {
    return {
        parts: short.split('/').map((step) => {
            const [unit, number = ''] = step.split(' ');
            const kurung = number.endsWith(')');
            return {
                unit: unit as DasarUnit,
                number: number.replace(')', ''),
                ...(kurung ? { kurung } : {}),
            };
        }),
    };
}

const text = `Menimbang :
a. bahwa sistem kerja perlu diatur;

Mengingat :
1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.

BAB I
UMUM

Bagian Kesatu
Kedudukan

Pasal 1

(1) Kedudukan:
a. satu; dan
b. dua.
(2) Penilai.

Pasal 2

Isi.

LAMPIRAN
PERATURAN BUPATI CONTOH
NOMOR 1 TAHUN 2025
TENTANG
SISTEM KERJA

A. Kedudukan
1. Umum:
1) pertama;
2) kedua.
2. Khusus.

A.1. Cara
a. langkah.

A.1.1. Rinci
a. butir.
`;

const naskah = readNaskah(text, 'file:///a.naskah');
const texts: RegulationTexts = { all: [naskah], byFile: new Map() };
const keys = (short: string) => nodesOfBasis(naskah, basis(short)).map((node) => node.key);

describe('a basis in its text', () => {
    it.each([
        ['pasal 1/ayat 1/huruf b', ['pasal:1/ayat:1/huruf:b']],
        ['bab I/pasal 2', ['pasal:2']],
        ['bagian Kesatu', ['bab:I/bagian:Kesatu']],
        ['menimbang/huruf a', ['menimbang/huruf:a']],
        ['mengingat/angka 1', ['mengingat/angka:1']],
        ['lampiran /huruf A/angka 2', ['lampiran:/huruf:A/angka:2']],
        ['lampiran I/huruf A', []],
        ['lampiran /huruf A/angka 1)', []],
        ['lampiran /huruf A/angka 1/angka 2)', ['lampiran:/huruf:A/angka:1/angka:2']],
        ['pasal 1/huruf a', []],
    ])('%s', (short, wanted) => {
        expect(keys(short)).toEqual(wanted);
    });

    it('reaches compound headings without naming those around them', () => {
        expect(keys('lampiran /huruf A.1.1/huruf a')).toHaveLength(1);
    });

    it('says what stands nearest when there is none', () => {
        const target = targetOfBasis(texts, basis('pasal 1/ayat 3/huruf a'));
        expect(target.status).toBe('tidak-ada');
        if (target.status !== 'tidak-ada') return;
        expect(target.at).toBe(1);
        expect(target.nearest.map(formatDasar)).toEqual([
            'Pasal 1 ayat (2)',
            'Pasal 1 ayat (1) huruf a',
            'Pasal 1',
        ]);
    });

    it('says nothing where lines of the source are lost', () => {
        const torn = readNaskah(text.replace('(2) Penilai.', '(4) Penilai.'), 'file:///a.naskah');
        const node = torn.nodes.find((item) => item.key === 'pasal:1')!;
        const damaged = {
            ...torn,
            nodes: torn.nodes.map((item) =>
                item === node ? { ...JSON.parse(JSON.stringify(item)), damaged: true } : item,
            ),
        };
        const status = (short: string) =>
            targetOfBasis({ all: [damaged], byFile: new Map() }, basis(short)).status;
        expect(status('pasal 1/ayat 2')).toBe('tidak-pasti');
        expect(status('pasal 1/ayat 4')).toBe('ada');
        expect(status('pasal 9')).toBe('tidak-ada');
        expect(targetOfBasis({ all: [], byFile: new Map() }, basis('pasal 1')).status).toBe('tanpa-naskah');
    });
});

describe('the path of a text', () => {
    const model = URI.parse('file:///kerja/bungo/model.perkada');
    it.each([
        ['a.naskah', 'file:///kerja/bungo/a.naskah'],
        ['./teks/../a.naskah', 'file:///kerja/bungo/a.naskah'],
        ['../a.naskah', 'file:///kerja/a.naskah'],
        ['../../../a.naskah', undefined],
        ['/etc/a.naskah', undefined],
        ['C:/a.naskah', undefined],
        ['\\\\server\\a.naskah', undefined],
        ['https://contoh.id/a.naskah', undefined],
        ['', undefined],
    ])('%s', (path, wanted) => {
        expect(naskahUri(model, path)?.toString()).toBe(wanted);
    });

    it('lies inside a folder only below it', () => {
        expect(isInside('file:///kerja/bungo/a.naskah', ['file:///kerja/bungo'])).toBe(true);
        expect(isInside('file:///kerja/bungo-lain/a.naskah', ['file:///kerja/bungo'])).toBe(false);
        expect(isInside('file:///apa/pun.naskah', [])).toBe(true);
    });
});

/** A model with its text, checked; `contoh.naskah` is the text's name in every example. */
async function checked(model: string, source: string) {
    const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const uri = 'file:///contoh/contoh.perkada';
    const documents = [
        ...Object.entries(builtInLibrary).map(([name, content]) =>
            LangiumDocumentFactory.fromString(content, libraryUri(name)),
        ),
        LangiumDocumentFactory.fromString(source, URI.parse('file:///contoh/contoh.naskah')),
        LangiumDocumentFactory.fromString(model, URI.parse(uri)),
    ];
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: false });
    const made = perkada.model.ModelProvider.modelOf(uri);
    const regulation = perkada.model.NaskahIndex.textsOf(uri);
    return { model: made, texts: regulation, findings: checkModel(made, regulation) };
}

const folder = new URL('../../../model/src/checks/dasar/', import.meta.url);
const pages = basisChecks.map(({ code }) => {
    const source = readFileSync(new URL(`${code.split('/')[1]}.ts`, folder), 'utf8');
    const comment = /\/\*\*\n([\s\S]*?)\*\/\nexport const \w+: BasisCheck/.exec(source)![1]!;
    const section = (title: string) =>
        comment
            .replace(/^ \* ?/gm, '')
            .split(/^## /m)
            .find((part) => part.startsWith(title))!;
    const pair = (title: string): [string, string] => [
        /```perkada\n([\s\S]*?)```/.exec(section(title))![1]!,
        /```naskah\n([\s\S]*?)```/.exec(section(title))![1]!,
    ];
    return { code, wrong: pair('Salah'), right: pair('Benar') };
});

describe('checks of bases', () => {
    it('stand in the list, each in the file of its name', () => {
        const files = readdirSync(folder).filter((file) =>
            readFileSync(new URL(file, folder), 'utf8').includes(': BasisCheck = {'),
        );
        expect(files.map((file) => `dasar/${file.replace('.ts', '')}`).sort()).toEqual(
            basisChecks.map(({ code }) => code).sort(),
        );
    });

    it.each(pages)(
        '$code: the wrong example raises it, its repairs make it right',
        async ({ code, wrong }) => {
            const { findings } = await checked(...wrong);
            const own = findings.filter((finding) => finding.code.startsWith('dasar/'));
            expect(own.map((finding) => finding.code)).toEqual([code]);
            for (const language of ['id', 'en'] as const) {
                const { variant, params, fixes = [], related = [] } = own[0]!;
                expect(renderMessage(messages, code, variant, params, language)).not.toMatch(/\{\w+\}/);
                for (const fix of fixes)
                    expect(renderMessage(messages, code, fix.title, fix.params ?? {}, language)).not.toMatch(
                        /\{\w+\}/,
                    );
                for (const place of related)
                    expect(
                        renderMessage(messages, code, place.role, place.params ?? {}, language),
                    ).not.toMatch(/\{\w+\}/);
            }
            // Where two provisions share a number, only the text can be repaired.
            if (code !== 'dasar/ganda') expect(own[0]!.fixes!.length).toBeGreaterThan(0);
            for (const fix of own[0]!.fixes ?? []) {
                const lines = wrong[0].split('\n');
                const [{ place, newText }] = fix.changes as [(typeof fix.changes)[0]];
                const line = lines[place.start.line]!;
                lines[place.start.line] =
                    line.slice(0, place.start.character) + newText + line.slice(place.end.character);
                const after = await checked(lines.join('\n'), wrong[1]);
                expect(after.findings.filter((finding) => finding.code === code)).toEqual([]);
            }
        },
    );

    it.each(pages)('$code: the right example raises nothing of its group', async ({ right }) => {
        const { findings } = await checked(...right);
        expect(findings.filter((finding) => finding.code.startsWith('dasar/'))).toEqual([]);
    });

    it('find nothing when no text is given', async () => {
        for (const { wrong } of pages) {
            const { model } = await checked(...wrong);
            expect(checkModel(model).filter((finding) => finding.code.startsWith('dasar/'))).toEqual([]);
        }
    });

    it('leave out provisions of other regulations', async () => {
        const model = `peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
melaksanakan Pasal 99 ayat (9) dalam undang-undang nomor 23 tahun 2014;
mencabut Pasal 77 dalam peraturan bupati nomor 2 tahun 2020;
`;
        const { findings } = await checked(model, text);
        expect(findings.filter((finding) => finding.code === 'dasar/tidak-ada')).toEqual([]);
    });
});

describe('coverage', () => {
    it('tells what is carried, what only through its pasal, and what not at all', async () => {
        const model = `peraturan bupati "Contoh" nomor 1 tahun 2024 naskah "contoh.naskah"
ketua tim wajib ada dasar Pasal 1 ayat (1);
ketua tim dari unit pemilik kinerja dasar Lampiran huruf A angka 1 angka 2), Pasal 40;
ketua tim dari unit pemilik kinerja;
`;
        const made = await checked(model, text);
        const coverage = coverageOf(made.model, made.texts);
        const status = Object.fromEntries(
            coverage.provisions.map((provision) => [formatDasar(provision.dasar), provision.status]),
        );
        expect(status).toMatchObject({
            'Pasal 1 ayat (1) huruf a': 'melalui-induk',
            'Pasal 1 ayat (1) huruf b': 'melalui-induk',
            'Pasal 1 ayat (2)': 'tidak-dimuat',
            'Pasal 2': 'tidak-dimuat',
            'Lampiran huruf A angka 1 angka 1': 'tidak-dimuat',
            'Lampiran huruf A angka 1 angka 2': 'dimuat',
        });
        expect(coverage.withoutBasis.map(({ place }) => place.start.line)).toEqual([3]);
        expect(coverage.unknown.map(({ dasar }) => formatDasar(dasar))).toEqual(['Pasal 40']);
    });
});
