import type { Bahan, JenisHasil } from '@perkada/generators';
import { delayNextTick, OperationCancelled } from 'langium';
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { naskahOf } from '../../naskah/naskah-parser.js';
import type { PerkadaLspServices } from '../lsp-services.js';
import { answered } from '../steps.js';
import { ViewWorkspace } from './support.js';

/** Requests with which the extension generates files. */
export const generateRequests = {
    /** → `GenerateEntry[]`: the regulations of the workspace. */
    list: 'perkada/hasilkan/peraturan',
    /** `GenerateParams` → `GenerateAnswer`. */
    make: 'perkada/hasilkan',
    /** From server to client, `{ svg }` → the picture as PNG in base64, or null: only the client can draw. */
    draw: 'perkada/hasilkan/gambar',
} as const;

/** A regulation to generate from. */
export interface GenerateEntry {
    /** Its main file. */
    readonly uri: string;
    /** As it is cited. */
    readonly judul: string;
    /** Its name for a folder: `bungo-15-2024`. */
    readonly nama: string;
    /** All its files and the texts that it rests on. */
    readonly berkas: readonly string[];
}

export interface GenerateParams {
    /** Any file of the regulation. */
    readonly uri: string;
    readonly jenis: JenisHasil;
}

/** A generated file; what is no text comes as base64. */
export interface GenerateFile {
    readonly path: string;
    readonly teks?: string;
    readonly base64?: string;
}

/** The files of one kind, or what the regulation lacks for it. */
export type GenerateAnswer =
    | { readonly berkas: readonly GenerateFile[]; readonly tanpaPng: boolean }
    | { readonly kurang: 'naskah' | 'peraturan' };

export function registerGenerate(connection: Connection, services: PerkadaLspServices): void {
    const views = new ViewWorkspace(services);
    connection.onRequest(generateRequests.list, (_: null, token) => answered(list(views, token)));
    connection.onRequest(generateRequests.make, (params: GenerateParams, token) =>
        answered(make(connection, views, params, token)),
    );
}

async function list(views: ViewWorkspace, token: CancellationToken): Promise<GenerateEntry[]> {
    const { judulPeraturan, namaBerkas } = await import('@perkada/generators');
    const { services, worlds } = views;
    return views.whenJudged(token, () =>
        worlds
            .regulations()
            .map(({ uri }): GenerateEntry => {
                const { identitas } = services.model.ModelProvider.modelOf(uri);
                const text = services.model.NaskahIndex.documentFor(uri)?.uri.toString();
                return {
                    uri,
                    judul: judulPeraturan(identitas),
                    nama: namaBerkas(identitas),
                    berkas: [...worlds.documentsOf(uri), ...(text === undefined ? [] : [text])],
                };
            })
            .sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    );
}

async function make(
    connection: Connection,
    views: ViewWorkspace,
    { uri, jenis }: GenerateParams,
    token: CancellationToken,
): Promise<GenerateAnswer> {
    const { dariBase64, HasilError, hasilkan, jenisHasil, keBase64 } = await import('@perkada/generators');
    if (!jenisHasil.includes(jenis))
        throw new ResponseError(LSPErrorCodes.RequestFailed, `Unknown kind: ${String(jenis)}`);
    const { services, worlds } = views;
    const known = () => worlds.regulations().some((item) => item.uri === worlds.worldOf(uri));
    // The Model is plain data that nothing changes: making files of it holds up no edit.
    const source = await views.whenJudged(token, () => {
        if (!known()) return undefined;
        const text = services.model.NaskahIndex.documentFor(worlds.worldOf(uri));
        const isi = text && naskahOf(text);
        const nama = text?.uri.path.replace(/^.*\//, '').replace(/\.naskah$/, '') ?? '';
        return { model: services.model.ModelProvider.modelOf(uri), naskah: isi && { isi, nama } };
    });
    if (!source) return { kurang: 'peraturan' };
    let tanpaPng = false;
    const bahan: Bahan = {
        ...source,
        setiap: async () => {
            // Yields, so that a wish to cancel is heard.
            await delayNextTick();
            if (token.isCancellationRequested) throw OperationCancelled;
        },
        png: async (svg) => {
            const drawn = await connection
                .sendRequest<string | null>(generateRequests.draw, { svg })
                .catch(() => null);
            if (drawn === null) tanpaPng = true;
            return drawn === null ? undefined : dariBase64(drawn);
        },
    };
    try {
        const files = await hasilkan(jenis, bahan);
        return {
            berkas: files.map(({ path, content }) =>
                typeof content === 'string' ? { path, teks: content } : { path, base64: keBase64(content) },
            ),
            tanpaPng,
        };
    } catch (error) {
        if (error instanceof HasilError) return { kurang: 'naskah' };
        throw error;
    }
}
