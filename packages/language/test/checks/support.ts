import {
    acceptance,
    builtInLibrary,
    createPerkadaServices,
    formatText,
    libraryUri,
    settled,
} from '@perkada/language';
import type { Finding, Model, TextChange } from '@perkada/model';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';

/** A world of texts by file name, linked, with all that was found in it. */
export interface Checked {
    readonly findings: Finding[];
    /** How each finding can be accepted, in the order of the findings. */
    readonly acceptances: (TextChange | undefined)[];
    readonly model: Model;
}

const services = createPerkadaServices(EmptyFileSystem).perkada;
let libraryLoaded = false;

/** Checks the files of one regulation, given by name; the first is its main file. */
export async function checkTexts(files: Readonly<Record<string, string>>): Promise<Checked> {
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = services.shared.workspace;
    const documents: LangiumDocument[] = [];
    if (!libraryLoaded) {
        for (const [name, text] of Object.entries(builtInLibrary))
            documents.push(LangiumDocumentFactory.fromString(text, libraryUri(name)));
        libraryLoaded = true;
    }
    const own = Object.entries(files).map(([name, text]) =>
        LangiumDocumentFactory.fromString(text, URI.parse(`file:///uji/${name}`)),
    );
    for (const document of [...documents, ...own]) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([...documents, ...own], { validation: false });
    const findings = own.flatMap((document) => services.model.FindingProvider.findingsOf(document));
    const acceptances = findings.map((finding) => {
        const document = own.find((item) => item.uri.toString() === finding.place.uri);
        return document && acceptance(document, finding);
    });
    const model = services.model.ModelProvider.modelOf(own[0]!.uri.toString());
    await DocumentBuilder.update(
        [],
        own.map((document) => document.uri),
    );
    return { findings, acceptances, model };
}

/** A text in the house style. */
export function formatted(text: string): string {
    const document = services.shared.workspace.LangiumDocumentFactory.fromString(
        text,
        URI.parse('file:///uji/rapi.perkada'),
    );
    return formatText(document) ?? '';
}

/** The text with a finding's changes made as an editor makes them, for texts of one file. */
export function applyChanges(
    text: string,
    changes: readonly { place: Finding['place']; newText: string }[],
): string {
    const lines = text.split('\n');
    const offset = (position: Finding['place']['start']) =>
        lines.slice(0, position.line).reduce((sum, line) => sum + line.length + 1, 0) + position.character;
    return changes
        .map((change) => settled(text, change))
        .map((change) => ({
            from: offset(change.place.start),
            to: offset(change.place.end),
            newText: change.newText,
        }))
        .sort((a, b) => b.from - a.from)
        .reduce(
            (result, change) => result.slice(0, change.from) + change.newText + result.slice(change.to),
            text,
        );
}

/** The files of an example: one, or several that lines `// berkas: name.perkada` part. */
export function filesOf(text: string): Record<string, string> {
    const [first, ...rest] = text.split(/^\/\/ berkas: (\S+)$/m);
    const files: Record<string, string> = { 'contoh.perkada': first ?? '' };
    for (let i = 0; i + 1 < rest.length; i += 2) files[rest[i]!] = rest[i + 1]!;
    return files;
}
