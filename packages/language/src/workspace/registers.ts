import { type ReadRegister, type RegisterAct, readRegister, registerFile } from '@perkada/model';
import { type FileSystemProvider, URI, UriUtils } from 'langium';

/** A register that was read, with its text. */
export interface LoadedRegister extends ReadRegister {
    readonly uri: string;
    readonly text: string;
}

const NO_ACTS: readonly RegisterAct[] = [];

/** The registers of the workspace (`perkada.register.json`), each for the texts in its folder and below. */
export class Registers {
    private readonly byFolder = new Map<string, LoadedRegister>();
    private readonly listeners: ((uri: string) => void)[] = [];

    constructor(private readonly files: FileSystemProvider) {}

    isRegister(uri: URI): boolean {
        return UriUtils.basename(uri) === registerFile;
    }

    /** Reads a register anew. One that cannot be read, or is gone, is forgotten. */
    async load(uri: URI): Promise<void> {
        const folder = UriUtils.dirname(uri).toString();
        try {
            const text = await this.files.readFile(uri);
            this.byFolder.set(folder, { ...readRegister(text), uri: uri.toString(), text });
        } catch {
            this.byFolder.delete(folder);
        }
        for (const listener of this.listeners) listener(uri.toString());
    }

    /** The acts of the nearest register above a text. The same list as long as it is not read anew. */
    actsFor(uri: string): readonly RegisterAct[] {
        if (this.byFolder.size === 0) return NO_ACTS;
        for (let folder = UriUtils.dirname(URI.parse(uri)); ; ) {
            const found = this.byFolder.get(folder.toString());
            if (found !== undefined) return found.acts;
            const above = UriUtils.dirname(folder);
            if (above.path === folder.path || above.path === '') return NO_ACTS;
            folder = above;
        }
    }

    get(uri: string): LoadedRegister | undefined {
        return this.byFolder.get(UriUtils.dirname(URI.parse(uri)).toString());
    }

    /** Calls back whenever a register was read, or found to be gone. */
    onLoad(listener: (uri: string) => void): void {
        this.listeners.push(listener);
    }
}
