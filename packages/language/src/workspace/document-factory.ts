import {
    type AstNode,
    type Cancellation,
    DefaultLangiumDocumentFactory,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type URI,
    UriUtils,
} from 'langium';
import { decodeNaskah } from '../naskah/reader/decode.js';

/**
 * Opens files from disk: a naskah may be in any encoding that an office used, so its bytes are looked at;
 * everything else is UTF-8.
 */
export class PerkadaDocumentFactory extends DefaultLangiumDocumentFactory {
    constructor(private readonly services: LangiumSharedCoreServices) {
        super(services);
    }

    override async fromUri<T extends AstNode = AstNode>(
        uri: URI,
        cancellationToken?: Cancellation.CancellationToken,
    ): Promise<LangiumDocument<T>> {
        const text = await this.naskahText(uri);
        if (text === undefined) return super.fromUri(uri, cancellationToken);
        return cancellationToken
            ? this.fromString<T>(text, uri, cancellationToken)
            : this.fromString<T>(text, uri);
    }

    override async update<T extends AstNode = AstNode>(
        document: LangiumDocument<T>,
        cancellationToken: Cancellation.CancellationToken,
    ): Promise<LangiumDocument<T>> {
        const open = this.textDocuments?.get(document.uri.toString());
        const text = open ? undefined : await this.naskahText(document.uri);
        if (text === undefined) return super.update(document, cancellationToken);
        const made = await this.fromString<T>(text, document.uri, cancellationToken);
        const { textDocument } = made;
        Object.defineProperty(document, 'textDocument', { get: () => textDocument, configurable: true });
        document.parseResult = made.parseResult;
        (document.parseResult.value as { $document?: LangiumDocument }).$document = document;
        document.state = made.state;
        return document;
    }

    /** The text of a naskah on disk; undefined for other files, and where only texts can be read. */
    private async naskahText(uri: URI): Promise<string | undefined> {
        if (UriUtils.extname(uri) !== '.naskah') return undefined;
        try {
            return decodeNaskah(await this.services.workspace.FileSystemProvider.readBinary(uri)).text;
        } catch {
            return undefined;
        }
    }
}
