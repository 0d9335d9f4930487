import { generateTypeScript } from '@perkada/generators';
import {
    atasanLangsung,
    bawahan,
    type Fakta,
    formatDasar,
    type GarisPelaporan,
    garisDariJabatan,
    garisPelaporan,
    indexOf,
    type JawabanPeran,
    type Model,
    pemegangPeran,
    penilaiKinerja,
    pertanyaanOf,
    pimpinanUnit,
    type Susunan,
} from '@perkada/model';
import { describe, expect, test } from 'vitest';
import { compile, loadModule, type Modul } from './support/load.js';
import { exampleTexts, modelOf } from './support/models.js';
import { contohKecil } from './support/small.js';
import { acuanUnit } from './support/unit.js';

const regulations: Record<string, Record<string, string>> = { ...contohKecil, ...exampleTexts() };

/** The facts on which answers in a susunan may depend: what rules ask, and optional posts that they name. */
function factsOf(model: Model, susunan: Susunan): { jenis: 'ada' | 'keadaan'; id: string }[] {
    const asked = pertanyaanOf(model, susunan).map((question) =>
        question.jenis === 'ada'
            ? { jenis: question.jenis, id: question.jabatan }
            : { jenis: question.jenis, id: question.keadaan },
    );
    for (const post of susunan.jabatan) {
        if (post.bilaAda && !asked.some((fact) => fact.id === post.id))
            asked.push({ jenis: 'ada', id: post.id });
    }
    return asked;
}

/** Every assignment of yes, no and unknown to the facts; a sample of them beyond 3^6. */
function* assignments(facts: readonly { jenis: 'ada' | 'keadaan'; id: string }[]): Generator<Fakta> {
    const total = 3 ** facts.length;
    const step = Math.max(1, Math.floor(total / 729));
    for (let at = 0; at < total; at += step) {
        const ada: Record<string, boolean> = {};
        const keadaan: Record<string, boolean> = {};
        facts.forEach((fact, index) => {
            const value = Math.floor(at / 3 ** index) % 3;
            if (value > 0) (fact.jenis === 'ada' ? ada : keadaan)[fact.id] = value === 1;
        });
        yield { ada, keadaan };
    }
}

const texts = (dasar: readonly { teks: string }[]) => dasar.map((basis) => basis.teks);

function roleOf(answer: JawabanPeran) {
    const holder = (item: JawabanPeran['pemegang'][number]) =>
        [item.jabatan, item.modalitas, item.sumber, item.kata, item.khusus, item.sebagian].join('|');
    return {
        status: answer.status,
        pemegang: answer.pemegang.map(holder),
        dapat: answer.dapat.map(holder),
        dasar: answer.dasar.map(formatDasar),
    };
}

function roleOfModule(answer: Modul) {
    const holder = (item: Modul) =>
        [item.jabatan, item.modalitas, item.sumber, item.kata, item.khusus, item.sebagian].join('|');
    return {
        status: answer.status,
        pemegang: answer.pemegang.map(holder),
        dapat: answer.dapat.map(holder),
        dasar: texts(answer.dasar),
    };
}

const linesOf = (lines: readonly GarisPelaporan[]) =>
    lines.map((line) => [
        ...line.rantai.map((link) =>
            [link.jabatan, link.modalitas, link.asal, ...link.dasar.map(formatDasar)].join('|'),
        ),
        line.terputus ?? '',
    ]);
const linesOfModule = (lines: Modul) =>
    lines.map((line: Modul) => [
        ...line.rantai.map((link: Modul) =>
            [link.jabatan, link.modalitas, link.asal, ...texts(link.dasar)].join('|'),
        ),
        line.terputus ?? '',
    ]);

function compareQuestion(model: Model, modul: Modul, question: Parameters<typeof atasanLangsung>[1]): void {
    const asked = {
        ...question,
        ...(question.unit === undefined ? {} : { unit: acuanUnit(model, question.unit) }),
    };
    const truth = atasanLangsung(model, question);
    const answer = modul.atasan(asked);
    const explained = modul.jelaskan(asked);
    const where = JSON.stringify(question);
    expect(
        {
            status: answer.status,
            modalitas: answer.modalitas,
            atasan: answer.atasan.map((c: Modul) => [c.jabatan, c.modalitas, c.aturan.id]),
            dapat: answer.dapat.map((c: Modul) => [c.jabatan, c.modalitas, c.aturan.id]),
            penentu: answer.penentu.map((rule: Modul) => rule.id),
            tersisih: explained.tersisih.map((t: Modul) => [t.aturan.id, t.alasan, t.oleh?.id]),
            bersyarat: answer.bersyarat.map((c: Modul) => [
                c.aturan.id,
                c.calon.map((item: Modul) => item.jabatan),
                c.pertanyaan.map((p: Modul) => p.jabatan ?? p.keadaan),
            ]),
            dasar: texts(answer.dasar),
            perlu: answer.perluDiketahui.map((p: Modul) => p.jabatan ?? p.keadaan),
        },
        where,
    ).toEqual({
        status: truth.status,
        modalitas: truth.penentu[0]?.modalitas,
        atasan: truth.atasan.map((c) => [c.jabatan, c.modalitas, c.aturan.id]),
        dapat: truth.dapat.map((c) => [c.jabatan, c.modalitas, c.aturan.id]),
        penentu: truth.penentu.map((rule) => rule.id),
        tersisih: truth.tersisih.map((t) => [t.aturan.id, t.alasan, t.oleh?.id]),
        bersyarat: truth.bersyarat.map((c) => [
            c.aturan.id,
            c.calon.map((item) => item.jabatan),
            c.pertanyaan.map((p) => (p.jenis === 'ada' ? p.jabatan : p.keadaan)),
        ]),
        dasar: truth.dasar.map(formatDasar),
        perlu: truth.perluDiketahui.map((p) => (p.jenis === 'ada' ? p.jabatan : p.keadaan)),
    });
    expect(roleOfModule(modul.penilaiKinerja(asked)), where).toEqual(roleOf(penilaiKinerja(model, question)));
    expect(linesOfModule(modul.garisPelaporan(asked)), where).toEqual(
        linesOf(garisPelaporan(model, question)),
    );
    expect(explained.jawaban).toEqual(answer);
    expect(explained.baris.length, where).toBeGreaterThanOrEqual(
        truth.penentu.length + truth.tersisih.length + truth.bersyarat.length,
    );
}

