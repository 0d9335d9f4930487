import type * as vscode from 'vscode';
import type { TableReport, Texts } from '../../webview/lib/messages.js';
import { t } from '../l10n.js';
import { tableBody } from './page.js';
import { Panel } from './panel.js';

/** Who stands under whom, grade by grade, beside the text. */
export class TablePanel extends Panel {
    protected readonly viewType = 'perkada.tabel';
    protected readonly page = { script: 'tabel', body: tableBody };

    protected title(): string {
        return t('tabel.judulPanel');
    }

    protected followsCursor(): boolean {
        return this.state.tampilan === 'jabatan' && !this.state.pilihan;
    }

    protected async ask(uri: string, token: vscode.CancellationToken): Promise<boolean | undefined> {
        const { cursor } = this.context.subject;
        const { tampilan = 'susunan', pilihan, tampil } = this.state;
        const shown = tampil?.versi ? tampil.id : undefined;
        const jawaban = await this.context.server.request(
            'perkada/tabel',
            {
                uri,
                position: cursor?.position,
                tampilan,
                ...(pilihan ? { susunan: pilihan } : {}),
                ...(shown === undefined ? {} : { tampil: shown }),
            },
            token,
        );
        if (jawaban === undefined || token.isCancellationRequested) return undefined;
        if (jawaban === null) return false;
        this.post({ jenis: 'tabel', uri, jawaban, keadaan: { tampilan, pilihan } });
        if (jawaban.tabel) {
            const { susunan = shown ?? '' } = jawaban.tabel;
            this.state = { ...this.state, tampil: { id: susunan, versi: 'tampil' } };
        }
        return true;
    }

    override report(): Promise<TableReport | undefined> {
        return super.report() as Promise<TableReport | undefined>;
    }

    protected texts(): Texts {
        return {
            alat: t('panel.alat'),
            kolom: t('tabel.kolom'),
            menurutSusunan: t('tabel.menurutSusunan'),
            menurutJabatan: t('tabel.menurutJabatan'),
            susunan: t('tabel.susunan'),
            ikutKursor: t('panel.ikutKursor'),
            jenjang: t('tabel.jenjang'),
            judul: t('tabel.judul'),
            judulJabatan: t('tabel.judulJabatan'),
            petunjuk: t('tabel.petunjuk'),
            kosong: t('tabel.kosong'),
            galatTetap: t('tabel.galatTetap'),
            galatSebagian: t('panel.galatSebagian'),
            tidakDiSini: t('tabel.tidakDiSini'),
            bukaNaskah: t('tabel.bukaNaskah'),
            jumlahKosong: t('tabel.jumlahKosong'),
            jumlahBertentangan: t('tabel.jumlahBertentangan'),
            jumlahBelumPasti: t('tabel.jumlahBelumPasti'),
            tanpaTanda: t('tabel.tanpaTanda'),
        };
    }
}
