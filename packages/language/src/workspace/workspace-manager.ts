import { type RegisterAct, readRegister, registerFile } from '@perkada/model';
import {
    DefaultWorkspaceManager,
    type LangiumDocument,
    type LangiumDocumentFactory,
    type LangiumSharedCoreServices,
    URI,
    UriUtils,
    type WorkspaceFolder,
} from 'langium';
import { libraryFiles } from '../library/generated/library.js';

/** The scheme of the built-in library where no file on disk stands for it. */
export const libraryScheme = 'perkada-pustaka';

/** The URI of a library file: on disk below `folder`, or in the built-in scheme. */
export function libraryUri(name: string, folder?: string): URI {
    return URI.parse(
        folder === undefined ? `${libraryScheme}:/${name}` : `${folder.replace(/\/$/, '')}/${name}`,
    );
}

/** Loads the built-in library before the files of the workspace. */
export class PerkadaWorkspaceManager extends DefaultWorkspaceManager {
    /** The acts that the folders' own registers add, as they were when the workspace was opened. */
    acts: readonly RegisterAct[] = [];
    private readonly factory: LangiumDocumentFactory;

    constructor(
        services: LangiumSharedCoreServices,
        private readonly libraryFolder?: string,
    ) {
        super(services);
        this.factory = services.workspace.LangiumDocumentFactory;
        this.initialBuildOptions = { validation: true };
    }

    protected override async loadAdditionalDocuments(
        folders: WorkspaceFolder[],
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        for (const [name, text] of Object.entries(libraryFiles)) {
            collector(this.factory.fromString(text, libraryUri(name, this.libraryFolder)));
        }
        const acts: RegisterAct[] = [];
        for (const folder of folders) acts.push(...(await this.registerOf(URI.parse(folder.uri))));
        this.acts = acts;
    }

    private async registerOf(folder: URI): Promise<readonly RegisterAct[]> {
        try {
            const text = await this.fileSystemProvider.readFile(UriUtils.joinPath(folder, registerFile));
            return readRegister(text).acts;
        } catch {
            // Most workspaces have none.
            return [];
        }
    }
}
