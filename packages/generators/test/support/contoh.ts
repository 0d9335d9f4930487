import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from '@perkada/model';
import { Workspace } from '../../../cli/src/workspace.js';

const folder = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** The folders of the example regulations. */
export const contoh = [
    'bungo-15-2024',
    'malang-132-2023',
    'meranti-11-2024',
    'palangka-raya-13-2024',
] as const;

/** With the reference regulation. */
export const semuaContoh = [...contoh, 'acuan'] as const;

const models = new Map<string, Promise<Model>>();

/** The Model of an example, read once for each test file. */
export function modelContoh(name: string): Promise<Model> {
    let model = models.get(name);
    if (!model) {
        model = Workspace.load([`${folder}${name}`]).then((workspace) => workspace.regulations()[0]!.model);
        models.set(name, model);
    }
    return model;
}

/** The naskah of an example. */
export function naskahContoh(name: string): string {
    return readFileSync(`${folder}${name}/${name}.naskah`, 'utf8');
}

/** The Model of a text that is on no disk. */
export async function modelOf(text: string): Promise<Model> {
    const workspace = await Workspace.load([]);
    await workspace.addText('file:///uji/peraturan.perkada', text);
    return workspace.services.model.ModelProvider.modelOf('file:///uji/peraturan.perkada');
}
