import * as vscode from 'vscode';
import type { PanelsApi } from '../../../packages/vscode/src/panels/index.js';
import type { DiagramReport, TableReport } from '../../../packages/vscode/webview/lib/messages.js';
import { type Api, assert, file, open, positionOf, setLanguage, until } from './harness.js';

declare const describe: (title: string, body: () => void) => void;
declare const it: (title: string, body: () => Promise<void>) => void;
declare const before: (body: () => Promise<void>) => void;
declare const after: (body: () => Promise<void>) => void;

type WithPanels = Api & { readonly panels: PanelsApi };

/** What a panel shows, once it is as wanted. */
function shown<R>(
    ask: () => Promise<R | undefined>,
    wanted: (report: R) => boolean,
    what: string,
): Promise<R> {
    return until(
        async () => (await ask()) as R,
        (report) => report !== undefined && wanted(report),
        what,
    );
}

async function activated(): Promise<WithPanels> {
    const api = await vscode.extensions.getExtension<WithPanels>('perkada.perkada-vscode')!.activate();
    await api.ready;
    return api;
}

const sekretariat = 'bab-iii-sekretariat-daerah.perkada';

async function putCursor(name: string, text: string): Promise<vscode.TextEditor> {
    const document = await open(file(name));
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    const at = positionOf(document, text);
    editor.selection = new vscode.Selection(at, at);
    return editor;
}

async function replace(document: vscode.TextDocument, old: string, by: string): Promise<void> {
    const start = positionOf(document, old, 0);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, old.length)), by);
    assert(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
}

describe('Panel bagan', () => {
    let api: WithPanels;
    const shows = (wanted: (report: DiagramReport) => boolean, what: string) =>
        shown(() => api.panels.bagan(), wanted, what);

    before(async () => {
        api = await activated();
    });
    after(async () => {
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('draws the susunan at the cursor, and marks the post that the cursor is on', async () => {
        await putCursor(sekretariat, 'jabatan KepalaBagian');
        await vscode.commands.executeCommand('perkada.bukaBagan');
        const report = await shows(({ judul }) => judul !== '', 'the diagram');
        assert(report.judul.startsWith('BAGAN SUSUNAN SEKRETARIAT DAERAH'), report.judul);
        assert(report.simpul.includes('Kepala Bagian'), `boxes are ${report.simpul.join(', ')}`);
        assert(report.garis > 3, `${report.garis} lines`);
        await shows(({ kursor }) => kursor === 'SekretariatDaerah.KepalaBagian', 'the box at the cursor');
    });

    it('follows the cursor to the stages of work and into another file', async () => {
        await putCursor(sekretariat, 'langkah b:');
        await shows(({ judul }) => judul.startsWith('TAHAPAN KEGIATAN'), 'the stages');
        await putCursor('kasus.perkada', 'pegawai ');
        await shows(({ judul }) => judul.startsWith('GARIS PELAPORAN'), 'the reporting line of a pegawai');
    });

    it('changes while one types, and keeps the last good picture over a syntax error', async () => {
        const { document } = await putCursor(sekretariat, 'jabatan KepalaBagian');
        await shows(({ simpul }) => simpul.includes('Kepala Bagian'), 'the chart again');
        await replace(document, '"Kepala Bagian"', '"Kepala Bagian Contoh"');
        await shows(({ simpul }) => simpul.includes('Kepala Bagian Contoh'), 'the new name');
        await replace(document, '"Kepala Bagian Contoh"', '"Kepala Bagian Contoh');
        const broken = await shows(({ kabar }) => kabar.includes('tidak dapat dibaca'), 'the message');
        assert(broken.simpul.includes('Kepala Bagian Contoh'), 'the picture is gone');
        await replace(document, '"Kepala Bagian Contoh', '"Kepala Bagian"');
        await shows(({ simpul, kabar }) => kabar === '' && simpul.includes('Kepala Bagian'), 'repaired');
    });

    it('is saved black on white as SVG, and as PNG', async () => {
        const svg = await until(
            () => api.panels.berkas('svg'),
            (saved) => saved !== undefined,
            'an SVG',
        );
        const text = new TextDecoder().decode(svg?.content);
        assert(text.startsWith('<svg ') && text.includes('stroke="#000"'), text.slice(0, 200));
        const png = await api.panels.berkas('png');
        const mark = [0x89, 0x50, 0x4e, 0x47];
        assert(png && mark.every((byte, at) => png.content[at] === byte), 'no PNG');
        assert(png.content.length > 5_000, `the PNG has ${png.content.length} bytes`);
    });

    it('speaks English when asked to', async () => {
        await setLanguage('en');
        try {
            const { document } = await putCursor(sekretariat, 'jabatan KepalaBagian');
            await replace(document, '"Kepala Bagian"', '"Kepala Bagian');
            await shows(({ kabar }) => kabar.includes('cannot be read'), 'the message in English');
            await replace(document, '"Kepala Bagian', '"Kepala Bagian"');
        } finally {
            await setLanguage('id');
        }
    });
});

describe('Panel tabel', () => {
    let api: WithPanels;
    const shows = (wanted: (report: TableReport) => boolean, what: string) =>
        shown(() => api.panels.tabel(), wanted, what);

    before(async () => {
        api = await activated();
    });
    after(async () => {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('has a cell for every grade in every susunan, with basis and signs in words', async () => {
        await putCursor(sekretariat, 'ahli madya');
        await vscode.commands.executeCommand('perkada.bukaTabel');
        const report = await shows(({ kolom }) => kolom.length > 1, 'the table');
        assert(report.kolom[1] === 'Sekretariat Daerah', `columns are ${report.kolom.join(', ')}`);
        const row = report.baris.indexOf('Ahli Madya');
        const cell = report.sel[row]?.[0] ?? '';
        assert(cell.includes('wajib Sekretaris Daerah'), `the cell says ${cell}`);
        assert(cell.includes('Pasal 16 ayat (2) huruf a'), `the cell says ${cell}`);
        const gap = report.sel[report.baris.indexOf('Ahli Utama')]?.[0] ?? '';
        assert(gap.includes('✗ tidak ada aturan'), `the gap says ${gap}`);
        assert(report.ringkas.includes('✗ 6 tanpa aturan'), `the summary says ${report.ringkas}`);
    });

    it('changes while one types', async () => {
        const { document } = await putCursor(sekretariat, 'ahli madya');
        await replace(document, 'ahli madya', 'ahli utama, ahli madya');
        await shows(({ ringkas }) => ringkas.includes('✗ 5 tanpa aturan'), 'one gap less');
        await replace(document, 'ahli utama, ahli madya', 'ahli madya');
        await shows(({ ringkas }) => ringkas.includes('✗ 6 tanpa aturan'), 'the gap again');
    });
});
