import { ClientFileSystemProvider, startServer } from '@perkada/language/lsp';
import {
    BrowserMessageReader,
    BrowserMessageWriter,
    createConnection,
} from 'vscode-languageserver/browser.js';

/* The server in a Web Worker. It reads files through its client. */
// Inside a worker `self` is the worker's own end of the channel.
const scope = self as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer({ connection, fileSystemProvider: () => new ClientFileSystemProvider(() => connection) });
