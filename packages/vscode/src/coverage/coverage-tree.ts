import type { CoverageEntry, RegulationCoverageView, RegulationEntry } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { Debounced, openCommand } from '../places.js';
import type { ServerLink } from '../server-link.js';

type Row =
    | { readonly kind: 'peraturan'; readonly entry: RegulationEntry; readonly only: boolean }
    | { readonly kind: 'catatan'; readonly text: string; readonly icon: string; readonly more?: string }
    | {
          readonly kind: 'kelompok';
          readonly id: string;
          readonly label: string;
          readonly icon: string;
          readonly open: boolean;
          readonly entries: readonly CoverageEntry[];
      }
    | { readonly kind: 'butir'; readonly entry: CoverageEntry; readonly icon: string };

/** What `perkada cakupan` prints, as a tree: provisions that no rule carries, and rules without a basis. */
export class CoverageTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<Row | undefined>();
    readonly onDidChangeTreeData = this.changed.event;
    private readonly refreshing = new Debounced(() => this.changed.fire(undefined), 300);
    private readonly parts: vscode.Disposable[];

    constructor(private readonly server: ServerLink) {
        const view = vscode.window.createTreeView('perkada.cakupan', {
            treeDataProvider: this,
            showCollapseAll: true,
        });
        this.parts = [
            view,
            this.changed,
            this.refreshing,
            server.onModelChange(() => this.refreshing.call()),
            server.onStart(() => this.refreshing.call()),
        ];
    }

    getTreeItem(row: Row): vscode.TreeItem {
        const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
        switch (row.kind) {
            case 'peraturan': {
                const item = new vscode.TreeItem(row.entry.label, row.only ? Expanded : Collapsed);
                item.id = row.entry.world;
                item.iconPath = new vscode.ThemeIcon('book');
                return item;
            }
            case 'catatan': {
                const item = new vscode.TreeItem(row.text, None);
                item.iconPath = new vscode.ThemeIcon(row.icon);
                item.tooltip = row.more ?? row.text;
                return item;
            }
            case 'kelompok': {
                const item = new vscode.TreeItem(row.label, row.open ? Expanded : Collapsed);
                item.id = row.id;
                item.description = String(row.entries.length);
                item.iconPath = new vscode.ThemeIcon(row.icon);
                return item;
            }
            case 'butir': {
                const { dasar, teks, location } = row.entry;
                const item = new vscode.TreeItem(dasar === '' ? teks : dasar, None);
                if (dasar !== '') item.description = teks;
                item.tooltip = [dasar, teks].filter((part) => part !== '').join('\n');
                item.iconPath = new vscode.ThemeIcon(row.icon);
                item.command = openCommand(location);
                return item;
            }
        }
    }

    async getChildren(row?: Row): Promise<Row[]> {
        if (!row) {
            const all = (await this.server.request('perkada/peraturan', null)) ?? [];
            return all.map((entry) => ({ kind: 'peraturan', entry, only: all.length === 1 }));
        }
        if (row.kind === 'kelompok')
            return row.entries.map((entry) => ({ kind: 'butir', entry, icon: row.icon }));
        if (row.kind !== 'peraturan') return [];
        const found = await this.server.request('perkada/cakupan', { uri: row.entry.world });
        return (found ?? []).flatMap((coverage) => groups(coverage));
    }

    dispose(): void {
        vscode.Disposable.from(...this.parts).dispose();
    }
}

function groups(coverage: RegulationCoverageView): Row[] {
    if (coverage.naskah.length === 0)
        return [{ kind: 'catatan', text: t('cakupan.tanpaNaskah'), icon: 'circle-slash' }];
    const of = (...statuses: string[]) =>
        coverage.ketentuan.filter(({ status }) => statuses.includes(status));
    const counts = {
        jumlah: coverage.ketentuan.length,
        dimuat: of('dimuat').length,
        induk: of('melalui-induk').length,
        definisi: of('definisi').length,
        terbuka: of('tidak-dimuat').length,
    };
    const { jumlah, dimuat, induk, definisi } = counts;
    const ringkas = t('cakupan.singkat', { dimuat: dimuat + induk + definisi, jumlah });
    const group = (
        name: string,
        label: string,
        icon: string,
        open: boolean,
        entries: readonly CoverageEntry[],
    ): Row[] =>
        entries.length === 0
            ? []
            : [{ kind: 'kelompok', id: `${coverage.world}|${name}`, label, icon, open, entries }];
    return [
        { kind: 'catatan', text: ringkas, icon: 'graph', more: t('cakupan.ringkas', counts) },
        ...group('terbuka', t('cakupan.terbuka'), 'circle-large-outline', true, of('tidak-dimuat')),
        ...group('tanpaDasar', t('cakupan.tanpaDasar'), 'question', true, coverage.aturanTanpaDasar),
        ...group('tidakAda', t('cakupan.tidakAda'), 'error', true, coverage.dasarTidakAda),
        ...group('induk', t('cakupan.induk'), 'color-mode', false, of('melalui-induk')),
        ...group('dimuat', t('cakupan.dimuat'), 'circle-large-filled', false, of('dimuat')),
    ];
}
