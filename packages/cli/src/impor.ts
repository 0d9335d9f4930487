import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Language } from '@perkada/model';
import { importFile, noteTexts, refusalText } from './import/index.js';
import { say } from './language.js';
import { MissingPathError } from './workspace.js';

/**
 * Makes a `.naskah` of a Word or PDF file, beside it or at `out`, and says what it could not read. Never
 * overwrites a file unless told to. Returns the exit code.
 */
export async function importText(
    path: string,
    options: { readonly out?: string; readonly timpa?: boolean },
    language: Language,
    output: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Promise<number> {
    const absolute = resolve(path);
    if (!existsSync(absolute)) throw new MissingPathError(path);
    const old = extname(path).toLowerCase() === '.doc';
    const result = await importFile(readFileSync(absolute), old);
    if (result.status === 'ditolak') {
        output.err(refusalText(result, path, language));
        return 2;
    }
    const target =
        options.out === undefined ? `${absolute.replace(/\.[^./\\]*$/, '')}.naskah` : resolve(options.out);
    if (target === absolute || (existsSync(target) && !options.timpa)) {
        output.err(say(language, 'exists', { path: target }));
        return 2;
    }
    writeFileSync(target, result.text);
    for (const note of noteTexts(result, language)) output.err(note);
    output.out(`${say(language, 'imported', { path: target, lines: result.text.split('\n').length - 1 })}\n`);
    return 0;
}
