import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';

/** Announces what Langium's server leaves out. */
export class PerkadaLanguageServer extends DefaultLanguageServer {
    protected override buildInitializeResult(params: InitializeParams): InitializeResult {
        const result = super.buildInitializeResult(params);
        return {
            ...result,
            serverInfo: { name: 'perkada' },
            capabilities: { ...result.capabilities, selectionRangeProvider: true },
        };
    }
}
