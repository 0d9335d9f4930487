import { createPerkadaServices } from '@perkada/language';
import { DocumentState, EmptyFileSystem, URI } from 'langium';
import { describe, expect, it } from 'vitest';

const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } =
    createPerkadaServices(EmptyFileSystem).perkada.shared.workspace;

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
