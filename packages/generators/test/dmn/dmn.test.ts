import { atasanLangsung, type Fakta, type Model, type Pertanyaan, semuaFakta } from '@perkada/model';
import DmnModdle, { type DmnElement } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateDmn, jawabanOf, tabelKeputusan } from '../../src/dmn/index.js';
import type { GeneratedFile } from '../../src/file.js';
import { modelContoh, modelOf, semuaContoh } from '../support/contoh.js';

const textOf = (element: unknown) => (element as { text: string }).text;

/** A decision table as its XML has it, each cell evaluated as FEEL; a cell is evaluated once for each value. */
function pembaca(table: DmnElement) {
    const inputs = (table.input as DmnElement[]).map((clause) => textOf(clause.inputExpression));
    const outputs = (table.output as DmnElement[]).map(({ name }) => name as string);
    const rules = table.rule as DmnElement[];
    const cache = new Map<string, boolean>();
    const holds = (cell: string, value: unknown) => {
        const key = `${cell}\u0000${String(value)}`;
        if (!cache.has(key)) cache.set(key, cell === '-' || unaryTest(cell, { '?': value }).value === true);
        return cache.get(key)!;
    };
    return (context: Readonly<Record<string, unknown>>): Record<string, unknown>[] =>
        rules
            .filter((rule) =>
                (rule.inputEntry as unknown[]).every((entry, index) => {
                    const value = evaluate(inputs[index]!, { ...context }).value;
                    return holds(textOf(entry), value);
                }),
            )
            .map((rule) =>
                Object.fromEntries(
                    (rule.outputEntry as unknown[]).map((entry, index) => [
                        outputs[index]!,
                        evaluate(textOf(entry)).value,
                    ]),
                ),
            );
}

async function tableOf(file: GeneratedFile): Promise<DmnElement> {
    const { rootElement, warnings } = await new DmnModdle().fromXML(
        file.content as string,
        'dmn:Definitions',
    );
    expect(warnings, file.path).toEqual([]);
    const decision = (rootElement.drgElement as DmnElement[]).find(({ $type }) => $type === 'dmn:Decision')!;
    return decision.decisionLogic as DmnElement;
}

const factValue = (fakta: Fakta, fact: Pertanyaan) =>
    fact.jenis === 'ada' ? fakta.ada![fact.jabatan] : fakta.keadaan![fact.keadaan];

describe.each(semuaContoh)('the decision tables of %s', (name) => {
    let model: Model;
    let files: GeneratedFile[];
    beforeAll(async () => {
        model = await modelContoh(name);
        files = await generateDmn(model);
    });

    test('answer like the evaluator on the whole finite table, by exactly one rule', async () => {
        const shapes = model.susunan.filter(({ jabatan }) => jabatan.length > 0);
        expect(files).toHaveLength(shapes.length);
        let asked = 0;
        for (const [index, susunan] of shapes.entries()) {
            const table = await tableOf(files[index]!);
            expect(table.hitPolicy ?? 'UNIQUE').toBe('UNIQUE');
            const decide = pembaca(table);
            const { masukan } = tabelKeputusan(model, susunan)!;
            const facts = masukan.flatMap(({ pertanyaan, nama }) =>
                pertanyaan ? [{ pertanyaan, nama }] : [],
            );
            for (const fakta of semuaFakta(facts.map(({ pertanyaan }) => pertanyaan))) {
                for (const grade of model.pustaka.jenjang) {
                    if (grade.jenis === 'struktural') continue;
                    const context = {
                        jenjang: grade.id,
                        ...Object.fromEntries(
                            facts.map(({ pertanyaan, nama }) => [nama, factValue(fakta, pertanyaan)]),
                        ),
                    };
                    const expected = jawabanOf(
                        atasanLangsung(model, { jenjang: grade.id, susunan: susunan.id, fakta }),
                    );
                    expect(decide(context), `${files[index]!.path} ${JSON.stringify(context)}`).toEqual([
                        expected,
                    ]);
                    asked += 1;
                }
            }
        }
        expect(asked).toBeGreaterThanOrEqual(shapes.length * 9);
    });

    test('are DMN 1.3, and marked as generated', () => {
        for (const { content } of files) {
            expect(content).toContain('xmlns:dmn="https://www.omg.org/spec/DMN/20191111/MODEL/"');
            expect((content as string).slice(0, 200)).toContain('dibuat oleh perkada');
        }
    });
});

test('a fact that decides is an input, and an unknown fact is answered by no rule', async () => {
    const model =
        await modelOf(`peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja" disebut Contoh
susunan Unit "Unit" {
    level 1 jabatan Kepala "Kepala", Administrator, pimpinan;
    level 2 jabatan Kasi "Kepala Seksi", Pengawas, di bawah Kepala, bila ada;
    kedudukan {
        pelaksana di bawah Kasi jika ada Kasi dasar Pasal 3;
        pelaksana di bawah Kepala jika tidak ada Kasi dasar Pasal 4;
    }
}`);
    const [file] = await generateDmn(model);
    const decide = pembaca(await tableOf(file!));
    expect(decide({ jenjang: 'pelaksana', ada_Unit_Kasi: true })).toMatchObject([
        { atasan: ['Unit.Kasi'], dasar: ['Pasal 3'] },
    ]);
    expect(decide({ jenjang: 'pelaksana', ada_Unit_Kasi: false })).toMatchObject([
        { atasan: ['Unit.Kepala'], dasar: ['Pasal 4'] },
    ]);
    expect(decide({ jenjang: 'pelaksana' })).toEqual([]);
    expect(decide({ jenjang: 'ahli muda' })).toMatchObject([{ status: 'tanpa aturan', atasan: [] }]);
});
