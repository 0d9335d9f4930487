import type { Model } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import { naskahOf } from '../../naskah/naskah-parser.js';
import { syntaxFindings } from '../../validation/syntax-findings.js';
import type { ViewWorkspace } from './support.js';

/** What a view asks about: the Model of the regulation that a file belongs to. */
export interface ViewedWorld {
    readonly model: Model;
    /** The model file itself; for the text of a regulation, the main file of its first model. */
    readonly document: LangiumDocument;
    /** Whether this file, or one of those named, has parts that cannot be read. */
    broken(uris?: Iterable<string>): boolean;
}

/**
 * The regulation that a file belongs to, once nothing is being built; undefined for a file that the
 * server does not know, or that no regulation rests on. Throws when the request is given up meanwhile.
 */
export function viewedWorld(
    views: ViewWorkspace,
    uri: string,
    token: CancellationToken,
): Promise<ViewedWorld | undefined> {
    return views.whenJudged(token, () => {
        let document = views.document(uri);
        if (document && naskahOf(document)) {
            const [world] = views.worldsOf(uri);
            document = world === undefined ? undefined : views.document(world);
        }
        if (!document) return undefined;
        const file = document.uri.toString();
        return {
            model: views.services.model.ModelProvider.modelOf(file),
            document,
            broken: (uris = []) =>
                [file, ...uris].some((address) => {
                    const other = views.document(address);
                    return other !== undefined && syntaxFindings(other, views.services).length > 0;
                }),
        };
    });
}
