export * from './reader/decode.js';
export * from './reader/read.js';
