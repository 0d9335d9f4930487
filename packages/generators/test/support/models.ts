import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createPerkadaServices } from '@perkada/language';
import type { Model } from '@perkada/model';
import { EmptyFileSystem, URI } from 'langium';

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));

/** The Model that texts make, given by file name. The first one's world is taken. */
export async function modelOf(texts: Readonly<Record<string, string>>): Promise<Model> {
    const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
    await shared.workspace.WorkspaceManager.initializeWorkspace([]);
    const documents = Object.entries(texts).map(([name, text]) =>
        shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(`file:///contoh/${name}`)),
    );
    for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build(documents);
    return perkada.model.ModelProvider.modelOf(documents[0]!.uri.toString());
}

/** The example regulations by name, as texts by file name. */
export function exampleTexts(): Record<string, Record<string, string>> {
    const result: Record<string, Record<string, string>> = {};
    for (const name of existsSync(examples)
        ? readdirSync(examples, { withFileTypes: true })
              .flatMap((e) => (e.isDirectory() ? [e.name] : []))
              .sort()
        : []) {
        const files = readdirSync(`${examples}${name}`).filter((file) => file.endsWith('.perkada'));
        if (files.length === 0) continue;
        result[name] = Object.fromEntries(
            files.sort().map((file) => [file, readFileSync(`${examples}${name}/${file}`, 'utf8')]),
        );
    }
    return result;
}
