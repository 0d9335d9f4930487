export * from './check/check.js';
export * from './check/finding.js';
export * from './evaluate/index.js';
export * from './messages/render.js';
export * from './messages/table.js';
export * from './model/index.js';
export * from './text/dasar.js';
export * from './text/place.js';
