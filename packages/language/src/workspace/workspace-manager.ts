import {
    DefaultWorkspaceManager,
    type FileSystemNode,
    type LangiumDocument,
    type LangiumDocumentFactory,
    type LangiumSharedCoreServices,
    type Stream,
    URI,
    type WorkspaceFolder,
} from 'langium';
import { libraryFiles } from '../library/generated/library.js';
import { Registers } from './registers.js';

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
    /** The acts that the workspace adds to the built-in register. */
    readonly registers: Registers;
    private readonly foundRegisters: URI[] = [];
    private readonly factory: LangiumDocumentFactory;

    constructor(
        services: LangiumSharedCoreServices,
        private readonly libraryFolder?: string,
    ) {
        super(services);
        this.factory = services.workspace.LangiumDocumentFactory;
        this.registers = new Registers(services.workspace.FileSystemProvider);
        this.initialBuildOptions = { validation: true };
    }

    protected override async loadAdditionalDocuments(
        _folders: WorkspaceFolder[],
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        for (const [name, text] of Object.entries(libraryFiles)) {
            collector(this.factory.fromString(text, libraryUri(name, this.libraryFolder)));
        }
    }

    /** Notes the registers in the folders, which are no documents. */
    override shouldIncludeEntry(entry: FileSystemNode): boolean {
        if (entry.isFile && this.registers.isRegister(entry.uri)) this.foundRegisters.push(entry.uri);
        return super.shouldIncludeEntry(entry);
    }

    protected override async loadWorkspaceDocuments(
        uris: Stream<URI>,
        collector: (document: LangiumDocument) => void,
    ): Promise<void> {
        await Promise.all(this.foundRegisters.splice(0).map((uri) => this.registers.load(uri)));
        await super.loadWorkspaceDocuments(uris, collector);
    }
}
