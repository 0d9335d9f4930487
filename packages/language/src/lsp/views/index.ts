import type { Connection } from 'vscode-languageserver';
import type { PerkadaLspServices } from '../lsp-services.js';
import { registerModelChanges } from './model-changes.js';

export type { ModelChange } from './model-changes.js';
export { modelChange } from './model-changes.js';

/** The requests and notifications beyond the protocol that the views of the extension live on. */
export function registerViews(connection: Connection, services: PerkadaLspServices): void {
    registerModelChanges(connection, services);
}
