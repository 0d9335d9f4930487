import type { Model } from '@perkada/model';
import type { GeneratedFile } from './file.js';

export type { GeneratedFile } from './file.js';
export { generateBpmn } from './bpmn/index.js';
export { generateDmn } from './dmn/index.js';
export * from './lampiran/index.js';
export { generatedMark } from './mark.js';
export { generateTypeScript, type TypeScriptOptions } from './typescript/modul.js';

export async function generateDiagrams(_model: Model): Promise<GeneratedFile[]> {
    return [];
}
