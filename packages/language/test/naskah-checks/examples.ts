import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The documentation of one check, taken from the comment at the head of its file. */
export interface CheckPage {
    readonly file: string;
    readonly code: string;
    readonly title: string;
    readonly sections: readonly string[];
    readonly wrong: readonly string[];
    readonly right: readonly string[];
    /** The keys of sentences that the file names: variants, and titles that it gives to repairs. */
    readonly keys: readonly string[];
}

const folder = fileURLToPath(new URL('../../../model/src/naskah/checks/', import.meta.url));

/** The pages of every check file, in the order of their names. */
export function checkPages(): CheckPage[] {
    return readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'check.ts')
        .sort()
        .map((name) => pageOf(name, readFileSync(folder + name, 'utf8')));
}

function pageOf(file: string, source: string): CheckPage {
    const comment = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1] ?? '';
    const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
    return {
        file,
        code: /code: '(naskah\/[a-z-]+)'/.exec(source)?.[1] ?? '',
        title: lines[0] ?? '',
        sections: lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3)),
        wrong: blocks(lines, 'Salah'),
        right: blocks(lines, 'Benar'),
        keys: [...new Set([...source.matchAll(/variant: '([a-z-]+)'/g)].map((match) => match[1]!))],
    };
}

function blocks(lines: readonly string[], section: string): string[] {
    const found: string[] = [];
    let here = false;
    let block: string[] | undefined;
    for (const line of lines) {
        if (line.startsWith('## ')) here = line === `## ${section}`;
        else if (block !== undefined && line === '```') {
            found.push(`${block.join('\n')}\n`);
            block = undefined;
        } else if (block !== undefined) block.push(line);
        else if (here && line === '```naskah') block = [];
    }
    return found;
}
