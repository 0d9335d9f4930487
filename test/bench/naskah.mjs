/**
 * Speed and memory of reading a naskah: structure and references of texts of 1 to 10 MB, beside
 * plain `String.split('\n')`. Run after `npm run compile`: `node --expose-gc test/bench/naskah.mjs`.
 * Speed is told as time on the wall and, where Linux tells it, as processor time of the reading thread,
 * which other programs on the machine disturb less; of several runs the best one counts.
 * The texts are made here, from short words of our own with the structure of a regulation.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readOutline } from '../../packages/language/dist/naskah/reader/outline.js';
import { readNaskah } from '../../packages/language/dist/naskah/reader/read.js';

const ORDINALS = ['Kesatu', 'Kedua', 'Ketiga', 'Keempat', 'Kelima'];
const ROMAN = (value) =>
    [
        [1000, 'M'],
        [900, 'CM'],
        [500, 'D'],
        [400, 'CD'],
        [100, 'C'],
        [90, 'XC'],
        [50, 'L'],
        [40, 'XL'],
        [10, 'X'],
        [9, 'IX'],
        [5, 'V'],
        [4, 'IV'],
        [1, 'I'],
    ].reduce(
        ([out, rest], [amount, digits]) => [out + digits.repeat(Math.floor(rest / amount)), rest % amount],
        ['', value],
    )[0];
const FILLER =
    'petugas layanan mencatat setiap permohonan yang masuk dan meneruskannya kepada pimpinan unit yang bersangkutan paling lambat pada hari kerja berikutnya dengan memperhatikan urutan, kelengkapan berkas, dan kebutuhan pemohon di wilayah kerja masing-masing';

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
        let text = `BAB ${ROMAN(bab % 3999 || 1)}\nLAYANAN KE ${bab}\n\n`;
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
    // One flat string, as a file gives it.
    return Buffer.from(parts.join(''), 'latin1').toString('latin1');
}

/** Milliseconds that the main thread has run on a processor; time on the wall where that is not told. */
function processorTime() {
    try {
        const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
        return Number(nanoseconds) / 1e6;
    } catch {
        return performance.now();
    }
}

/** The best of several runs, as time on the wall and of the processor. */
function time(run, times) {
    let wall = Number.POSITIVE_INFINITY;
    let processor = Number.POSITIVE_INFINITY;
    for (let i = 0; i < times; i++) {
        const start = performance.now();
        const used = processorTime();
        run();
        wall = Math.min(wall, performance.now() - start);
        processor = Math.min(processor, processorTime() - used);
    }
    return { wall, processor };
}

function memory(run) {
    globalThis.gc?.();
    const heap = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    const before = heap();
    const kept = run();
    globalThis.gc?.();
    const used = heap() - before;
    return { used, kept };
}

export function run(report = console.log) {
    const warm = synthesise(500_000);
    for (let i = 0; i < 12; i++) readNaskah(warm);
    const rows = [];
    const shapes = [1, 2, 5, 10].map((megabytes) => [`${megabytes} MB`, synthesise(megabytes * 1_000_000)]);
    shapes.push(['10 MB in one line', synthesise(10_000_000).replaceAll('\n', ' ')]);
    shapes.push(['5 MB of short lines', synthesise(5_000_000).replace(/ /g, '\n')]);
    for (const [name, text] of shapes) {
        const size = text.length / 1_000_000;
        const rate = (ms) => (size / (ms / 1000)).toFixed(1);
        const times = size < 3 ? 15 : 7;
        const split = time(() => text.split('\n'), times);
        const outline = time(() => readOutline(text), times);
        const whole = time(() => readNaskah(text), times);
        const { used, kept } = memory(() => readNaskah(text));
        rows.push({
            text: name,
            'split MB/s': rate(split.processor),
            'outline MB/s': rate(outline.processor),
            'all MB/s': rate(whole.processor),
            'all MB/s (wall)': rate(whole.wall),
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
