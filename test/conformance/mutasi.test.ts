import { readdirSync, readFileSync } from 'node:fs';
import { checks } from '@perkada/model';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../packages/language/test/checks/support.js';
import { mutasi } from './mutasi/katalog.js';

const folder = new URL('../../examples/acuan/', import.meta.url);
const acuan: Record<string, string> = {};
// The main file first: it is the one whose Model is asked for.
const names = readdirSync(folder).filter((name) => name.endsWith('.perkada'));
for (const name of ['acuan.perkada', ...names.filter((item) => item !== 'acuan.perkada')])
    acuan[name] = readFileSync(new URL(name, folder), 'utf8');

/** Checks that no single change of this one regulation can raise, and why. Each has its own examples. */
const withoutMutation = new Map([
    ['mekanisme/rekomendasi-diri-sendiri', 'assessor and head must be one person in every susunan'],
    ['pelaporan/terputus', 'the ketua reports by the body, by the annex and by his duties'],
    ['susunan/tanpa-kedudukan', 'the general rules still settle the superiors of a susunan without rules'],
    ['susunan/tanpa-tahapan', 'the three stages of a susunan stand in three blocks'],
    ['tahapan/berbeda-dengan-umum', 'the regulation has no general stages by level'],
    ['tahapan/induk-tidak-menunjuk', 'it takes two parallel units under one parent'],
    ['tahapan/penugas-berbeda', 'the regulation has no general stages by level'],
]);

describe('the reference regulation', () => {
    it('shows no finding at all', async () => {
        const { findings } = await checkTexts(acuan);
        expect(findings.map((item) => `${item.code} ${item.place.uri}:${item.place.start.line + 1}`)).toEqual(
            [],
        );
    });

    it('has at least sixty mutations, for all checks but those that one regulation cannot show', () => {
        expect(mutasi.length).toBeGreaterThanOrEqual(60);
        const covered = new Set(mutasi.map((item) => item.kode));
        const open = checks
            .map((check) => check.code)
            .filter((code) => !covered.has(code))
            .sort();
        expect(open).toEqual([...withoutMutation.keys()].sort());
    });
});

describe.each(mutasi.map((item) => [item.nama, item] as const))('%s', (_name, item) => {
    it(`raises ${item.kode} at its place, and nothing else`, async () => {
        const text = acuan[item.berkas]!;
        expect(text.split(item.cari).length - 1, 'the place must be unique').toBe(1);
        const files = { ...acuan, [item.berkas]: text.replace(item.cari, () => item.ganti) };
        const { findings } = await checkTexts(files);
        const line = (finding: (typeof findings)[number]) =>
            files[finding.place.uri.split('/').at(-1)!]!.split('\n')[finding.place.start.line] ?? '';
        const own = findings.filter((finding) => finding.code === item.kode);
        expect(own.map(line).filter((found) => found.includes(item.jangkar)).length).toBeGreaterThan(0);
        const allowed = new Set([item.kode, ...(item.juga ?? [])]);
        expect(
            findings
                .filter((finding) => !allowed.has(finding.code))
                .map((finding) => `${finding.code}: ${line(finding).trim()}`),
        ).toEqual([]);
    });
});
