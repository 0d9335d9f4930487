import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDiagrams } from '@perkada/generators';
import { afterAll, describe, expect, test } from 'vitest';
import type { LembarAlur } from '../src/diagram/alur.js';
import { barisDipotong, lembarKe } from '../src/diagram/alur-potong.js';
import { diagramsOf, gambarOf, lembarOf } from '../src/diagram/index.js';
import { type Gambar, svgOf } from '../src/diagram/svg.js';
import { exampleTexts, modelOf } from './support/models.js';
import { contohKecil, namaPanjang } from './support/small.js';
import { bertumpuk, hurufTercetak, isiGambar, memuat, menembus, ruas } from './support/ukur.js';

/** The pages of an annex, with its heading above each picture. */
const cetak = { tanpaJudul: true, terpakai: 20, akhir: 0 };

/** The arrows of a flowchart that has been cut, those through connectors put together again. */
function arrowsOf(parts: readonly LembarAlur[]): string[] {
    return parts.flatMap((part) =>
        part.arus.flatMap(({ dari, ke, hasil }) => {
            const [from, to] = [part.kegiatan[dari]!, part.kegiatan[ke]!];
            if (from.tanda === 'sambungan') return [];
            if (to.tanda !== 'sambungan') return [[from.id, hasil ?? '', to.id].join(' > ')];
            const other = parts[Number(/^Ke lembar (\d+)$/.exec(to.uraian)![1]) - 1]!;
            const entry = other.kegiatan.findIndex(
                ({ huruf, uraian }) => huruf === to.huruf && uraian.startsWith('Dari lembar '),
            );
            const sheets = /^Dari lembar (.*)$/.exec(other.kegiatan[entry]!.uraian)![1]!.split(' dan ');
            expect(sheets).toContain(String(parts.indexOf(part) + 1));
            const on = other.arus.filter((edge) => edge.dari === entry);
            expect(on).toHaveLength(1);
            return [[from.id, hasil ?? '', other.kegiatan[on[0]!.ke]!.id].join(' > ')];
        }),
    );
}

const regulations: Record<string, Record<string, string>> = {
    ...contohKecil,
    namaPanjang,
    ...exampleTexts(),
};
const models = Object.fromEntries(Object.entries(regulations).map(([name, texts]) => [name, modelOf(texts)]));

const made = new Map<string, ReturnType<typeof generateDiagrams>>();

/** The files of a regulation's diagrams, made once. */
async function files(name: string) {
    const known = made.get(name) ?? generateDiagrams(await models[name]!);
    made.set(name, known);
    return known;
}

