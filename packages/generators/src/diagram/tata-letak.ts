import type { ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js';
import { halamanGambar, hurufTerkecil, poin } from '../halaman.js';
import {
    type Bagan,
    garisOf,
    type JenisSambungan,
    kunciSambungan,
    menurutBagan,
    panahOf,
    type Sambungan,
    type Simpul,
    uraianBagan,
} from './bagan.js';
import { legendOf } from './legenda.js';
import { kepalaLembar, type Lembar } from './lembar.js';
import { textWidth, wrapText } from './metrics.js';
import {
    type Baris,
    type Bentuk,
    type Gambar,
    type Titik,
    teksKiri,
    teksTengah,
    tinggiBaris,
} from './svg.js';

type Elk = new () => { layout(graph: ElkNode): Promise<ElkNode> };

/** ELK is large: it is loaded when the first chart is laid out. */
const elk = async () => {
    const { default: module } = await import('elkjs/lib/elk.bundled.js');
    return new (module as unknown as Elk)();
};

const padding = 8;
const frame = 6;
/** The smallest type of a chart. */
const kecil = 9.5;
const widest: Readonly<Record<Simpul['jenis'], number>> = {
    jabatan: 150,
    kelompok: 168,
    unit: 170,
    luar: 150,
};

interface Kotak {
    readonly simpul: Simpul;
    readonly baris: readonly Baris[];
    readonly caption: readonly Baris[];
    /** Size of the whole, frame and caption included. */
    readonly lebar: number;
    readonly tinggi: number;
}

const wrapped = (lines: readonly Baris[], most: number): Baris[] =>
    lines.flatMap((line) => wrapText(line.teks, most, line).map((teks) => ({ ...line, teks })));
const widthOf = (lines: readonly Baris[]) => Math.max(0, ...lines.map((line) => textWidth(line.teks, line)));

/** A box with its text wrapped, narrower than usual by a factor; a frame and its words lie around it. */
function measure(simpul: Simpul, width: number): Kotak {
    const most = widest[simpul.jenis] * width;
    const baris = wrapped(simpul.isi, most);
    const caption =
        simpul.bingkai === undefined
            ? []
            : wrapped([{ teks: simpul.bingkai, ukuran: kecil, miring: true }], most);
    const inner = Math.max(96 * width, widthOf(baris), widthOf(caption)) + 2 * padding;
    const around = simpul.bingkai === undefined ? 0 : 2 * frame;
    return {
        simpul,
        baris,
        caption,
        lebar: inner + around,
        tinggi: tinggiBaris(baris) + 2 * padding + around + tinggiBaris(caption),
    };
}

function drawBox(kotak: Kotak, x: number, y: number): Bentuk[] {
    const framed = kotak.simpul.bingkai !== undefined;
    const inset = framed ? frame : 0;
    const height = tinggiBaris(kotak.baris) + 2 * padding;
    const width = kotak.lebar - 2 * inset;
    const middle = x + kotak.lebar / 2;
    const { jenis } = kotak.simpul;
    return [
        {
            jenis: 'kelompok',
            kelas: 'simpul',
            isi: [
                ...(framed
                    ? [
                          {
                              jenis: 'kotak',
                              x,
                              y,
                              lebar: kotak.lebar,
                              tinggi: kotak.tinggi,
                              garis: 'putus',
                          } as const,
                      ]
                    : []),
                {
                    jenis: 'kotak',
                    x: x + inset,
                    y: y + inset,
                    lebar: width,
                    tinggi: height,
                    tebal: jenis === 'jabatan' || jenis === 'unit' ? 1.4 : 0.8,
                    ...(jenis === 'kelompok' ? { sudut: 6 } : {}),
                },
                ...teksTengah(middle, y + inset + padding, kotak.baris),
                ...teksTengah(middle, y + inset + height + 2, kotak.caption),
            ],
        },
    ];
}

/** Where lines of one kind leave and reach a box: each kind has its own place, so that none hides another. */
const places: Readonly<Record<JenisSambungan, number>> = {
    perintah: 0.5,
    boleh: 0.78,
    koordinasi: 0.22,
    lapor: 0.4,
    minta: 0.75,
};

/**
 * The places where lines leave and reach a box. Lines to one box from several others each have a place
 * of their own: lines that meet in one point would be drawn as one, and nobody could tell whose they are.
 */
function ports(bagan: Bagan, kotak: Kotak, down: boolean): ElkPort[] {
    const { id } = kotak.simpul;
    return (Object.keys(places) as JenisSambungan[]).flatMap((jenis) => {
        const along = places[jenis] * (down ? kotak.lebar : kotak.tinggi);
        const into = bagan.sambungan.filter((edge) => edge.jenis === jenis && edge.ke === id);
        const from = bagan.sambungan.filter((edge) => edge.jenis === jenis && edge.dari === id);
        // Lines with arrows are never merged: each keeps its own end and its own words.
        const leaving = panahOf[jenis] === undefined ? from.slice(0, 1) : from;
        const port = (name: string, at: number, across: number, side: string): ElkPort => ({
            id: name,
            x: down ? at : across,
            y: down ? across : at,
            width: 0,
            height: 0,
            layoutOptions: { 'elk.port.side': side },
        });
        return [
            ...into.map((edge, at) =>
                port(masuk(edge), along + (at - (into.length - 1) / 2) * 12, 0, down ? 'NORTH' : 'WEST'),
            ),
            ...leaving.map((edge, at) =>
                port(
                    keluar(edge),
                    along + (at - (leaving.length - 1) / 2) * 12,
                    down ? kotak.tinggi : kotak.lebar,
                    down ? 'SOUTH' : 'EAST',
                ),
            ),
        ];
    });
}

const masuk = (edge: Sambungan) => `${edge.ke}#masuk#${edge.jenis}#${edge.dari}`;
const keluar = (edge: Sambungan) =>
    `${edge.dari}#keluar#${edge.jenis}${panahOf[edge.jenis] === undefined ? '' : `#${edge.ke}`}`;

interface Susun {
    readonly graph: ElkNode;
    readonly lebar: number;
    readonly tinggi: number;
}

async function arrange(bagan: Bagan, boxes: readonly Kotak[], down: boolean, width: number): Promise<Susun> {
    const graph = await (await elk()).layout({
        id: 'bagan',
        layoutOptions: {
            'elk.algorithm': 'layered',
            'elk.direction': down ? 'DOWN' : 'RIGHT',
            'elk.edgeRouting': 'ORTHOGONAL',
            'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
            'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
            'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
            'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
            'elk.spacing.nodeNode': '22',
            'elk.spacing.edgeNode': '16',
            'elk.spacing.edgeEdge': '12',
            'elk.layered.spacing.nodeNodeBetweenLayers': '40',
            'elk.layered.spacing.edgeNodeBetweenLayers': '16',
            'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
            'elk.padding': '[top=0,left=0,bottom=0,right=0]',
            'elk.randomSeed': '1',
        },
        children: boxes.map((kotak) => ({
            id: kotak.simpul.id,
            width: kotak.lebar,
            height: kotak.tinggi,
            ports: ports(bagan, kotak, down),
            layoutOptions: {
                'elk.portConstraints': 'FIXED_POS',
                'elk.alignment': down ? 'TOP' : 'LEFT',
            },
        })),
        edges: bagan.sambungan.map((edge, at) => ({
            id: `garis-${at}`,
            sources: [keluar(edge)],
            targets: [masuk(edge)],
            ...(edge.label === undefined
                ? {}
                : {
                      labels: edgeLabel(edge.label, width).map((line, row) => ({
                          id: `label-${at}-${row}`,
                          text: line.teks,
                          width: textWidth(line.teks, line) + 6,
                          height: 12,
                          layoutOptions: { 'elk.edgeLabels.inline': 'false' },
                      })),
                  }),
        })),
    });
    return { graph, lebar: graph.width ?? 0, tinggi: graph.height ?? 0 };
}

const edgeLabel = (label: string, width: number): Baris[] =>
    wrapped([{ teks: label, ukuran: kecil, miring: true }], 150 * width);

/** How a chart is put on its ground: the screen, or paper, where it may be laid out more tightly to be read. */
export interface Alas {
    readonly tanpaJudul?: boolean;
    readonly kertas?: { readonly terpakai: number };
    readonly lembar?: Lembar;
}

const layar: Alas = {};

/** How large a chart can be printed, the better way up. */
const besar = (susun: { readonly lebar: number; readonly tinggi: number }, terpakai = 0) =>
    halamanGambar(susun, terpakai).skala;

/** Lays a chart out, from the top down or from left to right, whichever fits the page better. */
export async function gambarBagan(bagan: Bagan, alas: Alas = layar): Promise<Gambar> {
    const down = bagan.arah !== 'kanan';
    const first = await lay(bagan, down, 1, alas);
    // A chart that fits as it is usually drawn is not turned.
    if (bagan.arah !== undefined || besar(first) >= 0.9) return tight(bagan, [first], alas);
    const turned = await lay(bagan, !down, 1, alas);
    return tight(bagan, besar(turned) > besar(first) * 1.25 ? [turned, first] : [first, turned], alas);
}

/** On paper a chart whose words would be too small is laid out in narrower boxes, where that helps. */
async function tight(bagan: Bagan, laid: readonly Gambar[], alas: Alas): Promise<Gambar> {
    const { kertas } = alas;
    const readable = (gambar: Gambar) => kertas === undefined || terbaca(gambar, kertas.terpakai);
    const fits = laid.find(readable);
    if (fits || kertas === undefined) return fits ?? laid[0]!;
    const down = bagan.arah !== 'kanan';
    const all = [...laid, await lay(bagan, down, 0.76, alas)];
    if (bagan.arah === undefined) all.push(await lay(bagan, !down, 0.76, alas));
    return all.reduce((a, b) => (besar(b, kertas.terpakai) > besar(a, kertas.terpakai) ? b : a));
}

/** Whether the words of a chart are read when it is printed. */
export const terbaca = (gambar: Gambar, terpakai: number): boolean =>
    besar(gambar, terpakai) * kecil * poin >= hurufTerkecil;

async function lay(bagan: Bagan, down: boolean, width: number, alas: Alas): Promise<Gambar> {
    const boxes = menurutBagan(bagan.simpul, bagan.sambungan).map((simpul) => measure(simpul, width));
    return draw(bagan, boxes, await arrange(bagan, boxes, down, width), alas);
}

function draw(
    bagan: Bagan,
    boxes: readonly Kotak[],
    { graph, lebar, tinggi }: Susun,
    { tanpaJudul = false, kertas, lembar }: Alas,
): Gambar {
    const margin = kertas === undefined ? 24 : 2;
    const inner = Math.max(lebar, 420);
    const legend = legendOf(bagan, inner);
    const heading = wrapped(
        (tanpaJudul ? [] : bagan.judul).map((teks, at) => ({
            teks,
            ukuran: at === 0 ? 14 : 11,
            tebal: at === 0,
        })),
        inner,
    );
    const under = margin + (tanpaJudul ? 0 : tinggiBaris(heading) + 18);
    const sheet = kepalaLembar(lembar, { kiri: margin, kanan: margin + inner, atas: under });
    const top = under + sheet.tinggi;
    const left = margin + (inner - lebar) / 2;
    const shapes: Bentuk[] = [...teksTengah(margin + inner / 2, margin, heading), ...sheet.isi];
    const moved = ({ x, y }: Titik): Titik => ({ x: x + left, y: y + top });
    bagan.sambungan.forEach((edge, at) => {
        const line: Bentuk[] = [];
        const laid = graph.edges?.find((item) => item.id === `garis-${at}`);
        for (const section of laid?.sections ?? []) {
            const titik = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(moved);
            const arrow = panahOf[edge.jenis];
            line.push({
                jenis: 'garis',
                titik: arrow === 'dari' ? titik.reverse() : titik,
                garis: garisOf[edge.jenis],
                panah: arrow !== undefined,
            });
        }
        for (const junction of laid?.junctionPoints ?? []) {
            if (edge.jenis === 'perintah' || edge.jenis === 'lapor')
                line.push({ jenis: 'bulat', ...moved(junction) });
        }
        for (const label of laid?.labels ?? []) {
            line.push({
                jenis: 'teks',
                x: left + (label.x ?? 0) + 3,
                y: top + (label.y ?? 0) + 9,
                baris: { teks: label.text ?? '', ukuran: kecil, miring: true },
            });
        }
        if (line.length > 0)
            shapes.push({ jenis: 'unsur', macam: 'garis', kunci: kunciSambungan(edge), isi: line });
    });
    for (const node of graph.children ?? []) {
        const kotak = boxes.find((box) => box.simpul.id === node.id);
        if (!kotak) continue;
        const isi = drawBox(kotak, left + (node.x ?? 0), top + (node.y ?? 0));
        shapes.push({ jenis: 'unsur', macam: 'simpul', kunci: node.id, isi });
    }
    let bottom = top + tinggi + 22;
    shapes.push(...legend.draw(margin, bottom));
    bottom += legend.tinggi;
    const notes = wrapped(
        bagan.catatan.map((teks) => ({ teks, ukuran: 10 })),
        inner,
    );
    shapes.push(...teksKiri(margin, bottom + 6, notes));
    bottom += notes.length === 0 ? 0 : 6 + tinggiBaris(notes);
    return {
        lebar: inner + 2 * margin,
        tinggi: bottom + margin,
        judul: bagan.judul.join(' – '),
        uraian: uraianBagan(bagan),
        isi: shapes,
    };
}
