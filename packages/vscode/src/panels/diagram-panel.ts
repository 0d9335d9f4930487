import * as vscode from 'vscode';
import type { DiagramReport, FromPanel, Texts } from '../../webview/lib/messages.js';
import { t } from '../l10n.js';
import { diagramBody } from './page.js';
import { Panel } from './panel.js';

/** The pictures of a regulation beside its text. */
export class DiagramPanel extends Panel {
    protected readonly viewType = 'perkada.bagan';
    protected readonly page = { script: 'bagan', body: diagramBody };

    protected title(): string {
        return t('bagan.judul');
    }

    protected followsCursor(): boolean {
        return this.choice === 'kursor' || this.choice === 'garis';
    }

    private get choice(): string {
        return this.state.pilihan ?? 'kursor';
    }

    protected async ask(uri: string, token: vscode.CancellationToken): Promise<boolean | undefined> {
        const { cursor } = this.context.subject;
        const pilihan = this.choice;
        const jawaban = await this.context.server.request(
            'perkada/bagan',
            { uri, position: cursor?.position, pilihan, tampil: this.state.tampil },
            token,
        );
        if (jawaban === undefined || token.isCancellationRequested) return undefined;
        if (jawaban === null) return false;
        this.post({ jenis: 'bagan', uri, jawaban, pilihan });
        if (jawaban.bagan) {
            const { id, versi } = jawaban.bagan;
            this.state = { ...this.state, tampil: { id, versi } };
        }
        return true;
    }

    protected override other(message: FromPanel): void {
        if (message.jenis === 'simpan') void this.save(message.format).catch((error) => this.fail(error));
    }

    /** The shown diagram as a file, black on white; undefined when none is shown or it cannot be drawn. */
    async file(format: 'svg' | 'png'): Promise<{ name: string; content: Uint8Array } | undefined> {
        const { uri } = this;
        const { tampil } = this.state;
        if (uri === undefined || !tampil) return undefined;
        const answer = await this.context.server.request('perkada/bagan', {
            uri,
            pilihan: 'kursor',
            tampil: { id: tampil.id, versi: '' },
            berkas: true,
        });
        const bagan = answer?.bagan;
        if (bagan?.svg === undefined) return undefined;
        const { svg } = bagan;
        const name = `${bagan.nama}.${format}`;
        if (format === 'svg') return { name, content: new TextEncoder().encode(svg) };
        const drawn = await this.question<string>((nomor) => ({ jenis: 'gambar', nomor, svg }));
        if (!drawn) return undefined;
        return { name, content: Uint8Array.from(atob(drawn), (character) => character.charCodeAt(0)) };
    }

    private async save(format: 'svg' | 'png'): Promise<void> {
        const file = await this.file(format);
        if (!file) {
            void vscode.window.showWarningMessage(t('bagan.tidakAda'));
            return;
        }
        const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
        const target = await vscode.window.showSaveDialog({
            filters: { [format.toUpperCase()]: [format] },
            ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, file.name) } : {}),
        });
        if (!target) return;
        await vscode.workspace.fs.writeFile(target, file.content);
        const name = vscode.workspace.asRelativePath(target);
        void vscode.window.showInformationMessage(t('bagan.disimpan', { berkas: name }));
    }

    override report(): Promise<DiagramReport | undefined> {
        return super.report() as Promise<DiagramReport | undefined>;
    }

    protected texts(): Texts {
        return {
            alat: t('panel.alat'),
            tampilkan: t('bagan.tampilkan'),
            ikutKursor: t('panel.ikutKursor'),
            garisKursor: t('bagan.garisKursor'),
            perbesar: t('bagan.perbesar'),
            perkecil: t('bagan.perkecil'),
            pas: t('bagan.pas'),
            simpanSvg: t('bagan.simpanSvg'),
            simpanPng: t('bagan.simpanPng'),
            petunjuk: t('bagan.petunjuk'),
            kosong: t('bagan.kosong'),
            galatTetap: t('bagan.galatTetap'),
            galatSebagian: t('panel.galatSebagian'),
            tanpaTempat: t('bagan.tanpaTempat'),
            garis: t('bagan.garis'),
            dariAtas: t('bagan.dariAtas'),
            keBawah: t('bagan.keBawah'),
            'jenis.susunan': t('bagan.jenis.susunan'),
            'jenis.unit': t('bagan.jenis.unit'),
            'jenis.garis': t('bagan.jenis.garis'),
            'jenis.pelaporan': t('bagan.jenis.pelaporan'),
            'jenis.prosedur': t('bagan.jenis.prosedur'),
            'jenis.tahapan': t('bagan.jenis.tahapan'),
        };
    }
}
