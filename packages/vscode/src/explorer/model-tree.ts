import type { TreeNode } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { Debounced, openCommand } from '../places.js';
import type { ServerLink } from '../server-link.js';
import { badgeUri } from './finding-badges.js';

/** A node with the node above it, as the editor wants it for revealing. */
interface Entry {
    readonly node: TreeNode;
    readonly above: Entry | undefined;
}

const setting = 'ikutiKursor';
const follows = () => vscode.workspace.getConfiguration('perkada').get<boolean>(setting, true);

/** The regulations of the workspace as a tree. Each level is asked of the server when it is opened. */
export class ModelTree implements vscode.TreeDataProvider<Entry>, vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<Entry | undefined>();
    readonly onDidChangeTreeData = this.changed.event;
    private readonly view: vscode.TreeView<Entry>;
    private readonly refreshing = new Debounced(() => this.changed.fire(undefined));
    private readonly following = new Debounced(() => this.revealCursor(), 200);
    private readonly parts: vscode.Disposable[];

    constructor(private readonly server: ServerLink) {
        this.view = vscode.window.createTreeView('perkada.pohon', {
            treeDataProvider: this,
            showCollapseAll: true,
        });
        this.view.message = t('pohon.memuat');
        this.parts = [
            this.view,
            this.changed,
            this.refreshing,
            this.following,
            server.onModelChange(() => this.refreshing.call()),
            server.onStart(() => this.refreshing.call()),
            vscode.window.onDidChangeTextEditorSelection(() => this.following.call()),
            vscode.window.onDidChangeActiveTextEditor(() => this.following.call()),
            this.view.onDidChangeVisibility(() => this.following.call()),
            vscode.commands.registerCommand('perkada.pohon.ikuti', () => this.follow(true)),
            vscode.commands.registerCommand('perkada.pohon.jangan', () => this.follow(false)),
            vscode.commands.registerCommand('perkada.tampilkanPenjelajah', () =>
                vscode.commands.executeCommand('perkada.pohon.focus'),
            ),
        ];
    }

    getTreeItem({ node }: Entry): vscode.TreeItem {
        const root = node.id === '';
        const item = new vscode.TreeItem(
            node.label,
            node.hasChildren
                ? vscode.TreeItemCollapsibleState.Collapsed
                : vscode.TreeItemCollapsibleState.None,
        );
        item.id = `${node.world}|${node.id}`;
        item.description = node.description;
        item.tooltip = new vscode.MarkdownString(node.tooltip.map(escaped).join('\n\n'));
        item.iconPath = new vscode.ThemeIcon(node.icon);
        item.resourceUri = badgeUri(item.id, node.findings);
        item.contextValue = root ? 'peraturan' : 'unsur';
        if (node.location) item.command = openCommand(node.location);
        const { kesalahan, peringatan } = node.findings;
        if (kesalahan + peringatan > 0) {
            const findings = t('pohon.temuan', { kesalahan, peringatan });
            item.accessibilityInformation = { label: `${node.label}, ${node.description}, ${findings}` };
        }
        return item;
    }

    async getChildren(above?: Entry): Promise<Entry[]> {
        const query = above ? { world: above.node.world, id: above.node.id } : null;
        const nodes = await this.server.request('perkada/pohon', query);
        if (!above) this.showState(nodes);
        return (nodes ?? []).map((node) => ({ node, above }));
    }

    getParent({ above }: Entry): Entry | undefined {
        return above;
    }

    /** The message, the number of findings, and whether a drafter is invited to begin. */
    private showState(nodes: readonly TreeNode[] | undefined): void {
        this.view.message = nodes ? undefined : t('pohon.memuat');
        void vscode.commands.executeCommand('setContext', 'perkada.tanpaPeraturan', nodes?.length === 0);
        const sum = (of: 'kesalahan' | 'peringatan') =>
            (nodes ?? []).reduce((total, { findings }) => total + findings[of], 0);
        const [kesalahan, peringatan] = [sum('kesalahan'), sum('peringatan')];
        this.view.badge =
            kesalahan + peringatan > 0
                ? { value: kesalahan + peringatan, tooltip: t('pohon.temuan', { kesalahan, peringatan }) }
                : undefined;
    }

    private async follow(on: boolean): Promise<void> {
        const settings = vscode.workspace.getConfiguration('perkada');
        await settings.update(setting, on, vscode.ConfigurationTarget.Global);
        if (on) await this.revealCursor();
    }

    /** Shows the element at the cursor, unless the tree already shows one of the same place. */
    private async revealCursor(): Promise<void> {
        const editor = vscode.window.activeTextEditor;
        if (!this.view.visible || !follows() || editor?.document.languageId !== 'perkada') return;
        const { line, character } = editor.selection.active;
        const path = await this.server.request('perkada/pohon/letak', {
            uri: editor.document.uri.toString(),
            position: { line, character },
        });
        let entry: Entry | undefined;
        for (const node of path ?? []) entry = { node, above: entry };
        if (!entry || !this.view.visible) return;
        const selected = this.view.selection[0]?.node;
        if (JSON.stringify(selected?.location) === JSON.stringify(entry.node.location)) return;
        try {
            await this.view.reveal(entry, { select: true, focus: false, expand: false });
        } catch {
            // The tree has changed meanwhile; the next movement finds it.
        }
    }

    dispose(): void {
        vscode.Disposable.from(...this.parts).dispose();
    }
}

/** Text as Markdown: nothing in it becomes markup. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]#!|<>~]/g, '\\$&');
