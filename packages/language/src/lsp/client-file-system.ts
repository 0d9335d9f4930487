import type { FileSystemNode, FileSystemProvider, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';

/** Requests with which the server reads files through its client, for where it has no disk of its own. */
export const fileRequests = {
    /** `{ uri }` → the text of a file, or null when there is none. */
    read: 'perkada/bacaBerkas',
    /** `{ uri }` → `{ name, isDirectory }[]`. */
    list: 'perkada/bacaFolder',
} as const;

interface Entry {
    readonly name: string;
    readonly isDirectory: boolean;
}

/** Files as the client sees them: virtual workspaces, and everything in a browser. */
export class ClientFileSystemProvider implements FileSystemProvider {
    constructor(private readonly connection: () => Connection) {}

    async readFile(uri: URI): Promise<string> {
        const text = await this.connection().sendRequest<string | null>(fileRequests.read, {
            uri: uri.toString(),
        });
        return text ?? '';
    }

    async readDirectory(uri: URI): Promise<FileSystemNode[]> {
        const entries = await this.connection().sendRequest<Entry[]>(fileRequests.list, {
            uri: uri.toString(),
        });
        const folder = uri.path.replace(/\/$/, '');
        return entries.map(({ name, isDirectory }) => ({
            isFile: !isDirectory,
            isDirectory,
            uri: uri.with({ path: `${folder}/${name}` }),
        }));
    }

    async stat(uri: URI): Promise<FileSystemNode> {
        return { isFile: false, isDirectory: true, uri };
    }

    async exists(uri: URI): Promise<boolean> {
        const text = await this.connection().sendRequest<string | null>(fileRequests.read, {
            uri: uri.toString(),
        });
        return text !== null;
    }

    async readBinary(): Promise<Uint8Array> {
        throw new Error('Only texts are read through the client.');
    }

    statSync(): FileSystemNode {
        throw notSynchronous();
    }

    existsSync(): boolean {
        throw notSynchronous();
    }

    readFileSync(): string {
        throw notSynchronous();
    }

    readBinarySync(): Uint8Array {
        throw notSynchronous();
    }

    readDirectorySync(): FileSystemNode[] {
        throw notSynchronous();
    }
}

function notSynchronous(): Error {
    return new Error('Files are read through the client, which answers later.');
}

/** The disk for `file:` addresses, the client for all others. */
export class MixedFileSystemProvider extends ClientFileSystemProvider {
    constructor(
        connection: () => Connection,
        private readonly disk: FileSystemProvider,
    ) {
        super(connection);
    }

    override readFile(uri: URI): Promise<string> {
        return uri.scheme === 'file' ? this.disk.readFile(uri) : super.readFile(uri);
    }

    override readBinary(uri?: URI): Promise<Uint8Array> {
        return uri?.scheme === 'file' ? this.disk.readBinary(uri) : super.readBinary();
    }

    override readDirectory(uri: URI): Promise<FileSystemNode[]> {
        return uri.scheme === 'file' ? this.disk.readDirectory(uri) : super.readDirectory(uri);
    }

    override stat(uri: URI): Promise<FileSystemNode> {
        return uri.scheme === 'file' ? this.disk.stat(uri) : super.stat(uri);
    }

    override exists(uri: URI): Promise<boolean> {
        return uri.scheme === 'file' ? this.disk.exists(uri) : super.exists(uri);
    }
}
