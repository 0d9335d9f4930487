import type { Model } from '@perkada/model';
import { type LangiumDocuments, URI } from 'langium';
import { type Berkas, isBerkas } from '../generated/ast.js';
import { buildModel, type WorldFile } from '../lowering/model-builder.js';
import type { PerkadaNameProvider } from '../scope/names.js';
import type { WorldIndex } from './worlds.js';

const roleOrder = { peraturan: 0, bagian: 1, kasus: 2, pustaka: 3, 'tanpa kepala': 4 } as const;

/** The Model of each world, built on demand from linked documents and kept until one of them changes. */
export class ModelProvider {
    private readonly cache = new Map<string, { readonly trees: readonly Berkas[]; readonly model: Model }>();

    constructor(
        private readonly documents: () => LangiumDocuments,
        private readonly worlds: () => WorldIndex,
        private readonly names: () => PerkadaNameProvider,
    ) {}

    /** The Model of the world that the document at `uri` belongs to. Its documents must be linked. */
    modelOf(uri: string): Model {
        return this.modelOfWorld(this.worlds().worldOf(uri));
    }

    modelOfWorld(world: string): Model {
        const files = this.files(this.worlds().documentsOf(world));
        const libraries = this.files(this.worlds().libraries());
        const trees = [...files, ...libraries].map((file) => file.file);
        const cached = this.cache.get(world);
        if (cached && sameTrees(cached.trees, trees)) return cached.model;
        const model = buildModel(files, libraries, this.names());
        this.cache.set(world, { trees, model });
        return model;
    }

    /** Forgets the Model of a world; for when its documents were linked anew without being parsed. */
    invalidate(uri: string): void {
        this.cache.delete(this.worlds().worldOf(uri));
    }

    private files(uris: readonly string[]): WorldFile[] {
        const files: (WorldFile & { readonly order: number })[] = [];
        for (const uri of uris) {
            const file = this.documents().getDocument(URI.parse(uri))?.parseResult.value;
            const role = this.worlds().roleOf(uri);
            if (isBerkas(file) && role) files.push({ uri, file, order: roleOrder[role.kind] });
        }
        return files.sort((a, b) => a.order - b.order || (a.uri < b.uri ? -1 : 1));
    }
}

function sameTrees(a: readonly Berkas[], b: readonly Berkas[]): boolean {
    return a.length === b.length && a.every((tree, index) => tree === b[index]);
}
