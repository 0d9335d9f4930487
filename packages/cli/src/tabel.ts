import { type Language, renderTabel, renderTabelJabatan, tabelJabatan, tabelKedudukan } from '@perkada/model';
import { say } from './language.js';
import { Workspace } from './workspace.js';

/**
 * Shows who stands under whom: grades by susunan for every regulation below `path`, or grades by posts
 * of one susunan. Returns the exit code.
 */
export async function showTable(
    path: string,
    options: { readonly susunan?: string; readonly format: string },
    language: Language,
    output: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Promise<number> {
    const workspace = await Workspace.load([path]);
    const regulations = workspace.regulations();
    if (regulations.length === 0) {
        output.err(say(language, 'noRegulation', { path }));
        return 2;
    }
    for (const { model } of regulations) {
        const byPost = options.susunan === undefined ? undefined : tabelJabatan(model, options.susunan);
        if (options.susunan !== undefined && !byPost) {
            const names = model.susunan.map((susunan) => susunan.id).join(', ');
            output.err(say(language, 'unknownSusunan', { name: options.susunan, names }));
            return 2;
        }
        if (options.format === 'json') {
            output.out(`${JSON.stringify(byPost ?? tabelKedudukan(model), null, 2)}\n`);
        } else {
            output.out(
                byPost
                    ? renderTabelJabatan(byPost, language)
                    : renderTabel(model, tabelKedudukan(model), language),
            );
        }
    }
    return 0;
}
