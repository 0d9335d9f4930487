import { MixedFileSystemProvider, startServer } from '@perkada/language/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';

/** The server as a process of the desktop extension. */
const connection = createConnection(ProposedFeatures.all);
startServer({
    connection,
    fileSystemProvider: () =>
        new MixedFileSystemProvider(() => connection, NodeFileSystem.fileSystemProvider()),
});
