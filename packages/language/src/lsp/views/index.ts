import type { Connection } from 'vscode-languageserver';
import type { PerkadaLspServices } from '../lsp-services.js';
import { CompareView } from './compare.js';
import { CoverageView } from './coverage.js';
import { registerDiagram } from './diagram.js';
import { registerGenerate } from './generate.js';
import { LinkedTextView } from './linked-text.js';
import { registerModelChanges } from './model-changes.js';
import { ScenarioView } from './scenarios.js';
import { registerTable } from './table.js';
import { ModelTreeView } from './tree.js';
import { StateView } from './workspace-state.js';

export type { CompareAnswer, CompareQuery, CompareSide, RegulationEntry } from './compare.js';
export { compareRequests } from './compare.js';
export type { CoverageEntry, ProvisionEntry, RegulationCoverageView } from './coverage.js';
export { coverageRequests } from './coverage.js';
export type { DiagramAnswer, DiagramParams } from './diagram.js';
export { diagramRequest } from './diagram.js';
export type { GenerateAnswer, GenerateEntry, GenerateFile, GenerateParams } from './generate.js';
export { generateRequests } from './generate.js';
export type { LinkedText } from './linked-text.js';
export { linkedTextRequests } from './linked-text.js';
export type { ModelChange } from './model-changes.js';
export { modelChange } from './model-changes.js';
export type { CoveredFile } from './scenario-coverage.js';
export type {
    ExpectationResult,
    ScenarioEntry,
    ScenarioFile,
    ScenarioOutcome,
    ScenarioResult,
    ScenarioRun,
} from './scenarios.js';
export { scenarioRequests } from './scenarios.js';
export type { ViewLocation } from './support.js';
export type { TableAnswer, TableParams } from './table.js';
export { tableRequest } from './table.js';
export type { TreeFindings, TreeNode, TreeQuery } from './tree.js';
export { treeRequests } from './tree.js';
export type { StateFindings, WorkspaceState } from './workspace-state.js';
export { stateRequests } from './workspace-state.js';

/** The requests and notifications beyond the protocol that the views of the extension live on. */
export function registerViews(connection: Connection, services: PerkadaLspServices): void {
    registerGenerate(connection, services);
    registerModelChanges(connection, services);
    registerDiagram(connection, services);
    registerTable(connection, services);
    new ModelTreeView(services).register(connection);
    new ScenarioView(services).register(connection);
    new CoverageView(services).register(connection);
    new LinkedTextView(services).register(connection);
    new StateView(services).register(connection);
    new CompareView(services).register(connection);
}
