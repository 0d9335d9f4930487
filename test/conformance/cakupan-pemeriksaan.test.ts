import { readFileSync } from 'node:fs';
import { basisChecks, checks, naskahChecks } from '@perkada/model';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/temuan/cakupan-pemeriksaan.md', import.meta.url), 'utf8');
const named = new Set(page.match(/`[a-z]+\/[a-z-]+`/g)?.map((code) => code.slice(1, -1)));

it('the table of coverage names every check of substance, and no check that is not there', () => {
    const substance = [...checks, ...basisChecks].map((check) => check.code);
    expect(substance.filter((code) => !named.has(code))).toEqual([]);
    const known = new Set<string>([...substance, ...naskahChecks.map((check) => check.code)]);
    expect([...named].filter((code) => !known.has(code))).toEqual([]);
});

it('the group of texts names every check of texts', () => {
    const group = page.slice(page.indexOf('\n## Naskah\n'), page.indexOf('\n## Istilah\n'));
    const inGroup = new Set(group.match(/`[a-z]+\/[a-z-]+`/g)?.map((code) => code.slice(1, -1)));
    expect([...inGroup].sort()).toEqual(naskahChecks.map((check) => check.code).sort());
});
