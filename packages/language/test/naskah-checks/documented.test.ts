import { checkNaskah, naskahChecks, naskahMessages } from '@perkada/model';
import { describe, expect, test } from 'vitest';
import { readNaskah } from '../../src/index.js';
import { checkPages } from './examples.js';
import { applyFix } from './fixes.js';

const pages = checkPages();

function codesOf(text: string): string[] {
    return [...new Set(checkNaskah(readNaskah(text, 'contoh.naskah')).map((finding) => finding.code))];
}

describe('every check', () => {
    test('stands in the list, has a page, and its sentences in both languages', () => {
        expect(pages.map((page) => page.code).sort()).toEqual(naskahChecks.map((check) => check.code).sort());
        expect(Object.keys(naskahMessages).sort()).toEqual(naskahChecks.map((check) => check.code).sort());
        for (const [code, languages] of Object.entries(naskahMessages)) {
            expect(Object.keys(languages.id).sort(), code).toEqual(Object.keys(languages.en).sort());
        }
    });

    test.each(pages)('$file: title, why, wrong and right', (page) => {
        expect(page.title).toMatch(/^\S.{8,}[^.]$/);
        expect(page.sections).toEqual(['Mengapa', 'Salah', 'Benar']);
        expect(page.wrong.length).toBeGreaterThan(0);
        expect(page.right.length).toBeGreaterThan(0);
        expect(page.file).toBe(`${page.code.replace('naskah/', '')}.ts`);
    });

    test.each(pages)('$code: the wrong example raises it and nothing else', (page) => {
        for (const text of page.wrong) expect(codesOf(text)).toEqual([page.code]);
    });

    test.each(pages)('$code: the right example raises nothing', (page) => {
        for (const text of page.right) expect(codesOf(text)).toEqual([]);
    });

    test.each(pages)('$code: its repairs of the wrong example leave nothing to report', (page) => {
        for (const text of page.wrong) {
            for (const finding of checkNaskah(readNaskah(text, 'contoh.naskah'))) {
                for (const fix of finding.fixes ?? []) {
                    expect(codesOf(applyFix(text, fix)), `${fix.title}\n${applyFix(text, fix)}`).toEqual([]);
                }
            }
        }
    });
});

describe('messages', () => {
    test.each(pages)('$code: every variant that the file names has its sentence', (page) => {
        for (const key of page.keys) expect(naskahMessages[page.code]!.id, key).toHaveProperty(key);
    });

    test('name only slots that findings fill, and have a sentence for every variant, fix and related place', () => {
        for (const page of pages) {
            for (const text of page.wrong) {
                for (const finding of checkNaskah(readNaskah(text, 'contoh.naskah'))) {
                    const sentences = naskahMessages[finding.code]!.id;
                    const main = sentences[finding.variant ?? 'main'];
                    expect(main, `${finding.code} ${finding.variant}`).toBeDefined();
                    for (const slot of main!.matchAll(/\{(\w+)\}/g)) {
                        expect(finding.params, `${finding.code} {${slot[1]}}`).toHaveProperty(slot[1]!);
                    }
                    for (const fix of finding.fixes ?? []) {
                        expect(sentences[fix.title], `${finding.code} fix ${fix.title}`).toBeDefined();
                    }
                    for (const place of finding.related ?? []) {
                        expect(sentences[place.role], `${finding.code} role ${place.role}`).toBeDefined();
                    }
                }
            }
        }
    });
});
