import { alurProsedur, type Langkah, type Model } from '@perkada/model';
import { Engine } from 'bpmn-engine';
import BpmnModdle, { type ModdleElement } from 'bpmn-moddle';
import { evaluate } from 'feelin';
import { beforeAll, describe, expect, test } from 'vitest';
import { variabelHasil } from '../../src/bpmn/alur.js';
import { generateBpmn } from '../../src/bpmn/index.js';
import type { GeneratedFile } from '../../src/file.js';
import { modelContoh, modelOf, semuaContoh } from '../support/contoh.js';

/** All ways through a procedure, each as the outcomes of its steps; a step is repeated at most once. */
function jalan(steps: readonly Langkah[]): { hasil: Record<string, string[]>; akhir: string }[] {
    const graph = alurProsedur(steps);
    const found: { hasil: Record<string, string[]>; akhir: string }[] = [];
    const visit = (id: string, seen: readonly string[], hasil: Record<string, string[]>) => {
        if (found.length > 60 || seen.filter((step) => step === id).length > 1) return;
        for (const way of graph.lanjutan.get(id) ?? []) {
            const next =
                way.hasil === undefined ? hasil : { ...hasil, [id]: [...(hasil[id] ?? []), way.hasil] };
            if (way.ke === undefined) found.push({ hasil: next, akhir: way.selesai || 'selesai' });
            else visit(way.ke, [...seen, id], next);
        }
    };
    if (graph.awal !== undefined) visit(graph.awal, [], {});
    return found;
}

/** Runs a process, answering each user task with the outcome that is due; the name of the end event reached. */
async function selesaiDi(
    source: string,
    hasil: Readonly<Record<string, readonly string[]>>,
): Promise<string> {
    const left = new Map(Object.entries(hasil).map(([id, items]) => [variabelHasil(id), [...items]]));
    const variables: Record<string, unknown> = {};
    const ends: string[] = [];
    const engine = new Engine({
        name: 'uji',
        source,
        expressions: {
            resolveExpression: (text: string) =>
                text.startsWith('=') ? evaluate(text.slice(1), variables).value : text,
        },
    } as never);
    const listener = new (await import('node:events')).EventEmitter();
    listener.on('activity.wait', (api: { id: string; signal: () => void }) => {
        const name = `hasil_${api.id.replace(/^Langkah_/, '')}`;
        if (left.has(name)) variables[name] = left.get(name)!.shift() ?? variables[name];
        api.signal();
    });
    listener.on('activity.end', (api: { type: string; name: string }) => {
        if (api.type === 'bpmn:EndEvent') ends.push(api.name);
    });
    await engine.execute({ listener } as never);
    expect(ends).toHaveLength(1);
    return ends[0]!;
}

const titik = (element: ModdleElement) => element.waypoint as { x: number; y: number }[];

