import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Rule {
    readonly name?: string;
    readonly match?: string;
    readonly captures?: Readonly<Record<string, { readonly name: string }>>;
    readonly patterns?: readonly Rule[];
}

const grammar = JSON.parse(
    readFileSync(new URL('../../../../syntaxes/naskah.tmLanguage.json', import.meta.url), 'utf8'),
) as {
    readonly scopeName: string;
    readonly patterns: readonly { include: string }[];
    readonly repository: Record<string, Rule>;
};

const flat = (rule: Rule): Rule[] => [...(rule.match ? [rule] : []), ...(rule.patterns ?? []).flatMap(flat)];

/** The scopes that a line gets, by the words that have them, the first rule that matches somewhere winning. */
function scopes(line: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { include } of grammar.patterns) {
        for (const rule of flat(grammar.repository[include.slice(1)]!)) {
            for (const match of line.matchAll(new RegExp(rule.match!, 'g'))) {
                if (rule.name) found[match[0]] ??= rule.name;
                for (const [index, { name }] of Object.entries(rule.captures ?? {})) {
                    const text = match[Number(index)];
                    if (text) found[text] ??= name;
                }
            }
        }
    }
    return found;
}

describe('the TextMate grammar of naskah', () => {
    it.each([
        ['Pasal 9', { 'Pasal 9': 'entity.name.section.naskah' }],
        ['BAB II PENUGASAN', { 'BAB II': 'entity.name.section.naskah', PENUGASAN: 'markup.heading.naskah' }],
        ['(2) Ketua tim', { '(2)': 'constant.numeric.mark.naskah' }],
        ['- a. mekanisme kerja; dan', { 'a.': 'constant.numeric.mark.naskah' }],
        [
            'sebagaimana dimaksud pada ayat (1) huruf a',
            {
                'ayat (1)': 'entity.name.function.reference.naskah',
                'huruf a': 'entity.name.function.reference.naskah',
            },
        ],
        ['Menimbang : a. bahwa', { Menimbang: 'keyword.other.naskah' }],
        ['- 4 -', { '- 4 -': 'comment.line.page.naskah' }],
        [
            '1. Undang-Undang Nomor 23 Tahun 2014 tentang',
            {
                '1.': 'constant.numeric.mark.naskah',
                'Undang-Undang Nomor 23 Tahun 2014': 'support.class.act.naskah',
            },
        ],
    ])('%s', (line, wanted) => {
        expect(scopes(line)).toMatchObject(wanted);
    });

    it('colours nothing in plain words', () => {
        expect(scopes('Pejabat bekerja sendiri atau dalam tim.')).toEqual({});
    });
});
