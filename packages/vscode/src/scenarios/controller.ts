import type { ScenarioFile, ScenarioOutcome } from '@perkada/language/lsp';
import * as vscode from 'vscode';
import { t } from '../l10n.js';
import { Debounced, toRange } from '../places.js';
import type { ServerLink } from '../server-link.js';
import { CoverageDetails } from './coverage-details.js';
import { report } from './report.js';

/** The scenarios of all regulations in the editor's Testing view: regulation, file, scenario. */
export class ScenarioController implements vscode.Disposable {
    private readonly controller = vscode.tests.createTestController('perkada', t('uji.judul'));
    private readonly scenarios = new WeakMap<vscode.TestItem, { uri: string; id: string }>();
    private readonly listing = new Debounced(() => this.list());
    private readonly details = new CoverageDetails();
    private readonly parts: vscode.Disposable[];

    constructor(private readonly server: ServerLink) {
        const { controller } = this;
        controller.refreshHandler = () => this.list();
        controller.resolveHandler = async (item) => {
            if (!item) await this.list();
        };
        const run = controller.createRunProfile(
            t('uji.jalankan'),
            vscode.TestRunProfileKind.Run,
            (request, token) => this.start(request, token, false),
            true,
        );
        run.supportsContinuousRun = true;
        const coverage = controller.createRunProfile(
            t('uji.cakupan'),
            vscode.TestRunProfileKind.Coverage,
            (request, token) => this.start(request, token, true),
        );
        coverage.supportsContinuousRun = true;
        coverage.loadDetailedCoverage = async (_run, file) => this.details.of(file);
        this.parts = [
            controller,
            this.listing,
            server.onModelChange(() => this.listing.call()),
            server.onStart(() => this.listing.call()),
            vscode.commands.registerCommand('perkada.jalankanUji', (uri: string, id: string) =>
                this.runOne(uri, id),
            ),
        ];
    }

    /** Asks for the scenarios and brings the tree up to them; items that stay keep their results. */
    private async list(): Promise<void> {
        const files = await this.server.request('perkada/skenario', null);
        if (!files) return;
        const worlds = new Map<string, ScenarioFile[]>();
        for (const file of files) worlds.set(file.world, [...(worlds.get(file.world) ?? []), file]);
        keepOnly(this.controller.items, new Set(worlds.keys()));
        for (const [world, own] of worlds) {
            const item = this.item(this.controller.items, world, own[0]!.peraturan, world);
            item.sortText = own[0]!.peraturan;
            keepOnly(item.children, new Set(own.map(({ uri }) => uri)));
            for (const file of own) this.showFile(item, file);
        }
    }

    private showFile(above: vscode.TestItem, file: ScenarioFile): void {
        const name = decodeURIComponent(file.uri.slice(file.uri.lastIndexOf('/') + 1));
        const item = this.item(above.children, file.uri, name, file.uri);
        keepOnly(item.children, new Set(file.uji.map(({ id }) => id)));
        file.uji.forEach((entry, index) => {
            const test = this.item(item.children, entry.id, entry.label, file.uri);
            test.range = toRange(entry.range);
            test.sortText = String(index).padStart(6, '0');
            this.scenarios.set(test, { uri: file.uri, id: entry.id });
        });
    }

    private item(items: vscode.TestItemCollection, id: string, label: string, uri: string): vscode.TestItem {
        let item = items.get(id);
        if (!item) {
            item = this.controller.createTestItem(id, label, vscode.Uri.parse(uri));
            items.add(item);
        }
        item.label = label;
        return item;
    }

    private async start(
        request: vscode.TestRunRequest,
        token: vscode.CancellationToken,
        coverage: boolean,
    ): Promise<void> {
        await this.run(request, token, coverage);
        if (!request.continuous) return;
        // A run for each time that a regulation of the request is judged anew, until the user ends it.
        const again = new Debounced(() => this.run(request, token, coverage), 300);
        const listener = this.server.onModelChange((uris) => {
            const changed = new Set(uris);
            if (this.wanted(request).some(({ uri }) => changed.has(uri))) again.call();
        });
        token.onCancellationRequested(() => vscode.Disposable.from(listener, again).dispose());
    }

    /** Judges what is asked for in one request. Whatever gets no verdict is never shown as met. */
    private async run(
        request: vscode.TestRunRequest,
        token: vscode.CancellationToken,
        coverage: boolean,
    ): Promise<void> {
        await this.list();
        const run = this.controller.createTestRun(request);
        const wanted = this.wanted(request);
        for (const { item } of wanted) run.started(item);
        const byFile = new Map<string, string[]>();
        for (const { uri, id } of wanted) byFile.set(uri, [...(byFile.get(uri) ?? []), id]);
        const started = Date.now();
        const outcome = await this.server.ask(
            'perkada/skenario/jalankan',
            { berkas: [...byFile].map(([uri, ids]) => ({ uri, ids })), cakupan: coverage },
            token,
        );
        const each = (Date.now() - started) / Math.max(1, wanted.length);
        for (const { item, uri, id } of wanted) {
            const result = outcome?.hasil.find((one) => one.uri === uri && one.id === id);
            if (token.isCancellationRequested) run.skipped(item);
            else if (!outcome) run.errored(item, new vscode.TestMessage(t('uji.tanpaServer')));
            else if (!result) run.skipped(item);
            else report(run, item, result, each);
        }
        if (wanted.length === 0) run.appendOutput(`${t('uji.kosong')}\r\n`);
        if (outcome) this.addCoverage(run, outcome);
        run.end();
    }

    private addCoverage(run: vscode.TestRun, { cakupan }: ScenarioOutcome): void {
        for (const file of cakupan) run.addCoverage(this.details.add(file));
    }

    /** The scenarios that a request names, by themselves or through what is above them. */
    private wanted(request: vscode.TestRunRequest): { item: vscode.TestItem; uri: string; id: string }[] {
        const found: { item: vscode.TestItem; uri: string; id: string }[] = [];
        const excluded = new Set(request.exclude ?? []);
        const visit = (item: vscode.TestItem) => {
            if (excluded.has(item)) return;
            const scenario = this.scenarios.get(item);
            if (scenario) found.push({ item, ...scenario });
            item.children.forEach(visit);
        };
        if (request.include) for (const item of request.include) visit(item);
        else this.controller.items.forEach(visit);
        return found;
    }

    /** The lens above a scenario: runs it as the Testing view would. */
    private async runOne(uri: string, id: string): Promise<void> {
        await this.list();
        let found: vscode.TestItem | undefined;
        this.controller.items.forEach((world) => {
            found ??= world.children.get(uri)?.children.get(id);
        });
        if (!found) return;
        const source = new vscode.CancellationTokenSource();
        await this.run(new vscode.TestRunRequest([found]), source.token, false);
        source.dispose();
    }

    dispose(): void {
        vscode.Disposable.from(...this.parts).dispose();
    }
}

function keepOnly(items: vscode.TestItemCollection, ids: ReadonlySet<string>): void {
    const gone: string[] = [];
    items.forEach(({ id }) => {
        if (!ids.has(id)) gone.push(id);
    });
    for (const id of gone) items.delete(id);
}
