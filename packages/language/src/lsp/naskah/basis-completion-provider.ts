import {
    dasarOfNode,
    formatDasar,
    type Naskah,
    type NaskahKind,
    type NaskahNode,
    nodesOfBasis,
} from '@perkada/model';
import type { Cancellation, LangiumDocument } from 'langium';
import {
    type CompletionItem,
    CompletionItemKind,
    type CompletionList,
    type CompletionParams,
} from 'vscode-languageserver';
import { PerkadaCompletionProvider } from '../completion-provider.js';
import type { PerkadaLspServices } from '../lsp-services.js';
import { provisionMarkdown } from './hover-provider.js';
import { numberedBelow, stepsBefore } from './provision-steps.js';

/** What may stand between the word that opens a basis and the cursor. */
const opened = /\b(?:dasar|menyimpang\s+dari|tercantum\s+dalam)\s+((?:[A-Za-z0-9 .(),]|\s)*)$/;
const withinReach = 600;

/** Completion of the model language; after `dasar` it offers the provisions that the text has. */
export class BasisCompletionProvider extends PerkadaCompletionProvider {
    constructor(private readonly perkada: PerkadaLspServices) {
        super(perkada);
    }

    override async getCompletion(
        document: LangiumDocument,
        params: CompletionParams,
        cancelToken?: Cancellation.CancellationToken,
    ): Promise<CompletionList | undefined> {
        const offset = document.textDocument.offsetAt(params.position);
        const before = document.textDocument.getText().slice(Math.max(0, offset - withinReach), offset);
        const written = opened.exec(before)?.[1];
        const text =
            written === undefined
                ? undefined
                : this.perkada.model.NaskahIndex.documentFor(document.uri.toString());
        const naskah =
            text &&
            this.perkada.model.NaskahIndex.textsOf(document.uri.toString()).all.find(
                ({ uri }) => uri === text.uri.toString(),
            );
        if (written === undefined || !naskah) return super.getCompletion(document, params, cancelToken);
        const current = written.slice(written.lastIndexOf(',') + 1).trimStart();
        const start = document.textDocument.positionAt(offset - current.length);
        const range = { start, end: params.position };
        const items = this.provisions(naskah, current).map((node, index): CompletionItem => {
            const label = formatDasar(dasarOfNode(node));
            const words = provisionMarkdown(naskah, node);
            return {
                label,
                kind: CompletionItemKind.Reference,
                detail: firstWords(words, label),
                documentation: { kind: 'markdown', value: words },
                sortText: String(index).padStart(5, '0'),
                filterText: label,
                textEdit: { range, newText: label },
            };
        });
        // A list of every provision would be no help: more is offered as the basis is written.
        return { isIncomplete: true, items };
    }

    /** The provisions that may go on: those of the division that is written, else pasal and annexes. */
    private provisions(naskah: Naskah, current: string): NaskahNode[] {
        // An ayat whose bracket is not written yet is asked for as well.
        const asked = stepsBefore(current) ?? stepsBefore(current.replace(/\bayat\s*$/, 'ayat ('));
        if (asked) {
            const parent =
                asked.steps.length > 0 ? nodesOfBasis(naskah, { parts: asked.steps })[0] : naskah.nodes[0];
            return parent ? numberedBelow(naskah, parent, asked.unit as NaskahKind) : [];
        }
        const complete = stepsBefore(`${current.trimEnd()} huruf `);
        const parents =
            complete && complete.steps.length > 0 ? nodesOfBasis(naskah, { parts: complete.steps }) : [];
        if (parents.length > 0)
            return parents
                .flatMap((node) => node.children.map((index) => naskah.nodes[index]!))
                .filter((node) => node.number !== '');
        return naskah.nodes.filter(
            (node) => !node.quoted && (node.kind === 'pasal' || node.kind === 'lampiran'),
        );
    }
}

/** The first line of a provision that says more than its own number. */
function firstWords(markdown: string, label: string): string {
    const lines = markdown.split('\n').map((line) => line.replace(/\\/g, '').trim());
    const told = lines.map((line) => line.replace(new RegExp(`^${label}\\s*`), ''));
    return (told.find((line) => line !== '') ?? '').slice(0, 100);
}
