import type { RegulationCoverageView } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { Debounced, toRange } from '../places.js';
import type { ServerLink } from '../server-link.js';

type Mark = 'dimuat' | 'induk' | 'terbuka';

const setting = 'tandaCakupan';
const shown = () => vscode.workspace.getConfiguration('perkada').get<boolean>(setting, true);

/** Marks beside the text: which provision a rule carries. Told apart by shape, not by colour alone. */
export class CoverageMarks implements vscode.Disposable {
    private readonly kinds: Readonly<Record<Mark, vscode.TextEditorDecorationType>>;
    private readonly marking = new Debounced(() => this.mark());
    private readonly parts: vscode.Disposable[];

    constructor(
        media: vscode.Uri,
        private readonly server: ServerLink,
    ) {
        const kind = (mark: Mark, ruler?: string) => {
            const icon = (theme: string) => ({
                gutterIconPath: vscode.Uri.joinPath(media, `cakupan-${mark}-${theme}.svg`),
                gutterIconSize: '70%',
            });
            return vscode.window.createTextEditorDecorationType({
                light: icon('terang'),
                dark: icon('gelap'),
                ...(ruler === undefined
                    ? {}
                    : {
                          overviewRulerColor: new vscode.ThemeColor(ruler),
                          overviewRulerLane: vscode.OverviewRulerLane.Left,
                      }),
            });
        };
        this.kinds = {
            dimuat: kind('dimuat'),
            induk: kind('induk'),
            terbuka: kind('terbuka', 'editorOverviewRuler.warningForeground'),
        };
        this.parts = [
            ...Object.values(this.kinds),
            this.marking,
            server.onModelChange(() => this.marking.call()),
            server.onStart(() => this.marking.call()),
            vscode.window.onDidChangeVisibleTextEditors(() => this.marking.call()),
            vscode.workspace.onDidChangeConfiguration((change) => {
                if (change.affectsConfiguration('perkada')) this.marking.call();
            }),
            vscode.commands.registerCommand('perkada.cakupan.tandai', () => this.show(true)),
            vscode.commands.registerCommand('perkada.cakupan.janganTandai', () => this.show(false)),
        ];
        this.marking.call();
    }

    private async show(on: boolean): Promise<void> {
        const settings = vscode.workspace.getConfiguration('perkada');
        await settings.update(setting, on, vscode.ConfigurationTarget.Global);
        await this.mark();
    }

    private async mark(): Promise<void> {
        for (const editor of vscode.window.visibleTextEditors) {
            const { languageId, uri } = editor.document;
            if (languageId !== 'naskah' && languageId !== 'perkada') continue;
            const found = shown()
                ? await this.server.request('perkada/cakupan', { uri: uri.toString() })
                : [];
            if (!found) continue;
            const marks =
                languageId === 'naskah' ? ofText(uri.toString(), found) : ofModel(uri.toString(), found);
            for (const mark of ['dimuat', 'induk', 'terbuka'] as const)
                editor.setDecorations(this.kinds[mark], marks[mark]);
        }
    }

    dispose(): void {
        vscode.Disposable.from(...this.parts).dispose();
    }
}

type Marks = Record<Mark, vscode.DecorationOptions[]>;

/** A provision counts as carried when a rule of any regulation that rests on the text carries it. */
function ofText(uri: string, found: readonly RegulationCoverageView[]): Marks {
    const marks: Marks = { dimuat: [], induk: [], terbuka: [] };
    const best = new Map<string, { mark: Mark; range: vscode.Range; count: number }>();
    const order: readonly Mark[] = ['terbuka', 'induk', 'dimuat'];
    const kinds = { dimuat: 'dimuat', 'melalui-induk': 'induk', 'tidak-dimuat': 'terbuka' } as const;
    for (const { status, location, dasar, aturan } of found.flatMap(({ ketentuan }) => ketentuan)) {
        if (location.uri !== uri || status === 'definisi') continue;
        const mark = kinds[status];
        const key = `${dasar} ${location.range.start.line}`;
        const known = best.get(key);
        if (known && order.indexOf(known.mark) >= order.indexOf(mark)) continue;
        best.set(key, { mark, range: toRange(location.range), count: aturan.length });
    }
    for (const { mark, range, count } of best.values()) {
        const jumlah = count;
        const hoverMessage = {
            terbuka: t('cakupan.tandaTerbuka'),
            induk: t('cakupan.tandaInduk', { jumlah }),
            dimuat: t('cakupan.tandaDimuat', { jumlah }),
        }[mark];
        marks[mark].push({ range, hoverMessage });
    }
    return marks;
}

/** In a model only rules without a basis are marked; everything else there is a rule anyway. */
function ofModel(uri: string, found: readonly RegulationCoverageView[]): Marks {
    const bare = found
        .flatMap(({ aturanTanpaDasar }) => aturanTanpaDasar)
        .filter(({ location }) => location.uri === uri);
    return {
        dimuat: [],
        induk: [],
        terbuka: bare.map(({ location }) => {
            const { start } = toRange(location.range);
            return { range: new vscode.Range(start, start), hoverMessage: t('cakupan.tandaTanpaDasar') };
        }),
    };
}
