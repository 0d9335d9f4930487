import { dasarOfNode, formatDasar, type Naskah, type NaskahNode, provisionText } from '@perkada/model';
import type { Cancellation, LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { escapeMarkdown } from '../description.js';
import { stepsOf } from '../steps.js';
import { handleOf, meantNodes, type NaskahContext, rangeOfSpan, subjectAt } from './context.js';
import { naskahText, reasonText } from './texts.js';

/** On a reference the words of what it means; on a mark its basis and the rules that rest on it. */
export class NaskahHoverProvider implements HoverProvider {
    constructor(private readonly context: NaskahContext) {}

    async getHoverContent(
        document: LangiumDocument,
        params: HoverParams,
        token?: Cancellation.CancellationToken,
    ): Promise<Hover | undefined> {
        const step = stepsOf(this.context.services, token);
        const naskah = this.context.naskah(document);
        const subject = naskah && subjectAt(naskah, params.position);
        if (!naskah || !subject) return undefined;
        const { language } = this.context;
        if (subject.on === 'rujukan') {
            const { target, node } = subject;
            const title = escapeMarkdown(formatDasar({ parts: target.dasar }));
            const range = rangeOfSpan(naskah, target.span);
            if (node) return hover([`**${title}**`, provisionMarkdown(naskah, node)], range);
            if (!target.reason) return undefined;
            const all = meantNodes(naskah, target).map((each) => provisionMarkdown(naskah, each));
            return hover(
                [title === '' ? '' : `**${title}**`, reasonText(target.reason, language), ...all],
                range,
            );
        }
        if (subject.on === 'kata') return undefined;
        if (subject.on === 'istilah') {
            const { definition, span } = subject.use;
            const node = naskah.nodes[definition.node]!;
            const title = escapeMarkdown(formatDasar(dasarOfNode(node)));
            return hover([`**${title}**`, provisionMarkdown(naskah, node)], rangeOfSpan(naskah, span));
        }
        const { node } = subject;
        const title = formatDasar(dasarOfNode(node));
        if (title === '') return undefined;
        const uses = (await this.context.usesOf(naskah, step)).get(node.index) ?? [];
        const rules = uses.filter((use) => use.role === 'dasar').length;
        const lines = [`**${escapeMarkdown(title)}**`];
        if (rules > 0) lines.push(naskahText('aturanBerdasar', language, { jumlah: rules }));
        return hover(lines, rangeOfSpan(naskah, handleOf(node)));
    }
}

function hover(parts: readonly string[], range: Hover['range'] & object): Hover {
    return {
        contents: { kind: 'markdown', value: parts.filter((part) => part !== '').join('\n\n') },
        range,
    };
}

/** The words of a provision, its items as lines below it. */
export function provisionMarkdown(naskah: Naskah, node: NaskahNode): string {
    return provisionText(naskah, node)
        .map((line) => {
            const words = line.trimStart();
            return `${'\u2003'.repeat((line.length - words.length) / 2)}${escapeMarkdown(words)}`;
        })
        .join('  \n');
}
