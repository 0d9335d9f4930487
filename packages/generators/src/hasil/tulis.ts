import type { GeneratedFile } from '../file.js';
import { generatedMark } from '../mark.js';

export { dariBase64, keBase64 } from './base64.js';

/** The kinds of output, in the order in which they are offered. */
export const jenisHasil = ['typescript', 'diagram', 'lampiran', 'bpmn', 'dmn', 'json', 'akn'] as const;
export type JenisHasil = (typeof jenisHasil)[number];

/** What lies at a path already: nothing, a file with its first bytes, or something not to be written through. */
export type Isi = 'tidak ada' | 'luar' | 'bukan berkas' | Uint8Array;

/** Where files are written: a folder of the disk or of an editor's workspace. Paths are relative, with `/`. */
export interface Tempat {
    /** `luar` where a link on the way leads elsewhere, so that writing would leave the folder. */
    lihat(path: string): Promise<Isi>;
    /** Writes all of a file or nothing; makes its folders. */
    tulis(path: string, content: Uint8Array): Promise<void>;
}

/** Why nothing was written: a path that leaves the folder, or a file that was not made by us. */
export interface Penolakan {
    readonly path: string;
    readonly sebab: 'luar' | 'asing';
}

/** How much of a file is looked at for the mark. A Word file has it as its author, behind a list of its parts. */
export const bagianBertanda = 16_384;

/**
 * Whether a file was made by this program. A Word file that somebody has saved since then is not: saving
 * packs the author away, so that his work is never overwritten.
 */
export function buatanKita(content: Uint8Array): boolean {
    const mark = new TextEncoder().encode(generatedMark);
    const end = Math.min(content.length, bagianBertanda) - mark.length;
    for (let at = 0; at <= end; at++) {
        let same = 0;
        while (same < mark.length && content[at + same] === mark[same]) same++;
        if (same === mark.length) return true;
    }
    return false;
}

/** Whether a path stays inside the folder that it is relative to, on every system. */
export function jalurDiDalam(path: string): boolean {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file name holds them
    if (path === '' || /[\\:\u0000-\u001f]/.test(path)) return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/**
 * Writes generated files by one rule for the command line and the editor: nothing outside the folder,
 * and nothing over a file that does not carry our mark. All are looked at before the first is written.
 *
 * @param lapor is told every file that has been written
 * @returns what was refused, in which case nothing was written
 */
export async function tulisHasil(
    files: readonly GeneratedFile[],
    tempat: Tempat,
    lapor: (path: string) => void = () => {},
): Promise<Penolakan | undefined> {
    for (const { path } of files) {
        if (!jalurDiDalam(path)) return { path, sebab: 'luar' };
        const there = await tempat.lihat(path);
        if (there === 'luar') return { path, sebab: 'luar' };
        if (there === 'bukan berkas' || (there instanceof Uint8Array && !buatanKita(there)))
            return { path, sebab: 'asing' };
    }
    for (const { path, content } of files) {
        await tempat.tulis(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
        lapor(path);
    }
    return undefined;
}
