import {
    type AstNode,
    AstUtils,
    type CstNode,
    CstUtils,
    isCompositeCstNode,
    isReference,
    type LangiumDocument,
    type LeafCstNode,
    type Reference,
    URI,
} from 'langium';
import type { Position } from 'vscode-languageserver';
import { isJabatan, isSubUnit, isSusunan, isUnit, type Unit } from '../generated/ast.js';
import type { WorldIndex } from '../workspace/worlds.js';
import type { PerkadaLspServices } from './lsp-services.js';
import type { Step } from './steps.js';

/** What stands under the cursor: a declaration, reached by its own name or by a reference to it. */
export interface Target {
    readonly node: AstNode;
    /** The written name: the whole of it, or the segment of a path that the cursor is on. */
    readonly source: CstNode;
    /** Absent on the declaration itself. */
    readonly reference?: Reference;
}

/** One place where a declaration is named. */
export interface Occurrence {
    readonly document: LangiumDocument;
    readonly cst: CstNode;
    /** The declaration's own name, as opposed to a use of it. */
    readonly declares: boolean;
    /** Whether the name stands in a path before another name: `SekretariatDaerah` in `SekretariatDaerah.Sekda`. */
    readonly qualifier: boolean;
}

const nameCharacter = /[\w\p{L}]/u;

/** The leaf under the cursor; directly behind a name it is that name. */
export function leafAt(document: LangiumDocument, position: Position): LeafCstNode | undefined {
    const root = document.parseResult.value.$cstNode;
    if (!root) return undefined;
    const offset = document.textDocument.offsetAt(position);
    const here = CstUtils.findLeafNodeAtOffset(root, offset);
    const before = offset > 0 ? CstUtils.findLeafNodeAtOffset(root, offset - 1) : undefined;
    if (before && (!here || !nameCharacter.test(root.text.charAt(offset - root.offset)))) {
        if (before.end >= offset && nameCharacter.test(before.text.charAt(before.length - 1))) return before;
    }
    return here;
}

/** The declaration that the name under the cursor stands for. */
export function targetAt(
    document: LangiumDocument,
    position: Position,
    services: PerkadaLspServices,
): Target | undefined {
    const leaf = leafAt(document, position);
    if (!leaf) return undefined;
    for (const reference of document.references) {
        const cst = reference.$refNode;
        if (!isReference(reference) || !cst || leaf.offset < cst.offset || leaf.end > cst.end) continue;
        const target = reference.ref;
        if (!target) return undefined;
        return targetInPath(target, cst, leaf, reference);
    }
    for (let node: AstNode | undefined = leaf.astNode; node; node = node.$container) {
        const name = services.references.NameProvider.getNameNode(node);
        if (name && name.offset <= leaf.offset && leaf.end <= name.end) return { node, source: name };
        if (node.$cstNode && node.$cstNode.length > leaf.length * 50) break;
    }
    return undefined;
}

function targetInPath(target: AstNode, cst: CstNode, leaf: LeafCstNode, reference: Reference): Target {
    const names = pathSegments(cst);
    const index = names.findIndex((name) => name.offset <= leaf.offset && leaf.end <= name.end);
    if (names.length < 2 || index < 0 || index === names.length - 1) {
        return { node: target, source: names.length < 2 ? cst : names.at(-1)!, reference };
    }
    let node: AstNode | undefined = target;
    for (let step = names.length - 1; step > index && node; step--) node = qualifierOf(node);
    return node ? { node, source: names[index]!, reference } : { node: target, source: cst, reference };
}

/** The names of a path, without its dots; one element for a name that is no path. */
export function pathSegments(cst: CstNode): CstNode[] {
    const leaves = leavesOf(cst);
    return leaves.some((leaf) => leaf.text === '.') ? leaves.filter((leaf) => leaf.text !== '.') : [cst];
}

/** The visible leaves of a node, comments and blanks left out. */
export function leavesOf(cst: CstNode): LeafCstNode[] {
    if (!isCompositeCstNode(cst)) return [cst as LeafCstNode];
    return CstUtils.flattenCst(cst)
        .filter((leaf) => !leaf.hidden)
        .toArray();
}

/** What stands before the dot of a path: the susunan of a post, the outer unit of a unit. */
export function qualifierOf(node: AstNode): AstNode | undefined {
    if (isJabatan(node)) return isSusunan(node.$container) ? node.$container : undefined;
    return isUnit(node) ? outerUnit(node) : undefined;
}

/** The unit that contains a sub-unit in the text. */
export function outerUnit(unit: Unit): Unit | undefined {
    const declaration: AstNode = unit.$container;
    const outer = isSubUnit(declaration) ? declaration.$container : undefined;
    return outer && 'units' in outer ? (outer as { units: Unit[] }).units[0] : undefined;
}

/** The documents in which a declaration can be named, seen from `document`. */
export function documentsInReach(document: LangiumDocument, services: PerkadaLspServices): LangiumDocument[] {
    const worlds = services.shared.workspace.IndexManager as WorldIndex;
    const documents = services.shared.workspace.LangiumDocuments;
    const uri = document.uri.toString();
    if (worlds.roleOf(uri)?.kind === 'pustaka') return documents.all.toArray();
    return [...worlds.documentsOf(worlds.worldOf(uri)), ...worlds.libraries()]
        .map((member) => documents.getDocument(URI.parse(member)))
        .filter((member) => member !== undefined);
}

/** Every place that names a declaration in the world of `document`, the declaration first. */
export async function occurrencesOf(
    node: AstNode,
    document: LangiumDocument,
    services: PerkadaLspServices,
    step: Step,
): Promise<Occurrence[]> {
    const result: Occurrence[] = [];
    const own = services.references.NameProvider.getNameNode(node);
    if (own)
        result.push({ document: AstUtils.getDocument(node), cst: own, declares: true, qualifier: false });
    for (const member of documentsInReach(document, services)) {
        await step();
        for (const reference of member.references) {
            const cst = reference.$refNode;
            if (!isReference(reference) || !cst || !reference.ref) continue;
            const segments = pathSegments(cst);
            let target: AstNode | undefined = reference.ref;
            for (let index = segments.length - 1; index >= 0 && target; index--) {
                if (target === node) {
                    result.push({
                        document: member,
                        cst: segments[index]!,
                        declares: false,
                        qualifier: index < segments.length - 1,
                    });
                    break;
                }
                target = qualifierOf(target);
            }
        }
    }
    return result;
}

/** The nearest enclosing node of a type, the node itself included. */
export function enclosing<T extends AstNode>(
    node: AstNode | undefined,
    is: (node: AstNode) => node is T,
): T | undefined {
    return AstUtils.getContainerOfType(node, is as (node: unknown) => node is T);
}
