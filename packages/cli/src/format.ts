import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatText } from '@perkada/language';
import type { Language } from '@perkada/model';
import { say } from './language.js';
import { displayPath, Workspace } from './workspace.js';

/**
 * Brings `.perkada` files into the house style; only white space changes. A file with a syntax error
 * keeps its text and is named. With `check` nothing is written. Returns the exit code: 1 when a file
 * could not be formatted or, with `check`, is not in the house style.
 */
export async function format(
    paths: readonly string[],
    options: { readonly check: boolean },
    language: Language,
    output: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Promise<number> {
    const workspace = await Workspace.load(paths);
    if (workspace.asked.size === 0) {
        output.err(say(language, 'nothing', { path: paths.join(', ') }));
        return 2;
    }
    let changed = 0;
    let failed = 0;
    for (const uri of [...workspace.asked].sort()) {
        const document = workspace.document(uri);
        const text = document && formatText(document);
        if (text === undefined) {
            failed++;
            output.err(say(language, 'notFormatted', { path: displayPath(uri) }));
        } else if (text !== document!.textDocument.getText()) {
            changed++;
            if (!options.check) writeFileSync(fileURLToPath(uri), text);
            output.out(
                `${say(language, options.check ? 'wouldFormat' : 'formatted', { path: displayPath(uri) })}\n`,
            );
        }
    }
    output.out(`${say(language, 'formatSummary', { changed, files: workspace.asked.size })}\n`);
    return failed > 0 || (options.check && changed > 0) ? 1 : 0;
}
