import { createPerkadaServices } from '@perkada/language';
import { Cancellation, DocumentState, EmptyFileSystem, URI } from 'langium';
import { describe, expect, it } from 'vitest';

const services = createPerkadaServices(EmptyFileSystem).perkada;
const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = services.shared.workspace;

const alone = URI.parse('untitled:sendiri.perkada');

async function open(): Promise<void> {
    const text = 'peraturan bupati "Sendiri" nomor 1 tahun 2025';
    const document = LangiumDocumentFactory.fromString(text, alone);
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], { validation: true });
}

describe('Waiting for the workspace to be built', () => {
    for (const state of [DocumentState.IndexedReferences, DocumentState.Validated])
        it(`ends with a build that has nothing to build, for state ${DocumentState[state]}`, async () => {
            await open();
            let waiting: Promise<void> | undefined;
            const listener = DocumentBuilder.onUpdate(() => {
                waiting = DocumentBuilder.waitUntil(state);
            });
            // A file leaves that nothing else names: whoever asks meanwhile waits for this build.
            await DocumentBuilder.update([], [alone]);
            listener.dispose();
            expect(waiting).toBeDefined();
            await expect(waiting).resolves.toBeUndefined();
        });

    it('is given up with its question', async () => {
        await open();
        const cancelled = {
            isCancellationRequested: true,
            onCancellationRequested: () => ({ dispose() {} }),
        };
        let waiting: Promise<unknown> | undefined;
        const listener = DocumentBuilder.onUpdate(() => {
            waiting = DocumentBuilder.waitUntil(DocumentState.Validated, cancelled).catch((error) => error);
        });
        await DocumentBuilder.update([], [alone]);
        listener.dispose();
        expect(String(await waiting)).toContain('OperationCancelled');
    });
});

describe('What was found in a document', () => {
    it('is told even where an edit ends the build at that moment', async () => {
        const source = new Cancellation.CancellationTokenSource();
        const validator = services.validation.DocumentValidator;
        const { validateDocument } = validator;
        validator.validateDocument = async () => {
            source.cancel();
            return [];
        };
        const told: string[] = [];
        const listener = DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
            told.push(uri.toString());
        });
        try {
            const document = LangiumDocumentFactory.fromString('peraturan bupati "Sendiri"', alone);
            LangiumDocuments.addDocument(document);
            await DocumentBuilder.build([document], { validation: true }, source.token).catch(
                () => undefined,
            );
            // Whoever edits next has nothing judged again that is judged already.
            await DocumentBuilder.update([], []);
            expect(told).toEqual([alone.toString()]);
        } finally {
            listener.dispose();
            validator.validateDocument = validateDocument;
        }
    });
});
