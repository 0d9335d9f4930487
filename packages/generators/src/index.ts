export { type DiagramOptions, generateDiagrams, type JenisDiagram } from './diagram/index.js';
export type { GeneratedFile } from './file.js';
export * from './lampiran/index.js';
export { generatedMark } from './mark.js';
export { generateTypeScript, type TypeScriptOptions } from './typescript/modul.js';
