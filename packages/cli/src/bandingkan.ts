import {
    bandingkanDua,
    judulPeraturan,
    type Language,
    type Perbandingan,
    type Place,
    perbandinganMarkdown,
    perbandinganTeks,
    satuPeraturan,
    type TempatPerbandingan,
    tanpaBeda,
} from '@perkada/model';
import { say } from './language.js';
import { displayPath, Workspace } from './workspace.js';

export interface CompareOptions {
    readonly format: string;
    readonly semua?: boolean;
    readonly unsur?: boolean;
}

/**
 * Compares the regulations below two paths by what they say. Exit code 0 when nothing differs, 1 when
 * something does, 2 when a path holds no regulation or several.
 */
export async function compareRegulations(
    paths: readonly [string, string],
    options: CompareOptions,
    language: Language,
    output: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Promise<number> {
    // Two workspaces: names of one regulation are never seen by the other, also where both are called the same.
    const workspaces = await Promise.all(paths.map((path) => Workspace.load([path])));
    const regulations = workspaces.map((workspace) => workspace.regulations());
    for (const [index, found] of regulations.entries()) {
        if (found.length === 1) continue;
        const key = found.length === 0 ? 'noRegulation' : 'severalRegulations';
        const names = found.map(({ name }) => name).join(', ');
        output.err(say(language, key, { path: paths[index]!, names }));
        return 2;
    }
    const [a, b] = regulations.map(([only]) => only!.model) as [
        ReturnType<Workspace['regulations']>[number]['model'],
        ReturnType<Workspace['regulations']>[number]['model'],
    ];
    const versions = satuPeraturan(a, b);
    const side = (model: typeof a, path: string) => ({
        // Versions of one regulation have the same name: then the path tells them apart.
        nama: versions ? path : judulPeraturan(model.identitas),
        model,
    });
    const comparison = bandingkanDua(
        side(a, paths[0]),
        side(b, paths[1]),
        language,
        versions || options.unsur === true,
    );
    const at: TempatPerbandingan = {
        tautan: (place) => `${displayPath(place.uri)}:${place.start.line + 1}`,
        kata: (place) => wordsAt(workspaces, place),
    };
    output.out(
        options.format === 'json'
            ? `${JSON.stringify(toRecord(comparison, at), null, 2)}\n`
            : (options.format === 'markdown' ? perbandinganMarkdown : perbandinganTeks)(
                  comparison,
                  language,
                  at,
                  options.semua === true,
              ),
    );
    return tanpaBeda(comparison) ? 0 : 1;
}

/** The words of a provision, on one line; the file may be in either workspace. */
function wordsAt(workspaces: readonly Workspace[], { uri, start, end }: Place): string {
    const document = workspaces.map((workspace) => workspace.document(uri)).find((item) => item);
    const text = (document?.textDocument.getText({ start, end }) ?? '').replace(/\s+/g, ' ').trim();
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function toRecord({ nama, pokok, unsur }: Perbandingan, at: TempatPerbandingan): object {
    const where = (place: Place | undefined) =>
        place && { file: displayPath(place.uri), line: place.start.line + 1 };
    return {
        a: nama[0],
        b: nama[1],
        pokok: pokok.map(({ topik, judul, berbeda, nilai }) => ({
            topik,
            judul,
            berbeda,
            a: nilai[0],
            b: nilai[1],
        })),
        ...(unsur === undefined
            ? {}
            : {
                  unsur: unsur.map((item) => ({
                      jenis: item.jenis,
                      status: item.status,
                      ...(item.nama === '' ? { teks: at.kata((item.b ?? item.a)!) } : { nama: item.nama }),
                      hal: item.hal,
                      a: where(item.a),
                      b: where(item.b),
                  })),
              }),
    };
}
