import { type Naskah, type NaskahKind, type NaskahNode, nodeAtPosition, offsetAt } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { CompletionProvider } from 'langium/lsp';
import {
    type CompletionItem,
    CompletionItemKind,
    type CompletionList,
    type CompletionParams,
} from 'vscode-languageserver';
import { type NaskahContext, rangeOfSpan } from './context.js';
import { provisionMarkdown } from './hover-provider.js';
import { enclosingOf, numberedBelow, stepsBefore } from './provision-steps.js';

/** After "Pasal ", "ayat (", "huruf " and "angka " the provisions that the text has. */
export class NaskahCompletionProvider implements CompletionProvider {
    readonly completionOptions = { triggerCharacters: ['('] };

    constructor(private readonly context: NaskahContext) {}

    getCompletion(document: LangiumDocument, params: CompletionParams): CompletionList | undefined {
        const naskah = this.context.naskah(document);
        if (!naskah) return undefined;
        const offset = offsetAt(naskah, params.position);
        const lineStart = naskah.lines.starts[params.position.line] ?? 0;
        const asked = stepsBefore(naskah.text.slice(Math.max(lineStart, offset - 300), offset));
        if (!asked) return undefined;
        const here = nodeAtPosition(naskah, params.position);
        const parent = enclosingOf(naskah, asked.steps, here);
        if (!parent) return undefined;
        const range = rangeOfSpan(naskah, { start: offset - asked.written.length, end: offset });
        return {
            isIncomplete: false,
            items: numberedBelow(naskah, parent, asked.unit as NaskahKind).map((node, index) =>
                item(naskah, node, index, range, asked.bracket),
            ),
        };
    }
}

function item(
    naskah: Naskah,
    node: NaskahNode,
    index: number,
    range: CompletionItem['textEdit'] extends infer T ? (T extends { range: infer R } ? R : never) : never,
    bracket: boolean,
): CompletionItem {
    const words = provisionMarkdown(naskah, node);
    return {
        label: node.number,
        kind: CompletionItemKind.Reference,
        detail: words.split('\n')[0]!.replace(/\\/g, '').slice(0, 100),
        documentation: { kind: 'markdown', value: words },
        sortText: String(index).padStart(5, '0'),
        filterText: node.number,
        textEdit: { range, newText: bracket ? `${node.number})` : node.number },
    };
}
