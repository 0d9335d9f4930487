export * from './generated/ast.js';
