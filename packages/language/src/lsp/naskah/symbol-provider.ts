import { type NaskahKind, type OutlineEntry, outlineOf } from '@perkada/model';
import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { handleOf, type NaskahContext, rangeOfSpan } from './context.js';

const kinds: Partial<Record<NaskahKind, SymbolKind>> = {
    judul: SymbolKind.File,
    bab: SymbolKind.Namespace,
    bagian: SymbolKind.Package,
    paragraf: SymbolKind.Package,
    pasal: SymbolKind.Function,
    ayat: SymbolKind.Field,
    huruf: SymbolKind.EnumMember,
    angka: SymbolKind.EnumMember,
    lampiran: SymbolKind.Module,
    penjelasan: SymbolKind.Module,
};

/** The outline of a regulation, as its table of contents would have it. */
export class NaskahSymbolProvider implements DocumentSymbolProvider {
    constructor(private readonly context: NaskahContext) {}

    getSymbols(document: LangiumDocument): DocumentSymbol[] {
        const naskah = this.context.naskah(document);
        if (!naskah) return [];
        const symbol = (entry: OutlineEntry): DocumentSymbol => {
            const node = naskah.nodes[entry.node]!;
            return {
                name: entry.label.trim() || node.kind,
                detail: entry.detail,
                kind: kinds[node.kind] ?? SymbolKind.Object,
                range: rangeOfSpan(naskah, node.span),
                selectionRange: rangeOfSpan(naskah, within(handleOf(node), node.span)),
                children: entry.children.map(symbol),
            };
        };
        return outlineOf(naskah).map(symbol);
    }
}

/** Editors refuse a selection outside of its symbol. */
function within<T extends { readonly start: number; readonly end: number }>(span: T, outer: T) {
    const start = Math.max(span.start, outer.start);
    return { start, end: Math.max(start, Math.min(span.end, outer.end)) };
}
