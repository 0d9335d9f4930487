import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { GeneratedFile } from '@perkada/generators';
import type { Language } from '@perkada/model';
import { jenisHasil } from './hasil/jenis.js';
import { HasilError } from './hasil/kesalahan.js';
import { say } from './language.js';
import { Workspace } from './workspace.js';

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
    const load = Object.hasOwn(jenisHasil, kind) ? jenisHasil[kind] : undefined;
    if (!load) {
        output.err(say(language, 'unknownKind', { kind, kinds: Object.keys(jenisHasil).join(', ') }));
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
    const { generatedMark } = await import('@perkada/generators');
    for (const { model, uri } of regulations) {
        let files: readonly GeneratedFile[];
        try {
            files = await generator({ model, uri });
        } catch (error) {
            if (!(error instanceof HasilError)) throw error;
            output.err(say(language, error.key, error.params));
            return 2;
        }
        for (const file of files) {
            const target = resolve(root, file.path);
            if (!target.startsWith(root + sep)) {
                output.err(say(language, 'outside', { path: file.path }));
                return 2;
            }
            if (existsSync(target) && !isOurs(target, generatedMark)) {
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

/** How much of a file is looked at for the mark. A Word file has it as its author, behind a list of its parts. */
const markWithin = 16_384;

/**
 * Whether a file was made by this program. A Word file that somebody has saved since then is not: saving
 * packs the author away, so that his work is never overwritten.
 */
function isOurs(path: string, mark: string): boolean {
    return readFileSync(path).subarray(0, markWithin).toString('latin1').includes(mark);
}
