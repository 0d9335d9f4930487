export { type DiagramOptions, generateDiagrams, type JenisDiagram } from './diagram/index.js';
export type { GeneratedFile } from './file.js';
export { generateAkomaNtoso, renderAkomaNtoso } from './akomantoso/index.js';
export { generateBpmn } from './bpmn/index.js';
export { generateDmn } from './dmn/index.js';
export { generateJson, skemaModelId } from './json/index.js';
export * from './lampiran/index.js';
export { generatedMark } from './mark.js';
export { generateTypeScript, type TypeScriptOptions } from './typescript/modul.js';
