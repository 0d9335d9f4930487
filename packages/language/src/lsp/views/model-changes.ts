import { DocumentState, type URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { WorldIndex } from '../../workspace/worlds.js';
import type { PerkadaLspServices } from '../lsp-services.js';

/** The notification that regulations have been judged anew: whatever shows one of them asks again. */
export const modelChange = 'perkada/modelBerubah';

/** What `perkada/modelBerubah` carries. */
export interface ModelChange {
    /** Every file of the regulations concerned, those that are gone and changed texts included; sorted. */
    readonly uris: readonly string[];
}

/** Tells the client after every build which regulations it concerned, and after a change of language that all are. */
export function registerModelChanges(connection: Connection, services: PerkadaLspServices): void {
    const { workspace } = services.shared;
    const worlds = workspace.IndexManager as WorldIndex;
    /** The regulation that each file was last known to belong to, for those that leave it. */
    const known = new Map<string, string>();

    const tell = (concerned: Iterable<string>): void => {
        const uris = new Set<string>();
        for (const uri of concerned) if (worlds.roleOf(uri)?.kind !== 'pustaka') uris.add(uri);
        for (const uri of [...uris]) {
            for (const world of new Set([known.get(uri), worlds.worldOf(uri)])) {
                for (const member of world === undefined ? [] : worlds.documentsOf(world)) uris.add(member);
            }
            if (worlds.roleOf(uri)) known.set(uri, worlds.worldOf(uri));
            else known.delete(uri);
        }
        if (uris.size > 0) void connection.sendNotification(modelChange, { uris: [...uris].sort() });
    };

    workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) => {
        tell(documents.map(({ uri }) => uri.toString()));
    });
    workspace.DocumentBuilder.onUpdate((_changed: readonly URI[], deleted: readonly URI[]) => {
        if (deleted.length > 0) tell(deleted.map((uri) => uri.toString()));
    });
    const { ClientSettings } = services.client;
    let language = ClientSettings.language;
    ClientSettings.onChange(() => {
        if (ClientSettings.language === language) return;
        language = ClientSettings.language;
        tell(workspace.LangiumDocuments.all.map(({ uri }) => uri.toString()));
    });
}
