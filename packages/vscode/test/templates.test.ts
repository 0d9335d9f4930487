import { createPerkadaServices } from '@perkada/language';
import { coverageOf, jalankanUji } from '@perkada/model';
import { EmptyFileSystem, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import {
    exerciseText,
    folderOf,
    type NewRegulation,
    nameOf,
    regulationFiles,
    regulationText,
} from '../src/start/templates.js';

const folder = 'file:///ruang';

/** Files in one folder, judged together. */
async function world(files: readonly { readonly name: string; readonly text: string }[]) {
    const { shared, perkada } = createPerkadaServices(EmptyFileSystem);
    await shared.workspace.WorkspaceManager.initializeWorkspace([]);
    perkada.model.NaskahIndex.roots = [folder];
    const documents = files.map(({ name, text }) =>
        shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(`${folder}/${name}`)),
    );
    for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build(documents);
    const findings = documents.flatMap((document) => perkada.model.FindingProvider.findingsOf(document));
    const main = documents[0]!.uri.toString();
    return {
        findings,
        model: perkada.model.ModelProvider.modelOf(main),
        texts: perkada.model.NaskahIndex.textsOf(main),
    };
}

const regulations: NewRegulation[] = [
    { jenis: 'bupati', daerah: 'Bungo', nomor: '15', tahun: '2024' },
    { jenis: 'wali kota', daerah: 'Palangka Raya' },
    { jenis: 'gubernur', daerah: 'Jambi', nomor: '1A', tahun: '2025' },
    { jenis: 'bupati', daerah: 'Muko-Muko 2', nomor: '1', tahun: '2026' },
];

describe('texts that the extension writes', () => {
    it.each(regulations)('a new regulation of $daerah has no findings, alone or as a folder', async (one) => {
        expect((await world([{ name: 'a.perkada', text: regulationText(one) }])).findings).toEqual([]);
        const { findings, model, texts } = await world(regulationFiles(one));
        expect(findings).toEqual([]);
        // Its scenarios are met, its team is valid, and every provision of its text is carried.
        expect(model.uji.flatMap((uji) => jalankanUji(model, uji)).map(({ status }) => status)).toEqual([
            'terpenuhi',
            'terpenuhi',
            'terpenuhi',
        ]);
        expect(model.kasus.flatMap(({ tim }) => tim)).toHaveLength(1);
        const coverage = coverageOf(model, texts);
        expect(coverage.unknown).toEqual([]);
        expect(coverage.withoutBasis).toEqual([]);
        expect(coverage.provisions.some(({ status }) => status === 'dimuat')).toBe(true);
    });

    it('names folder and regulation after the region', () => {
        expect(regulations.map(folderOf)).toEqual([
            'bungo-15-2024',
            'palangka-raya-rancangan',
            'jambi-1a-2025',
            'muko-muko-2-1-2026',
        ]);
        expect(regulations.map(nameOf)).toEqual(['Bungo', 'PalangkaRaya', 'Jambi', 'MukoMuko2']);
    });

    it('the exercise has one finding, with an evident repair', async () => {
        const { findings } = await world([{ name: 'a.perkada', text: exerciseText }]);
        expect(findings.map((finding) => finding.code)).toEqual(['nama/tidak-dikenal']);
        const [change] = findings[0]!.fixes![0]!.changes;
        expect(change!.newText).toBe('KepalaBidang');
        const repaired = exerciseText.replace('KepalaBidng', change!.newText);
        expect((await world([{ name: 'a.perkada', text: repaired }])).findings).toEqual([]);
    });
});
