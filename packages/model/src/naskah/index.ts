export * from './basis.js';
export * from './coverage.js';
export * from './numbers.js';
export * from './places.js';
export * from './queries.js';
export * from './renumber.js';
export * from './types.js';
