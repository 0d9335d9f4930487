export * from './basis-uses.js';
export * from './naskah-index.js';
export * from './naskah-parser.js';
export * from './naskah-path.js';
export * from './reader/decode.js';
export * from './reader/read.js';
