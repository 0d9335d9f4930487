import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { perkada } from '../support/cli.js';

const folder = () => mkdtempSync(join(tmpdir(), 'perkada-'));
const examples = ['bungo-15-2024', 'malang-132-2023', 'meranti-11-2024', 'palangka-raya-13-2024'];
const endings: Readonly<Record<string, RegExp>> = {
    lampiran: /-lampiran\.(docx|html)$/,
    bpmn: /\.bpmn$/,
    dmn: /\.dmn$/,
    json: /\.(model|schema)\.json$/,
    akn: /\.akn\.xml$/,
};

describe('perkada hasilkan', () => {
    it.each(Object.keys(endings))('makes %s of every example', (kind) => {
        for (const example of examples) {
            const out = folder();
            const { status, stdout, stderr } = perkada('hasilkan', kind, `examples/${example}`, '--out', out);
            expect(stderr).toBe('');
            expect(status).toBe(0);
            const entries = readdirSync(out, { recursive: true, withFileTypes: true });
            const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
            expect(files.length).toBe(stdout.trim().split('\n').length);
            for (const name of files) expect(name).toMatch(endings[kind]!);
        }
    });

    it('overwrites a Word file of its own', () => {
        const out = folder();
        const make = () =>
            perkada('hasilkan', 'lampiran', 'examples/palangka-raya-13-2024', '--out', out).status;
        expect([make(), make()]).toEqual([0, 0]);
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
