import { type AstNode, type AstNodeDescription, isAstNode } from 'langium';
import type { NodeKindProvider } from 'langium/lsp';
import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';
import type { PhraseKey } from './text/phrases.js';

interface Kind {
    readonly phrase: PhraseKey;
    readonly symbol: SymbolKind;
    readonly completion: CompletionItemKind;
}

/** How each kind of declaration is called and drawn. */
const kinds: Readonly<Record<string, Kind>> = {
    KepalaPeraturan: kind('peraturan', SymbolKind.Package, CompletionItemKind.Module),
    Susunan: kind('susunan', SymbolKind.Class, CompletionItemKind.Class),
    Jabatan: kind('jabatan', SymbolKind.Method, CompletionItemKind.Method),
    Unit: kind('unit', SymbolKind.Namespace, CompletionItemKind.Folder),
    Jenjang: kind('jenjang', SymbolKind.EnumMember, CompletionItemKind.EnumMember),
    Kelompok: kind('kelompok', SymbolKind.Enum, CompletionItemKind.Enum),
    Rumpun: kind('rumpun', SymbolKind.Enum, CompletionItemKind.Enum),
    KepalaDaerah: kind('kepalaDaerah', SymbolKind.Method, CompletionItemKind.Method),
    Keadaan: kind('keadaan', SymbolKind.Boolean, CompletionItemKind.Variable),
    Surat: kind('surat', SymbolKind.File, CompletionItemKind.File),
    Mekanisme: kind('mekanisme', SymbolKind.Function, CompletionItemKind.Function),
    Langkah: kind('langkah', SymbolKind.Event, CompletionItemKind.Event),
    Pegawai: kind('pegawai', SymbolKind.Object, CompletionItemKind.Value),
    TimKerja: kind('timKerja', SymbolKind.Struct, CompletionItemKind.Struct),
    PihakLain: kind('pihak', SymbolKind.Interface, CompletionItemKind.Interface),
    AturanKedudukan: kind('aturan', SymbolKind.Property, CompletionItemKind.Property),
};

function kind(phrase: PhraseKey, symbol: SymbolKind, completion: CompletionItemKind): Kind {
    return { phrase, symbol, completion };
}

const typeOf = (node: AstNode | AstNodeDescription) => (isAstNode(node) ? node.$type : node.type);

/** The phrase that names what kind of thing a declaration is. */
export function kindPhrase(node: AstNode | AstNodeDescription): PhraseKey {
    return kinds[typeOf(node)]?.phrase ?? 'hal';
}

export class PerkadaNodeKinds implements NodeKindProvider {
    getSymbolKind(node: AstNode | AstNodeDescription): SymbolKind {
        return kinds[typeOf(node)]?.symbol ?? SymbolKind.Field;
    }

    getCompletionItemKind(node: AstNode | AstNodeDescription): CompletionItemKind {
        return kinds[typeOf(node)]?.completion ?? CompletionItemKind.Reference;
    }
}
