export * from './atasan.js';
export * from './fakta.js';
export * from './garis.js';
export * from './model-index.js';
export * from './penugasan.js';
export * from './peran.js';
export * from './prosedur.js';
export * from './tim.js';
