export * from './cited-acts.js';
export * from './register.js';
