export * from './numbers.js';
export * from './places.js';
export * from './types.js';
