import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeNaskah, readNaskah } from '@perkada/language';
import type { Model, Naskah } from '@perkada/model';

/** The text that a regulation's header names, read from beside it; undefined where it names none. Throws where it cannot be read. */
export function naskahOf(
    model: Model,
    uri: string,
): { readonly isi: Naskah; readonly nama: string } | undefined {
    const name = model.identitas?.naskah;
    if (name === undefined) return undefined;
    const file = new URL(name.split('/').map(encodeURIComponent).join('/'), uri);
    return {
        isi: readNaskah(decodeNaskah(readFileSync(fileURLToPath(file))).text, file.href),
        nama: name.replace(/^.*\//, '').replace(/\.naskah$/, ''),
    };
}