describe.each(Object.keys(regulations))('the pictures of %s', (name) => {
    const sheets = models[name]!.then((model) =>
        Promise.all(
            diagramsOf(model).map(async (diagram) => ({ diagram, lembar: await lembarOf(diagram, cetak) })),
        ),
    );
    const drawn = sheets.then((all) =>
        Promise.all(
            all.map(async ({ diagram, lembar }) => [
                { jalur: diagram.jalur, gambar: await gambarOf(diagram) },
                ...lembar.map((gambar, at) => ({ jalur: `${diagram.jalur}, lembar ${at + 1}`, gambar })),
            ]),
        ).then((pictures) => pictures.flat()),
    );

    /** What is wrong with any picture, in words. */
    async function faults(judge: (isi: ReturnType<typeof isiGambar>, gambar: Gambar) => string[]) {
        return (await drawn).flatMap(({ jalur, gambar }) =>
            judge(isiGambar(gambar), gambar).map((fault) => `${jalur}: ${fault}`),
        );
    }

    test('keep every text within its box and every box on the page', async () => {
        const found = await faults(({ kotak, teks }, gambar) => {
            const page = { apa: 'halaman', kiri: 0, atas: 0, kanan: gambar.lebar, bawah: gambar.tinggi };
            return [
                ...[...kotak, ...teks]
                    .filter((item) => !memuat(page, item))
                    .map((item) => `${item.apa} is cut`),
                ...teks
                    .filter((item) => item.dalam && !memuat(item.dalam, item))
                    .map((item) => `${item.apa} leaves ${item.dalam?.apa}`),
            ];
        });
        expect(found).toEqual([]);
    });

    test('let no box and no text lie on another', async () => {
        const found = await faults(({ kotak, teks }) => {
            const result: string[] = [];
            const loose = teks.filter((item) => item.dalam === undefined);
            kotak.forEach((box, at) => {
                for (const other of [...kotak.slice(at + 1), ...loose])
                    if (bertumpuk(box, other)) result.push(`${box.apa} and ${other.apa}`);
            });
            teks.forEach((item, at) => {
                for (const other of teks.slice(at + 1))
                    if (bertumpuk(item, other)) result.push(`${item.apa} and ${other.apa}`);
            });
            return result;
        });
        expect(found).toEqual([]);
    });

    test('let no line run through a box or a text', async () => {
        const found = await faults(({ kotak, teks, garis }) =>
            garis.flatMap((line) =>
                ruas(line.titik).flatMap((piece) => [
                    ...kotak.filter((box) => menembus(piece, box)).map((box) => `${line.apa} and ${box.apa}`),
                    ...teks
                        .filter((item) => menembus(piece, item, 0.5))
                        .map((item) => `${line.apa} and ${item.apa}`),
                ]),
            ),
        );
        expect(found).toEqual([]);
    });

    test('are read when they are printed on F4: 7 points at least, on every sheet', async () => {
        const sizes = (await sheets).flatMap(({ diagram, lembar }) =>
            lembar.map((gambar, at) => ({
                apa: `${diagram.jalur}, lembar ${at + 1} dari ${lembar.length}`,
                poin: Math.round(hurufTercetak(gambar, cetak.terpakai) * 10) / 10,
            })),
        );
        const least = sizes.reduce((a, b) => (b.poin < a.poin ? b : a), { apa: '', poin: 99 });
        console.info(`${name}: ${sizes.length} sheets, smallest type ${least.poin} pt (${least.apa})`);
        expect(sizes.filter(({ poin }) => poin < 7)).toEqual([]);
    });

    test('lead every arrow to its row, on one sheet or from one to another', async () => {
        for (const { diagram } of await sheets) {
            if (!('alur' in diagram)) continue;
            const { alur } = diagram;
            const baris = barisDipotong(alur);
            // Cut more often than paper asks for, so that every arrow crosses a break somewhere.
            for (const step of [1, 2, 3, baris]) {
                const mulai = Array.from({ length: Math.ceil(baris / step) }, (_, at) => at * step);
                const parts = mulai.map((_, ke) => lembarKe(alur, { mulai, baris, semuaPelaku: false }, ke));
                expect(arrowsOf(parts).sort(), diagram.jalur).toEqual(
                    alur.arus
                        .map(({ dari, ke, hasil }) =>
                            [alur.kegiatan[dari]!.id, hasil ?? '', alur.kegiatan[ke]!.id].join(' > '),
                        )
                        .sort(),
                );
                const steps = parts.flatMap(({ kegiatan }) => kegiatan.filter(({ nomor }) => nomor !== ''));
                expect(steps.map(({ id }) => id)).toEqual(
                    alur.kegiatan.filter(({ nomor }) => nomor !== '').map(({ id }) => id),
                );
                for (const { kegiatan, pelaku } of parts)
                    for (const row of kegiatan.filter(({ nomor }) => nomor !== ''))
                        expect(pelaku[row.pelaku]).toBe(
                            alur.pelaku[alur.kegiatan.find(({ id }) => id === row.id)!.pelaku],
                        );
            }
        }
    });

    test('say in words what they show, refer to nothing outside and use black only', async () => {
        for (const { jalur, gambar } of await drawn) {
            const svg = svgOf(gambar);
            expect(svg, jalur).toMatch(/^<svg [^>]*role="img" aria-labelledby="judul uraian"/);
            expect(svg, jalur).toContain('<title id="judul">');
            expect(gambar.uraian.length, jalur).toBeGreaterThan(gambar.judul.length);
            expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
                /https?:|<image|<script|@import/,
            );
            const colours = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]));
            expect([...colours].every((colour) => ['none', '#000', '#fff'].includes(colour!))).toBe(true);
        }
    });

    test('are the same for the same text and have names of their own', async () => {
        const first = await files(name);
        const again = await generateDiagrams(await models[name]!, { jenis: ['susunan', 'prosedur'] });
        expect(again).toEqual(first.filter(({ path }) => /^(susunan|prosedur)\//.test(path)));
        // Where there are sheets, the whole is beside them.
        const paths = first.map((file) => file.path);
        for (const path of paths) expect(paths).toContain(path.replace(/-lembar-\d+(?=\.svg$)/, ''));
        expect(new Set(first.map((file) => file.path)).size).toBe(first.length);
        if (name !== 'kosong') expect(first.length).toBeGreaterThan(2);
        for (const file of first) expect(file.path).toMatch(/^[a-z]+\/[a-z0-9-]+\.(svg|mmd)$/);
    });
});

