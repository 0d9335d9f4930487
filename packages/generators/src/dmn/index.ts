import { formatDasar, labels, type Model, type Susunan } from '@perkada/model';
import DmnModdle, { type DmnElement } from 'dmn-moddle';
import { type GeneratedFile, judulPeraturan, kebab, namaBerkas } from '../file.js';
import { generatedMark } from '../mark.js';
import { type TabelKeputusan, tabelKeputusan } from './tabel.js';

export { type Jawaban, jawabanOf, type TabelKeputusan, tabelKeputusan } from './tabel.js';

/** A text or a list of texts as FEEL writes it. */
const feel = (value: string | readonly string[]) =>
    typeof value === 'string'
        ? JSON.stringify(value)
        : `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;

const keluaran = [
    { nama: 'status', label: 'Status', tipe: 'string' },
    { nama: 'atasan', label: 'Atasan langsung', tipe: 'tDaftar' },
    { nama: 'dapat', label: 'Dapat juga di bawah', tipe: 'tDaftar' },
    { nama: 'dasar', label: 'Dasar', tipe: 'tDaftar' },
] as const;

async function render(model: Model, susunan: Susunan, table: TabelKeputusan): Promise<string> {
    const moddle = new DmnModdle();
    const make = (type: string, properties: Record<string, unknown> = {}) => moddle.create(type, properties);
    const id = susunan.id.replace(/[^A-Za-z0-9]+/g, '_');
    const inputs = table.masukan.map(({ nama, label }) => ({
        element: make('dmn:InputData', {
            id: `Data_${nama}`,
            name: nama,
            description: label,
            variable: make('dmn:InformationItem', {
                name: nama,
                typeRef: nama === 'jenjang' ? 'string' : 'boolean',
            }),
        }),
        clause: make('dmn:InputClause', {
            id: `Masukan_${nama}`,
            label,
            inputExpression: make('dmn:LiteralExpression', {
                id: `Ungkapan_${nama}`,
                typeRef: nama === 'jenjang' ? 'string' : 'boolean',
                text: nama,
            }),
        }),
    }));
    const rules = table.baris.map((row, index) =>
        make('dmn:DecisionRule', {
            id: `Aturan_${index + 1}`,
            description: `${labels(model, row.jenjang).join(', ')}: ${row.keterangan}`,
            inputEntry: [
                row.jenjang.map((grade) => JSON.stringify(grade)).join(', '),
                ...row.fakta.map((fact) => (fact === undefined ? '-' : String(fact))),
            ].map((text, cell) => make('dmn:UnaryTests', { id: `Aturan_${index + 1}_m${cell + 1}`, text })),
            outputEntry: keluaran.map(({ nama }, cell) =>
                make('dmn:LiteralExpression', {
                    id: `Aturan_${index + 1}_k${cell + 1}`,
                    text: feel(row.jawaban[nama]),
                }),
            ),
        }),
    );
    const decision = make('dmn:Decision', {
        id: `Kedudukan_${id}`,
        name: `Kedudukan pada ${susunan.label}`,
        description: [judulPeraturan(model.identitas), ...susunan.dasar.map(formatDasar)].join(', '),
        variable: make('dmn:InformationItem', { name: `kedudukan_${id}`, typeRef: 'tKedudukan' }),
        informationRequirement: inputs.map(({ element }) =>
            make('dmn:InformationRequirement', {
                id: `Perlu_${element.name}`,
                requiredInput: make('dmn:DMNElementReference', { href: `#${element.id}` }),
            }),
        ),
        decisionLogic: make('dmn:DecisionTable', {
            id: `Tabel_${id}`,
            hitPolicy: 'UNIQUE',
            input: inputs.map(({ clause }) => clause),
            output: keluaran.map(({ nama, label, tipe }) =>
                make('dmn:OutputClause', { id: `Keluaran_${nama}`, name: nama, label, typeRef: tipe }),
            ),
            rule: rules,
        }),
    });
    const definitions = make('dmn:Definitions', {
        id: `Definisi_${id}`,
        name: `Kedudukan pada ${susunan.label}`,
        namespace: 'urn:perkada:dmn',
        exporter: 'perkada',
        itemDefinition: [
            make('dmn:ItemDefinition', {
                id: 'tDaftar',
                name: 'tDaftar',
                isCollection: true,
                typeRef: 'string',
            }),
            make('dmn:ItemDefinition', {
                id: 'tKedudukan',
                name: 'tKedudukan',
                itemComponent: keluaran.map(({ nama, tipe }) =>
                    make('dmn:ItemDefinition', { id: `tKedudukan_${nama}`, name: nama, typeRef: tipe }),
                ),
            }),
        ],
        drgElement: [decision, ...inputs.map(({ element }) => element)],
    });
    definitions.dmnDI = diagram(
        make,
        decision,
        inputs.map(({ element }) => element),
    );
    const { xml } = await moddle.toXML(definitions, { format: true });
    return xml.replace('?>\n', `?>\n<!-- ${generatedMark} -->\n`);
}

/** The decision above its inputs, so that a modeller opens the file with a picture. */
function diagram(
    make: (type: string, properties?: Record<string, unknown>) => DmnElement,
    decision: DmnElement,
    inputs: readonly DmnElement[],
): DmnElement {
    const gap = 170;
    const middle = 80 + ((inputs.length - 1) * gap) / 2;
    const bounds = (x: number, y: number, width: number, height: number) =>
        make('dc:Bounds', { x, y, width, height });
    const point = (x: number, y: number) => make('dc:Point', { x, y });
    return make('dmndi:DMNDI', {
        diagrams: [
            make('dmndi:DMNDiagram', {
                id: 'Bagan',
                diagramElements: [
                    make('dmndi:DMNShape', {
                        id: `${decision.id}_di`,
                        dmnElementRef: decision,
                        bounds: bounds(middle, 80, 180, 80),
                    }),
                    ...inputs.map((element, index) =>
                        make('dmndi:DMNShape', {
                            id: `${element.id}_di`,
                            dmnElementRef: element,
                            bounds: bounds(80 + index * gap, 280, 150, 45),
                        }),
                    ),
                    ...(decision.informationRequirement as DmnElement[]).map((requirement, index) =>
                        make('dmndi:DMNEdge', {
                            id: `${requirement.id}_di`,
                            dmnElementRef: requirement,
                            waypoint: [point(155 + index * gap, 280), point(middle + 90, 160)],
                        }),
                    ),
                ],
            }),
        ],
    });
}

/**
 * The kedudukan of every susunan as a DMN 1.3 decision table: from grade and facts to the direct
 * superior, with status and basis. A susunan without posts, or with more than 12 open facts, is left out.
 */
export async function generateDmn(model: Model): Promise<GeneratedFile[]> {
    const folder = namaBerkas(model.identitas);
    const files: GeneratedFile[] = [];
    for (const susunan of model.susunan) {
        const table = tabelKeputusan(model, susunan);
        if (!table || susunan.jabatan.length === 0) continue;
        files.push({
            path: `${folder}/kedudukan-${kebab(susunan.id)}.dmn`,
            content: await render(model, susunan, table),
        });
    }
    return files;
}
