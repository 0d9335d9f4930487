import { type AstNode, AstUtils, GrammarUtils, isReference } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import * as ast from '../generated/ast.js';
import type { PerkadaLspServices } from './lsp-services.js';
import { leavesOf, pathSegments, qualifierOf } from './target.js';

/**
 * Colours by meaning, in the standard token types so that every editor and theme knows them: units are
 * namespaces, susunan classes, posts types, grades enum members, roles interfaces, letters structs,
 * facts variables, people parameters, procedures functions, steps events, modal words modifiers.
 */
const typeOfDeclaration: Readonly<Record<string, string>> = {
    Unit: SemanticTokenTypes.namespace,
    Susunan: SemanticTokenTypes.class,
    Jabatan: SemanticTokenTypes.type,
    Jenjang: SemanticTokenTypes.enumMember,
    Kelompok: SemanticTokenTypes.enum,
    Rumpun: SemanticTokenTypes.enum,
    KepalaDaerah: SemanticTokenTypes.type,
    KepalaPeraturan: SemanticTokenTypes.namespace,
    PihakLain: SemanticTokenTypes.interface,
    Surat: SemanticTokenTypes.struct,
    Keadaan: SemanticTokenTypes.variable,
    Pegawai: SemanticTokenTypes.parameter,
    TimKerja: SemanticTokenTypes.struct,
    Mekanisme: SemanticTokenTypes.function,
    Langkah: SemanticTokenTypes.event,
};

const roleProperties = ['peran', 'jenis'] as const;

export class PerkadaSemanticTokenProvider extends AbstractSemanticTokenProvider {
    constructor(private readonly services: PerkadaLspServices) {
        super(services);
    }

    protected override highlightElement(node: AstNode, acceptor: SemanticTokenAcceptor): void {
        this.declaration(node, acceptor);
        for (const { reference } of AstUtils.streamReferences(node)) {
            const cst = reference.$refNode;
            if (!isReference(reference) || !cst || !reference.ref) continue;
            const segments = pathSegments(cst);
            let target: AstNode | undefined = reference.ref;
            for (let index = segments.length - 1; index >= 0 && target; index--) {
                const type = typeOfDeclaration[target.$type];
                for (const leaf of leavesOf(segments[index]!)) {
                    if (type && leaf.text !== '.') acceptor({ cst: leaf, type });
                }
                target = qualifierOf(target);
            }
        }
        if ('modalitas' in node && typeof node.modalitas === 'string') {
            this.property(node, 'modalitas', SemanticTokenTypes.modifier, acceptor);
        }
        if ((ast.isPeran(node) || ast.isSifatPeran(node)) && node.$cstNode) {
            for (const property of roleProperties) {
                this.property(node, property, SemanticTokenTypes.interface, acceptor);
            }
        }
        if (ast.isAktor(node) || ast.isAcuanAtasan(node)) {
            this.property(node, 'peran', SemanticTokenTypes.interface, acceptor);
        }
        if (ast.isDasar(node)) {
            for (const part of node.bagian)
                this.property(part, 'unit', SemanticTokenTypes.decorator, acceptor);
        }
    }

    private declaration(node: AstNode, acceptor: SemanticTokenAcceptor): void {
        const type = typeOfDeclaration[node.$type];
        const name = type && this.services.references.NameProvider.getNameNode(node);
        if (!name || name.text.startsWith('"')) return;
        for (const leaf of leavesOf(name)) {
            acceptor({ cst: leaf, type, modifier: SemanticTokenModifiers.declaration });
        }
    }

    private property(node: AstNode, property: string, type: string, acceptor: SemanticTokenAcceptor): void {
        for (const cst of GrammarUtils.findNodesForProperty(node.$cstNode, property)) {
            for (const leaf of leavesOf(cst)) acceptor({ cst: leaf, type });
        }
    }
}
