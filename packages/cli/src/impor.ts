import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Language } from '@perkada/model';
import type { Imported } from './import/word.js';
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
    const content = readFileSync(absolute);
    const refuse = (key: Parameters<typeof say>[1], reason = '') => {
        output.err(say(language, key, { path, reason }));
        return 2;
    };
    const kind = kindOf(content);
    if (kind === 'ole')
        return refuse(extname(path).toLowerCase() === '.doc' ? 'importOldWord' : 'importBroken', 'OLE');
    if (kind === undefined) return refuse('importKind');
    let result: Imported;
    try {
        // Both libraries are large, so that each is loaded only for its own files.
        result =
            kind === 'word'
                ? await (await import('./import/word.js')).importWord(content)
                : await (await import('./import/pdf.js')).importPdf(content);
    } catch (error) {
        return refuse('importBroken', error instanceof Error ? error.message.split('\n')[0] : String(error));
    }
    if (result.text.trim() === '') return refuse(kind === 'pdf' ? 'importScan' : 'importEmpty');
    const target =
        options.out === undefined ? `${absolute.replace(/\.[^./\\]*$/, '')}.naskah` : resolve(options.out);
    if (target === absolute || (existsSync(target) && !options.timpa)) {
        output.err(say(language, 'exists', { path: target }));
        return 2;
    }
    writeFileSync(target, result.text);
    for (const { key, params } of result.notes) output.err(say(language, key, params));
    output.out(`${say(language, 'imported', { path: target, lines: result.text.split('\n').length - 1 })}\n`);
    return 0;
}

/** What a file is, by its first bytes: its name may say anything. */
function kindOf(content: Uint8Array): 'word' | 'pdf' | 'ole' | undefined {
    const start = Buffer.from(content.subarray(0, 1024)).toString('latin1');
    if (start.startsWith('PK\u0003\u0004')) return 'word';
    if (start.includes('%PDF-')) return 'pdf';
    return start.startsWith('\u00d0\u00cf\u0011\u00e0') ? 'ole' : undefined;
}
