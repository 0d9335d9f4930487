import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { messages, pageName } from '@perkada/model';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { slipDocs } from '../../../../scripts/check-docs.mjs';
import { check } from '../parser/findings.js';

interface SlipDoc {
    readonly code: string;
    readonly wrong?: string;
    readonly right?: string;
}

const docs = slipDocs() as SlipDoc[];
const folder = new URL('../../../../docs/temuan/', import.meta.url);
const header = 'peraturan bupati "Contoh" nomor 1 tahun 2025\n';

async function slipsOf(text: string): Promise<string[]> {
    const { findings } = await check(header + text);
    const codes = findings.map((finding) => finding.code).filter((code) => /^(?:sintaks|nama)\//.test(code));
    return [...new Set(codes)];
}

describe('the pages of codes', () => {
    it('are there for every code of both languages, and for no other', () => {
        const without = Object.keys(messages).filter(
            (code) => !existsSync(new URL(`${pageName(code)}.md`, folder)),
        );
        expect(without).toEqual([]);
        const names = new Set(Object.keys(messages).map((code) => `${pageName(code)}.md`));
        const others = readdirSync(folder).filter((name) => !names.has(name));
        expect(others.sort()).toEqual(['README.md', 'cakupan-pemeriksaan.md', 'empat-peraturan.md']);
    });

    it('say their code and what an editor says, and link to pages that are there', () => {
        for (const code of Object.keys(messages)) {
            const page = readFileSync(new URL(`${pageName(code)}.md`, folder), 'utf8');
            expect(page).toContain(`\n\`${code}\`\n`);
            expect(page, code).toMatch(/^> \S.*\.$/m);
            for (const [, target] of page.matchAll(/\]\(([^)]+\.md)\)/g))
                expect(existsSync(new URL(target!, folder)), `${code}: ${target}`).toBe(true);
        }
    });
});

describe('the pages of slips', () => {
    // One needs a workspace, the other a text of hundreds of braces.
    const untold = ['dasar/naskah-tidak-ditemukan', 'sintaks/terlalu-dalam'];

    it('have examples', () => {
        const without = docs.filter((doc) => doc.wrong === undefined || doc.right === undefined);
        expect(without.map((doc) => doc.code).sort()).toEqual(untold);
    });

    it.each(docs.filter((doc) => doc.wrong !== undefined))(
        '$code: the wrong example is such a slip, the right one none',
        async (doc) => {
            expect(await slipsOf(doc.wrong!)).toEqual([doc.code]);
            expect(await slipsOf(doc.right!)).toEqual([]);
        },
    );
});
