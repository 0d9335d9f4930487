import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { checkDocs } from '../../../../scripts/check-docs.mjs';
import { applyChanges, checkTexts, filesOf, formatted } from './support.js';

interface Doc {
    readonly code: string;
    readonly basis: boolean;
    readonly wrong: readonly string[];
}

const examples = (checkDocs() as Doc[])
    // An acceptance that is out of date cannot itself be accepted: it is removed.
    .filter((doc) => doc.code !== 'diterima/tidak-berlaku-lagi' && !doc.basis)
    .flatMap((doc) => doc.wrong.map((text, at) => [`${doc.code} ${at + 1}`, text] as const))
    .filter(([, text]) => Object.keys(filesOf(text)).length === 1);

describe('a finding is accepted beside its provision', () => {
    it.each(examples)('%s', async (_name, example) => {
        const text = formatted(example);
        const before = await checkTexts({ 'contoh.perkada': text });
        for (const [at, finding] of before.findings.entries()) {
            const change = before.acceptances[at];
            expect(change, `${finding.code} has no provision that can accept it`).toBeDefined();
            if (!change) continue;
            const at1 = (item: (typeof before.findings)[number]) =>
                item.code === finding.code && item.place.start.line === finding.place.start.line;

            // Without a reason nothing is accepted, and nothing else is reported.
            const open = applyChanges(text, [change]);
            const without = (await checkTexts({ 'contoh.perkada': open })).findings;
            expect(without.filter(at1).every((item) => item.accepted === undefined)).toBe(true);
            expect(without.length, open).toBe(before.findings.length);

            const reasoned = applyChanges(text, [
                { ...change, newText: change.newText.replace('""', '"sesuai kesepakatan"') },
            ]);
            const after = (await checkTexts({ 'contoh.perkada': reasoned })).findings;
            expect(after.find(at1)?.accepted, reasoned).toBe('sesuai kesepakatan');
            expect(after.map((item) => item.code)).not.toContain('diterima/tidak-berlaku-lagi');
            expect(formatted(reasoned)).toBe(reasoned);
        }
    });
});
