// The whole provisions that completion offers where they fit, for the editor's command that inserts a snippet.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../../language/src/lsp/text/snippets.ts', import.meta.url));

/**
 * The server's provisions in VS Code's form. Without a prefix, so that they are offered by the command
 * only: while typing the server offers them, and only where they fit.
 */
export async function provisionSnippets(options) {
    const { outputFiles } = await build({ ...options, entryPoints: [source], format: 'esm', write: false });
    const module = await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
    );
    return Object.fromEntries(
        module.provisionSnippets.map(({ label, body }) => [label, { body: body.split('\n') }]),
    );
}
