import {
    chmodSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { perkada } from '../support/cli.js';

// The annexes hold some two hundred drawn sheets.
vi.setConfig({ testTimeout: 600_000 });

const folder = () => mkdtempSync(join(tmpdir(), 'perkada-'));
const filesIn = (out: string) =>
    readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
        .sort();
const examples = ['bungo-15-2024', 'malang-132-2023', 'meranti-11-2024', 'palangka-raya-13-2024'];
const endings: Readonly<Record<string, RegExp>> = {
    typescript: /^[a-z0-9-]+\.ts$/,
    diagram: /\.(svg|mmd)$/,
    lampiran: /-lampiran\.(docx|html)$/,
    bpmn: /\.bpmn$/,
    dmn: /\.dmn$/,
    json: /\.(model|schema)\.json$/,
    akn: /\.akn\.xml$/,
};

function canWrite(out: string): boolean {
    try {
        writeFileSync(join(out, 'coba'), '');
        return true;
    } catch {
        return false;
    }
}

describe('perkada hasilkan', () => {
    it.each(Object.keys(endings))('makes %s of every example', (kind) => {
        const out = folder();
        const { status, stdout, stderr } = perkada('hasilkan', kind, 'examples', '--out', out);
        expect([status, stderr.replace(/^Menghasilkan .*\n/gm, '')]).toEqual([0, '']);
        const files = filesIn(out);
        expect(files.length).toBe(stdout.trim().split('\n').length);
        for (const name of files) expect(basename(name)).toMatch(endings[kind]!);
        // Each regulation has a folder of its own.
        expect(readdirSync(out).sort()).toEqual(['acuan-7-2025', ...examples]);
    });

    it.each(Object.keys(endings))('overwrites files of its own: %s, with the same bytes', (kind) => {
        const out = folder();
        const make = () => {
            const { status, stderr } = perkada('hasilkan', kind, 'examples/acuan', '--out', out);
            expect([status, stderr]).toEqual([0, '']);
            return filesIn(out).map((name) => [name, readFileSync(join(out, name)).toString('base64')]);
        };
        expect(make()).toEqual(make());
    });

    it('draws diagrams as PNG on request, of the size of the SVG, and overwrites them', () => {
        const out = folder();
        const make = () =>
            perkada('hasilkan', 'diagram', 'examples/acuan', '--format', 'svg,png', '--out', out);
        for (const { status, stderr } of [make(), make()]) {
            if (status === 2 && stderr.includes('PNG tidak dapat dibuat')) {
                console.info('No font or no renderer here: PNG is not tested.');
                return;
            }
            expect([status, stderr]).toEqual([0, '']);
        }
        const names = filesIn(out);
        expect(names.filter((name) => name.endsWith('.mmd'))).toEqual([]);
        const pictures = names.filter((name) => name.endsWith('.png'));
        expect(pictures.length).toBeGreaterThan(10);
        for (const name of pictures) {
            const svg = readFileSync(join(out, name.replace(/png$/, 'svg')), 'utf8');
            const [, width] = /width="([\d.]+)"/.exec(svg)!;
            const png = readFileSync(join(out, name));
            expect(png.subarray(1, 4).toString()).toBe('PNG');
            expect(Math.abs(png.readUInt32BE(16) - 2 * Number(width))).toBeLessThanOrEqual(2);
        }
    });

    it('knows no other form, and forms of diagrams only', () => {
        for (const args of [
            ['diagram', '--format', 'bmp'],
            ['json', '--format', 'svg'],
        ]) {
            const [kind, ...rest] = args;
            const { status, stderr } = perkada(
                'hasilkan',
                kind!,
                'examples/acuan',
                '--out',
                folder(),
                ...rest,
            );
            expect(status).toBe(2);
            expect(stderr).toContain('svg, png, mermaid');
        }
    });

    it('leaves a file that it did not make, and says so', () => {
        const out = folder();
        const path = join(out, 'bungo-15-2024-lampiran.docx');
        writeFileSync(path, 'punya saya');
        const { status, stderr } = perkada('hasilkan', 'lampiran', 'examples/bungo-15-2024', '--out', out);
        expect(status).toBe(2);
        expect(stderr).toContain('Menolak menimpa');
        expect(readFileSync(path, 'utf8')).toBe('punya saya');
    });

    it('writes nothing at all where one file is not its own', () => {
        const out = folder();
        writeFileSync(join(out, 'model-1.schema.json'), '{}');
        expect(perkada('hasilkan', 'json', 'examples/acuan', '--out', out).status).toBe(2);
        expect(filesIn(out)).toEqual(['model-1.schema.json']);
    });

    it('follows no link out of the folder, be it of a folder or of a file', () => {
        const [out, elsewhere] = [folder(), folder()];
        symlinkSync(elsewhere, join(out, 'susunan'));
        const first = perkada('hasilkan', 'diagram', 'examples/acuan', '--out', out);
        expect([first.status, first.stderr]).toEqual([2, expect.stringContaining('di luar folder keluaran')]);
        const mine = join(elsewhere, 'punya-saya.json');
        writeFileSync(mine, '"dibuat oleh perkada"');
        symlinkSync(mine, join(out, 'model-1.schema.json'));
        expect(perkada('hasilkan', 'json', 'examples/acuan', '--out', out).status).toBe(2);
        expect(filesIn(elsewhere)).toEqual(['punya-saya.json']);
        expect(readFileSync(mine, 'utf8')).toBe('"dibuat oleh perkada"');
    });

    it('writes into a folder that is itself a link, since that one was named', () => {
        const [out, real] = [folder(), folder()];
        symlinkSync(real, join(out, 'tautan'));
        expect(perkada('hasilkan', 'json', 'examples/acuan', '--out', join(out, 'tautan')).status).toBe(0);
        expect(filesIn(real).length).toBeGreaterThan(0);
    });

    it('says so where a folder stands in the place of a file, or a file in that of a folder', () => {
        const out = folder();
        mkdirSync(join(out, 'model-1.schema.json'));
        expect(perkada('hasilkan', 'json', 'examples/acuan', '--out', out).stderr).toContain('Menolak');
        const file = join(out, 'berkas');
        writeFileSync(file, '');
        const { status, stderr } = perkada('hasilkan', 'json', 'examples/acuan', '--out', file);
        expect(status).toBe(2);
        expect(stderr).not.toContain('    at ');
    });

    it('says so where the folder cannot be written to, and leaves no half file', () => {
        const out = folder();
        chmodSync(out, 0o500);
        if (canWrite(out)) {
            console.info('This user may write everywhere: a folder without permission is not tested.');
            return;
        }
        const { status, stderr } = perkada('hasilkan', 'json', 'examples/acuan', '--out', out);
        expect(status).toBe(2);
        expect(stderr).toContain('EACCES');
        expect(filesIn(out)).toEqual([]);
    });

    it('names the kinds that there are', () => {
        for (const kind of ['entah', 'constructor']) {
            const { status, stderr } = perkada('hasilkan', kind, 'examples/bungo-15-2024', '--out', folder());
            expect(status).toBe(2);
            expect(stderr).toContain('typescript, diagram, lampiran, bpmn, dmn, json, akn');
        }
    });

    it('says what akn lacks when the regulation names no naskah, or one that is not there', () => {
        const work = folder();
        const path = join(work, 'a.perkada');
        writeFileSync(path, 'peraturan bupati "Contoh" disebut Contoh\n');
        expect(perkada('hasilkan', 'akn', work, '--out', join(work, 'hasil')).stderr).toContain(
            'tidak menyebut berkas naskahnya',
        );
        writeFileSync(path, 'peraturan bupati "Contoh" disebut Contoh naskah "tidak ada.naskah"\n');
        const { status, stderr } = perkada('hasilkan', 'akn', work, '--out', join(work, 'hasil'));
        expect(status).toBe(2);
        expect(stderr).toContain('tidak ada.naskah');
    });
});

describe('perkada periksa for build servers', () => {
    it('gives the same errors as JUnit and as GitHub annotations as it counts itself', () => {
        const records = JSON.parse(
            perkada('periksa', 'examples/bungo-15-2024', '--format', 'json').stdout,
        ) as { severity: string }[];
        const errors = records.filter(({ severity }) => severity === 'error').length;
        const junit = perkada('periksa', 'examples/bungo-15-2024', '--format', 'junit');
        expect(junit.stdout).toContain(`failures="${errors}"`);
        expect(junit.stdout.match(/<failure /g) ?? []).toHaveLength(errors);
        const github = perkada('periksa', 'examples/bungo-15-2024', '--format', 'github');
        expect(github.stdout.trim().split('\n')).toHaveLength(records.length);
        expect(github.stdout.match(/^::error file=examples\/bungo-15-2024\//gm) ?? []).toHaveLength(errors);
        expect([junit.status, github.status]).toEqual(errors > 0 ? [1, 1] : [0, 0]);
    });
});
