import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { perkada } from '../support/cli.js';

describe('perkada format', () => {
    it('finds every example in the house style', () => {
        const { status, stdout } = perkada('format', 'examples', '--check');
        expect(stdout).toContain('0 dari');
        expect(status).toBe(0);
    });

    it('changes white space only, keeps comments, and changes nothing the second time', () => {
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        const path = join(folder, 'a.perkada');
        const text =
            'peraturan   bupati "Contoh"\n\n\n\nsusunan Dinas "Dinas"{ // susunan\n level 1 jabatan Kepala,JPT   Pratama , pimpinan ;\n}\n';
        writeFileSync(path, text);
        expect(perkada('format', path).status).toBe(0);
        const once = readFileSync(path, 'utf8');
        expect(once.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        expect(once).toContain('// susunan');
        expect(once).toContain('    level 1 jabatan Kepala, JPT Pratama, pimpinan;');
        expect(perkada('format', path, '--check').status).toBe(0);
        expect(readFileSync(path, 'utf8')).toBe(once);
    });

    it('leaves a file with a syntax error as it is and says so', () => {
        const folder = mkdtempSync(join(tmpdir(), 'perkada-'));
        const path = join(folder, 'a.perkada');
        copyFileSync('examples/bungo-15-2024/kasus.perkada', path);
        const broken = `${readFileSync(path, 'utf8')}\nsusunan {{{`;
        writeFileSync(path, broken);
        const { status, stderr } = perkada('format', path);
        expect(status).toBe(1);
        expect(stderr).toContain('kesalahan sintaks');
        expect(readFileSync(path, 'utf8')).toBe(broken);
    });
});
