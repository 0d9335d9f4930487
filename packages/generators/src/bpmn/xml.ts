import BpmnModdle, { type ModdleElement } from 'bpmn-moddle';
import type { Alir, Simpul } from './alur.js';
import { type Kotak, type TataLetak, type Titik, tataLetakOf } from './tata-letak.js';

/** What a procedure is called and rests on. */
export interface JudulProses {
    readonly id: string;
    readonly nama: string;
    readonly dokumentasi: string;
    /** The documentation of one node: the sentence of the step with its basis. */
    readonly uraian: (node: Simpul) => string | undefined;
}

const types: Readonly<Record<Simpul['jenis'], string>> = {
    mulai: 'bpmn:StartEvent',
    tugas: 'bpmn:UserTask',
    putusan: 'bpmn:ExclusiveGateway',
    selesai: 'bpmn:EndEvent',
};

/** A flow as BPMN 2.0 with diagram interchange. */
export async function renderBpmn(alir: Alir, judul: JudulProses): Promise<string> {
    const moddle = new BpmnModdle();
    const make = (type: string, properties: Record<string, unknown> = {}) => moddle.create(type, properties);
    const documentation = (text: string | undefined) =>
        text ? { documentation: [make('bpmn:Documentation', { text })] } : {};
    const nodes = new Map<string, ModdleElement>(
        alir.simpul.map((node) => [
            node.id,
            make(types[node.jenis], {
                id: node.id,
                name: node.nama,
                ...documentation(judul.uraian(node)),
                incoming: [],
                outgoing: [],
            }),
        ]),
    );
    const flows = alir.aliran.map((flow) => {
        const element = make('bpmn:SequenceFlow', {
            id: flow.id,
            sourceRef: nodes.get(flow.dari),
            targetRef: nodes.get(flow.ke),
            ...(flow.nama === undefined ? {} : { name: flow.nama }),
            ...(flow.syarat === undefined
                ? {}
                : { conditionExpression: make('bpmn:FormalExpression', { body: flow.syarat }) }),
        });
        const source = nodes.get(flow.dari)!;
        (source.outgoing as ModdleElement[]).push(element);
        (nodes.get(flow.ke)!.incoming as ModdleElement[]).push(element);
        if (flow.bawaan) source.default = element;
        return element;
    });
    const letters = new Map<string, ModdleElement>();
    const documents = new Map<string, ModdleElement>();
    const associations = new Map<string, ModdleElement>();
    for (const item of alir.berkas) {
        let data = letters.get(item.surat);
        if (!data) {
            data = make('bpmn:DataObject', { id: `Data_${item.id}` });
            letters.set(item.surat, data);
        }
        const reference = make('bpmn:DataObjectReference', {
            id: item.id,
            name: item.nama,
            dataObjectRef: data,
        });
        documents.set(item.id, reference);
        const task = nodes.get(item.tugas)!;
        if (item.arah === 'keluar') {
            const association = make('bpmn:DataOutputAssociation', {
                id: `Kaitan_${item.id}`,
                targetRef: reference,
            });
            task.dataOutputAssociations = [
                ...((task.dataOutputAssociations as ModdleElement[]) ?? []),
                association,
            ];
            associations.set(item.id, association);
        } else {
            // The schema wants a target; the task has no data input of its own, so a property stands for it.
            let [property] = (task.properties as ModdleElement[] | undefined) ?? [];
            if (!property) {
                property = make('bpmn:Property', { id: `Masukan_${item.tugas}`, name: 'masukan' });
                task.properties = [property];
            }
            const association = make('bpmn:DataInputAssociation', {
                id: `Kaitan_${item.id}`,
                sourceRef: [reference],
                targetRef: property,
            });
            task.dataInputAssociations = [
                ...((task.dataInputAssociations as ModdleElement[]) ?? []),
                association,
            ];
            associations.set(item.id, association);
        }
    }
    const lanes = alir.lajur.map((name, index) =>
        make('bpmn:Lane', {
            id: `Lajur_${index + 1}`,
            name,
            flowNodeRef: alir.simpul.filter(({ lajur }) => lajur === name).map(({ id }) => nodes.get(id)),
        }),
    );
    const process = make('bpmn:Process', {
        id: judul.id,
        name: judul.nama,
        isExecutable: true,
        ...documentation(judul.dokumentasi),
        laneSets: [make('bpmn:LaneSet', { id: 'KumpulanLajur', lanes })],
        flowElements: [...nodes.values(), ...letters.values(), ...documents.values(), ...flows],
    });
    const pool = make('bpmn:Participant', { id: 'Kolam', name: judul.nama, processRef: process });
    // Some engines want a process behind every pool; this one is empty and never runs.
    const outside = new Map(
        alir.penerima.map(({ id }) => [
            id,
            make('bpmn:Process', { id: `Proses_${id}`, isExecutable: false }),
        ]),
    );
    const parties = new Map(
        alir.penerima.map(({ id, nama }) => [
            id,
            make('bpmn:Participant', { id, name: nama, processRef: outside.get(id) }),
        ]),
    );
    const messages = new Map<string, ModdleElement>();
    for (const party of alir.penerima)
        party.kiriman.forEach(({ tugas, nama }, index) => {
            messages.set(
                `${party.id} ${index}`,
                make('bpmn:MessageFlow', {
                    id: `Kiriman_${party.id}_${index + 1}`,
                    name: nama,
                    sourceRef: nodes.get(tugas),
                    targetRef: parties.get(party.id),
                }),
            );
        });
    const collaboration = make('bpmn:Collaboration', {
        id: 'Kerja_sama',
        participants: [pool, ...parties.values()],
        messageFlows: [...messages.values()],
    });
    const definitions = make('bpmn:Definitions', {
        id: `Definisi_${judul.id}`,
        targetNamespace: 'urn:perkada:bpmn',
        expressionLanguage: 'https://www.omg.org/spec/DMN/20191111/FEEL/',
        exporter: 'perkada',
        rootElements: [collaboration, process, ...outside.values()],
        diagrams: [
            diagram(make, collaboration, tataLetakOf(alir), {
                pool,
                lanes,
                lajur: alir.lajur,
                nodes,
                flows,
                documents,
                associations,
                parties,
                messages,
                alir,
            }),
        ],
    });
    const { xml } = await moddle.toXML(definitions, { format: true });
    return xml;
}