describe.each(Object.keys(regulations))('the rule module of %s', (name) => {
    const ready = modelOf(regulations[name]!).then(async (model) => ({
        model,
        modul: await loadModule(model),
    }));

    test('compiles under the strictest options, and so do its declarations', async () => {
        const { model } = await ready;
        const files = generateTypeScript(model, { keluaran: 'semua' });
        expect(files.map((file) => file.path.replace(/.*\d{4}/, ''))).toEqual(['.ts', '.js', '.d.ts']);
        const [source, , declarations] = files.map((file) => file.content as string);
        expect(compile({ 'modul.ts': source! })).toEqual([]);
        expect(compile({ 'modul.d.ts': declarations! })).toEqual([]);
    });

    test('answers as the evaluator for every susunan, grade and assignment of facts', async () => {
        const { model, modul } = await ready;
        let rows = 0;
        for (const susunan of indexOf(model).susunan.values()) {
            for (const fakta of assignments(factsOf(model, susunan))) {
                for (const jenjang of model.pustaka.jenjang) {
                    compareQuestion(model, modul, { jenjang: jenjang.id, susunan: susunan.id, fakta });
                    rows++;
                }
            }
        }
        expect(rows).toBeGreaterThanOrEqual(model.susunan.length * model.pustaka.jenjang.length);
    });

    test('answers as the evaluator in every unit', async () => {
        const { model, modul } = await ready;
        for (const unit of indexOf(model).unit.values()) {
            for (const susunan of new Set([unit.susunan, model.susunan[0]?.id])) {
                if (susunan === undefined) continue;
                for (const jenjang of model.pustaka.jenjang)
                    compareQuestion(model, modul, { jenjang: jenjang.id, susunan, unit: unit.id });
                const asked = acuanUnit(model, unit.id);
                expect(roleOfModule(modul.pimpinanUnit(susunan, asked))).toEqual(
                    roleOf(pimpinanUnit(model, susunan, unit.id)),
                );
            }
        }
    });

    test('knows roles, lines from every post and everybody below it', async () => {
        const { model, modul } = await ready;
        for (const susunan of indexOf(model).susunan.values()) {
            for (const role of ['pemilik kinerja', 'koordinator', 'pimpinan unit organisasi'] as const)
                expect(roleOfModule(modul.pemegangPeran(susunan.id, role))).toEqual(
                    roleOf(pemegangPeran(model, susunan.id, role)),
                );
            expect(roleOfModule(modul.pimpinanUnit(susunan.id))).toEqual(
                roleOf(pimpinanUnit(model, susunan.id)),
            );
            for (const post of susunan.jabatan) {
                expect(linesOfModule(modul.garisDariJabatan(post.id))).toEqual(
                    linesOf(garisDariJabatan(model, post.id)),
                );
                const truth = bawahan(model, post.id);
                const below = modul.bawahan(post.id);
                const key = (item: object) => JSON.stringify(item);
                expect(
                    below.jabatan.map(({ id, kedalaman }: Modul) => key({ id, kedalaman })).sort(),
                ).toEqual(truth.jabatan.map(({ id, kedalaman }) => key({ id, kedalaman })).sort());
                const grades = (list: readonly Modul[]) =>
                    list
                        .map(({ jenjang, jabatan, modalitas }) => key({ jenjang, jabatan, modalitas }))
                        .sort();
                expect(grades(below.jenjang)).toEqual(grades(truth.jenjang));
            }
        }
    });

    test('knows letters and duties as written', async () => {
        const { model, modul } = await ready;
        for (const letter of indexOf(model).surat.values()) {
            const content = modul.muatanSurat(letter.id);
            if (letter.muatan.length === 0) expect(content).toBeUndefined();
            else {
                expect(content.palingSedikit).toBe(letter.palingSedikit);
                expect(content.muatan.map((item: Modul) => [item.label, ...texts(item.dasar)])).toEqual(
                    letter.muatan.map((item) => [item.label, ...item.dasar.map(formatDasar)]),
                );
            }
        }
        expect(
            modul
                .tanggungJawab()
                .map((duty: Modul) =>
                    duty.kewajiban.map((item: Modul) => [item.modalitas, ...texts(item.dasar)]),
                ),
        ).toEqual(
            model.tanggungJawab.map((duty) =>
                duty.kewajiban.map((item) => [item.modalitas, ...item.dasar.map(formatDasar)]),
            ),
        );
    });
});
