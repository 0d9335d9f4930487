import { createPerkadaServices } from '@perkada/language';
import type { Finding, Fix } from '@perkada/model';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { syntaxFindings } from '../../src/validation/syntax-findings.js';

const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
let initialised: Promise<void> | undefined;
let count = 0;

export interface Checked {
    readonly document: LangiumDocument;
    readonly findings: readonly Finding[];
}

/** All findings of one file that is a world of its own. */
export async function check(text: string): Promise<Checked> {
    initialised ??= shared.workspace.WorkspaceManager.initializeWorkspace([]);
    await initialised;
    const uri = URI.parse(`file:///uji-${count++}/berkas.perkada`);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document], { validation: true });
    const findings = perkada.model.FindingProvider.findingsOf(document);
    await shared.workspace.DocumentBuilder.update([], [uri]);
    return { document, findings };
}

/** What is wrong with a text as text, without linking it. */
export function syntaxOf(text: string): readonly Finding[] {
    const uri = URI.parse(`file:///uji-${count++}/berkas.perkada`);
    return syntaxFindings(shared.workspace.LangiumDocumentFactory.fromString(text, uri), perkada);
}

/** The text after a fix. */
export function apply(document: LangiumDocument, fix: Fix): string {
    const source = document.textDocument;
    return [...fix.changes]
        .map((change) => ({
            start: source.offsetAt(change.place.start),
            end: source.offsetAt(change.place.end),
            newText: change.newText,
        }))
        .sort((a, b) => b.start - a.start || b.end - a.end)
        .reduce(
            (text, change) => text.slice(0, change.start) + change.newText + text.slice(change.end),
            source.getText(),
        );
}

/** A text in which `⟦` and `⟧` mark where a finding must stand. */
export function marked(text: string): {
    readonly text: string;
    readonly start: number;
    readonly end: number;
} {
    const start = text.indexOf('⟦');
    const end = text.indexOf('⟧') - 1;
    return { text: text.replace(/[⟦⟧]/g, ''), start, end };
}
