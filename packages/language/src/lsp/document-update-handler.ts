import { type TextDocument, URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { DidChangeWatchedFilesParams, TextDocumentChangeEvent } from 'vscode-languageserver';
import { naskahOf } from '../naskah/naskah-parser.js';
import type { PerkadaDocumentBuilder } from '../workspace/document-builder.js';
import type { PerkadaServiceRegistry } from '../workspace/service-registry.js';
import type { PerkadaWorkspaceManager } from '../workspace/workspace-manager.js';

/**
 * Takes a document that was never saved out again when it is closed: no file stands behind it. Reads the
 * workspace's registers anew when they change, and has the texts judged by what they say now.
 */
export class PerkadaDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
    constructor(private readonly services: LangiumSharedServices) {
        super(services);
    }

    override didChangeWatchedFiles({ changes }: DidChangeWatchedFilesParams): void {
        const { registers } = this.workspaceManager as PerkadaWorkspaceManager;
        const uris = new Set(
            changes.map(({ uri }) => uri).filter((uri) => registers.isRegister(URI.parse(uri))),
        );
        if (uris.size > 0) void this.readRegisters([...uris]);
        const others = changes.filter(({ uri }) => !uris.has(uri));
        if (others.length > 0) super.didChangeWatchedFiles({ changes: others });
    }

    private async readRegisters(uris: readonly string[]): Promise<void> {
        const { registers } = this.workspaceManager as PerkadaWorkspaceManager;
        await this.workspaceManager.ready;
        await this.workspaceLock.write(async (token) => {
            const { LangiumDocuments } = this.services.workspace;
            const texts = LangiumDocuments.all
                .filter((document) => naskahOf(document) !== undefined)
                .map((document) => document.uri.toString())
                .toArray();
            const before = texts.map((uri) => registers.actsFor(uri));
            for (const uri of uris) await registers.load(URI.parse(uri));
            const reached = texts.filter((uri, index) => registers.actsFor(uri) !== before[index]);
            await (this.documentBuilder as PerkadaDocumentBuilder).judgeTexts(reached, token);
        });
    }

    didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(document.uri);
        const saved =
            uri.scheme !== 'untitled' && (this.serviceRegistry as PerkadaServiceRegistry).isNamed(uri);
        if (!saved) this.fireDocumentUpdate([], [uri]);
    }
}
