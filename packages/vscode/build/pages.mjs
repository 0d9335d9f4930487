// The pages about findings that the extension shows, from docs/temuan/.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../docs/temuan/', import.meta.url);

/** Every page by its file name, without the remark on where it comes from. Links out of the folder become text. */
export function findingPages() {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    return Object.fromEntries(
        names.map((name) => [
            name,
            readFileSync(new URL(name, folder), 'utf8')
                .replace(/^<!--.*?-->\n+/, '')
                .replace(/\[([^\]]*)\]\(\.\.[^)]*\)/g, '$1'),
        ]),
    );
}
