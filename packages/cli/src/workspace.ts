import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
    builtInLibrary,
    createPerkadaServices,
    decodeNaskah,
    libraryUri,
    type PerkadaServices,
    type WorldIndex,
} from '@perkada/language';
import type { Finding, Model } from '@perkada/model';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { filesBelow } from './files.js';

/** A file that could not be taken as text. */
export interface UnreadableFile {
    readonly path: string;
    readonly reason: 'bukan teks' | 'tidak terbaca';
    readonly detail?: string;
}

/** Every `.perkada` file below a folder, sorted. */
export function perkadaFiles(folder: string): string[] {
    return filesBelow(folder, '.perkada');
}

/** Text of a file; undefined when it holds bytes that no text has. */
function textOf(path: string): string | undefined {
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        return undefined;
    }
}

/** The files of a set of paths, parsed and linked, ready to be asked. */
export class Workspace {
    readonly services: PerkadaServices;
    readonly unreadable: UnreadableFile[] = [];
    /** The files that were asked for; others were loaded only because they belong to the same regulations. */
    readonly asked = new Set<string>();

    private constructor() {
        this.services = createPerkadaServices(EmptyFileSystem).perkada;
    }

    /**
     * Loads files and folders. A single file brings the other files of its folder with it, since a
     * regulation spans files. Throws `MissingPathError` for a path that does not exist.
     */
    static async load(paths: readonly string[]): Promise<Workspace> {
        const workspace = new Workspace();
        const all = new Set<string>();
        const roots = new Set<string>();
        for (const path of paths) {
            const absolute = resolve(path);
            const stats = statSync(absolute, { throwIfNoEntry: false });
            if (!stats) throw new MissingPathError(path);
            roots.add(pathToFileURL(stats.isDirectory() ? absolute : dirname(absolute)).toString());
            const own = stats.isDirectory() ? perkadaFiles(absolute) : [absolute];
            for (const file of own) {
                workspace.asked.add(pathToFileURL(file).toString());
                all.add(file);
            }
            if (!stats.isDirectory()) for (const file of perkadaFiles(dirname(absolute))) all.add(file);
        }
        // No text outside of what was asked for is ever opened, whatever a header says.
        workspace.services.model.NaskahIndex.roots = [...roots];
        await workspace.build([...all].sort());
        await workspace.loadTexts();
        return workspace;
    }

    private async build(files: readonly string[]): Promise<void> {
        const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = this.services.shared.workspace;
        const documents: LangiumDocument[] = [];
        for (const [name, text] of Object.entries(builtInLibrary)) {
            documents.push(LangiumDocumentFactory.fromString(text, libraryUri(name)));
        }
        for (const file of files) {
            try {
                const text = textOf(file);
                if (text === undefined) this.unreadable.push({ path: file, reason: 'bukan teks' });
                else
                    documents.push(
                        LangiumDocumentFactory.fromString(text, URI.parse(pathToFileURL(file).toString())),
                    );
            } catch (error) {
                this.unreadable.push({
                    path: file,
                    reason: 'tidak terbaca',
                    detail: (error as NodeJS.ErrnoException).code ?? '',
                });
            }
        }
        for (const document of documents) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(documents, { validation: false });
    }

    /** Loads the texts that the files' headers name, so that bases can be looked up. */
    private async loadTexts(): Promise<void> {
        const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = this.services.shared.workspace;
        const named = new Set(
            this.worlds
                .allWorlds()
                .flatMap((world) => this.worlds.documentsOf(world))
                .map((uri) => this.services.model.NaskahIndex.namedBy(uri))
                .filter((uri) => uri !== undefined),
        );
        const documents: LangiumDocument[] = [];
        for (const uri of [...named].sort()) {
            if (LangiumDocuments.hasDocument(URI.parse(uri))) continue;
            const path = fileURLToPath(uri);
            try {
                if (!existsSync(path)) continue;
                const { text } = decodeNaskah(readFileSync(path));
                documents.push(LangiumDocumentFactory.fromString(text, URI.parse(uri)));
            } catch {
                // What cannot be read is as if it were not there, which is reported where it is named.
            }
        }
        for (const document of documents) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(documents, { validation: false });
    }

    get worlds(): WorldIndex {
        return this.services.shared.workspace.IndexManager as WorldIndex;
    }

    document(uri: string): LangiumDocument | undefined {
        return this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    }

    /** The findings on one file. */
    findings(uri: string): Finding[] {
        const document = this.document(uri);
        return document ? this.services.model.FindingProvider.findingsOf(document) : [];
    }

    /** The main files of the regulations among what was asked for. */
    regulations(): { uri: string; name: string; model: Model }[] {
        return this.worlds
            .regulations()
            .filter(({ uri }) => this.asked.has(uri))
            .sort((a, b) => (a.uri < b.uri ? -1 : 1))
            .map(({ uri, name }) => ({ uri, name, model: this.services.model.ModelProvider.modelOf(uri) }));
    }

    /** Adds a text that is on no disk to the workspace, linked; for a question asked at the prompt. */
    async addText(uri: string, text: string): Promise<LangiumDocument> {
        const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = this.services.shared.workspace;
        const document = LangiumDocumentFactory.fromString(text, URI.parse(uri));
        LangiumDocuments.addDocument(document);
        await DocumentBuilder.build([document], { validation: false });
        return document;
    }
}

/** A path that was named and does not exist. */
export class MissingPathError extends Error {
    constructor(readonly path: string) {
        super(path);
    }
}

/** A path as a reader sees it: relative to the folder he is in where it lies below, else absolute. */
export function displayPath(uri: string, from = process.cwd()): string {
    const path = uri.startsWith('file:') ? fileURLToPath(uri) : uri;
    return path.startsWith(from + sep) ? path.slice(from.length + 1) : path;
}
