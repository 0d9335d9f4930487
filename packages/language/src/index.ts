export * from './naskah/index.js';
