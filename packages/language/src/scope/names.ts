import type { AstNode, CstNode } from 'langium';
import { DefaultNameProvider, GrammarUtils } from 'langium';
import { isJabatan, isKepalaPeraturan, isSubUnit, isSusunan, isUnit, type Unit } from '../generated/ast.js';

/**
 * The name that a label stands for: its words with capitals, joined, without punctuation.
 * `Dinas Komunikasi, Informatika` is `DinasKomunikasiInformatika`. Empty for a label without letters.
 */
export function nameFromLabel(label: string): string {
    return label
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .map((word) => word[0]!.toUpperCase() + word.slice(1))
        .join('')
        .replace(/[^A-Za-z0-9_]/g, '')
        .replace(/^[0-9]+/, '');
}

/** The text between the quotes of a label; a missing closing quote is tolerated. */
export function unquote(text: string): string {
    return text.replace(/^"/, '').replace(/"$/, '');
}

/** A name of several words as written, its words parted by one space: `ahli  muda` is `ahli muda`. */
export function wordsOf(cst: CstNode | undefined): string {
    return (cst?.text ?? '')
        .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
        .trim()
        .replace(/\s+/g, ' ');
}

/** The path of a unit from its perangkat daerah: `Bappeda.BidangEkonomi`. */
export function unitPath(unit: Unit, nameOf: (node: AstNode) => string | undefined): string {
    const path: string[] = [];
    let node: AstNode | undefined = unit;
    while (node) {
        if (isUnit(node)) path.unshift(nameOf(node) ?? '');
        const declaration: AstNode | undefined = node.$container;
        const outer: AstNode | undefined = declaration?.$container;
        if (declaration && isSubUnit(declaration) && outer && 'units' in outer) {
            // Sub-units belong to the first unit of the declaration that contains them.
            node = (outer as { units: Unit[] }).units[0];
        } else {
            node = undefined;
        }
    }
    return path.join('.');
}

/** Names of nodes. A unit or regulation without a name of its own is named after its label. */
export class PerkadaNameProvider extends DefaultNameProvider {
    override getName(node: AstNode): string | undefined {
        const own = super.getName(node);
        if (own !== undefined && own !== '') return String(own);
        if (isUnit(node) && node.label) return nameFromLabel(node.label) || undefined;
        if (isKepalaPeraturan(node) && node.daerah) return nameFromLabel(node.daerah) || undefined;
        return undefined;
    }

    override getNameNode(node: AstNode): CstNode | undefined {
        const own = super.getNameNode(node);
        if (own) return own;
        if (isUnit(node)) return GrammarUtils.findNodeForProperty(node.$cstNode, 'label');
        if (isKepalaPeraturan(node)) return GrammarUtils.findNodeForProperty(node.$cstNode, 'daerah');
        return undefined;
    }

    /** The name by which other files and susunan reach a node: `SekretariatDaerah.KepalaBagian`. */
    getQualifiedName(node: AstNode): string | undefined {
        const name = this.getName(node);
        if (name === undefined) return undefined;
        if (isJabatan(node)) {
            const susunan = node.$container;
            const outer = isSusunan(susunan) ? this.getName(susunan) : undefined;
            return outer === undefined ? name : `${outer}.${name}`;
        }
        if (isUnit(node)) return unitPath(node, (inner) => this.getName(inner));
        return name;
    }
}
