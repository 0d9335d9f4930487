import { type Finding, type Fix, type Language, messages, renderMessage } from '@perkada/model';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { checkDocs } from '../../../../scripts/check-docs.mjs';
import { applyChanges, checkTexts, filesOf, formatted } from './support.js';

interface Doc {
    readonly code: string;
    readonly basis: boolean;
    readonly wrong: readonly string[];
    readonly also: readonly string[];
}

const docs = (checkDocs() as Doc[]).filter((doc) => !doc.basis);
const languages: readonly Language[] = ['id', 'en'];
const key = (finding: Finding) => `${finding.code} ${finding.variant ?? ''}`;

/** The wrong examples in the house style, each in one file. */
const examples = docs.flatMap((doc) =>
    doc.wrong.map((text, at) => [`${doc.code} ${at + 1}`, doc.code, text] as const),
);
const offered = new Set<string>();

function title(finding: Finding, fix: Fix, language: Language): string {
    return renderMessage(messages, finding.code, fix.title, fix.params ?? finding.params, language);
}

describe('every repair of a wrong example', () => {
    it.each(examples)('%s: is clean, formatted, and says what it does', async (_name, code, example) => {
        const text = Object.keys(filesOf(example)).length === 1 ? formatted(example) : example;
        const before = await checkTexts(filesOf(text));
        for (const finding of before.findings) {
            for (const fix of finding.fixes ?? []) {
                offered.add(finding.code);
                const name = `${finding.code} ${fix.title}`;
                const repaired = applyChanges(text, fix.changes);
                const after = await checkTexts(filesOf(repaired));
                const same = (list: readonly Finding[]) =>
                    list.filter((item) => key(item) === key(finding)).length;
                expect(same(after.findings), name).toBeLessThan(same(before.findings));
                const known = new Set(before.findings.map((item) => item.code));
                expect(
                    after.findings.filter((item) => !known.has(item.code)).map((item) => item.code),
                    `${name}\n${repaired}`,
                ).toEqual([]);
                expect(formatted(repaired), name).toBe(repaired);
                for (const language of languages) {
                    const words = title(finding, fix, language).toLowerCase();
                    expect(words, name).not.toMatch(/\{\w+\}/);
                    for (const change of fix.changes.filter((item) => item.newText.trim() !== ''))
                        expect(
                            (change.newText.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).some((word) =>
                                words.includes(word),
                            ),
                            `${name}: “${words}” says nothing of “${change.newText}”`,
                        ).toBe(true);
                }
            }
        }
        expect(before.findings.map((item) => item.code)).toContain(code);
    });

    it('exists for the slips that a drafter makes most', () => {
        for (const code of [
            'kedudukan/jenjang-tanpa-aturan',
            'mekanisme/tanpa-hasil-lain',
            'tim/ketua-bukan-dari-pemilik',
            'mekanisme/dokumen-tidak-terbit',
            'mekanisme/langkah-ganda',
            'tahapan/langkah-ganda',
            'dasar/tanpa-dasar',
            'susunan/jumlah-level',
            'tim/ketua-juga-anggota',
            'tim/pegawai-ganda',
            'tim/tanpa-ketua',
            'tim/lebih-dari-satu-ketua',
            'mekanisme/penerima-juga-tembusan',
            'mekanisme/langkah-tidak-tercapai',
            'diterima/tidak-berlaku-lagi',
        ])
            expect([...offered], code).toContain(code);
        console.log(`repairs are offered by ${offered.size} checks on their own examples`);
    });
});
