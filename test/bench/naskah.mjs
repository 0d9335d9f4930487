/**
 * Speed and memory of reading a naskah: structure and references of texts of 1 to 10 MB, beside plain
 * `String.split('\n')`, and texts with one line or with many. Run after `npm run compile`:
 * `node --single-threaded --expose-gc test/bench/naskah.mjs`.
 * Speed is told by the processor time of the whole process, with garbage collection and compilation: other
 * programs on the machine disturb it less than time on the wall. With `--single-threaded` no second core helps.
 * The texts are made here, from short words of our own with the structure of a regulation.
 */
import { readOutline } from '../../packages/language/dist/naskah/reader/outline.js';
import { readNaskah } from '../../packages/language/dist/naskah/reader/read.js';
import { toRoman } from '../../packages/model/dist/index.js';

const ORDINALS = ['Kesatu', 'Kedua', 'Ketiga', 'Keempat', 'Kelima'];
const FILLER =
    'petugas layanan mencatat setiap permohonan yang masuk dan meneruskannya kepada pimpinan unit yang bersangkutan paling lambat pada hari kerja berikutnya dengan memperhatikan urutan, kelengkapan berkas, dan kebutuhan pemohon di wilayah kerja masing-masing';

/** One flat string, as a file gives it. */
const flat = (text) => Buffer.from(text, 'latin1').toString('latin1');

/**
 * A regulation of about `size` characters; every pasal has ayat, lists, references
 * and a citation: about 2800 references in a megabyte, where the enacted texts have 1300 to 1700.
 */
export function synthesise(size) {
    const parts = [
        'BUPATI CONTOH\nPERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2030\nTENTANG\nLAYANAN\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,\n\nMenimbang : a. bahwa perlu layanan;\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a perlu aturan;\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG LAYANAN.\n\n',
    ];
    let length = parts[0].length;
    let pasal = 0;
    for (let bab = 1; length < size; bab++) {
        let text = `BAB ${toRoman(bab % 3999 || 1)}\nLAYANAN KE ${bab}\n\n`;
        for (let bagian = 0; bagian < 5; bagian++) {
            text += `Bagian ${ORDINALS[bagian]}\nUrusan Umum\n\n`;
            for (let i = 0; i < 4; i++) {
                pasal++;
                const earlier = Math.max(1, pasal - 3);
                text += `Pasal ${pasal}\n\n(1) Layanan sebagaimana dimaksud dalam Pasal ${earlier} ayat (2) huruf a dilakukan oleh ${FILLER}.\n`;
                text += `(2) Layanan sebagaimana dimaksud pada ayat (1) meliputi:\n    a. ${FILLER};\n    b. layanan daring dengan ketentuan:\n        1. ${FILLER};\n        2. sesuai dengan huruf a; dan\n`;
                text += `    c. ${FILLER}.\n(3) Ketentuan sebagaimana dimaksud pada ayat (1), ayat (2), dan Pasal ${Math.max(1, pasal - 9)} sampai dengan Pasal ${earlier} berpedoman pada\nPeraturan Menteri Urusan Umum Nomor 7 Tahun 2022 tentang Layanan Umum (Berita Negara Republik Indonesia Tahun 2022\nNomor 181).\n\n`;
            }
        }
        parts.push(text);
        length += text.length;
    }
    parts.push('Ditetapkan di Contoh\npada tanggal 1 Januari 2030\n\nBUPATI CONTOH,\n\nBUDI\n');
    return flat(parts.join(''));
}

/** Milliseconds of processor time that the process has used, on all its threads. */
function processorTime() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}

/** Processor times of several runs, the shortest first. */
function time(run, times) {
    const used = [];
    for (let i = 0; i < times; i++) {
        const start = processorTime();
        run();
        used.push(processorTime() - start);
    }
    return used.sort((a, b) => a - b);
}

/** The bytes that stay in use for what `run` returns. */
function memory(run) {
    const inUse = () => {
        globalThis.gc?.();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        return heapUsed + arrayBuffers;
    };
    const before = inUse();
    const kept = run();
    return { used: inUse() - before, kept };
}

/** The body of a regulation, from its first pasal on, in a single line. */
function bodyInOneLine(text) {
    const at = text.indexOf('Pasal 1\n') + 'Pasal 1\n'.length;
    return flat(text.slice(0, at) + text.slice(at).replaceAll('\n', ' '));
}

/** What is measured, by name; each text is made only when its turn comes. */
const SHAPES = [
    ...[1, 5, 10].map((size) => [`${size} MB`, () => synthesise(size * 1_000_000)]),
    ...[1, 5, 10].map((size) => [
        `${size} MB, body in one line`,
        () => bodyInOneLine(synthesise(size * 1_000_000)),
    ]),
    ['10 MB in one line', () => flat(synthesise(10_000_000).replaceAll('\n', ' '))],
    ...[1, 3].map((size) => [
        `${size} MB, a word on each line`,
        () => flat(synthesise(size * 1_000_000).replaceAll(' ', '\n')),
    ]),
];

export function run(report = console.log) {
    const warm = synthesise(500_000);
    for (let i = 0; i < 12; i++) readNaskah(warm);
    const rows = [];
    for (const [name, make] of SHAPES) {
        const text = make();
        const size = text.length / 1_000_000;
        const times = size < 3 ? 7 : 3;
        const rate = (ms) => (size / (ms / 1000)).toFixed(1);
        // A single split of a megabyte is shorter than the clock's step.
        const splits = Math.ceil(20 / size);
        const split = time(() => {
            for (let i = 0; i < splits; i++) text.split('\n');
        }, 3);
        const outline = time(() => readOutline(text), times);
        const whole = time(() => readNaskah(text), times);
        const { used, kept } = memory(() => readNaskah(text));
        rows.push({
            text: name,
            'split MB/s': rate(split[0] / splits),
            'outline MB/s': rate(outline[0]),
            'all MB/s': rate(whole[0]),
            'all MB/s (median)': rate(whole[whole.length >> 1]),
            'memory x text': (used / text.length).toFixed(1),
            nodes: kept.nodes.length,
            references: kept.references.length,
            unresolved: kept.references.filter((r) => !r.external && r.targets.some((t) => t.node < 0))
                .length,
        });
    }
    if (report === console.log) console.table(rows);
    else report(rows);
    return rows;
}

if (process.argv[1]?.endsWith('naskah.mjs')) run();
