import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests import the sources, so that a failing line is a line of the source and no build is stale. */
export default defineConfig({
    resolve: {
        alias: [
            { find: '@perkada/language/lsp', replacement: from('packages/language/src/lsp/index.ts') },
            { find: '@perkada/model', replacement: from('packages/model/src/index.ts') },
            { find: '@perkada/language', replacement: from('packages/language/src/index.ts') },
            {
                find: '@perkada/generators/tulis',
                replacement: from('packages/generators/src/hasil/tulis.ts'),
            },
            { find: '@perkada/generators', replacement: from('packages/generators/src/index.ts') },
        ],
    },
    test: {
        include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
        exclude: ['**/node_modules/**', 'test/editor/**'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
    },
});
