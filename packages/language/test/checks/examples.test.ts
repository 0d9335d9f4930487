import { readFileSync } from 'node:fs';
import { checks, type Finding, type Language, messages, renderMessage } from '@perkada/model';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { checkDocs } from '../../../../scripts/check-docs.mjs';
// @ts-expect-error a script without types
import { pages } from '../../../../scripts/docs-temuan.mjs';
import { checkTexts, filesOf } from './support.js';

interface Doc {
    readonly code: string;
    readonly basis: boolean;
    readonly file: string;
    readonly title: string;
    readonly wrong: readonly string[];
    readonly right: readonly string[];
    readonly also: readonly string[];
}

const docs = (checkDocs() as Doc[]).filter((doc) => !doc.basis);
const languages: readonly Language[] = ['id', 'en'];
const empty = /\{\w+\}|\(\)| {2}|‘’| , |: \.|\s\./;

function sentencesOf(finding: Finding): string[] {
    const all = [
        { key: finding.variant, params: finding.params },
        ...(finding.related ?? []).map((place) => ({ key: place.role, params: place.params ?? {} })),
        ...(finding.fixes ?? []).map((fix) => ({ key: fix.title, params: fix.params ?? {} })),
    ];
    return languages.flatMap((language) =>
        all.map(({ key, params }) => renderMessage(messages, finding.code, key, params, language)),
    );
}

describe('every check', () => {
    it('is documented in the file of its name, and every documented check is in the list', () => {
        expect(docs.map((doc) => doc.code)).toEqual(checks.map((check) => check.code).sort());
        for (const doc of docs) expect(doc.file).toBe(`${doc.code}.ts`);
    });

    it('has sentences in both languages, with the same keys and slots', () => {
        for (const { code } of checks) {
            const table = messages[code];
            expect(table, code).toBeDefined();
            expect(Object.keys(table!.en).sort(), code).toEqual(Object.keys(table!.id).sort());
            for (const key of Object.keys(table!.id)) {
                const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
                expect(slots(table!.en[key]!), `${code} ${key}`).toEqual(slots(table!.id[key]!));
            }
        }
    });
});

describe.each(docs.map((doc) => [doc.code, doc] as const))('%s', (code, doc) => {
    it('raises exactly its code on the wrong examples, with every sentence complete', async () => {
        expect(doc.wrong.length).toBeGreaterThan(0);
        for (const text of doc.wrong) {
            const { findings } = await checkTexts(filesOf(text));
            const codes = [...new Set(findings.map((finding) => finding.code))].sort();
            expect(codes).toEqual([...new Set([code, ...doc.also])].sort());
            for (const finding of findings) {
                for (const sentence of sentencesOf(finding)) {
                    expect(sentence).not.toMatch(empty);
                    expect(sentence).not.toBe(finding.code);
                }
                const table = messages[finding.code]!.id;
                const keys = [
                    finding.variant ?? 'main',
                    ...(finding.related ?? []).map((place) => place.role),
                ];
                for (const key of [...keys, ...(finding.fixes ?? []).map((fix) => fix.title)])
                    expect(Object.keys(table)).toContain(key);
            }
        }
    });

    it('finds nothing in the right examples', async () => {
        expect(doc.right.length).toBeGreaterThan(0);
        for (const text of doc.right) {
            const { findings } = await checkTexts(filesOf(text));
            expect(findings.map((finding) => `${finding.code} ${finding.place.start.line + 1}`)).toEqual([]);
        }
    });
});

describe('the documentation pages', () => {
    it('are up to date', () => {
        const folder = new URL('../../../../docs/temuan/', import.meta.url);
        for (const [name, text] of pages() as Map<string, string>)
            expect(
                readFileSync(new URL(name, folder), 'utf8'),
                `run node scripts/docs-temuan.mjs (${name})`,
            ).toBe(text);
    });
});