interface Elemen {
    readonly pool: ModdleElement;
    readonly lanes: readonly ModdleElement[];
    readonly lajur: readonly string[];
    readonly nodes: ReadonlyMap<string, ModdleElement>;
    readonly flows: readonly ModdleElement[];
    readonly documents: ReadonlyMap<string, ModdleElement>;
    readonly associations: ReadonlyMap<string, ModdleElement>;
    readonly parties: ReadonlyMap<string, ModdleElement>;
    readonly messages: ReadonlyMap<string, ModdleElement>;
    readonly alir: Alir;
}

function diagram(
    make: (type: string, properties?: Record<string, unknown>) => ModdleElement,
    collaboration: ModdleElement,
    letak: TataLetak,
    elemen: Elemen,
): ModdleElement {
    const bounds = (box: Kotak) =>
        make('dc:Bounds', { x: box.x, y: box.y, width: box.lebar, height: box.tinggi });
    const shape = (element: ModdleElement, box: Kotak, label?: Kotak, more: Record<string, unknown> = {}) =>
        make('bpmndi:BPMNShape', {
            id: `${element.id}_di`,
            bpmnElement: element,
            bounds: bounds(box),
            ...(label ? { label: make('bpmndi:BPMNLabel', { bounds: bounds(label) }) } : {}),
            ...more,
        });
    const edge = (element: ModdleElement, points: readonly Titik[], label?: Kotak) =>
        make('bpmndi:BPMNEdge', {
            id: `${element.id}_di`,
            bpmnElement: element,
            waypoint: points.map(({ x, y }) => make('dc:Point', { x, y })),
            ...(label ? { label: make('bpmndi:BPMNLabel', { bounds: bounds(label) }) } : {}),
        });
    const planeElement = [
        shape(elemen.pool, letak.kolam, undefined, { isHorizontal: true }),
        ...elemen.lanes.map((lane, index) =>
            shape(lane, letak.lajur.get(elemen.lajur[index]!)!, undefined, { isHorizontal: true }),
        ),
        ...[...elemen.nodes].map(([id, node]) => shape(node, letak.simpul.get(id)!, letak.label.get(id))),
        ...[...elemen.documents].map(([id, item]) => shape(item, letak.berkas.get(id)!, letak.label.get(id))),
        ...[...elemen.parties].map(([id, party]) =>
            shape(party, letak.penerima.get(id)!, undefined, { isHorizontal: true }),
        ),
        ...elemen.alir.aliran.map((flow, index) =>
            edge(
                elemen.flows[index]!,
                letak.aliran.get(flow.id)!,
                flow.nama === undefined ? undefined : letak.label.get(flow.id),
            ),
        ),
        ...[...elemen.associations].map(([id, item]) => edge(item, letak.kaitan.get(id)!)),
        ...[...elemen.messages].map(([id, item]) => edge(item, letak.kiriman.get(id)!)),
    ];
    return make('bpmndi:BPMNDiagram', {
        id: 'Bagan',
        plane: make('bpmndi:BPMNPlane', { id: 'Bidang', bpmnElement: collaboration, planeElement }),
    });
}
