import { lstat, mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { bagianBertanda, type Isi, type Tempat } from '@perkada/generators/tulis';

const missing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * A folder of the disk to write into. The folder itself may be a link, whoever named it meant it; a link
 * below it is never followed. A file is written beside its place and put there when it is whole.
 */
export class Folder implements Tempat {
    readonly #root: string;

    constructor(folder: string) {
        this.#root = resolve(folder);
    }

    async lihat(path: string): Promise<Isi> {
        let here = this.#root;
        const parts = path.split('/');
        for (const [at, part] of parts.entries()) {
            here = join(here, part);
            try {
                const stats = await lstat(here);
                if (stats.isSymbolicLink()) return 'luar';
                if (at === parts.length - 1) return stats.isFile() ? await firstBytes(here) : 'bukan berkas';
                if (!stats.isDirectory()) return 'bukan berkas';
            } catch (error) {
                if (missing(error)) return 'tidak ada';
                throw error;
            }
        }
        return 'tidak ada';
    }

    async tulis(path: string, content: Uint8Array): Promise<void> {
        const target = join(this.#root, ...path.split('/'));
        const folder = dirname(target);
        await mkdir(folder, { recursive: true });
        // Once more, now that the folders are there: nothing is written where a link leads elsewhere.
        const [root, real] = [await realpath(this.#root), await realpath(folder)];
        if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep))
            throw Object.assign(new Error(target), { code: 'ELOOP', path: target });
        const half = join(folder, `.${basename(target)}.${process.pid}.tmp`);
        try {
            await writeFile(half, content, { flag: 'wx' });
            await rename(half, target);
        } catch (error) {
            await rm(half, { force: true });
            throw error;
        }
    }
}

async function firstBytes(path: string): Promise<Uint8Array> {
    const file = await open(path);
    try {
        const buffer = new Uint8Array(bagianBertanda);
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return buffer.subarray(0, bytesRead);
    } finally {
        await file.close();
    }
}
