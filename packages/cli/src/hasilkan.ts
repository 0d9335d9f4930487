import { join, relative, resolve } from 'node:path';
import type { BentukDiagram, GeneratedFile, JenisHasil } from '@perkada/generators';
import type { Language } from '@perkada/model';
import { Folder } from './hasil/folder.js';
import { naskahOf } from './hasil/naskah.js';
import { pngMaker } from './hasil/png.js';
import { type SentenceKey, say } from './language.js';
import { Workspace } from './workspace.js';

interface Output {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
}

/**
 * Generates files of one kind for every regulation below `path` into `out`, each into a folder of its own
 * where there are several. Writes only inside `out`,
 * and overwrites only files that it made itself; where one is refused nothing of that regulation is
 * written. Returns the exit code.
 *
 * @param bentuk forms of diagrams, parted by commas: `svg`, `png`, `mermaid`
 */
export async function generate(
    kind: string,
    path: string,
    { out, bentuk }: { readonly out: string; readonly bentuk?: string },
    language: Language,
    output: Output,
): Promise<number> {
    const refuse = (key: SentenceKey, params: Readonly<Record<string, string>> = {}) => {
        output.err(say(language, key, params));
        return 2;
    };
    // Loaded when asked for, since layout and Word are large.
    const { bentukDiagram, HasilError, hasilkan, jenisHasil, namaBerkas, tulisHasil } = await import(
        '@perkada/generators'
    );
    if (!(jenisHasil as readonly string[]).includes(kind))
        return refuse('unknownKind', { kind, kinds: jenisHasil.join(', ') });
    const forms = bentuk?.split(',').map((form) => form.trim());
    const unknown = forms?.find((form) => !(bentukDiagram as readonly string[]).includes(form));
    if (unknown !== undefined || (forms && kind !== 'diagram'))
        return refuse('unknownForm', { form: unknown ?? bentuk ?? '', forms: bentukDiagram.join(', ') });
    const workspace = await Workspace.load([path]);
    const regulations = workspace.regulations();
    if (regulations.length === 0) return refuse('noRegulation', { path });
    const png = kind === 'diagram' || kind === 'lampiran' ? await pngMaker() : undefined;
    for (const [at, { model, uri, name }] of regulations.entries()) {
        if (regulations.length > 1)
            output.err(say(language, 'generating', { name, done: at + 1, total: regulations.length }));
        const naskah = kind === 'akn' ? naskahOf(model, uri) : undefined;
        // Diagrams of two regulations may have the same names.
        const root = regulations.length > 1 ? join(resolve(out), namaBerkas(model.identitas)) : resolve(out);
        let files: readonly GeneratedFile[];
        try {
            files = await hasilkan(kind as JenisHasil, {
                model,
                naskah,
                png,
                bentuk: forms as BentukDiagram[] | undefined,
            });
        } catch (error) {
            if (!(error instanceof HasilError)) throw error;
            return refuse(error.sebab === 'tanpa naskah' ? 'noNaskah' : 'noPng', { name });
        }
        if (kind === 'lampiran' && !png) output.err(say(language, 'annexWithoutPng'));
        const refused = await tulisHasil(files, new Folder(root), (written) =>
            output.out(
                `${say(language, 'written', { path: relative(process.cwd(), join(root, written)) })}\n`,
            ),
        );
        if (refused)
            return refused.sebab === 'luar'
                ? refuse('outside', { path: refused.path })
                : refuse('foreign', { path: join(root, refused.path) });
    }
    return 0;
}
