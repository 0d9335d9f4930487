export * from './client-file-system.js';
export * from './lsp-services.js';
export * from './perkada-lsp-module.js';
export * from './server.js';
export * from './views/index.js';
