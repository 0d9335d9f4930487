import type { Model } from '@perkada/model';
import { DocumentState, interruptAndCheck, type LangiumDocument, URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import { naskahOf } from '../../naskah/naskah-parser.js';
import { syntaxFindings } from '../../validation/syntax-findings.js';
import type { PerkadaLspServices } from '../lsp-services.js';

/** What a view asks about: the Model of the regulation that a file belongs to. */
export interface ViewedWorld {
    readonly model: Model;
    /** The model file itself; for the text of a regulation, the main file of its first model. */
    readonly document: LangiumDocument;
    /** Whether this file, or one of those named, has parts that cannot be read. */
    broken(uris?: Iterable<string>): boolean;
}

/**
 * The regulation that a file belongs to, once all its names are linked; undefined for a file that the
 * server does not know, or that no regulation rests on. Throws when the request is given up meanwhile.
 */
export async function viewedWorld(
    services: PerkadaLspServices,
    uri: string,
    token: CancellationToken,
): Promise<ViewedWorld | undefined> {
    const { workspace } = services.shared;
    await workspace.WorkspaceManager.ready;
    await workspace.DocumentBuilder.waitUntil(DocumentState.IndexedReferences, token);
    // Whatever the editor asks for while typing goes first.
    await interruptAndCheck(token);
    const find = (address: string) => workspace.LangiumDocuments.getDocument(URI.parse(address));
    let found: { readonly document: LangiumDocument; readonly model: Model } | undefined;
    // While nothing is being built: between two builds a regulation may be half linked.
    await workspace.WorkspaceLock.read(() => {
        let document = find(uri);
        if (document && naskahOf(document)) {
            const world = services.model.NaskahIndex.worldsOf(document.uri.toString())[0];
            document = world === undefined ? undefined : find(world);
        }
        if (document)
            found = { document, model: services.model.ModelProvider.modelOf(document.uri.toString()) };
    });
    if (!found) return undefined;
    const { document, model } = found;
    await interruptAndCheck(token);
    return {
        model,
        document,
        broken: (uris = []) =>
            [document.uri.toString(), ...uris].some((address) => {
                const file = find(address);
                return file !== undefined && syntaxFindings(file, services).length > 0;
            }),
    };
}
