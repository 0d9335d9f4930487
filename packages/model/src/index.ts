export * from './check/finding.js';
export { naskahMessages } from './messages/naskah.js';
export * from './messages/render.js';
export * from './messages/table.js';
export * from './naskah/index.js';
export * from './text/dasar.js';
export * from './text/place.js';
