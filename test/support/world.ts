import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { builtInLibrary, createPerkadaServices, libraryUri, type PerkadaServices } from '@perkada/language';
import type { Finding, Model } from '@perkada/model';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';

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

/** Texts parsed and linked together with the library, ready to be asked. */
export class World {
    private constructor(
        readonly services: PerkadaServices,
        readonly files: readonly SourceFile[],
    ) {}

    /** Takes the files in the order given. */
    static async of(files: readonly SourceFile[]): Promise<World> {
        const services = createPerkadaServices(EmptyFileSystem).perkada;
        const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = services.shared.workspace;
        const documents: LangiumDocument[] = Object.entries(builtInLibrary).map(([name, text]) =>
            LangiumDocumentFactory.fromString(text, libraryUri(name)),
        );
        for (const { uri, text } of files)
            documents.push(LangiumDocumentFactory.fromString(text, URI.parse(uri)));
        for (const document of documents) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(documents, { validation: false });
        return new World(services, files);
    }

    document(uri: string): LangiumDocument {
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        if (!document) throw new Error(`No document ${uri}`);
        return document;
    }

    /** The Model of the regulation that a file belongs to; of the first file, if none is named. */
    model(uri = this.files[0]!.uri): Model {
        return this.services.model.ModelProvider.modelOf(uri);
    }

    findings(uri: string): Finding[] {
        return this.services.model.FindingProvider.findingsOf(this.document(uri));
    }

    /** The findings on all files, in the order of their URIs. */
    allFindings(): Finding[] {
        return this.files
            .map(({ uri }) => uri)
            .sort()
            .flatMap((uri) => this.findings(uri));
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
