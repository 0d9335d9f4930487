import { coverageOf, lineAt, type Naskah, type NaskahNode, withDescendants } from '@perkada/model';
import type { Cancellation, LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import type { BasisUse } from '../../naskah/basis-uses.js';
import { type Step, stepsOf } from '../steps.js';
import { handleOf, locationOfUse, type NaskahContext, rangeOfSpan } from './context.js';
import { naskahText } from './texts.js';

/** Over each provision how many rules of the model rest on it, and over those that no rule carries that. */
export class NaskahCodeLensProvider implements CodeLensProvider {
    constructor(private readonly context: NaskahContext) {}

    async provideCodeLens(
        document: LangiumDocument,
        _params: CodeLensParams,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<CodeLens[]> {
        const naskah = this.context.naskah(document);
        const { services, language } = this.context;
        if (!naskah || !services.client.ClientSettings.codeLens) return [];
        const worlds = services.model.NaskahIndex.worldsOf(naskah.uri);
        if (worlds.length === 0) return [];
        const step = stepsOf(services, cancelToken);
        const uses = await this.context.usesOf(naskah, step);
        const open = await this.notCarried(naskah, worlds, step);
        const lenses: CodeLens[] = [];
        const lines = new Set<number>();
        for (const node of naskah.nodes) {
            if (!hasLens(naskah, node)) continue;
            await step();
            const rules = rulesOn(naskah, node, uses);
            const bare = rules.length === 0 && withDescendants(naskah, node).some((index) => open.has(index));
            if (rules.length === 0 && !bare) continue;
            const range = rangeOfSpan(naskah, handleOf(node));
            // "Pasal 3 (1) …" on one line: one lens for the line.
            const line = lineAt(naskah, node.span.start);
            if (lines.has(line)) continue;
            lines.add(line);
            const title = bare
                ? naskahText('lensaTanpaAturan', language)
                : naskahText('lensaAturan', language, { jumlah: rules.length, apa: node.kind });
            const command = bare
                ? { title, command: '' }
                : {
                      title,
                      command: 'perkada.tampilkanRujukan',
                      arguments: [naskah.uri, range.start, rules.map(locationOfUse)],
                  };
            lenses.push({ range, command });
        }
        return lenses;
    }

    /** The provisions that no rule of any regulation resting on this text carries. */
    private async notCarried(
        naskah: Naskah,
        worlds: readonly string[],
        step: Step,
    ): Promise<ReadonlySet<number>> {
        const open = new Map<number, number>();
        for (const world of worlds) {
            await step();
            const model = this.context.services.model.ModelProvider.modelOfWorld(world);
            const texts = this.context.services.model.NaskahIndex.textsOf(world);
            for (const { node, status, naskah: uri } of coverageOf(model, texts).provisions) {
                if (uri === naskah.uri && status === 'tidak-dimuat')
                    open.set(node, (open.get(node) ?? 0) + 1);
            }
        }
        return new Set([...open].filter(([, count]) => count === worlds.length).map(([node]) => node));
    }
}

/** A lens stands over each ayat, over a pasal without ayat, and over the upper two levels of an annex. */
function hasLens(naskah: Naskah, node: NaskahNode): boolean {
    if (node.quoted) return false;
    if (node.kind === 'ayat') return true;
    if (node.kind === 'pasal') return !node.children.some((index) => naskah.nodes[index]!.kind === 'ayat');
    if (naskah.nodes[node.scope]?.kind !== 'lampiran') return false;
    if (node.kind !== 'huruf' && node.kind !== 'angka') return false;
    let depth = 0;
    for (
        let at = naskah.nodes[node.parent];
        at && (at.kind === 'huruf' || at.kind === 'angka');
        at = naskah.nodes[at.parent]
    )
        depth++;
    return depth < 2;
}

/** The rules on a provision or on something inside it that has no lens of its own, each place once. */
function rulesOn(
    naskah: Naskah,
    node: NaskahNode,
    uses: ReadonlyMap<number, readonly BasisUse[]>,
): BasisUse[] {
    const found = new Set<BasisUse>();
    const visit = (item: NaskahNode): void => {
        for (const use of uses.get(item.index) ?? []) if (use.role === 'dasar') found.add(use);
        for (const index of item.children) {
            const child = naskah.nodes[index]!;
            if (!hasLens(naskah, child)) visit(child);
        }
    };
    visit(node);
    return [...found];
}
