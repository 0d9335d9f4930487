import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateTypeScript } from '@perkada/generators';
import type { Model } from '@perkada/model';
import { type OutputChunk, rolldown } from 'rolldown';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from './support/load.js';
import { exampleTexts, modelOf } from './support/models.js';
import { contohKecil } from './support/small.js';

const folder = mkdtempSync(join(tmpdir(), 'modul-'));
afterAll(() => rmSync(folder, { recursive: true }));

const module = (model: Model) => generateTypeScript(model)[0]!.content as string;
const beragam = contohKecil.beragam!['beragam.perkada']!;
const small = (text: string) => modelOf({ 'beragam.perkada': text });

async function bundle(model: Model, entry: string): Promise<string> {
    const [script] = generateTypeScript(model, { keluaran: 'js' });
    writeFileSync(join(folder, 'modul.js'), script!.content as string);
    writeFileSync(join(folder, 'masuk.js'), entry);
    const bundled = await rolldown({ input: join(folder, 'masuk.js') });
    const { output } = await bundled.generate({ format: 'esm', minify: true });
    return (output[0] as OutputChunk).code;
}

describe('the file of a rule module', () => {
    test('is named by id, number and year', async () => {
        expect(generateTypeScript(await small(beragam)).map((file) => file.path)).toEqual([
            'ragam-7-2031.ts',
        ]);
    });

    test('is the same for the same text, and when unrelated provisions change places', async () => {
        const first = module(await small(beragam));
        expect(module(await small(beragam))).toBe(first);
        const at = beragam.indexOf('susunan Dinas');
        const upt = beragam.slice(
            beragam.indexOf('susunan Upt'),
            beragam.indexOf('perangkat daerah DinasAir'),
        );
        const moved = beragam.replace(upt, '');
        const swapped = `${moved.slice(0, at)}${upt}// dipindahkan\n\n${moved.slice(at)}`;
        expect(module(await small(swapped))).toBe(first);
        const units = 'perangkat daerah DinasTanah "Dinas Tanah" bersusunan Dinas;';
        expect(
            module(await small(beragam.replace(units, '').replace('susunan Upt', `${units}\nsusunan Upt`))),
        ).toBe(first);
    });

    test('keeps every name when a label changes', async () => {
        const names = (text: string) => text.match(/'[A-Z]\w*(\.\w+)*'/g);
        const renamed = beragam.replace(/"Kepala Bidang"/g, '"Pimpinan Bidang Baru"');
        expect(renamed).not.toBe(beragam);
        const other = module(await small(renamed));
        expect(other).toContain('Pimpinan Bidang Baru');
        expect(names(other)).toEqual(names(module(await small(beragam))));
    });

    test('lets a program say only what the regulation knows', async () => {
        const source = module(await small(beragam));
        const use = `
            import { atasan, mulai, terapkan, type Jabatan, type Fakta } from './modul.js';
            const fakta: Fakta = { keadaan: { Sibuk: true }, ada: { 'Dinas.KepalaSeksi': false } };
            const jawaban = atasan({ jenjang: 'ahli muda', susunan: 'Dinas', unit: 'DinasAir.Hulu', fakta });
            export const post: Jabatan | 'Bupati' | undefined = jawaban.atasan[0]?.jabatan;
            // @ts-expect-error no such grade
            atasan({ jenjang: 'ahli biasa', susunan: 'Dinas' });
            // @ts-expect-error no such susunan
            atasan({ jenjang: 'ahli muda', susunan: 'Kantor' });
            // @ts-expect-error a fact on which nothing depends
            atasan({ jenjang: 'ahli muda', susunan: 'Dinas', fakta: { keadaan: { Libur: true } } });
            const awal = mulai('Permohonan');
            const lanjut = terapkan(awal, { langkah: 'a' });
            terapkan(lanjut, { langkah: 'b', hasil: 'disetujui' });
            // @ts-expect-error a decision needs its outcome
            terapkan(lanjut, { langkah: 'b' });
            // @ts-expect-error no such outcome of this step
            terapkan(lanjut, { langkah: 'b', hasil: 'ditunda' });
            // @ts-expect-error no such step
            terapkan(lanjut, { langkah: 'z' });
            export const akhir: 'ditugaskan' | 'ditolak' | undefined = lanjut.akhir;
        `;
        expect(compile({ 'modul.ts': source, 'pakai.ts': use })).toEqual([]);
    });

    test('runs in a bundler', async () => {
        const code = await bundle(
            await small(beragam),
            "import { atasan } from './modul.js'; export const hasil = atasan({ jenjang: 'penyelia', susunan: 'Dinas', unit: 'DinasAir.Hulu' }).atasan[0].jabatan;",
        );
        const loaded = await import(`data:text/javascript,${encodeURIComponent(code)}`);
        expect(loaded.hasil).toBe('Dinas.KepalaBidang');
    });

    const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
    if (browser === undefined) console.info('No browser here: the module is not run in one.');
    test.skipIf(browser === undefined)('runs in a browser', async () => {
        const code = await bundle(
            await small(beragam),
            "import { atasan } from './modul.js'; document.body.textContent = atasan({ jenjang: 'penyelia', susunan: 'Dinas', unit: 'DinasAir.Tata' }).atasan[0].jabatan;",
        );
        const page = join(folder, 'halaman.html');
        writeFileSync(page, `<!doctype html><body><script type="module">${code}</script></body>`);
        const shown = execFileSync(
            browser!,
            [
                '--headless=new',
                '--no-sandbox',
                '--disable-gpu',
                '--virtual-time-budget=5000',
                '--dump-dom',
                page,
            ],
            { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
        );
        expect(shown).toContain('Dinas.Sekretaris</body>');
    });

    test.each(Object.entries(exampleTexts()))('of %s is below 30 kB minified', async (name, texts) => {
        const code = await bundle(await modelOf(texts), "export * from './modul.js';");
        console.info(`${name}: ${code.length} bytes minified`);
        expect(code.length).toBeLessThan(30_000);
    });
});
