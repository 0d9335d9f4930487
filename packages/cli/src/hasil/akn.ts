import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from '@perkada/generators';
import { readNaskah } from '@perkada/language';
import type { Sumber } from './jenis.js';
import { HasilError } from './kesalahan.js';

/** The naskah that a regulation names, as Akoma Ntoso. */
export async function aknOf({ model, uri }: Sumber): Promise<GeneratedFile[]> {
    const { generateAkomaNtoso } = await import('@perkada/generators');
    const name = model.identitas?.naskah;
    if (name === undefined) throw new HasilError('noNaskah', { name: model.identitas?.id ?? uri });
    const file = new URL(name.split('/').map(encodeURIComponent).join('/'), uri);
    let text: string;
    try {
        text = readFileSync(fileURLToPath(file), 'utf8');
    } catch (error) {
        throw new HasilError('unreadableFile', {
            path: fileURLToPath(file),
            reason: (error as NodeJS.ErrnoException).code ?? '',
        });
    }
    return generateAkomaNtoso(
        readNaskah(text, file.href),
        name.replace(/^.*\//, '').replace(/\.naskah$/, ''),
    );
}
