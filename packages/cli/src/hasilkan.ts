import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { GeneratedFile } from '@perkada/generators';
import type { Language, Model } from '@perkada/model';
import { say } from './language.js';
import { Workspace } from './workspace.js';

/** Every generated file carries this mark near its start; only marked files are overwritten. */
export const generatedMark = 'dibuat oleh perkada';

type Generator = (model: Model) => Promise<readonly GeneratedFile[]> | readonly GeneratedFile[];

/** The kinds of output, by their names in both languages. Loaded when asked for, since layout is large. */
const generators: Readonly<Record<string, () => Promise<Generator>>> = {
    typescript: async () => (await import('@perkada/generators')).generateTypeScript,
    diagram: async () => (await import('@perkada/generators')).generateDiagrams,
};

/**
 * Generates files of one kind for every regulation below `path` into `out`. Writes only inside `out`,
 * and overwrites only files that it made itself. Returns the exit code.
 */
export async function generate(
    kind: string,
    path: string,
    out: string,
    language: Language,
    output: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Promise<number> {
    const load = generators[kind];
    if (!load) {
        output.err(say(language, 'unknownKind', { kind, kinds: Object.keys(generators).join(', ') }));
        return 2;
    }
    const workspace = await Workspace.load([path]);
    const regulations = workspace.regulations();
    if (regulations.length === 0) {
        output.err(say(language, 'noRegulation', { path }));
        return 2;
    }
    const generator = await load();
    const root = resolve(out);
    for (const { model } of regulations) {
        for (const file of await generator(model)) {
            const target = resolve(root, file.path);
            if (!target.startsWith(root + sep)) {
                output.err(say(language, 'outside', { path: file.path }));
                return 2;
            }
            if (existsSync(target) && !isOurs(target)) {
                output.err(say(language, 'foreign', { path: target }));
                return 2;
            }
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, file.content);
            output.out(`${say(language, 'written', { path: relative(process.cwd(), target) })}\n`);
        }
    }
    return 0;
}

function isOurs(path: string): boolean {
    return readFileSync(path).subarray(0, 4096).toString('latin1').includes(generatedMark);
}
