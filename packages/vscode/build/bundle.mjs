// Bundles the extension: client and server, for the desktop and for a browser, and its grammar.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { enrichGrammar } from './grammar.mjs';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
    bundle: true,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    external: ['vscode'],
    logLevel: 'warning',
    tsconfig: from('../tsconfig.json'),
};
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
// Anything of Node's that finds its way into the browser's bundles fails the build.
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

mkdirSync(from('../dist'), { recursive: true });
await Promise.all([
    build({ ...node, entryPoints: [from('../src/extension.ts')], outfile: from('../dist/extension.js') }),
    build({ ...node, entryPoints: [from('../src/server.ts')], outfile: from('../dist/server.js') }),
    build({
        ...browser,
        format: 'cjs',
        entryPoints: [from('../src/extension-web.ts')],
        outfile: from('../dist/extension-web.js'),
    }),
    build({
        ...browser,
        format: 'iife',
        entryPoints: [from('../src/server-web.ts')],
        outfile: from('../dist/server-web.js'),
    }),
]);
const grammar = JSON.parse(readFileSync(from('../../../syntaxes/perkada.tmLanguage.json'), 'utf8'));
writeFileSync(from('../dist/perkada.tmLanguage.json'), JSON.stringify(enrichGrammar(grammar)));
