import type { Connection } from 'vscode-languageserver';
import type { PerkadaLspServices } from '../lsp-services.js';
import { registerGenerate } from './generate.js';
import { registerModelChanges } from './model-changes.js';

export type { GenerateAnswer, GenerateEntry, GenerateFile, GenerateParams } from './generate.js';
export { generateRequests } from './generate.js';
export type { ModelChange } from './model-changes.js';
export { modelChange } from './model-changes.js';

/** The requests and notifications beyond the protocol that the views of the extension live on. */
export function registerViews(connection: Connection, services: PerkadaLspServices): void {
    registerGenerate(connection, services);
    registerModelChanges(connection, services);
}
