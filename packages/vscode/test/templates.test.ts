import { createPerkadaServices } from '@perkada/language';
import { EmptyFileSystem, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { exerciseText, regulationText } from '../src/templates.js';

async function findings(text: string) {
    const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
    await shared.workspace.WorkspaceManager.initializeWorkspace([]);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///a.perkada'));
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document]);
    return perkada.model.FindingProvider.findingsOf(document);
}

describe('texts that the extension opens', () => {
    it.each([
        { jenis: 'bupati', daerah: 'Bungo', nomor: '15', tahun: '2024' },
        { jenis: 'wali kota', daerah: 'Palangka Raya' },
        { jenis: 'gubernur', daerah: 'Jambi', nomor: '1A', tahun: '2025' },
    ])('a new regulation of $daerah has no findings', async (regulation) => {
        expect(await findings(regulationText(regulation))).toEqual([]);
    });

    it('the exercise has one finding, with an evident repair', async () => {
        const found = await findings(exerciseText);
        expect(found.map((finding) => finding.code)).toEqual(['nama/tidak-dikenal']);
        const [change] = found[0]!.fixes![0]!.changes;
        expect(change!.newText).toBe('KepalaBidang');
        const repaired = exerciseText.replace('KepalaBidng', change!.newText);
        expect(await findings(repaired)).toEqual([]);
    });
});