test('a chart has a box for every post and a line for every superior', async () => {
    const model = await models['bungo-15-2024'];
    if (!model) return expect(Object.keys(models)).not.toContain('bungo-15-2024');
    const files = await generateDiagrams(model, { jenis: ['susunan'], format: ['mermaid'] });
    expect(files).toHaveLength(model.susunan.length);
    for (const [at, susunan] of model.susunan.entries()) {
        const text = files[at]!.content as string;
        for (const post of susunan.jabatan) expect(text).toContain(`"${post.label}`);
        expect(text.match(/ --- /g)!.length).toBeGreaterThanOrEqual(susunan.jabatan.length - 1);
    }
});

const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (browser === undefined) console.info('No browser here: text widths are not compared with a real font.');
const folder = mkdtempSync(join(tmpdir(), 'gambar-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(browser === undefined)('text is as wide as measured in the fonts that are named', async () => {
    const pictures: string[] = [];
    for (const name of Object.keys(models)) {
        for (const file of await files(name))
            if (file.path.endsWith('.svg')) pictures.push(file.content as string);
    }
    const script = `
        const rows = [];
        for (const text of document.querySelectorAll('text')) {
            const measured = Number(text.getAttribute('textLength'));
            text.removeAttribute('textLength');
            rows.push([text.getComputedTextLength() / measured, text.textContent]);
        }
        rows.sort((a, b) => a[0] - b[0]);
        document.title = JSON.stringify({ count: rows.length, least: rows[0], most: rows.at(-1) });
    `;
    const page = join(folder, 'ukur.html');
    writeFileSync(
        page,
        `<!doctype html><meta charset="utf-8"><body>${pictures.join('')}<script>${script}</script></body>`,
    );
    const dump = join(folder, 'hasil.html');
    writeFileSync(
        dump,
        execFileSync(browser!, ['--headless=new', '--no-sandbox', '--disable-gpu', '--dump-dom', page], {
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 1 << 28,
        }),
    );
    const title = /<title>(\{.*?\})<\/title>/.exec(readFileSync(dump, 'utf8'))?.[1] ?? '{}';
    const { count, least, most } = JSON.parse(
        title.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>'),
    );
    expect(count).toBeGreaterThan(1000);
    if (!/Liberation Sans|Arial|Helvetica|Nimbus Sans/.test(fonts())) {
        console.info('None of the named fonts is installed here: the widths are not compared.');
        return;
    }
    console.info(
        `${count} texts; real width is ${least[0].toFixed(3)} to ${most[0].toFixed(3)} of the measured`,
    );
    // Kerning draws some pairs of capitals closer; nothing may be wider than its place.
    expect(least[0], least[1]).toBeGreaterThan(0.93);
    expect(most[0], most[1]).toBeLessThan(1.01);
});

function fonts(): string {
    try {
        return execFileSync('fc-match', ["Arial:family='Liberation Sans'"], { encoding: 'utf8' });
    } catch {
        return '';
    }
}
