import type { Model } from '@perkada/model';
import { type GeneratedFile, namaBerkas } from '../file.js';
import { generatedMark } from '../mark.js';
import { skemaModel } from './generated/skema.js';

/** `$id` of the JSON Schema of the Model; it changes only with `Model.versi`. */
export const skemaModelId = 'urn:perkada:skema:model:1';

/** The folder that holds all files of a Model, with its last slash; empty when they share none. */
function folderOf(uris: readonly string[]): string {
    const [first = '', ...rest] = uris.map((uri) => uri.slice(0, uri.lastIndexOf('/') + 1));
    let folder = first;
    while (folder !== '' && !rest.every((other) => other.startsWith(folder)))
        folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    return folder;
}

/** Fields that hold the URI of a file; everything else is taken as it is. */
const uriFields = new Set(['uri', 'berkas']);

/** The Model as JSON data; the files it names are relative to their common folder, so that the place of the work does not show. */
function toData(model: Model): unknown {
    const folder = folderOf(model.berkas);
    const relative = (uri: string) =>
        folder !== '' && uri.startsWith(folder) ? uri.slice(folder.length) : uri;
    const visit = (value: unknown, field: string): unknown => {
        if (typeof value === 'string')
            return uriFields.has(field) || field === 'kasus' ? relative(value) : value;
        if (Array.isArray(value)) return value.map((item) => visit(item, field));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
            Object.entries(value)
                .filter(([, item]) => item !== undefined)
                .map(([name, item]) => [name, visit(item, name)]),
        );
    };
    return visit(model, '');
}

/** The Model of a regulation as JSON that fits the published schema, and the schema beside it. */
export function generateJson(model: Model): GeneratedFile[] {
    const data = { $schema: skemaModelId, $comment: generatedMark, ...(toData(model) as object) };
    return [
        { path: `${namaBerkas(model.identitas)}.model.json`, content: `${JSON.stringify(data, null, 2)}\n` },
        {
            path: 'model-1.schema.json',
            content: skemaModel.replace('{\n', `{\n  "$comment": "${generatedMark}",\n`),
        },
    ];
}
