import type { AstNode, CstNode, LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import { unquote, wordsOf } from '../scope/names.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { PerkadaNodeKinds } from './node-kinds.js';

const kinds = new PerkadaNodeKinds();

/** The outline: provisions as a drafter would list them, each with its short content. */
export class PerkadaSymbolProvider implements DocumentSymbolProvider {
    constructor(private readonly services: PerkadaLspServices) {}

    getSymbols(document: LangiumDocument, _params: DocumentSymbolParams): DocumentSymbol[] {
        const file = document.parseResult.value;
        if (!ast.isBerkas(file)) return [];
        const header = file.kepala ? this.symbolsOf(file.kepala) : [];
        return [...header, ...file.isi.flatMap((item) => this.symbolsOf(item))];
    }

    private symbolsOf(node: AstNode): DocumentSymbol[] {
        const cst = node.$cstNode;
        if (!cst) return [];
        if (ast.isPerangkatDaerah(node) || ast.isSubUnit(node)) {
            const inner = node.isi.flatMap((item) => this.symbolsOf(item));
            return node.units.flatMap((unit, index) => {
                const own = index === 0 ? inner : [];
                return unit.$cstNode ? [this.symbol(unit, index === 0 ? cst : unit.$cstNode, own)] : [];
            });
        }
        return [this.symbol(node, cst, this.childrenOf(node))];
    }

    private childrenOf(node: AstNode): DocumentSymbol[] {
        if (ast.isSusunan(node)) return node.isi.flatMap((item) => this.symbolsOf(item));
        if (ast.isKedudukan(node) || ast.isKedudukanSusunan(node))
            return node.aturan.flatMap((rule) => this.symbolsOf(rule));
        if (ast.isMekanisme(node) || ast.isTahapan(node))
            return node.langkah.flatMap((step) => this.symbolsOf(step));
        if (ast.isRumpun(node)) return node.jenjang.flatMap((grade) => this.symbolsOf(grade));
        return [];
    }

    private symbol(node: AstNode, cst: CstNode, children: DocumentSymbol[]): DocumentSymbol {
        const names = this.services.references.NameProvider;
        const nameNode = names.getNameNode(node);
        const label = 'label' in node && typeof node.label === 'string' ? unquote(node.label) : '';
        const name = nameNode ? unquote(wordsOf(nameNode)) : label;
        const known = name !== '' && !ast.isLangkah(node);
        // An outline entry must lie within its parent and contain its selection.
        const selection =
            nameNode && nameNode.offset >= cst.offset && nameNode.end <= cst.end ? nameNode : cst;
        return {
            name: (known ? name : beginning(cst)) || cst.text.slice(0, 20) || '…',
            detail: known && label !== name ? label : '',
            kind: known || ast.isLangkah(node) ? kinds.getSymbolKind(node) : provisionKind(node),
            range: cst.range,
            selectionRange: selection.range,
            ...(children.length > 0 ? { children } : {}),
        };
    }
}

function provisionKind(node: AstNode): SymbolKind {
    return ast.isAturanKedudukan(node) ? SymbolKind.Property : SymbolKind.Field;
}

/** The first words of a provision, without its basis. */
function beginning(cst: CstNode): string {
    const text = wordsOf(cst)
        .replace(/\s*\{.*$/, '')
        .replace(/\s+dasar (Pasal|Lampiran|BAB|Menimbang|Mengingat).*$/, '')
        .replace(/;$/, '');
    return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
