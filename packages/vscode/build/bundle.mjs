// Bundles the extension: client and server, for the desktop and for a browser, its grammars and snippets.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { enrichGrammar } from './grammar.mjs';
import { findingPages } from './pages.mjs';
import { provisionSnippets } from './snippets.mjs';

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

// ELK takes any worker that it is loaded in for its own and would answer the messages of our server there.
const tameElk = {
    name: 'tame-elk',
    setup: ({ onLoad }) =>
        onLoad({ filter: /[\\/]elk\.bundled\.js$/ }, ({ path }) => ({
            contents: `var document = {};\n${readFileSync(path, 'utf8')}`,
            loader: 'js',
        })),
};
/*
 * The generators are larger than the rest of the server and wanted by few. One file of them serves both
 * servers: it leaves a function that makes them when they are first asked for.
 */
const made = 'globalThis.perkadaGenerators';
const generators = {
    ...browser,
    format: 'cjs',
    stdin: { contents: "export * from '@perkada/generators';", resolveDir: from('..') },
    outfile: from('../dist/generators.js'),
    banner: { js: `${made}=function(){var module={exports:{}},exports=module.exports;` },
    footer: { js: 'return module.exports};' },
    plugins: [tameElk],
};
const apart = (load) => ({
    name: 'generators-apart',
    setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^@perkada\/generators$/ }, ({ path }) => ({ path, namespace: 'apart' }));
        onLoad({ filter: /.*/, namespace: 'apart' }, () => ({
            contents: `${load}module.exports = ${made}();`,
            loader: 'js',
            resolveDir: from('..'),
        }));
    },
});
// The reader of PDF wants to give a host without `navigator` one; that of VS Code refuses.
const ownNavigator = {
    name: 'own-navigator',
    setup: ({ onLoad }) =>
        onLoad({ filter: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, ({ path }) => {
            const text = readFileSync(path, 'utf8').replaceAll('globalThis.navigator', 'navigator');
            const own = "let navigator = { platform: '', userAgent: '', language: 'id' };\n";
            return { contents: own + text, loader: 'js' };
        }),
};
// Scripts and styles of the panels; their parts stand in folders below.
const webview = readdirSync(from('../webview')).filter((name) => /\.(ts|css)$/.test(name));

mkdirSync(from('../dist'), { recursive: true });
await Promise.all([
    build({
        ...node,
        entryPoints: [from('../src/extension.ts')],
        outfile: from('../dist/extension.js'),
        // Loaded only when something is imported.
        external: [...node.external, './impor.js'],
    }),
    build({
        ...node,
        entryPoints: [from('../src/impor.ts')],
        outfile: from('../dist/impor.js'),
        plugins: [ownNavigator],
    }),
    build(generators),
    build({
        ...node,
        entryPoints: [from('../src/server.ts')],
        outfile: from('../dist/server.js'),
        external: [...node.external, './generators.js'],
        plugins: [apart("require('./generators.js');")],
    }),
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
        plugins: [apart('')],
    }),
    build({
        ...browser,
        format: 'iife',
        entryPoints: webview.map((name) => from(`../webview/${name}`)),
        entryNames: 'webview-[name]',
        outdir: from('../dist'),
    }),
]);
const grammar = JSON.parse(readFileSync(from('../../../syntaxes/perkada.tmLanguage.json'), 'utf8'));
writeFileSync(from('../dist/perkada.tmLanguage.json'), JSON.stringify(enrichGrammar(grammar)));
writeFileSync(
    from('../dist/naskah.tmLanguage.json'),
    JSON.stringify(JSON.parse(readFileSync(from('../../../syntaxes/naskah.tmLanguage.json'), 'utf8'))),
);
writeFileSync(from('../dist/cuplikan.json'), JSON.stringify(await provisionSnippets(shared)));
writeFileSync(from('../dist/temuan.json'), JSON.stringify(findingPages()));