describe.each(semuaContoh)('the procedures of %s', (name) => {
    let model: Model;
    let files: GeneratedFile[];
    beforeAll(async () => {
        model = await modelContoh(name);
        files = await generateBpmn(model);
    });

    test('are one file each, and import without a warning', async () => {
        const count = [...model.mekanisme, ...model.tahapan].filter(
            ({ langkah }) => langkah.length > 0,
        ).length;
        expect(files).toHaveLength(count);
        expect(new Set(files.map(({ path }) => path)).size).toBe(count);
        for (const { path, content } of files) {
            const { warnings, rootElement } = await new BpmnModdle().fromXML(content as string);
            expect(warnings, path).toEqual([]);
            expect(rootElement.$type).toBe('bpmn:Definitions');
            expect((content as string).slice(0, 200)).toContain('dibuat oleh perkada');
        }
    });

    test('run to every end state in an engine', async () => {
        const procedures = [...model.mekanisme, ...model.tahapan].filter(({ langkah }) => langkah.length > 0);
        let runs = 0;
        for (const [index, { langkah }] of procedures.entries()) {
            for (const { hasil, akhir } of jalan(langkah)) {
                const end = await selesaiDi(files[index]!.content as string, hasil);
                expect(end.toLowerCase(), `${files[index]!.path} ${JSON.stringify(hasil)}`).toBe(akhir);
                runs += 1;
            }
        }
        expect(runs).toBeGreaterThanOrEqual(procedures.length);
    });

    test('are drawn without overlap: nodes inside their lanes, no flow through a node', async () => {
        for (const { path, content } of files) {
            const { rootElement } = await new BpmnModdle().fromXML(content as string);
            const [diagram] = rootElement.diagrams as ModdleElement[];
            const drawn = (diagram!.plane as ModdleElement).planeElement as ModdleElement[];
            const shapes = drawn.filter(({ $type }) => $type === 'bpmndi:BPMNShape');
            const boxOf = (element: ModdleElement) => {
                const { x, y, width, height } = element.bounds as {
                    x: number;
                    y: number;
                    width: number;
                    height: number;
                };
                return { x, y, width, height, element: element.bpmnElement as ModdleElement };
            };
            const boxes = shapes.map(boxOf);
            const nodes = boxes.filter(({ element }) =>
                /Task|Event|Gateway|DataObjectReference/.test(element.$type),
            );
            for (const [index, a] of nodes.entries())
                for (const b of nodes.slice(index + 1))
                    expect(
                        a.x < b.x + b.width &&
                            b.x < a.x + a.width &&
                            a.y < b.y + b.height &&
                            b.y < a.y + a.height,
                        `${path}: ${a.element.id} and ${b.element.id}`,
                    ).toBe(false);
            for (const lane of boxes.filter(({ element }) => element.$type === 'bpmn:Lane'))
                for (const node of lane.element.flowNodeRef as ModdleElement[]) {
                    const box = nodes.find(({ element }) => element === node)!;
                    expect(
                        box.y >= lane.y && box.y + box.height <= lane.y + lane.height,
                        `${path}: ${node.id}`,
                    ).toBe(true);
                    expect(box.x + box.width <= lane.x + lane.width).toBe(true);
                }
            for (const edge of drawn.filter(({ $type }) => $type === 'bpmndi:BPMNEdge')) {
                const flow = edge.bpmnElement as ModdleElement;
                if (flow.$type !== 'bpmn:SequenceFlow') continue;
                const points = titik(edge);
                for (let i = 1; i < points.length; i++) {
                    const [a, b] = [points[i - 1]!, points[i]!];
                    expect(a.x === b.x || a.y === b.y, `${path}: ${flow.id} is not square`).toBe(true);
                    for (const node of nodes) {
                        if (node.element === flow.sourceRef || node.element === flow.targetRef) continue;
                        const hit =
                            Math.min(a.x, b.x) < node.x + node.width &&
                            Math.max(a.x, b.x) > node.x &&
                            Math.min(a.y, b.y) < node.y + node.height &&
                            Math.max(a.y, b.y) > node.y;
                        expect(hit, `${path}: ${flow.id} through ${node.element.id}`).toBe(false);
                    }
                }
            }
        }
    });
});

test('a decision with one outcome shows that the other one is not regulated', async () => {
    const model =
        await modelOf(`peraturan bupati "Contoh" nomor 1 tahun 2025 tentang "Sistem Kerja" disebut Contoh
surat Permohonan "surat permohonan";
mekanisme Penunjukan "Penunjukan" untuk penunjukan lintas unit {
    langkah a: ketua tim mengirim Permohonan kepada pimpinan tujuan tembusan penilai kinerja;
    langkah b: pimpinan tujuan memutus Permohonan, jika disetujui ke c;
    langkah c: ketua tim menerima Permohonan, selesai ditugaskan;
}`);
    const [file] = await generateBpmn(model);
    const xml = file!.content as string;
    expect(file!.path).toBe('contoh-1-2025/mekanisme-penunjukan.bpmn');
    expect(await selesaiDi(xml, { b: ['disetujui'] })).toBe('Ditugaskan');
    expect(await selesaiDi(xml, { b: ['entah'] })).toBe('Tidak diatur');
    expect(xml).toContain('<bpmn:messageFlow');
    expect(xml).toMatch(/<bpmn:participant id="Pihak_Pejabat_penilai_kinerja"/);
    expect(xml).toMatch(/<bpmn:dataOutputAssociation/);
    expect(xml).toMatch(/<bpmn:dataInputAssociation/);
});
