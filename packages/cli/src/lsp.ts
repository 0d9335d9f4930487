import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MixedFileSystemProvider, startServer } from '@perkada/language/lsp';
import { NodeFileSystem } from 'langium/node';
import {
    createConnection,
    ProposedFeatures,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node.js';

/**
 * Serves the language over standard input and output until the client leaves. The built-in library is
 * opened from disk where its files are there, so that any editor can follow a definition into it.
 */
export function startStdioServer(): void {
    const connection = createConnection(
        ProposedFeatures.all,
        new StreamMessageReader(process.stdin),
        new StreamMessageWriter(process.stdout),
    );
    // Standard output carries the protocol: what libraries print there would break it.
    console.log = console.info = console.debug = console.warn = console.error;
    const folder = libraryFolder();
    startServer(
        {
            connection,
            fileSystemProvider: () =>
                new MixedFileSystemProvider(() => connection, NodeFileSystem.fileSystemProvider()),
        },
        folder === undefined ? {} : { libraryFolder: folder },
    );
}

/** URI of the folder with the library's files beside the language package; undefined where it is not on disk. */
function libraryFolder(): string | undefined {
    const entry = fileURLToPath(import.meta.resolve('@perkada/language'));
    const folder = new URL('../library/', pathToFileURL(entry));
    return existsSync(folder) ? folder.href : undefined;
}
