import { type TextDocument, URI } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';

import type { PerkadaServiceRegistry } from '../workspace/service-registry.js';

/** Takes a document that was never saved out again when it is closed: no file stands behind it. */
export class PerkadaDocumentUpdateHandler extends DefaultDocumentUpdateHandler {
    didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
        const uri = URI.parse(document.uri);
        const saved =
            uri.scheme !== 'untitled' && (this.serviceRegistry as PerkadaServiceRegistry).isNamed(uri);
        if (!saved) this.fireDocumentUpdate([], [uri]);
    }
}
