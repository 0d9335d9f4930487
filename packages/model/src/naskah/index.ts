export { checkNaskah, type NaskahOptions } from './check.js';
export { makeSpelling, type Spelling } from './checks/data/spelling.js';
export { type NaskahCheck, type NaskahContext, naskahChecks } from './checks/index.js';
export * from './numbers.js';
export * from './places.js';
export * from './queries.js';
export * from './register/index.js';
export * from './renumber.js';
export * from './types.js';
