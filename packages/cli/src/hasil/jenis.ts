import type { GeneratedFile } from '@perkada/generators';
import type { Model } from '@perkada/model';
import { aknOf } from './akn.js';
import { lampiranOf } from './lampiran.js';

/** A regulation to generate from: its Model, and where its main file lies. */
export interface Sumber {
    readonly model: Model;
    readonly uri: string;
}

/** Makes the files of one kind. Throws `HasilError` where the regulation lacks what the kind needs. */
export type Pembuat = (sumber: Sumber) => Promise<readonly GeneratedFile[]> | readonly GeneratedFile[];

/** The kinds of output. Loaded when asked for, since layout and Word are large. */
export const jenisHasil: Readonly<Record<string, () => Promise<Pembuat>>> = {
    typescript: async () => {
        const { generateTypeScript } = await import('@perkada/generators');
        return ({ model }) => generateTypeScript(model);
    },
    diagram: async () => {
        const { generateDiagrams } = await import('@perkada/generators');
        return ({ model }) => generateDiagrams(model);
    },
    lampiran: async () => lampiranOf,
    bpmn: async () => {
        const { generateBpmn } = await import('@perkada/generators');
        return ({ model }) => generateBpmn(model);
    },
    dmn: async () => {
        const { generateDmn } = await import('@perkada/generators');
        return ({ model }) => generateDmn(model);
    },
    json: async () => {
        const { generateJson } = await import('@perkada/generators');
        return ({ model }) => generateJson(model);
    },
    akn: async () => aknOf,
};
