export * as ast from './generated/ast.js';
export { libraryFiles as builtInLibrary } from './library/generated/library.js';
export * from './lowering/model-builder.js';
export * from './perkada-module.js';
export * from './scope/names.js';
export * from './workspace/finding-provider.js';
export * from './workspace/model-provider.js';
export * from './workspace/workspace-manager.js';
export * from './workspace/worlds.js';
