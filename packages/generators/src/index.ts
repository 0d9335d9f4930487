export type { GeneratedFile } from './file.js';
export * from './lampiran/index.js';
