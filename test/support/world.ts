import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtInLibrary, createPerkadaServices, libraryUri, type PerkadaServices } from '@perkada/language';
import type { Finding, Model } from '@perkada/model';
import { EmptyFileSystemProvider, type LangiumDocument, URI } from 'langium';

export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const examplesFolder = join(repository, 'examples');

/** The four regulations that the examples model: letter in the catalogue, folder, name. */
export const regulations = [
    { kunci: 'M', folder: 'meranti-11-2024', nama: 'Meranti' },
    { kunci: 'B', folder: 'bungo-15-2024', nama: 'Bungo' },
    { kunci: 'G', folder: 'malang-132-2023', nama: 'Malang' },
    { kunci: 'P', folder: 'palangka-raya-13-2024', nama: 'PalangkaRaya' },
] as const;

export type Kunci = (typeof regulations)[number]['kunci'];

/** A text with the URI that it has in a test. */
export interface SourceFile {
    readonly uri: string;
    readonly text: string;
}

/** The `.perkada` files of an example, sorted by name. */
export function exampleFiles(folder: string): SourceFile[] {
    const directory = join(examplesFolder, folder);
    return readdirSync(directory)
        .filter((name) => name.endsWith('.perkada'))
        .sort()
        .map((name) => ({
            uri: pathToFileURL(join(directory, name)).toString(),
            text: readFileSync(join(directory, name), 'utf8'),
        }));
}

/** The files of a world in memory, so that an edit is read back as a change on disk would be. */
class MemoryFileSystem extends EmptyFileSystemProvider {
    constructor(private readonly texts: ReadonlyMap<string, string>) {
        super();
    }

    override async readFile(uri?: URI): Promise<string> {
        return this.texts.get(uri?.toString() ?? '') ?? '';
    }
}

/** Texts parsed and linked together with the library, ready to be asked. */
export class World {
    private constructor(
        readonly services: PerkadaServices,
        private readonly texts: Map<string, string>,
    ) {}

    /** Takes the files in the order given. */
    static async of(files: readonly SourceFile[]): Promise<World> {
        const texts = new Map<string, string>();
        const services = createPerkadaServices({
            fileSystemProvider: () => new MemoryFileSystem(texts),
        }).perkada;
        const world = new World(services, texts);
        const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = services.shared.workspace;
        const library = Object.entries(builtInLibrary).map(([name, text]) =>
            LangiumDocumentFactory.fromString(text, libraryUri(name)),
        );
        for (const document of library) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(library, { validation: false });
        await world.add(files);
        return world;
    }

    /** Adds files to the world, all at once. */
    async add(files: readonly SourceFile[]): Promise<void> {
        const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = this.services.shared.workspace;
        const documents = files.map(({ uri, text }) => {
            this.texts.set(uri, text);
            return LangiumDocumentFactory.fromString(text, URI.parse(uri));
        });
        for (const document of documents) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(documents, { validation: false });
    }

    /** Changes the text of a file as an editor does: only what it affects is read and linked anew. */
    async edit(uri: string, text: string): Promise<void> {
        this.texts.set(uri, text);
        await this.services.shared.workspace.DocumentBuilder.update([URI.parse(uri)], []);
    }

    /** Takes files out of the world. */
    async remove(uris: readonly string[]): Promise<void> {
        for (const uri of uris) this.texts.delete(uri);
        await this.services.shared.workspace.DocumentBuilder.update(
            [],
            uris.map((uri) => URI.parse(uri)),
        );
    }

    /** The URIs of the files, sorted. */
    get uris(): string[] {
        return [...this.texts.keys()].sort();
    }

    text(uri: string): string {
        return this.texts.get(uri) ?? '';
    }

    document(uri: string): LangiumDocument {
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        if (!document) throw new Error(`No document ${uri}`);
        return document;
    }

    /** The Model of the regulation that a file belongs to; of the first file, if none is named. */
    model(uri = [...this.texts.keys()][0]!): Model {
        return this.services.model.ModelProvider.modelOf(uri);
    }

    findings(uri: string): Finding[] {
        return this.services.model.FindingProvider.findingsOf(this.document(uri));
    }

    /** The findings on all files, in the order of their URIs. */
    allFindings(): Finding[] {
        return this.uris.flatMap((uri) => this.findings(uri));
    }
}

let models: Promise<ReadonlyMap<Kunci, Model>> | undefined;

/** The Models of the four examples, built once. */
export function exampleModels(): Promise<ReadonlyMap<Kunci, Model>> {
    models ??= (async () => {
        const result = new Map<Kunci, Model>();
        for (const { kunci, folder } of regulations) {
            const world = await World.of(exampleFiles(folder));
            result.set(kunci, world.model());
        }
        return result;
    })();
    return models;
}
