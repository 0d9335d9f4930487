export * from './cited-acts.js';
export * from './read.js';
export * from './register.js';
