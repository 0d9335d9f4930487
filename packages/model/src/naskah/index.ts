export * from './places.js';
export * from './types.js';
