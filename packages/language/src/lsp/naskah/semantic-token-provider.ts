import type { Naskah, Span } from '@perkada/model';
import { type Cancellation, interruptAndCheck, type LangiumDocument } from 'langium';
import { AbstractSemanticTokenProvider, type LangiumServices, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import { type NaskahContext, rangeOfSpan } from './context.js';

interface Token {
    readonly span: Span;
    readonly type: string;
    readonly modifier?: string;
}

/**
 * Colours by what the reader understood, in standard token types: headings are namespaces, marks numbers,
 * references functions, acts that are cited classes, defined terms types, damage of the source comments.
 */
export class NaskahSemanticTokenProvider extends AbstractSemanticTokenProvider {
    constructor(
        services: LangiumServices,
        private readonly context: NaskahContext,
    ) {
        super(services);
    }

    protected override highlightElement(): undefined {
        return undefined;
    }

    protected override async computeHighlighting(
        document: LangiumDocument,
        acceptor: SemanticTokenAcceptor,
        cancelToken: Cancellation.CancellationToken,
    ): Promise<void> {
        const naskah = this.context.naskah(document);
        if (!naskah) return;
        const tokens = tokensOf(naskah).sort(
            (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
        );
        let end = 0;
        for (const { span, type, modifier } of tokens) {
            await interruptAndCheck(cancelToken);
            // Editors reject tokens that overlap: the outer one stays.
            if (span.start < end || span.end <= span.start) continue;
            end = span.end;
            acceptor({ range: rangeOfSpan(naskah, span), type, ...(modifier ? { modifier } : {}) });
        }
    }
}

function tokensOf(naskah: Naskah): Token[] {
    const tokens: Token[] = [];
    for (const node of naskah.nodes) {
        const heads = node.form === 'judul';
        if (node.mark)
            tokens.push({
                span: node.mark,
                type: heads ? SemanticTokenTypes.namespace : SemanticTokenTypes.number,
                modifier: SemanticTokenModifiers.declaration,
            });
        for (const span of node.heading) tokens.push({ span, type: SemanticTokenTypes.namespace });
    }
    for (const { targets, external } of naskah.references) {
        for (const { span, node } of targets)
            tokens.push({
                span,
                type: SemanticTokenTypes.function,
                ...(node < 0 && !external ? { modifier: SemanticTokenModifiers.deprecated } : {}),
            });
    }
    for (const { kind } of naskah.citations) tokens.push({ span: kind.span, type: SemanticTokenTypes.class });
    for (const { term, aliases } of naskah.definitions) {
        const modifier = SemanticTokenModifiers.declaration;
        tokens.push({ span: term.span, type: SemanticTokenTypes.type, modifier });
        for (const alias of aliases)
            tokens.push({ span: alias.span, type: SemanticTokenTypes.type, modifier });
    }
    for (const { span, kind } of naskah.damages) {
        if (kind !== 'kalimat-terputus' && kind !== 'tanda-hilang' && kind !== 'baris-hilang')
            tokens.push({ span, type: SemanticTokenTypes.comment });
    }
    return tokens;
}
