import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { describe, expect, test, vi } from 'vitest';
import { PerkadaGeneratedModule, PerkadaGeneratedSharedModule } from '../../src/generated/module.js';
import { createPerkadaParser } from '../../src/parser/perkada-parser.js';
import { PerkadaTokenBuilder } from '../../src/parser/perkada-token-builder.js';

describe('the grammar', () => {
    test('has no ambiguity that Chevrotain knows of', () => {
        const said: unknown[] = [];
        const spies = (['log', 'warn', 'error'] as const).map((method) =>
            vi.spyOn(console, method).mockImplementation((...words) => void said.push(...words)),
        );
        try {
            const shared = inject(
                createDefaultSharedCoreModule(EmptyFileSystem),
                PerkadaGeneratedSharedModule,
            );
            const services = inject(createDefaultCoreModule({ shared }), PerkadaGeneratedModule, {
                parser: {
                    TokenBuilder: () => new PerkadaTokenBuilder(),
                    // With its validations on, Chevrotain throws on an ambiguity.
                    ParserConfig: () => ({
                        recoveryEnabled: true,
                        nodeLocationTracking: 'full' as const,
                        maxLookahead: 3,
                        skipValidations: false,
                    }),
                },
            });
            expect(() => createPerkadaParser(services)).not.toThrow();
            expect(said).toEqual([]);
        } finally {
            for (const spy of spies) spy.mockRestore();
        }
    });
});
