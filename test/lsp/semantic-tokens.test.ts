import { describe, expect, it } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { Session } from './support/session.js';
import { regulation } from './support/texts.js';

const session = new Session();

interface Token {
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
}

async function tokens(fixture: string): Promise<Token[]> {
    const { a } = await session.open({ a: fixture });
    const { data } = await session.request<SemanticTokens>('textDocument/semanticTokens/full', a.at);
    const legend = session.client.result.capabilities.semanticTokensProvider!.legend.tokenTypes;
    const lines = a.text.split('\n');
    const result: Token[] = [];
    let line = 0;
    let start = 0;
    for (let index = 0; index < data.length; index += 5) {
        if (data[index]! > 0) start = 0;
        line += data[index]!;
        start += data[index + 1]!;
        const end = start + data[index + 2]!;
        result.push({
            line,
            start,
            end,
            text: lines[line]!.slice(start, end),
            type: legend[data[index + 3]!]!,
        });
    }
    return result;
}

describe('semantic tokens', () => {
    it('tells units, posts, grades, roles and modal words apart', async () => {
        const found = await tokens(
            regulation
                .replace('ketua tim dari', 'ketua tim diutamakan dari')
                .replace('ahli madya di', 'ahli madya dapat di'),
        );
        const typeOf = (text: string) => [
            ...new Set(found.filter((item) => item.text === text).map((item) => item.type)),
        ];
        expect(typeOf('SekretariatDaerah')).toEqual(['namespace']);
        expect(typeOf('Sekretariat')).toEqual(['class']);
        expect(typeOf('KepalaBagian')).toEqual(['type']);
        expect(typeOf('madya')).toEqual(['enumMember']);
        expect(typeOf('penilai')).toEqual(['interface']);
        expect(typeOf('diutamakan')).toEqual(['modifier']);
        expect(typeOf('Pasal')).toEqual(['decorator']);
    });

    it('has no overlaps and no empty tokens', async () => {
        const found = await tokens(`${regulation}perangkat daerah "Dinas A" bersusunan Sekretariat;\n`);
        expect(found.length).toBeGreaterThan(20);
        for (const [index, token] of found.entries()) {
            expect(token.end).toBeGreaterThan(token.start);
            const next = found[index + 1];
            if (next?.line === token.line) expect(next.start).toBeGreaterThanOrEqual(token.end);
        }
    });
});
