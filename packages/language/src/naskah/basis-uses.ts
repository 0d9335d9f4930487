import type { Dasar } from '@perkada/model';
import { type AstNode, AstUtils, type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import * as ast from '../generated/ast.js';
import { cstPlace, dasarOf } from '../lowering/context.js';

/** A basis as it is written in a model file. */
export interface BasisUse {
    readonly document: LangiumDocument;
    readonly node: ast.Dasar;
    readonly cst: CstNode;
    readonly dasar: Dasar;
    /** What it gives the basis to; `menyimpang` also names a provision of the same text. */
    readonly role: 'dasar' | 'menyimpang' | 'lain';
}

const cache = new WeakMap<AstNode, readonly BasisUse[]>();

/**
 * Every basis that a model file names in its own regulation's text, in the order of the file. Provisions
 * of other regulations (`melaksanakan Pasal 18 dalam …`, `mencabut Pasal 5 dalam …`) are left out.
 */
export function basisUses(document: LangiumDocument): readonly BasisUse[] {
    const root = document.parseResult.value;
    let uses = cache.get(root);
    if (uses) return uses;
    const found: BasisUse[] = [];
    const uri = document.uri.toString();
    if (ast.isBerkas(root)) {
        for (const node of AstUtils.streamAst(root)) {
            if (!ast.isDasar(node) || !node.$cstNode || isForeign(node)) continue;
            const dasar = { ...dasarOf(node), place: cstPlace(node.$cstNode, uri) };
            if (dasar.parts.length > 0)
                found.push({ document, node, cst: node.$cstNode, dasar, role: roleOf(node) });
        }
    }
    uses = found;
    cache.set(root, uses);
    return uses;
}

function roleOf(node: ast.Dasar): BasisUse['role'] {
    return node.$containerProperty === 'dasar'
        ? 'dasar'
        : node.$containerProperty === 'menyimpang'
          ? 'menyimpang'
          : 'lain';
}

/** Whether a basis names a provision of another regulation. */
export function isForeign(node: ast.Dasar): boolean {
    const { $container: container, $containerProperty: property } = node;
    return property === 'bagian' && (ast.isInduk(container) || ast.isPencabutan(container));
}

/** The basis at an offset of a file; directly behind its last word it counts too. */
export function basisAt(document: LangiumDocument, offset: number): BasisUse | undefined {
    return basisUses(document).find(({ cst }) => cst.offset <= offset && offset <= cst.end);
}

/** Where the number of a step is written, for changing it; absent where there is none. */
export function numberOfStep(use: BasisUse, step: number): CstNode | undefined {
    return GrammarUtils.findNodeForProperty(use.node.bagian[step]?.$cstNode, 'nomor');
}
