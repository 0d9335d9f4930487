import type { Connection } from 'vscode-languageserver';
import type { PerkadaLspServices } from '../lsp-services.js';
import { registerDiagram } from './diagram.js';
import { registerModelChanges } from './model-changes.js';
import { registerTable } from './table.js';

export type { DiagramAnswer, DiagramParams } from './diagram.js';
export { diagramRequest } from './diagram.js';
export type { ModelChange } from './model-changes.js';
export { modelChange } from './model-changes.js';
export type { TableAnswer, TableParams } from './table.js';
export { tableRequest } from './table.js';

/** The requests and notifications beyond the protocol that the views of the extension live on. */
export function registerViews(connection: Connection, services: PerkadaLspServices): void {
    registerModelChanges(connection, services);
    registerDiagram(connection, services);
    registerTable(connection, services);
}
