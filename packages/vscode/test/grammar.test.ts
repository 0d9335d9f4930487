import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const grammar = JSON.parse(
    readFileSync(new URL('../dist/perkada.tmLanguage.json', import.meta.url), 'utf8'),
) as { patterns: { name?: string; match?: string; begin?: string }[] };

/** The scope that the first pattern which matches at the start of a text gives it. */
function scopeOf(text: string): string | undefined {
    return grammar.patterns.find(({ match, begin }) => {
        const pattern = match ?? begin;
        return pattern !== undefined && new RegExp(pattern).exec(text)?.index === 0;
    })?.name;
}

describe('colours without a server', () => {
    it.each([
        ['susunan', 'keyword.control.perkada'],
        ['diutamakan', 'storage.modifier.perkada'],
        ['hanya dapat', 'storage.modifier.perkada'],
        ['"Kepala Bagian"', 'string.quoted.double.perkada'],
        ['KepalaBagian', 'entity.name.type.perkada'],
        ['2025', 'constant.numeric.perkada'],
    ])('%s is %s', (text, scope) => {
        expect(scopeOf(text)).toBe(scope);
    });
});
